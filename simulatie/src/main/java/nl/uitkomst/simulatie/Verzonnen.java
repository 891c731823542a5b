package nl.uitkomst.simulatie;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A person who does not exist, made from chances. Every chance stands in docs/simulatie/bevolking.md, with its source or as an assumption. */
final class Verzonnen {

    static final YearMonth EERSTE_MAAND = YearMonth.of(2026, 7);
    static final YearMonth LAATSTE_MAAND = YearMonth.of(2027, 6);
    private static final LocalDate PEILDATUM = LocalDate.of(2026, 7, 1);
    private static final int DAGEN_PER_MAAND_MAAL_HONDERD = 2175;

    private static final String[] UITKERINGEN = {"wga", "iva", "wajong", "ww", "zw"};
    private static final int[] UITKERINGKANSEN = {33, 19, 25, 18, 5};
    private static final int[] PATROONKANSEN = {0, 45, 8, 15, 6, 20, 6};
    private static final String[] HUISHOUDENS = {"alleenstaand", "gehuwd", "kostendeler"};
    private static final int[] HUISHOUDENKANSEN = {45, 45, 10};
    private static final long LAAG_DAGLOON = 90_00;
    private static final int[] JAREN = {25, 35, 45, 55};

    private final Toeval toeval;
    private final String uitkering;
    private final LocalDate geboren;
    private final long dagloon;
    private final ObjectNode verzoek = JsonNodeFactory.instance.objectNode();
    private int werkkans;
    private Inkomenspatroon patroon = Inkomenspatroon.GEEN;
    private String schatting = "geen";

    Verzonnen(long zaad, long nummer) {
        toeval = new Toeval(zaad, nummer);
        uitkering = UITKERINGEN[toeval.een(UITKERINGKANSEN)];
        dagloon = toeval.tussen(50_00, 260_00);
        geboren = uitkering.equals("wajong") ? LocalDate.of(1966, 1, 1).plusDays(toeval.tussen(0, 38 * 365 - 1)) : LocalDate.of(1962, 1, 1).plusDays(toeval.tussen(0, 40 * 365 - 1));
        verzoek.putObject("periode").put("van", EERSTE_MAAND.toString()).put("totEnMet", LAATSTE_MAAND.toString());
        huishouden(verzoek.putObject("persoon").put("geboortedatum", geboren.toString()).putObject("huishouden"));
        ArrayNode rechten = verzoek.putArray("uitkeringen");
        recht(rechten.addObject().put("soort", uitkering));
        toeslag(rechten);
        werk();
    }

    // ── rights ──────────────────────────────────────────────────────────────────────────────

    private void recht(ObjectNode recht) {
        switch (uitkering) {
            case "wga" -> wga(recht);
            case "iva" -> {
                metDagloon(recht, ingang(120));
                werkkans = 5;
            }
            case "ww" -> {
                LocalDate ingang = ingang(18);
                metDagloon(recht, ingang);
                recht.put("totEnMet", ingang.plusMonths(toeval.tussen(3, 24)).minusDays(1).toString()).put("arbeidsurenPerWeek", String.valueOf(toeval.tussen(16, 40)));
                werkkans = 30;
            }
            case "zw" -> {
                metDagloon(recht, ingang(20));
                recht.put("dienstbetrekkingLoopt", false);
                werkkans = 5;
            }
            default -> wajong(recht);
        }
    }

    private void wga(ObjectNode recht) {
        LocalDate ingang = ingang(96);
        metDagloon(recht, ingang);
        LocalDate einde = ingang.plusMonths(toeval.tussen(3, 24)).minusDays(1);
        boolean volledig = toeval.kans(60);
        long maatman = dagloon * DAGEN_PER_MAAND_MAAL_HONDERD / 100;
        long percentage = volledig ? 100 : toeval.tussen(35, 79);
        recht.put("loongerelateerdTotEnMet", einde.toString());
        recht.putArray("beoordelingen").addObject().put("vanaf", ingang.toString()).put("arbeidsongeschiktheidspercentage", percentage + ".00")
                .put("resterendeVerdiencapaciteitPerMaand", euro(maatman * (100 - percentage) / 100)).put("maatmaninkomenPerMaand", euro(maatman));
        werkkans = volledig ? 8 : 45;
    }

    private void wajong(ObjectNode recht) {
        boolean zonder = toeval.kans(53);
        recht.put("regime", toeval.kans(75) ? "owajong" : "wajong2010").put("duurzaamGeenArbeidsvermogen", zonder);
        werkkans = zonder ? 3 : 49;
    }

    private void metDagloon(ObjectNode recht, LocalDate ingang) {
        recht.put("ingangsdatum", ingang.toString()).put("dagloon", euro(dagloon)).put("dagloonPeildatum", PEILDATUM.toString());
    }

    private LocalDate ingang(int maandenTerug) {
        return PEILDATUM.minusMonths(toeval.tussen(1, maandenTerug));
    }

    private void toeslag(ArrayNode rechten) {
        if (!uitkering.equals("wajong") && dagloon < LAAG_DAGLOON && toeval.kans(60)) {
            rechten.addObject().put("soort", "toeslagenwet").put("ingangsdatum", rechten.get(0).get("ingangsdatum").asString());
        }
    }

    private void huishouden(ObjectNode huishouden) {
        String soort = HUISHOUDENS[toeval.een(HUISHOUDENKANSEN)];
        huishouden.put("soort", soort);
        if (soort.equals("gehuwd")) {
            huishouden.put("partnerGeboortedatum", geboren.plusDays(toeval.tussen(-3000, 3000)).toString())
                    .put("partnerInkomenUitArbeidPerMaand", euro(toeval.kans(40) ? 0 : toeval.tussen(500_00, 4000_00))).put("partnerOverigInkomenPerMaand", euro(0))
                    .put("kindOnder12", toeval.kans(30));
        }
    }

    // ── work ────────────────────────────────────────────────────────────────────────────────

    private void werk() {
        boolean werkt = toeval.kans(werkkans);
        patroon = werkt ? Inkomenspatroon.values()[toeval.een(PATROONKANSEN)] : Inkomenspatroon.GEEN;
        long perMaand = werkt ? toeval.tussen(200_00, Math.max(400_00, dagloon * DAGEN_PER_MAAND_MAAL_HONDERD / 100)) : 0;
        inkomen(verzoek.putArray("inkomen"), perMaand);
        if (!uitkering.equals("ww") && !uitkering.equals("zw")) {
            voorschot(verzoek.putObject("verrekening").put("wijze", "voorschot").put("cyclusMaanden", 6).put("cyclusStart", EERSTE_MAAND.toString()), perMaand);
        }
    }

    private void inkomen(ArrayNode inkomen, long perMaand) {
        if (patroon == Inkomenspatroon.VAST || patroon == Inkomenspatroon.GEEN) {
            loon(inkomen, EERSTE_MAAND, LAATSTE_MAAND, perMaand);
        } else {
            for (YearMonth maand = EERSTE_MAAND; !maand.isAfter(LAATSTE_MAAND); maand = maand.plusMonths(1)) {
                loon(inkomen, maand, maand, patroon.centen(maand, perMaand, toeval.bron()));
            }
        }
    }

    private static void loon(ArrayNode inkomen, YearMonth van, YearMonth totEnMet, long centen) {
        inkomen.addObject().put("soort", "loon").put("van", van.toString()).put("totEnMet", totEnMet.toString()).put("perMaand", euro(centen));
    }

    private void voorschot(ObjectNode verrekening, long perMaand) {
        long afwijking = perMaand == 0 || toeval.kans(70) ? 0 : toeval.tussen(-30, 30);
        schatting = perMaand == 0 ? "geen" : afwijking == 0 ? "juist" : afwijking > 0 ? "te hoog" : "te laag";
        verrekening.put("geschatInkomenPerMaand", euro(perMaand + perMaand * afwijking / 100));
    }

    private static String euro(long centen) {
        return BigDecimal.valueOf(centen, 2).toPlainString();
    }

    String verzoek() {
        return verzoek.toString();
    }

    /** Row of {@link Bevolking#KENMERKEN}. */
    String kenmerken(long regel) {
        int jaren = Period.between(geboren, PEILDATUM).getYears();
        String leeftijd = "18 tot " + JAREN[0];
        for (int grens = 0; grens < JAREN.length; grens++) {
            if (jaren >= JAREN[grens]) {
                leeftijd = grens + 1 == JAREN.length ? "vanaf " + JAREN[grens] : JAREN[grens] + " tot " + JAREN[grens + 1];
            }
        }
        return regel + "," + patroon.naam() + "," + schatting + "," + leeftijd;
    }
}
