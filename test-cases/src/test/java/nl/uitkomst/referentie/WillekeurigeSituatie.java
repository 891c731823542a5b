package nl.uitkomst.referentie;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Random valid requests for one WGA or IVA right, with many values on and next to a threshold. The same seed gives
 * the same request.
 */
public final class WillekeurigeSituatie {

    private static final YearMonth EERSTE_MAAND = YearMonth.of(2020, 1);
    private static final int LAATSTE_MAAND = 107; // December 2028, counted from the first month
    private static final LocalDate EERSTE_PEILDATUM = LocalDate.of(2020, 1, 1);
    private static final LocalDate DUUR_NAAR_ARBEIDSVERLEDEN_VANAF = LocalDate.of(2019, 4, 1);
    private static final String[] PERCENTAGES = {
            "35", "35.00", "35.000001", "44.99", "44.999999", "45", "54.999999", "55", "60.00", "64.999999", "65",
            "79.999999", "79.95", "80", "80.00", "85.5", "100"};
    private static final BigDecimal CENT = new BigDecimal("0.01");

    private final Toeval toeval;
    private final ObjectNode verzoek = JsonNodeFactory.instance.objectNode();

    private YearMonth van;
    private YearMonth totEnMet;
    private LocalDate ingangsdatum;
    private BigDecimal dagloon;
    private BigDecimal maatman;
    private boolean metMaatman;
    /** Amounts near which the outcome jumps or bends. */
    private final List<BigDecimal> drempels = new ArrayList<>();
    private WillekeurigInkomen bron;

    private WillekeurigeSituatie(RandomGenerator toeval) {
        this.toeval = new Toeval(toeval);
    }

    public static ObjectNode maak(long zaad) {
        return maak(new SplittableRandom(zaad));
    }

    public static ObjectNode maak(RandomGenerator toeval) {
        return new WillekeurigeSituatie(toeval).maak();
    }

    private ObjectNode maak() {
        periode();
        boolean wga = toeval.kans(80);
        ingangsdatum();
        ObjectNode persoon = JsonNodeFactory.instance.objectNode();
        geboortedatum(persoon);
        if (!persoon.isEmpty()) {
            verzoek.set("persoon", persoon);
        }
        ObjectNode recht = verzoek.putArray("uitkeringen").addObject();
        recht.put("soort", wga ? "wga" : "iva");
        recht.put("ingangsdatum", ingangsdatum.toString());
        dagloon(recht);
        maatman = dagloon.multiply(new BigDecimal("21.75")).multiply(toeval.factor(60, 140)).setScale(2, RoundingMode.HALF_UP);
        metMaatman = toeval.kans(70);
        if (wga) {
            eindeLoongerelateerd(recht);
            beoordelingen(recht.putArray("beoordelingen"));
        } else if (metMaatman) {
            recht.put("maatmaninkomenPerMaand", toeval.geld(maatman));
        }
        if (toeval.kans(15)) {
            recht.put("hulpbehoevendheid", toeval.een("geen", "85", "100"));
        }
        drempels();
        inkomen(verzoek.putArray("inkomen"));
        if (toeval.kans(35)) {
            bron.verrekening(verzoek.putObject("verrekening"));
        }
        keuzes();
        if (toeval.kans(50)) {
            verzoek.put("uitleg", "geen");
        }
        return verzoek;
    }

    private void periode() {
        int maanden = toeval.kans(10) ? toeval.tussen(1, 2) : toeval.kans(60) ? toeval.tussen(3, 14) : toeval.tussen(12, 36);
        int begin = toeval.tussen(0, toeval.kans(92) ? 95 - maanden : LAATSTE_MAAND - maanden);
        van = EERSTE_MAAND.plusMonths(begin);
        totEnMet = van.plusMonths(maanden - 1L);
        bron = new WillekeurigInkomen(toeval, van, totEnMet, drempels);
        verzoek.putObject("periode").put("van", van.toString()).put("totEnMet", totEnMet.toString());
    }

    private void ingangsdatum() {
        if (toeval.kans(35)) {
            ingangsdatum = toeval.dagIn(bron.maandInPeriode());
        } else {
            YearMonth maand = van.minusMonths(toeval.kans(60) ? toeval.tussen(1, 12) : toeval.tussen(12, 36));
            ingangsdatum = toeval.dagIn(maand);
        }
    }

    /** Half of the persons are of an age that decides nothing; the others turn 19, 20 or 21 or reach the AOW age. */
    private void geboortedatum(ObjectNode persoon) {
        int keus = toeval.tussen(1, 100);
        LocalDate geboren = null;
        if (keus <= 45) {
            geboren = LocalDate.of(toeval.tussen(1965, 1995), toeval.tussen(1, 12), toeval.tussen(1, 28));
        } else if (keus <= 65) {
            LocalDate pensioendag = toeval.dagIn(bron.maandInPeriode());
            LocalDate poging = pensioendag.minusYears(67);
            long verschil = ChronoUnit.MONTHS.between(pensioendag.withDayOfMonth(1),
                    Normen.aowDatum(poging).withDayOfMonth(1));
            geboren = poging.minusMonths(verschil);
        } else if (keus <= 80) {
            LocalDate verjaardag = toeval.dagIn(bron.maandInPeriode());
            int leeftijd = toeval.tussen(19, 21);
            geboren = verjaardag.minusYears(leeftijd);
            LocalDate begin = van.atDay(1);
            while (geboren.plusYears(18).isAfter(begin)) {
                geboren = geboren.minusYears(1);
            }
        }
        if (geboren != null) {
            persoon.put("geboortedatum", geboren.toString());
        }
    }

    private void dagloon(ObjectNode recht) {
        dagloon = switch (toeval.tussen(1, 5)) {
            case 1 -> toeval.bedrag(60, 110);
            case 2 -> toeval.bedrag(110, 200);
            case 3 -> toeval.bedrag(200, 330);
            case 4 -> toeval.een(Normen.maximumdagloon(van), Normen.maximumdagloon(van).add(CENT),
                    Normen.maximumdagloon(van).subtract(CENT));
            default -> toeval.bedrag(300, 450);
        };
        if (toeval.kans(15)) {
            BigDecimal maandloon = dagloon.multiply(new BigDecimal("21.75")).setScale(2, RoundingMode.HALF_UP);
            recht.put("maandloon", toeval.geld(maandloon));
        } else {
            recht.put("dagloon", toeval.geld(dagloon));
        }
        LocalDate peildatum = switch (toeval.tussen(1, 4)) {
            case 1 -> ingangsdatum;
            case 2 -> van.atDay(1);
            case 3 -> LocalDate.of(toeval.tussen(2020, 2027), toeval.een(1, 7), 1);
            default -> EERSTE_PEILDATUM.plusDays(toeval.tussen(0, 2900));
        };
        recht.put("dagloonPeildatum", Kalender.laatste(peildatum, EERSTE_PEILDATUM).toString());
    }

    private void eindeLoongerelateerd(ObjectNode recht) {
        int keus = toeval.tussen(1, 100);
        if (keus <= 45) {
            LocalDate laatste = ingangsdatum.plusMonths(24).minusDays(1);
            LocalDate einde = toeval.kans(70)
                    ? toeval.dagIn(bron.maandInPeriode()).minusDays(toeval.tussen(0, 1))
                    : ingangsdatum.plusDays(toeval.tussen(0, 700));
            recht.put("loongerelateerdTotEnMet",
                    Kalender.eerste(Kalender.laatste(einde, ingangsdatum), laatste).toString());
        } else if (keus <= 75 && !ingangsdatum.isBefore(DUUR_NAAR_ARBEIDSVERLEDEN_VANAF)) {
            ObjectNode verleden = recht.putObject("arbeidsverleden");
            kwartalen(verleden, "jarenVoor2016", toeval.kans(50) ? toeval.tussen(0, 40) : toeval.tussen(0, 140));
            kwartalen(verleden, "jarenVanaf2016", toeval.tussen(0, 44));
            if (toeval.kans(20)) {
                recht.put("voorafgaandeIvaMaanden", toeval.tussen(0, 30));
            }
            if (toeval.kans(20)) {
                recht.put("ontvangenWwMaanden", toeval.tussen(0, 12));
            }
        } else {
            recht.put("geenLoongerelateerd", true);
        }
    }

    private void kwartalen(ObjectNode knoop, String veld, int aantal) {
        if (aantal % 4 == 0) {
            knoop.put(veld, aantal / 4);
        } else {
            knoop.put(veld, BigDecimal.valueOf(aantal).divide(BigDecimal.valueOf(4)));
        }
    }

    private void beoordelingen(ArrayNode lijst) {
        int aantal = toeval.kans(40) ? 1 : toeval.kans(55) ? 2 : toeval.kans(60) ? 3 : toeval.tussen(4, 5);
        LocalDate vanaf = toeval.kans(88) ? ingangsdatum : ingangsdatum.minusDays(toeval.tussen(1, 60));
        String percentage = percentage(2);
        for (int i = 0; i < aantal; i++) {
            ObjectNode beoordeling = lijst.addObject();
            beoordeling.put("vanaf", vanaf.toString());
            beoordeling.put("arbeidsongeschiktheidspercentage", percentage);
            capaciteit(beoordeling, new BigDecimal(percentage));
            if (metMaatman) {
                BigDecimal geldend = i > 0 && toeval.kans(25)
                        ? maatman.multiply(new BigDecimal("1.0123")).setScale(2, RoundingMode.HALF_UP)
                        : maatman;
                beoordeling.put("maatmaninkomenPerMaand", toeval.geld(geldend));
            }
            vanaf = volgende(Kalender.laatste(vanaf, ingangsdatum));
            percentage = percentage(20);
        }
    }

    /** A next assessment: within two calendar months, on the edge of them, around 24 months, or in the period. */
    private LocalDate volgende(LocalDate vorige) {
        LocalDate volgende = switch (toeval.tussen(1, 6)) {
            case 1 -> vorige.plusDays(toeval.tussen(5, 59));
            case 2 -> Kalender.naKalendermaanden(vorige, 2).plusDays(toeval.tussen(-1, 1));
            case 3 -> Kalender.naKalendermaanden(vorige, 24).plusDays(toeval.tussen(-1, 1));
            case 4 -> YearMonth.from(vorige).plusMonths(toeval.tussen(1, 6)).atDay(1);
            case 5 -> vorige.plusDays(toeval.tussen(60, 800));
            default -> toeval.dagIn(bron.maandInPeriode());
        };
        return volgende.isAfter(vorige) ? volgende : vorige.plusDays(toeval.tussen(1, 90));
    }

    private String percentage(int kansOnderVijfendertig) {
        if (toeval.kans(kansOnderVijfendertig)) {
            return toeval.een("34.999999", "34.99", "20", "0");
        }
        if (toeval.kans(25)) {
            return toeval.een("80", "90.00", "100");
        }
        return toeval.kans(60) ? toeval.een(PERCENTAGES) : BigDecimal.valueOf(toeval.tussen(3500, 7999), 2).toPlainString();
    }

    private void capaciteit(ObjectNode beoordeling, BigDecimal percentage) {
        boolean volledig = percentage.compareTo(new BigDecimal("80")) >= 0;
        if (volledig && toeval.kans(60)) {
            return;
        }
        BigDecimal deel = new BigDecimal("100").subtract(percentage).movePointLeft(2);
        BigDecimal capaciteit = maatman.multiply(deel).multiply(toeval.factor(85, 105))
                .setScale(2, RoundingMode.HALF_UP).max(BigDecimal.ONE.setScale(2));
        beoordeling.put("resterendeVerdiencapaciteitPerMaand", toeval.geld(capaciteit));
        if (!volledig) {
            drempels.add(capaciteit);
            drempels.add(capaciteit.multiply(new BigDecimal("0.5")));
        }
    }

    private void drempels() {
        BigDecimal maandloon = dagloon.multiply(new BigDecimal("21.75"));
        drempels.add(maandloon);
        drempels.add(maandloon.multiply(new BigDecimal("0.75")).divide(new BigDecimal("0.70"), 2, RoundingMode.HALF_UP));
        drempels.add(maatman.multiply(new BigDecimal("0.20")));
        drempels.add(maatman.multiply(new BigDecimal("0.65")));
        drempels.add(maatman.multiply(new BigDecimal("0.65")));
        drempels.add(BigDecimal.ZERO);
    }

    private void inkomen(ArrayNode lijst) {
        int keus = toeval.tussen(1, 100);
        if (keus <= 12) {
            return;
        }
        if (keus <= 30) {
            langBovenVijfenzestig(lijst);
            return;
        }
        int aantal = toeval.kans(60) ? 1 : toeval.tussen(2, 3);
        for (int i = 0; i < aantal; i++) {
            bron.post(lijst);
        }
    }

    /** Wages around 65 percent of the maatmaninkomen for a long time, perhaps with one month below. */
    private void langBovenVijfenzestig(ArrayNode lijst) {
        BigDecimal grens = maatman.multiply(new BigDecimal("0.65"));
        BigDecimal boven = grens.setScale(2, RoundingMode.FLOOR).add(CENT)
                .add(toeval.kans(50) ? BigDecimal.ZERO : toeval.bedrag(0, 800));
        YearMonth eerste = toeval.kans(40) ? van.minusMonths(toeval.tussen(0, 14)) : van;
        int maanden = (int) ChronoUnit.MONTHS.between(eerste, totEnMet) + 1;
        int onderbreking = toeval.kans(50) ? toeval.tussen(0, maanden - 1) : -1;
        if (onderbreking >= 0) {
            YearMonth maand = eerste.plusMonths(onderbreking);
            if (!maand.isBefore(van)) {
                bron.loon(lijst, maand, maand, grens.setScale(2, RoundingMode.FLOOR));
                if (onderbreking < maanden - 1) {
                    bron.loon(lijst, maand.plusMonths(1), totEnMet, boven);
                }
                if (maand.isAfter(van)) {
                    bron.loon(lijst, eerste, maand.minusMonths(1), boven);
                }
                return;
            }
        }
        bron.loon(lijst, eerste, totEnMet, boven);
    }

    private void keuzes() {
        ObjectNode keuzes = JsonNodeFactory.instance.objectNode();
        if (toeval.kans(20)) {
            keuzes.put("gebrokenMaand", toeval.kans(85) ? "letterlijk" : "uwv");
        }
        if (toeval.kans(15)) {
            keuzes.put("hulpbehoevendheidMetInkomen", toeval.kans(85) ? "verhogen-voor-aftrek" : "verhogen-na-aftrek");
        }
        if (toeval.kans(20)) {
            keuzes.put("eindeBovenVijfenzestig", toeval.kans(85) ? "letterlijk" : "uwv");
        }
        if (!keuzes.isEmpty()) {
            verzoek.set("keuzes", keuzes);
        }
    }
}
