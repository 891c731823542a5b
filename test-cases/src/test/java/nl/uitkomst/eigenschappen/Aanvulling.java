package nl.uitkomst.eigenschappen;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import nl.uitkomst.antwoord.Antwoord;
import nl.uitkomst.antwoord.Antwoord.OntbrekendGegeven;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Random answers to the questions of an answer, many of them on and next to a threshold. The same seed gives the same answers. */
final class Aanvulling {

    private static final Set<String> POSITIEF = Set.of("resterendeVerdiencapaciteitPerMaand", "dagloon", "arbeidsurenPerWeek");
    private static final String[] PERCENTAGES = {"20.00", "34.99", "35.00", "44.999999", "45", "60.00", "64.99", "65", "79.95", "80", "100"};
    private static final int MEESTE_RONDEN = 8;
    private static final int DUUR_VAN_DE_WW = 3;

    private final SplittableRandom toeval;
    private final ObjectNode verzoek;
    private final List<Integer> drempels = new ArrayList<>(List.of(0, 1, 50_000, 100_000, 200_000, 1_000_000));

    private Aanvulling(ObjectNode verzoek, long zaad) {
        this.verzoek = verzoek.deepCopy();
        this.toeval = new SplittableRandom(zaad);
    }

    /** A request with an answer to all that is asked, also to what is asked after that. */
    static ObjectNode van(ObjectNode zonder, long zaad) {
        Aanvulling aanvulling = new Aanvulling(zonder, zaad);
        aanvulling.drempels(zonder);
        for (int ronde = 0; ronde < MEESTE_RONDEN; ronde++) {
            Antwoord antwoord = OntbrekendTest.ANTWOORDEN.bereken(aanvulling.verzoek);
            if (antwoord.volledig()) {
                return aanvulling.verzoek;
            }
            antwoord.ontbrekend().stream().map(OntbrekendGegeven::gegeven).forEach(aanvulling::beantwoord);
        }
        return aanvulling.verzoek;
    }

    private void drempels(JsonNode knoop) {
        if (knoop.isString() && knoop.asString().matches("\\d+\\.\\d\\d")) {
            int centen = Integer.parseInt(knoop.asString().replace(".", ""));
            drempels.addAll(List.of(centen, centen / 2, centen * 2));
        }
        knoop.forEach(this::drempels);
    }

    private int bedrag() {
        int drempel = drempels.get(toeval.nextInt(drempels.size()));
        return switch (toeval.nextInt(4)) {
            case 0 -> drempel;
            case 1 -> Math.max(0, drempel + toeval.nextInt(3) - 1);
            default -> toeval.nextInt(400_000);
        };
    }

    private String euro(int minstens) {
        int centen = Math.max(minstens, bedrag());
        return centen / 100 + "." + (centen % 100 < 10 ? "0" : "") + centen % 100;
    }

    private YearMonth maand() {
        YearMonth van = YearMonth.parse(verzoek.at("/periode/van").asString());
        YearMonth totEnMet = YearMonth.parse(verzoek.at("/periode/totEnMet").asString());
        int maanden = (totEnMet.getYear() - van.getYear()) * 12 + totEnMet.getMonthValue() - van.getMonthValue();
        return van.plusMonths(toeval.nextInt(maanden + 3) - 1L);
    }

    private String dag() {
        YearMonth maand = maand();
        return maand.atDay(1 + toeval.nextInt(maand.lengthOfMonth())).toString();
    }

    @SafeVarargs
    private <T> T een(T... mogelijkheden) {
        return mogelijkheden[toeval.nextInt(mogelijkheden.length)];
    }

    private void beantwoord(String pad) {
        String ouder = pad.substring(0, pad.lastIndexOf('/'));
        String veld = pad.substring(pad.lastIndexOf('/') + 1);
        if (pad.equals("/inkomen")) {
            inkomen(verzoek.putArray("inkomen"));
            return;
        }
        ObjectNode knoop = Weglating.knoop(verzoek, ouder);
        switch (veld) {
            case "honderdProcent", "bestondVoorRecht", "duurzaamGeenArbeidsvermogen", "viervijfEis", "dienstbetrekkingLoopt", "woontBijOuders", "kindOnder12" ->
                knoop.put(veld, toeval.nextBoolean());
            case "aard" -> knoop.put(veld, een("andere", "pensioen-uit-dienstbetrekking"));
            case "soort" -> knoop.put(veld, een("alleenstaand", "gehuwd", "kostendeler"));
            case "arbeidsongeschiktheidspercentage" -> knoop.put(veld, een(PERCENTAGES));
            case "dagloonPeildatum", "garantiebedragPeildatum" -> knoop.put(veld, 2020 + toeval.nextInt(7) + "-03-01");
            case "loongerelateerdTotEnMet" -> knoop.put(veld, later(dag(), knoop.get("ingangsdatum").asString()));
            case "totEnMet" -> knoop.put(veld, later(dag(), LocalDate.parse(knoop.get("ingangsdatum").asString()).plusMonths(DUUR_VAN_DE_WW).toString()));
            case "partnerGeboortedatum" -> knoop.put(veld, een("1960-05-01", "1971-12-31", "1972-01-01", "1990-05-01"));
            case "geboortedatum" -> knoop.put(veld, 1955 + toeval.nextInt(50) + "-05-17");
            case "jarenVoor2016", "jarenVanaf2016" -> knoop.put(veld, toeval.nextInt(30));
            case "arbeidsverleden" -> knoop.putObject(veld).put("jarenVoor2016", toeval.nextInt(30)).put("jarenVanaf2016", toeval.nextInt(10));
            case "beoordelingen" -> knoop.putArray(veld).addObject().put("vanaf", knoop.get("ingangsdatum").asString());
            case "maatmaninkomenPerMaand" -> knoop.put(veld, maatman(knoop));
            default -> knoop.put(veld, euro(POSITIEF.contains(veld) ? 1 : 0));
        }
    }

    /** What capacity and percentage say about it, as the rules expect when they do not ask; anything where those are not known. */
    private String maatman(ObjectNode beoordeling) {
        double geschikt = 100 - beoordeling.path("arbeidsongeschiktheidspercentage").asDouble(100);
        if (!beoordeling.has("resterendeVerdiencapaciteitPerMaand") || geschikt < 1) {
            return euro(0);
        }
        double capaciteit = beoordeling.get("resterendeVerdiencapaciteitPerMaand").asDouble();
        return new BigDecimal(capaciteit / geschikt * (99.5 + toeval.nextDouble())).setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    private static String later(String een, String ander) {
        return een.compareTo(ander) > 0 ? een : ander;
    }

    /** No income, one wage, or another wage in each month and perhaps a pension or a profit beside it. */
    private void inkomen(ArrayNode lijst) {
        YearMonth van = YearMonth.parse(verzoek.at("/periode/van").asString());
        YearMonth totEnMet = YearMonth.parse(verzoek.at("/periode/totEnMet").asString());
        int keus = toeval.nextInt(6);
        if (keus == 1) {
            lijst.addObject().put("soort", "loon").put("van", van.toString()).put("totEnMet", totEnMet.toString()).put("perMaand", euro(0));
        } else if (keus > 1) {
            for (YearMonth maand = van; !maand.isAfter(totEnMet) && lijst.size() < 100; maand = maand.plusMonths(1)) {
                lijst.addObject().put("soort", "loon").put("van", maand.toString()).put("totEnMet", maand.toString()).put("perMaand", euro(0));
            }
        }
        if (keus == 4 && lijst.size() < 100) {
            lijst.addObject().put("soort", "overige-uitkering").put("van", van.toString()).put("totEnMet", totEnMet.toString()).put("perMaand", euro(0))
                    .put("aard", een("andere", "pensioen-uit-dienstbetrekking")).put("bestondVoorRecht", toeval.nextBoolean())
                    .put("voorafgaandInkomenPerMaand", euro(0));
        } else if (keus == 5 && lijst.size() < 100 && !verzoek.at(JsonPointer.compile("/uitkeringen/0/soort")).asString().equals("ww")) {
            lijst.addObject().put("soort", "winst").put("jaar", van.getYear()).put("belastbareWinst", euro(0)).put("ondernemersaftrek", "0.00")
                    .put("mkbWinstvrijstelling", "0.00");
        }
    }
}
