package nl.uitkomst.referentie;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Random requests for all rights, each alone and together as far as the contract combines them. The same seed gives the
 * same request.
 */
public final class WillekeurigeSamenloop {

    private enum Recht { WIA, WW, TWEEDE_WW, ZW, WAJONG, TOESLAG }

    /** What is asked together; those with many readings come more often. */
    private static final List<Set<Recht>> SAMEN = List.of(
            EnumSet.of(Recht.WAJONG), EnumSet.of(Recht.WAJONG), EnumSet.of(Recht.WW), EnumSet.of(Recht.WW), EnumSet.of(Recht.ZW),
            EnumSet.of(Recht.WAJONG, Recht.WW), EnumSet.of(Recht.WAJONG, Recht.WW), EnumSet.of(Recht.WAJONG, Recht.WIA),
            EnumSet.of(Recht.WAJONG, Recht.ZW), EnumSet.of(Recht.WIA, Recht.WW), EnumSet.of(Recht.WIA, Recht.WW), EnumSet.of(Recht.WIA, Recht.ZW),
            EnumSet.of(Recht.WW, Recht.ZW), EnumSet.of(Recht.WW, Recht.TWEEDE_WW),
            EnumSet.of(Recht.WAJONG, Recht.TOESLAG), EnumSet.of(Recht.WW, Recht.TOESLAG), EnumSet.of(Recht.ZW, Recht.TOESLAG),
            EnumSet.of(Recht.WIA, Recht.TOESLAG), EnumSet.of(Recht.WAJONG, Recht.WW, Recht.TOESLAG));

    private static final YearMonth EERSTE_MAAND = YearMonth.of(2021, 1);
    private static final YearMonth LAATSTE_MAAND = YearMonth.of(2027, 12);
    private static final int MEESTE_MAANDEN = 24;

    private final Toeval toeval;
    private final SplittableRandom generator;
    private final Set<Recht> rechten;
    private final List<BigDecimal> drempels = new ArrayList<>();
    private ObjectNode verzoek;
    private YearMonth van;
    private YearMonth totEnMet;

    private WillekeurigeSamenloop(SplittableRandom generator) {
        this.generator = generator;
        toeval = new Toeval(generator);
        rechten = SAMEN.get(toeval.tussen(0, SAMEN.size() - 1));
    }

    public static ObjectNode maak(long zaad) {
        return new WillekeurigeSamenloop(new SplittableRandom(zaad)).maak();
    }

    private boolean met(Recht recht) {
        return rechten.contains(recht);
    }

    private ObjectNode maak() {
        if (met(Recht.WIA)) {
            wia();
        } else {
            periode();
        }
        ObjectNode persoon = verzoek.has("persoon") ? (ObjectNode) verzoek.get("persoon") : JsonNodeFactory.instance.objectNode();
        if (!persoon.has("geboortedatum")) {
            geboortedatum(persoon);
        }
        LocalDate geboren = persoon.has("geboortedatum") ? LocalDate.parse(persoon.get("geboortedatum").stringValue()) : null;
        List<ObjectNode> lijst = rechten(geboren);
        if (met(Recht.TOESLAG)) {
            new WillekeurigRecht(toeval, van, totEnMet, drempels).huishouden(persoon.putObject("huishouden"), geboren);
        }
        if (!persoon.isEmpty()) {
            verzoek.set("persoon", persoon);
        }
        ArrayNode uitkeringen = verzoek.putArray("uitkeringen");
        while (!lijst.isEmpty()) {
            uitkeringen.add(lijst.remove(toeval.tussen(0, lijst.size() - 1)));
        }
        drempels.add(BigDecimal.ZERO);
        WillekeurigInkomen bron = new WillekeurigInkomen(toeval, van, totEnMet, drempels);
        inkomen(bron, verzoek.putArray("inkomen"));
        verzoek.remove("verrekening");
        if (toeval.kans(35)) {
            bron.verrekening(verzoek.putObject("verrekening"));
        }
        keuzes();
        return verzoek.put("uitleg", "geen");
    }

    /** Takes a random request for a WIA right, of which the period and the right stay. */
    private void wia() {
        boolean alleenWga = (met(Recht.WW) || met(Recht.ZW)) && toeval.kans(95);
        LocalDate ingang;
        do {
            verzoek = WillekeurigeSituatie.maak(generator);
            van = YearMonth.parse(verzoek.get("periode").get("van").stringValue());
            totEnMet = YearMonth.parse(verzoek.get("periode").get("totEnMet").stringValue());
            ingang = LocalDate.parse(verzoek.get("uitkeringen").get(0).get("ingangsdatum").stringValue());
        } while (van.isBefore(EERSTE_MAAND) || totEnMet.isAfter(LAATSTE_MAAND) || ChronoUnit.MONTHS.between(van, totEnMet) >= MEESTE_MAANDEN
                || alleenWga && !verzoek.get("uitkeringen").get(0).get("soort").stringValue().equals("wga")
                || met(Recht.WW) && !ingang.isBefore(totEnMet.atDay(1)));
        JsonNode wia = verzoek.get("uitkeringen").get(0);
        drempels.add(wia.has("dagloon") ? new BigDecimal(wia.get("dagloon").stringValue()).multiply(Inkomen.DAGEN_PER_MAAND)
                : new BigDecimal(wia.get("maandloon").stringValue()));
        for (JsonNode beoordeling : wia.path("beoordelingen")) {
            if (beoordeling.has("resterendeVerdiencapaciteitPerMaand")) {
                BigDecimal capaciteit = new BigDecimal(beoordeling.get("resterendeVerdiencapaciteitPerMaand").stringValue());
                drempels.add(capaciteit);
                drempels.add(capaciteit.divide(new BigDecimal("2")));
            }
            if (beoordeling.has("maatmaninkomenPerMaand")) {
                drempels.add(new BigDecimal(beoordeling.get("maatmaninkomenPerMaand").stringValue()).multiply(new BigDecimal("0.65")));
            }
        }
    }

    private void periode() {
        verzoek = JsonNodeFactory.instance.objectNode();
        int maanden = toeval.kans(10) ? toeval.tussen(1, 2) : toeval.kans(60) ? toeval.tussen(3, 14) : toeval.tussen(12, MEESTE_MAANDEN);
        int ruimte = (int) ChronoUnit.MONTHS.between(EERSTE_MAAND, LAATSTE_MAAND) + 1 - maanden;
        van = EERSTE_MAAND.plusMonths(toeval.tussen(0, ruimte));
        totEnMet = van.plusMonths(maanden - 1L);
        verzoek.putObject("periode").put("van", van.toString()).put("totEnMet", totEnMet.toString());
    }

    /** Often an age that decides nothing; the others turn 19, 20 or 21, reach the AOW age, or are about 57 and a half. */
    private void geboortedatum(ObjectNode persoon) {
        boolean jongTelt = met(Recht.WAJONG) || met(Recht.TOESLAG);
        int keus = toeval.tussen(1, 100);
        LocalDate dag = toeval.dagIn(van.plusMonths(toeval.tussen(0, (int) ChronoUnit.MONTHS.between(van, totEnMet))));
        LocalDate geboren = LocalDate.of(toeval.tussen(1962, 1998), toeval.tussen(1, 12), toeval.tussen(1, 28));
        if (keus <= 15) {
            long teVroeg = ChronoUnit.MONTHS.between(dag.withDayOfMonth(1), Normen.aowDatum(dag.minusYears(67)).withDayOfMonth(1));
            geboren = dag.minusYears(67).minusMonths(teVroeg);
        } else if (keus <= 45 && jongTelt) {
            geboren = dag.minusYears(toeval.tussen(19, 21));
            while (geboren.plusYears(18).isAfter(van.atDay(1))) {
                geboren = geboren.minusYears(1);
            }
        } else if (keus <= 55 && met(Recht.TOESLAG)) {
            geboren = van.atDay(5).minusYears(58).plusMonths(toeval.tussen(-12, 12));
        } else if (keus > 80 && !met(Recht.TOESLAG)) {
            return;
        }
        persoon.put("geboortedatum", geboren.toString());
    }

    /** A right that begins after the period is a fault of the request. */
    private boolean nogRuimte(LocalDate na) {
        return na.isBefore(totEnMet.atEndOfMonth());
    }

    private List<ObjectNode> rechten(LocalDate geboren) {
        WillekeurigRecht recht = new WillekeurigRecht(toeval, van, totEnMet, drempels);
        List<ObjectNode> lijst = new ArrayList<>();
        LocalDate na = LocalDate.MIN;
        if (met(Recht.WIA)) {
            ObjectNode wia = (ObjectNode) verzoek.get("uitkeringen").get(0);
            if (met(Recht.TOESLAG)) {
                wia.remove("hulpbehoevendheid");
            }
            lijst.add(wia);
            na = met(Recht.WW) ? LocalDate.parse(wia.get("ingangsdatum").stringValue()) : na;
        }
        if (met(Recht.WW) && nogRuimte(na)) {
            ObjectNode ww = JsonNodeFactory.instance.objectNode();
            recht.ingangEnDagloon(ww, "ww", na, 14);
            recht.restVanWw(ww, rechten.equals(EnumSet.of(Recht.WW)));
            boolean vrij = !met(Recht.WIA) && !met(Recht.ZW) && !met(Recht.TWEEDE_WW);
            if (toeval.kans(vrij ? 60 : 20)) {
                recht.maatregel(ww);
            }
            if (vrij && !met(Recht.TOESLAG) && toeval.kans(15)) {
                recht.nietBeschikbaar(ww);
            }
            if (met(Recht.WAJONG) && !met(Recht.TOESLAG) && toeval.kans(15)) {
                ww.put("aangevraagd", toeval.kans(10));
            }
            lijst.add(ww);
            na = LocalDate.parse(ww.get("ingangsdatum").stringValue());
        }
        if (met(Recht.TWEEDE_WW) && nogRuimte(na)) {
            ObjectNode ww = JsonNodeFactory.instance.objectNode();
            recht.ingangEnDagloon(ww, "ww", na, 2);
            recht.restVanWw(ww, false);
            lijst.add(ww);
        }
        if (met(Recht.ZW) && nogRuimte(na)) {
            ObjectNode zw = JsonNodeFactory.instance.objectNode();
            recht.ingangEnDagloon(zw, "zw", na, met(Recht.WW) ? 4 : 26);
            if (met(Recht.WIA) || toeval.kans(50)) {
                zw.put("dienstbetrekkingLoopt", toeval.kans(50));
            }
            lijst.add(zw);
        }
        if (met(Recht.WAJONG)) {
            ObjectNode wajong = JsonNodeFactory.instance.objectNode();
            recht.wajong(wajong, geboren, !met(Recht.TOESLAG));
            lijst.add(wajong);
        }
        if (met(Recht.TOESLAG)) {
            ObjectNode toeslag = JsonNodeFactory.instance.objectNode();
            recht.toeslagenwet(toeslag);
            lijst.add(toeslag);
        }
        return lijst;
    }

    private void inkomen(WillekeurigInkomen bron, ArrayNode lijst) {
        if (toeval.kans(15)) {
            return;
        }
        ArrayNode posten = JsonNodeFactory.instance.arrayNode();
        int aantal = toeval.kans(65) ? 1 : toeval.tussen(2, 3);
        for (int i = 0; i < aantal; i++) {
            bron.post(posten);
        }
        for (JsonNode post : posten) {
            if (past((ObjectNode) post)) {
                bijzonderheden((ObjectNode) post);
                lijst.add(post);
            }
        }
    }

    /** Leaves out what nobody has said how to divide between two benefits. */
    private boolean past(ObjectNode post) {
        boolean verdelen = met(Recht.TWEEDE_WW) || met(Recht.WIA) && (met(Recht.WW) || met(Recht.ZW));
        return switch (post.get("soort").stringValue()) {
            case "loon" -> true;
            case "winst" -> !met(Recht.TWEEDE_WW) && !(met(Recht.WIA) && met(Recht.WW));
            case "overige-uitkering" -> !verdelen || post.get("bestondVoorRecht").booleanValue();
            default -> !verdelen;
        };
    }

    private void bijzonderheden(ObjectNode post) {
        String soort = post.get("soort").stringValue();
        if (soort.equals("winst")) {
            if (met(Recht.WW)) {
                BigDecimal uren = toeval.bedrag(0, 120).setScale(toeval.een(0, 1, 2), RoundingMode.DOWN);
                post.put("urenPerMaand", uren.toPlainString());
            }
            if (met(Recht.WAJONG) || met(Recht.TOESLAG)) {
                post.remove("bestondVoorRecht");
            }
        }
        if (!soort.equals("loon")) {
            return;
        }
        if ((met(Recht.WW) || met(Recht.WIA) && met(Recht.ZW)) && toeval.kans(12)) {
            post.put("bestondVoorRecht", true);
        }
        if (met(Recht.WAJONG) && toeval.kans(30)) {
            post.put("loonwaardePercentage", toeval.een("25", "30", "30.00", "50", "62.5", "70", "99.99", "100"));
        }
        if ((met(Recht.WAJONG) || met(Recht.TOESLAG)) && toeval.kans(20)) {
            post.put("vakantiebijslagInLoon", true);
            post.remove("vakantiebijslagPercentage"); // nothing comes on top of an all-in wage
            alInLoonstroken(post);
        }
    }

    /** On the payslips of an all-in wage there is no holiday allowance; a choice budget is on all of them or on none. */
    private void alInLoonstroken(ObjectNode post) {
        boolean keuzebudget = toeval.kans(50);
        for (String veld : List.of("maanden", "vierwekenperioden")) {
            for (JsonNode strook : post.path(veld)) {
                ObjectNode loonstrook = (ObjectNode) strook;
                loonstrook.remove("vakantiebijslagUitbetaald");
                loonstrook.remove("vakantiebijslagOpgebouwd");
                if (keuzebudget) {
                    loonstrook.put("arbeidsvoorwaardenbedragOpgebouwd", toeval.geld(toeval.bedrag(1, 200)));
                } else {
                    loonstrook.remove("arbeidsvoorwaardenbedragUitbetaald");
                    loonstrook.remove("arbeidsvoorwaardenbedragOpgebouwd");
                }
            }
        }
    }

    private boolean ergens(String veld) {
        return lijst().anyMatch(uitkering -> uitkering.has(veld));
    }

    /** How a first month that counts whole goes with a last day in it of something else, is not settled. */
    private boolean inEersteMaand(String veld) {
        return lijst().filter(uitkering -> uitkering.has(veld)).anyMatch(uitkering -> uitkering.get(veld).stringValue()
                .startsWith(uitkering.get("ingangsdatum").stringValue().substring(0, 7)));
    }

    private Stream<JsonNode> lijst() {
        return verzoek.get("uitkeringen").valueStream();
    }

    private void keuzes() {
        ObjectNode keuzes = verzoek.has("keuzes") ? (ObjectNode) verzoek.get("keuzes") : JsonNodeFactory.instance.objectNode();
        boolean ww = met(Recht.WW);
        boolean samen = met(Recht.WIA) && (ww || met(Recht.ZW)) || met(Recht.TWEEDE_WW);
        boolean wajong = met(Recht.WAJONG);
        boolean toeslag = met(Recht.TOESLAG);
        if (ergens("garantiebedragPerMaand")) {
            keuzes.remove("gebrokenMaand"); // how the guaranteed amount goes with that reading is not settled
        }
        keuze(keuzes, wajong && !keuzes.has("gebrokenMaand") && !ergens("garantiebedragPerMaand"), "gebrokenMaand", "uwv", "letterlijk");
        keuze(keuzes, ww, "inkomenGebrokenWwMaand", "naar-werkdagen", "hele-inkomen");
        boolean heel = ww && !samen && !inEersteMaand("nietBeschikbaarVanaf") && !inEersteMaand("maatregelTotEnMet");
        keuze(keuzes, heel, "eersteWwMaand", "naar-werkdagen", "hele-maand");
        keuze(keuzes, ww, "halveMaatregelMetInkomen", "volgens-27-lid-11", "helft-van-uitkering");
        keuze(keuzes, met(Recht.WIA), "dagloonNaastWwZw", "gemaximeerd", "ongemaximeerd");
        keuze(keuzes, wajong, "overigeUitkeringBijWajong", "telt-mee", "telt-niet-mee");
        keuze(keuzes, wajong || toeslag, "ikbWajongToeslagenwet", "honderd-gedeeld-door-108", "acht-procent-eraf");
        keuze(keuzes, wajong || toeslag, "winstBegonnenInJaar", "kalendermaanden", "werkdagen");
        keuze(keuzes, toeslag, "vrijlatingToeslagenwet", "boven-vijf-procent", "hele-inkomen");
        if (!keuzes.isEmpty()) {
            verzoek.set("keuzes", keuzes);
        }
    }

    private void keuze(ObjectNode keuzes, boolean telt, String sleutel, String gewoon, String anders) {
        if (telt && toeval.kans(30)) {
            keuzes.put(sleutel, toeval.kans(80) ? anders : gewoon);
        }
    }
}
