package nl.uitkomst.gelijken;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import nl.uitkomst.gelijken.Maandgegevens.Termijn;
import nl.uitkomst.normen.Normen;
import nl.uitkomst.normen.Normwaarde;
import nl.uitkomst.tijd.Maand;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A case of the family that every engine gets: one WGA right with one assessment of 35 percent or more, whose terms begin and end with a month, a
 * person of 21 or older and wages every month. As a request, and as months.
 */
record Wgageval(JsonNode verzoek, List<Maandgegevens> maanden) {

    private static final Normen NORMEN = Normen.laad();
    private static final YearMonth EERSTE = YearMonth.of(2024, 1);
    private static final int LAATSTE_BEGIN = 24;
    private static final int MAANDEN = 12;
    private static final String[] PERCENTAGES = {"35", "44.99", "45", "54.999999", "55", "60", "64.99", "65", "79.99", "80", "100"};
    private static final BigDecimal VOLLEDIG = new BigDecimal("80");
    private static final BigDecimal HONDERD = new BigDecimal("100");
    private static final BigDecimal HELFT = new BigDecimal("0.5");
    private static final BigDecimal CENT = new BigDecimal("0.01");
    private static final BigDecimal DAGEN = new BigDecimal("21.75");
    private static final BigDecimal MET_VAKANTIEBIJSLAG = new BigDecimal("1.08");

    /** The months of a request of this family. */
    static Wgageval van(JsonNode verzoek) {
        JsonNode recht = verzoek.get("uitkeringen").get(0);
        JsonNode beoordeling = recht.get("beoordelingen").get(0);
        BigDecimal percentage = bedrag(beoordeling.get("arbeidsongeschiktheidspercentage"));
        BigDecimal capaciteit = percentage.compareTo(VOLLEDIG) >= 0 ? BigDecimal.ZERO : bedrag(beoordeling.get("resterendeVerdiencapaciteitPerMaand"));
        YearMonth ingang = maand(recht.get("ingangsdatum"));
        YearMonth einde = recht.has("loongerelateerdTotEnMet") ? maand(recht.get("loongerelateerdTotEnMet")) : ingang.minusMonths(1);
        BigDecimal dagloon = bedrag(recht.get("dagloon"));
        LocalDate peildatum = LocalDate.parse(recht.get("dagloonPeildatum").stringValue());
        YearMonth van = maand(verzoek.get("periode").get("van"));
        List<Maandgegevens> maanden = new ArrayList<>();
        for (int nummer = 0; nummer < MAANDEN; nummer++) {
            YearMonth maand = van.plusMonths(nummer);
            Termijn termijn = maand.isAfter(einde) ? Termijn.DAARNA
                    : maand.isBefore(ingang.plusMonths(2)) ? Termijn.EERSTE_TWEE_MAANDEN : Termijn.LOONGERELATEERD;
            maanden.add(new Maandgegevens(termijn, percentage, dagloon.multiply(indexfactor(peildatum, maand)), op("maximumdagloon", maand),
                    op("minimumloon-21", maand).multiply(MET_VAKANTIEBIJSLAG), capaciteit, inkomen(verzoek.get("inkomen"), maand)));
        }
        return new Wgageval(verzoek, List.copyOf(maanden));
    }

    private static BigDecimal inkomen(JsonNode posten, YearMonth maand) {
        BigDecimal som = BigDecimal.ZERO;
        for (JsonNode post : posten) {
            if (!maand.isBefore(maand(post.get("van"))) && !maand.isAfter(maand(post.get("totEnMet")))) {
                som = som.add(bedrag(post.get("perMaand")));
            }
        }
        return som;
    }

    private static BigDecimal op(String reeks, YearMonth maand) {
        return NORMEN.reeks(reeks).op(Maand.van(maand)).waarde();
    }

    private static BigDecimal indexfactor(LocalDate peildatum, YearMonth maand) {
        return NORMEN.reeks("indexatie-daglonen").waarden().stream().filter(stap -> stap.vanaf().isAfter(peildatum) && !stap.vanaf().isAfter(maand.atDay(1)))
                .map(Normwaarde::waarde).map(procent -> BigDecimal.ONE.add(procent.movePointLeft(2))).reduce(BigDecimal.ONE, BigDecimal::multiply);
    }

    private static BigDecimal bedrag(JsonNode waarde) {
        return new BigDecimal(waarde.stringValue());
    }

    private static YearMonth maand(JsonNode waarde) {
        return YearMonth.parse(waarde.stringValue().substring(0, 7));
    }

    /** A random case, with many incomes on and beside a threshold; the same random numbers give the same case. */
    static Wgageval willekeurig(RandomGenerator toeval) {
        ObjectNode verzoek = JsonNodeFactory.instance.objectNode();
        YearMonth van = EERSTE.plusMonths(toeval.nextInt(LAATSTE_BEGIN));
        verzoek.putObject("periode").put("van", van.toString()).put("totEnMet", van.plusMonths(MAANDEN - 1L).toString());
        verzoek.putObject("persoon").put("geboortedatum", LocalDate.of(1965 + toeval.nextInt(30), 1 + toeval.nextInt(12), 1 + toeval.nextInt(28)).toString());
        ObjectNode recht = verzoek.putArray("uitkeringen").addObject();
        YearMonth ingang = van.minusMonths(toeval.nextInt(12));
        recht.put("soort", "wga").put("ingangsdatum", ingang.atDay(1).toString());
        BigDecimal dagloon = BigDecimal.valueOf(toeval.nextInt(6_000, 45_000), 2);
        recht.put("dagloon", dagloon.toPlainString()).put("dagloonPeildatum", ingang.atDay(1).toString());
        if (toeval.nextInt(4) > 0) {
            recht.put("loongerelateerdTotEnMet", ingang.plusMonths(toeval.nextInt(3, 24)).atEndOfMonth().toString());
        } else {
            recht.put("geenLoongerelateerd", true);
        }
        BigDecimal percentage = new BigDecimal(PERCENTAGES[toeval.nextInt(PERCENTAGES.length)]);
        BigDecimal maatman = dagloon.multiply(DAGEN).setScale(2, RoundingMode.HALF_UP);
        BigDecimal capaciteit = maatman.multiply(HONDERD.subtract(percentage)).movePointLeft(2).setScale(2, RoundingMode.HALF_UP).max(BigDecimal.ONE.setScale(2));
        ObjectNode beoordeling = recht.putArray("beoordelingen").addObject();
        beoordeling.put("vanaf", ingang.atDay(1).toString()).put("arbeidsongeschiktheidspercentage", percentage.toPlainString());
        beoordeling.put("resterendeVerdiencapaciteitPerMaand", capaciteit.toPlainString());
        // so high that no income comes above 65 percent of it: when a right ends is not in this family
        beoordeling.put("maatmaninkomenPerMaand", maatman.multiply(BigDecimal.TEN).toPlainString());
        ArrayNode posten = verzoek.putArray("inkomen");
        for (int nummer = 0; nummer < MAANDEN; nummer++) {
            String maand = van.plusMonths(nummer).toString();
            BigDecimal inkomen = switch (toeval.nextInt(6)) {
                case 0 -> BigDecimal.ZERO.setScale(2);
                case 1 -> capaciteit.add(CENT.multiply(BigDecimal.valueOf(toeval.nextInt(-1, 2))));
                case 2 -> capaciteit.multiply(HELFT).setScale(2, RoundingMode.FLOOR).add(CENT.multiply(BigDecimal.valueOf(toeval.nextInt(0, 2))));
                case 3 -> maatman.multiply(BigDecimal.valueOf(toeval.nextInt(80, 130))).movePointLeft(2).setScale(2, RoundingMode.HALF_UP);
                default -> BigDecimal.valueOf(toeval.nextInt(0, 400_000), 2);
            };
            posten.addObject().put("soort", "loon").put("van", maand).put("totEnMet", maand)
                    .put("perMaand", inkomen.toPlainString());
        }
        return van(verzoek);
    }
}
