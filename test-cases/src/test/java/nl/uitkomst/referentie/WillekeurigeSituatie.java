package nl.uitkomst.referentie;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
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

    private final RandomGenerator toeval;
    private final ObjectNode verzoek = JsonNodeFactory.instance.objectNode();

    private YearMonth van;
    private YearMonth totEnMet;
    private LocalDate ingangsdatum;
    private BigDecimal dagloon;
    private BigDecimal maatman;
    private boolean metMaatman;
    /** Amounts near which the outcome jumps or bends. */
    private final List<BigDecimal> drempels = new ArrayList<>();

    private WillekeurigeSituatie(RandomGenerator toeval) {
        this.toeval = toeval;
    }

    public static ObjectNode maak(long zaad) {
        return maak(new SplittableRandom(zaad));
    }

    public static ObjectNode maak(RandomGenerator toeval) {
        return new WillekeurigeSituatie(toeval).maak();
    }

    private ObjectNode maak() {
        periode();
        boolean wga = kans(80);
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
        maatman = dagloon.multiply(new BigDecimal("21.75")).multiply(factor(60, 140)).setScale(2, RoundingMode.HALF_UP);
        metMaatman = kans(70);
        if (wga) {
            eindeLoongerelateerd(recht);
            beoordelingen(recht.putArray("beoordelingen"));
        } else if (metMaatman) {
            recht.put("maatmaninkomenPerMaand", geld(maatman));
        }
        if (kans(15)) {
            recht.put("hulpbehoevendheid", een("geen", "85", "100"));
        }
        drempels();
        inkomen(verzoek.putArray("inkomen"));
        if (kans(35)) {
            verrekening(verzoek.putObject("verrekening"));
        }
        keuzes();
        if (kans(50)) {
            verzoek.put("uitleg", "geen");
        }
        return verzoek;
    }

    private void periode() {
        int maanden = kans(10) ? tussen(1, 2) : kans(60) ? tussen(3, 14) : tussen(12, 36);
        int begin = tussen(0, kans(92) ? 95 - maanden : LAATSTE_MAAND - maanden);
        van = EERSTE_MAAND.plusMonths(begin);
        totEnMet = van.plusMonths(maanden - 1L);
        verzoek.putObject("periode").put("van", van.toString()).put("totEnMet", totEnMet.toString());
    }

    private void ingangsdatum() {
        if (kans(35)) {
            ingangsdatum = dagIn(maandInPeriode());
        } else {
            YearMonth maand = van.minusMonths(kans(60) ? tussen(1, 12) : tussen(12, 36));
            ingangsdatum = dagIn(maand);
        }
    }

    /** Half of the persons are of an age that decides nothing; the others turn 19, 20 or 21 or reach the AOW age. */
    private void geboortedatum(ObjectNode persoon) {
        int keus = tussen(1, 100);
        LocalDate geboren = null;
        if (keus <= 45) {
            geboren = LocalDate.of(tussen(1965, 1995), tussen(1, 12), tussen(1, 28));
        } else if (keus <= 65) {
            LocalDate pensioendag = dagIn(maandInPeriode());
            LocalDate poging = pensioendag.minusYears(67);
            long verschil = ChronoUnit.MONTHS.between(pensioendag.withDayOfMonth(1),
                    Normen.aowDatum(poging).withDayOfMonth(1));
            geboren = poging.minusMonths(verschil);
        } else if (keus <= 80) {
            LocalDate verjaardag = dagIn(maandInPeriode());
            int leeftijd = tussen(19, 21);
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
        dagloon = switch (tussen(1, 5)) {
            case 1 -> bedrag(60, 110);
            case 2 -> bedrag(110, 200);
            case 3 -> bedrag(200, 330);
            case 4 -> een(Normen.maximumdagloon(van), Normen.maximumdagloon(van).add(CENT),
                    Normen.maximumdagloon(van).subtract(CENT));
            default -> bedrag(300, 450);
        };
        if (kans(15)) {
            BigDecimal maandloon = dagloon.multiply(new BigDecimal("21.75")).setScale(2, RoundingMode.HALF_UP);
            recht.put("maandloon", geld(maandloon));
        } else {
            recht.put("dagloon", geld(dagloon));
        }
        LocalDate peildatum = switch (tussen(1, 4)) {
            case 1 -> ingangsdatum;
            case 2 -> van.atDay(1);
            case 3 -> LocalDate.of(tussen(2020, 2027), een(1, 7), 1);
            default -> EERSTE_PEILDATUM.plusDays(tussen(0, 2900));
        };
        recht.put("dagloonPeildatum", Kalender.laatste(peildatum, EERSTE_PEILDATUM).toString());
    }

    private void eindeLoongerelateerd(ObjectNode recht) {
        int keus = tussen(1, 100);
        if (keus <= 45) {
            LocalDate laatste = ingangsdatum.plusMonths(24).minusDays(1);
            LocalDate einde = kans(70)
                    ? dagIn(maandInPeriode()).minusDays(tussen(0, 1))
                    : ingangsdatum.plusDays(tussen(0, 700));
            recht.put("loongerelateerdTotEnMet",
                    Kalender.eerste(Kalender.laatste(einde, ingangsdatum), laatste).toString());
        } else if (keus <= 75 && !ingangsdatum.isBefore(DUUR_NAAR_ARBEIDSVERLEDEN_VANAF)) {
            ObjectNode verleden = recht.putObject("arbeidsverleden");
            kwartalen(verleden, "jarenVoor2016", kans(50) ? tussen(0, 40) : tussen(0, 140));
            kwartalen(verleden, "jarenVanaf2016", tussen(0, 44));
            if (kans(20)) {
                recht.put("voorafgaandeIvaMaanden", tussen(0, 30));
            }
            if (kans(20)) {
                recht.put("ontvangenWwMaanden", tussen(0, 12));
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
        int aantal = kans(40) ? 1 : kans(55) ? 2 : kans(60) ? 3 : tussen(4, 5);
        LocalDate vanaf = kans(88) ? ingangsdatum : ingangsdatum.minusDays(tussen(1, 60));
        String percentage = percentage(2);
        for (int i = 0; i < aantal; i++) {
            ObjectNode beoordeling = lijst.addObject();
            beoordeling.put("vanaf", vanaf.toString());
            beoordeling.put("arbeidsongeschiktheidspercentage", percentage);
            capaciteit(beoordeling, new BigDecimal(percentage));
            if (metMaatman) {
                BigDecimal geldend = i > 0 && kans(25)
                        ? maatman.multiply(new BigDecimal("1.0123")).setScale(2, RoundingMode.HALF_UP)
                        : maatman;
                beoordeling.put("maatmaninkomenPerMaand", geld(geldend));
            }
            vanaf = volgende(Kalender.laatste(vanaf, ingangsdatum));
            percentage = percentage(20);
        }
    }

    /** A next assessment: within two calendar months, on the edge of them, around 24 months, or in the period. */
    private LocalDate volgende(LocalDate vorige) {
        LocalDate volgende = switch (tussen(1, 6)) {
            case 1 -> vorige.plusDays(tussen(5, 59));
            case 2 -> Kalender.naKalendermaanden(vorige, 2).plusDays(tussen(-1, 1));
            case 3 -> Kalender.naKalendermaanden(vorige, 24).plusDays(tussen(-1, 1));
            case 4 -> YearMonth.from(vorige).plusMonths(tussen(1, 6)).atDay(1);
            case 5 -> vorige.plusDays(tussen(60, 800));
            default -> dagIn(maandInPeriode());
        };
        return volgende.isAfter(vorige) ? volgende : vorige.plusDays(tussen(1, 90));
    }

    private String percentage(int kansOnderVijfendertig) {
        if (kans(kansOnderVijfendertig)) {
            return een("34.999999", "34.99", "20", "0");
        }
        if (kans(25)) {
            return een("80", "90.00", "100");
        }
        return kans(60) ? een(PERCENTAGES) : BigDecimal.valueOf(tussen(3500, 7999), 2).toPlainString();
    }

    private void capaciteit(ObjectNode beoordeling, BigDecimal percentage) {
        boolean volledig = percentage.compareTo(new BigDecimal("80")) >= 0;
        if (volledig && kans(60)) {
            return;
        }
        BigDecimal deel = new BigDecimal("100").subtract(percentage).movePointLeft(2);
        BigDecimal capaciteit = maatman.multiply(deel).multiply(factor(85, 105))
                .setScale(2, RoundingMode.HALF_UP).max(BigDecimal.ONE.setScale(2));
        beoordeling.put("resterendeVerdiencapaciteitPerMaand", geld(capaciteit));
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

    private BigDecimal inkomensbedrag() {
        if (kans(25)) {
            return bedrag(0, 5000);
        }
        BigDecimal drempel = drempels.get(tussen(0, drempels.size() - 1)).setScale(2, een(RoundingMode.FLOOR, RoundingMode.CEILING));
        return drempel.add(CENT.multiply(BigDecimal.valueOf(tussen(-1, 1)))).max(BigDecimal.ZERO);
    }

    private void inkomen(ArrayNode lijst) {
        int keus = tussen(1, 100);
        if (keus <= 12) {
            return;
        }
        if (keus <= 30) {
            langBovenVijfenzestig(lijst);
            return;
        }
        int aantal = kans(60) ? 1 : tussen(2, 3);
        for (int i = 0; i < aantal; i++) {
            switch (tussen(1, 100) / 10) {
                case 0, 1, 2, 3 -> loonPerMaand(lijst);
                case 4 -> brutoloon(lijst.addObject());
                case 5 -> loonstroken(lijst.addObject());
                case 6 -> vierwekenloon(lijst.addObject());
                case 7 -> winst(lijst.addObject());
                case 8 -> ziekengeld(lijst.addObject());
                default -> overigeUitkering(lijst.addObject());
            }
        }
    }

    /** Wages around 65 percent of the maatmaninkomen for a long time, perhaps with one month below. */
    private void langBovenVijfenzestig(ArrayNode lijst) {
        BigDecimal grens = maatman.multiply(new BigDecimal("0.65"));
        BigDecimal boven = grens.setScale(2, RoundingMode.FLOOR).add(CENT)
                .add(kans(50) ? BigDecimal.ZERO : bedrag(0, 800));
        YearMonth eerste = kans(40) ? van.minusMonths(tussen(0, 14)) : van;
        int maanden = (int) ChronoUnit.MONTHS.between(eerste, totEnMet) + 1;
        int onderbreking = kans(50) ? tussen(0, maanden - 1) : -1;
        if (onderbreking >= 0) {
            YearMonth maand = eerste.plusMonths(onderbreking);
            if (!maand.isBefore(van)) {
                loon(lijst, maand, maand, grens.setScale(2, RoundingMode.FLOOR));
                if (onderbreking < maanden - 1) {
                    loon(lijst, maand.plusMonths(1), totEnMet, boven);
                }
                if (maand.isAfter(van)) {
                    loon(lijst, eerste, maand.minusMonths(1), boven);
                }
                return;
            }
        }
        loon(lijst, eerste, totEnMet, boven);
    }

    private void loon(ArrayNode lijst, YearMonth eerste, YearMonth laatste, BigDecimal perMaand) {
        ObjectNode post = lijst.addObject();
        post.put("soort", "loon").put("van", eerste.toString()).put("totEnMet", laatste.toString());
        post.put("perMaand", geld(perMaand));
    }

    private void loonPerMaand(ArrayNode lijst) {
        YearMonth[] tijd = looptijd();
        if (kans(60)) {
            loon(lijst, tijd[0], tijd[1], inkomensbedrag());
            return;
        }
        YearMonth eerste = tijd[0].isBefore(van) ? van : tijd[0];
        YearMonth laatste = tijd[1].isAfter(totEnMet) ? totEnMet : tijd[1];
        while (!eerste.isAfter(laatste)) {
            YearMonth tot = eerste.plusMonths(tussen(0, 5));
            tot = tot.isAfter(laatste) ? laatste : tot;
            loon(lijst, eerste, tot, inkomensbedrag());
            eerste = tot.plusMonths(1);
        }
    }

    private void brutoloon(ObjectNode post) {
        soortEnTijd(post, "loon");
        BigDecimal percentage = kans(70) ? new BigDecimal("8.00") : een(new BigDecimal("8.5"), new BigDecimal("10"));
        BigDecimal bruto = inkomensbedrag().divide(BigDecimal.ONE.add(percentage.movePointLeft(2)), 2, RoundingMode.HALF_UP);
        post.put("brutoloonPerMaand", geld(bruto));
        if (percentage.compareTo(new BigDecimal("8")) != 0 || kans(30)) {
            post.put("vakantiebijslagPercentage", percentage.toPlainString());
        }
        if (kans(30)) {
            post.put("vakantiebijslagUitbetaaldIn", tussen(1, 12));
        }
    }

    private void loonstroken(ObjectNode post) {
        YearMonth eerste = maandInPeriode();
        YearMonth laatste = eerste.plusMonths(tussen(0, 14));
        laatste = laatste.isAfter(totEnMet) ? totEnMet : laatste;
        post.put("soort", "loon").put("van", eerste.toString()).put("totEnMet", laatste.toString());
        ArrayNode stroken = post.putArray("maanden");
        for (YearMonth maand = eerste; !maand.isAfter(laatste); maand = maand.plusMonths(1)) {
            ObjectNode strook = stroken.addObject();
            strook.put("maand", maand.toString());
            loonstrook(strook, inkomensbedrag(), maand.getMonthValue() == 5);
        }
    }

    /** Splits what counts into what is on the payslip, what accrues and what is paid out of an accrual. */
    private void loonstrook(ObjectNode strook, BigDecimal telt, boolean vakantiebijslagmaand) {
        BigDecimal rest = telt;
        if (kans(60)) {
            BigDecimal opgebouwd = telt.multiply(new BigDecimal("0.07")).setScale(2, RoundingMode.FLOOR);
            strook.put("vakantiebijslagOpgebouwd", geld(opgebouwd));
            rest = rest.subtract(opgebouwd);
        }
        if (kans(25)) {
            BigDecimal opgebouwd = telt.multiply(new BigDecimal("0.05")).setScale(2, RoundingMode.FLOOR);
            strook.put("arbeidsvoorwaardenbedragOpgebouwd", geld(opgebouwd));
            rest = rest.subtract(opgebouwd);
        }
        if (vakantiebijslagmaand) {
            BigDecimal uitbetaald = bedrag(100, 2000);
            strook.put("vakantiebijslagUitbetaald", geld(uitbetaald));
            rest = rest.add(uitbetaald);
        }
        if (kans(10)) {
            BigDecimal uitbetaald = bedrag(50, 900);
            strook.put("arbeidsvoorwaardenbedragUitbetaald", geld(uitbetaald));
            rest = rest.add(uitbetaald);
        }
        strook.put("svLoon", geld(rest));
    }

    /** Periods of exactly 28 days one after another, now and then with a gap. */
    private void vierwekenloon(ObjectNode post) {
        LocalDate begin = maandInPeriode().atDay(tussen(1, 28));
        if (kans(80)) {
            begin = begin.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        }
        LocalDate grens = totEnMet.atEndOfMonth();
        BigDecimal perTijdvak = inkomensbedrag().multiply(new BigDecimal("20"))
                .divide(new BigDecimal("21.75"), 2, RoundingMode.HALF_UP);
        int aantal = tussen(1, 15);
        ArrayNode tijdvakken = JsonNodeFactory.instance.arrayNode();
        LocalDate eerste = begin;
        LocalDate laatste = begin;
        for (int i = 0; i < aantal && (i == 0 || !begin.isAfter(grens)); i++) {
            ObjectNode tijdvak = tijdvakken.addObject();
            laatste = begin.plusDays(27);
            tijdvak.put("van", begin.toString()).put("totEnMet", laatste.toString());
            loonstrook(tijdvak, kans(80) ? perTijdvak : bedrag(200, 2500), false);
            begin = begin.plusDays(kans(90) ? 28 : 28 + tussen(1, 10));
        }
        post.put("soort", "loon").put("van", YearMonth.from(eerste).toString())
                .put("totEnMet", YearMonth.from(laatste).toString());
        post.set("vierwekenperioden", tijdvakken);
    }

    private void winst(ObjectNode post) {
        YearMonth maand = maandInPeriode();
        post.put("soort", "winst").put("jaar", maand.getYear());
        int maanden = 12;
        if (kans(35)) {
            LocalDate gestart = LocalDate.of(maand.getYear(), tussen(1, maand.getMonthValue()), tussen(1, 28));
            post.put("gestartOp", gestart.toString());
            maanden = 13 - gestart.getMonthValue();
        }
        BigDecimal som = inkomensbedrag().multiply(BigDecimal.valueOf(maanden));
        BigDecimal aftrek = kans(60) ? een(new BigDecimal("3750"), new BigDecimal("2470"), new BigDecimal("1200.50")) : BigDecimal.ZERO;
        BigDecimal vrijstelling = kans(50) ? bedrag(0, 2000) : BigDecimal.ZERO;
        BigDecimal winst = kans(15) ? bedrag(0, 9000).negate() : som.subtract(aftrek).subtract(vrijstelling);
        post.put("belastbareWinst", geld(winst));
        post.put("ondernemersaftrek", geld(aftrek));
        post.put("mkbWinstvrijstelling", geld(vrijstelling));
        if (kans(20)) {
            post.put("bestondVoorRecht", kans(30));
        }
    }

    private void ziekengeld(ObjectNode post) {
        soortEnTijd(post, "ziekengeld-of-doorbetaald-loon");
        BigDecimal bedrag = inkomensbedrag();
        post.put("perMaand", geld(bedrag));
        boolean honderdProcent = kans(35);
        post.put("honderdProcent", honderdProcent);
        if (!honderdProcent || kans(40)) {
            BigDecimal voorafgaand = een(BigDecimal.ZERO, bedrag, bedrag.add(CENT), inkomensbedrag());
            post.put("voorafgaandInkomenPerMaand", geld(voorafgaand));
        }
    }

    private void overigeUitkering(ObjectNode post) {
        soortEnTijd(post, "overige-uitkering");
        post.put("perMaand", geld(bedrag(100, 1800)));
        boolean pensioen = kans(70);
        boolean bestond = kans(40);
        post.put("aard", pensioen ? "pensioen-uit-dienstbetrekking" : "andere");
        post.put("bestondVoorRecht", bestond);
        if (pensioen && !bestond) {
            post.put("voorafgaandInkomenPerMaand", geld(inkomensbedrag()));
        }
    }

    private void soortEnTijd(ObjectNode post, String soort) {
        YearMonth[] tijd = looptijd();
        post.put("soort", soort).put("van", tijd[0].toString()).put("totEnMet", tijd[1].toString());
    }

    /** First and last month of an item that has at least one month in common with the period. */
    private YearMonth[] looptijd() {
        if (kans(50)) {
            return new YearMonth[] {van, totEnMet};
        }
        YearMonth binnen = maandInPeriode();
        return new YearMonth[] {
                binnen.minusMonths(kans(80) ? tussen(0, 8) : tussen(0, 24)), binnen.plusMonths(tussen(0, 12))};
    }

    private void verrekening(ObjectNode knoop) {
        knoop.put("wijze", "voorschot");
        knoop.put("cyclusMaanden", een(3, 6, 12));
        knoop.put("cyclusStart", van.plusMonths(kans(70) ? 0 : tussen(-6, 6)).toString());
        if (kans(65)) {
            knoop.put("geschatInkomenPerMaand", geld(inkomensbedrag()));
        } else {
            ArrayNode schatting = knoop.putArray("geschatInkomen");
            BigDecimal bedrag = inkomensbedrag();
            for (YearMonth maand = van; !maand.isAfter(totEnMet); maand = maand.plusMonths(1)) {
                bedrag = kans(70) ? bedrag : inkomensbedrag();
                schatting.addObject().put("maand", maand.toString()).put("bedrag", geld(bedrag));
            }
        }
    }

    private void keuzes() {
        ObjectNode keuzes = JsonNodeFactory.instance.objectNode();
        if (kans(20)) {
            keuzes.put("gebrokenMaand", kans(85) ? "letterlijk" : "uwv");
        }
        if (kans(15)) {
            keuzes.put("hulpbehoevendheidMetInkomen", kans(85) ? "verhogen-voor-aftrek" : "verhogen-na-aftrek");
        }
        if (kans(20)) {
            keuzes.put("eindeBovenVijfenzestig", kans(85) ? "letterlijk" : "uwv");
        }
        if (!keuzes.isEmpty()) {
            verzoek.set("keuzes", keuzes);
        }
    }

    private YearMonth maandInPeriode() {
        return van.plusMonths(tussen(0, (int) ChronoUnit.MONTHS.between(van, totEnMet)));
    }

    /** A day in the month: often the first, sometimes the last ones, otherwise any. */
    private LocalDate dagIn(YearMonth maand) {
        int keus = tussen(1, 100);
        if (keus <= 30) {
            return maand.atDay(1);
        }
        return keus <= 45 ? maand.atEndOfMonth().minusDays(tussen(0, 2)) : maand.atDay(tussen(1, maand.lengthOfMonth()));
    }

    private BigDecimal bedrag(int laagste, int hoogste) {
        return BigDecimal.valueOf(tussen(laagste * 100, hoogste * 100), 2);
    }

    private BigDecimal factor(int laagste, int hoogste) {
        return BigDecimal.valueOf(tussen(laagste, hoogste), 2);
    }

    /** A money string in one of the forms that the contract allows. */
    private String geld(BigDecimal bedrag) {
        BigDecimal kaal = bedrag.signum() == 0 ? BigDecimal.ZERO : bedrag.stripTrailingZeros();
        if (kans(10)) {
            return (kaal.scale() < 0 ? kaal.setScale(0) : kaal).toPlainString();
        }
        return bedrag.setScale(2, RoundingMode.UNNECESSARY).toPlainString();
    }

    private boolean kans(int procent) {
        return toeval.nextInt(100) < procent;
    }

    private int tussen(int laagste, int hoogste) {
        return laagste + toeval.nextInt(hoogste - laagste + 1);
    }

    @SafeVarargs
    private <T> T een(T... mogelijkheden) {
        return mogelijkheden[toeval.nextInt(mogelijkheden.length)];
    }
}
