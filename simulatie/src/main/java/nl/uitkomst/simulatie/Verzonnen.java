package nl.uitkomst.simulatie;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.SplittableRandom;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A person who does not exist, made from chances. Every chance is an assumption of docs/simulatie/bevolking.md. The same seed and number give the
 * same person, whoever else is made.
 */
final class Verzonnen {

    static final YearMonth EERSTE_MAAND = YearMonth.of(2026, 7);
    static final YearMonth LAATSTE_MAAND = YearMonth.of(2027, 6);
    private static final LocalDate PEILDATUM = LocalDate.of(2026, 7, 1);
    private static final long VERMENIGVULDIGER = 0x9E3779B97F4A7C15L;
    private static final int DAGEN_PER_MAAND_MAAL_HONDERD = 2175;
    private static final int MAANDEN = 12;

    private static final String[] UITKERINGEN = {"wga", "iva", "wajong", "ww"};
    private static final int[] UITKERINGKANSEN = {36, 20, 26, 18};
    private static final int[] PATROONKANSEN = {0, 45, 8, 15, 6, 20, 6};

    private final SplittableRandom toeval;
    private final String uitkering;
    private final Inkomenspatroon patroon;
    private final long dagloon;
    private final long perMaand;
    private final LocalDate geboren;
    private final ObjectNode verzoek = JsonNodeFactory.instance.objectNode();
    private String fase;

    Verzonnen(long zaad, long nummer) {
        toeval = new SplittableRandom(zaad * VERMENIGVULDIGER + nummer);
        uitkering = UITKERINGEN[een(UITKERINGKANSEN)];
        boolean werkt = toeval.nextInt(100) < (uitkering.equals("iva") ? 8 : 40);
        patroon = werkt ? Inkomenspatroon.values()[een(PATROONKANSEN)] : Inkomenspatroon.GEEN;
        dagloon = tussen(5_000, 26_000);
        perMaand = werkt ? tussen(20_000, Math.max(40_000, dagloon * DAGEN_PER_MAAND_MAAL_HONDERD / 100)) : 0;
        geboren = uitkering.equals("wajong") ? LocalDate.of(1966, 1, 1).plusDays(toeval.nextInt(38 * 365)) : LocalDate.of(1962, 1, 1).plusDays(toeval.nextInt(40 * 365));
        maak();
    }

    private void maak() {
        verzoek.putObject("periode").put("van", EERSTE_MAAND.toString()).put("totEnMet", LAATSTE_MAAND.toString());
        verzoek.putObject("persoon").put("geboortedatum", geboren.toString());
        ObjectNode recht = verzoek.putArray("uitkeringen").addObject().put("soort", uitkering);
        switch (uitkering) {
            case "wga" -> wga(recht);
            case "iva" -> metDagloon(recht, ingang(120));
            case "ww" -> ww(recht);
            default -> wajong(recht);
        }
        inkomen(verzoek.putArray("inkomen"));
    }

    private void wga(ObjectNode recht) {
        LocalDate ingang = ingang(96);
        metDagloon(recht, ingang);
        LocalDate einde = ingang.plusMonths(tussen(3, 24)).minusDays(1);
        fase = einde.isBefore(PEILDATUM) ? "na-loongerelateerd" : "loongerelateerd";
        boolean volledig = toeval.nextInt(100) < 60;
        long maatman = dagloon * DAGEN_PER_MAAND_MAAL_HONDERD / 100;
        long percentage = volledig ? 100 : tussen(35, 79);
        recht.put("loongerelateerdTotEnMet", einde.toString());
        recht.putArray("beoordelingen").addObject().put("vanaf", ingang.toString()).put("arbeidsongeschiktheidspercentage", percentage + ".00")
                .put("resterendeVerdiencapaciteitPerMaand", euro(maatman * (100 - percentage) / 100)).put("maatmaninkomenPerMaand", euro(maatman));
    }

    private void ww(ObjectNode recht) {
        LocalDate ingang = ingang(18);
        metDagloon(recht, ingang);
        recht.put("totEnMet", ingang.plusMonths(tussen(3, 24)).minusDays(1).toString()).put("arbeidsurenPerWeek", String.valueOf(tussen(16, 40)));
    }

    private void wajong(ObjectNode recht) {
        boolean zonder = toeval.nextInt(100) < 65;
        fase = zonder ? "geen-arbeidsvermogen" : "arbeidsvermogen";
        recht.put("regime", toeval.nextInt(100) < 75 ? "owajong" : "wajong2010").put("duurzaamGeenArbeidsvermogen", zonder);
    }

    private void metDagloon(ObjectNode recht, LocalDate ingang) {
        recht.put("ingangsdatum", ingang.toString()).put("dagloon", euro(dagloon)).put("dagloonPeildatum", PEILDATUM.toString());
    }

    private void inkomen(ArrayNode inkomen) {
        if (patroon == Inkomenspatroon.VAST || patroon == Inkomenspatroon.GEEN) {
            loon(inkomen, EERSTE_MAAND, LAATSTE_MAAND, perMaand);
        } else {
            for (YearMonth maand = EERSTE_MAAND; !maand.isAfter(LAATSTE_MAAND); maand = maand.plusMonths(1)) {
                loon(inkomen, maand, maand, patroon.centen(maand, perMaand, toeval));
            }
        }
    }

    private static void loon(ArrayNode inkomen, YearMonth van, YearMonth totEnMet, long centen) {
        inkomen.addObject().put("soort", "loon").put("van", van.toString()).put("totEnMet", totEnMet.toString()).put("perMaand", euro(centen));
    }

    private LocalDate ingang(int maandenTerug) {
        return PEILDATUM.minusMonths(tussen(1, maandenTerug));
    }

    private long tussen(long minstens, long hoogstens) {
        return toeval.nextLong(minstens, hoogstens + 1);
    }

    private int een(int... kansen) {
        int worp = toeval.nextInt(100);
        int plaats = 0;
        while (worp >= kansen[plaats]) {
            worp -= kansen[plaats++];
        }
        return plaats;
    }

    private static String euro(long centen) {
        return BigDecimal.valueOf(centen, 2).toPlainString();
    }

    String verzoek() {
        return verzoek.toString();
    }

    /** Row of {@link Bevolking#KENMERKEN}. */
    String kenmerken(long regel) {
        long jaar = perMaand * MAANDEN / 100;
        String band = jaar == 0 ? "geen" : jaar < 10_000 ? "tot-10000" : jaar < 20_000 ? "10000-20000" : jaar < 30_000 ? "20000-30000" : "vanaf-30000";
        return regel + "," + uitkering + "," + (fase == null ? "" : fase) + "," + band + "," + patroon.naam();
    }
}
