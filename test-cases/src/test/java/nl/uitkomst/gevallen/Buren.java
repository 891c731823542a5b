package nl.uitkomst.gevallen;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Requests that are nearly those of the cases: a fact is left out, takes the value that it has in another case or one at the edge of what can be said, or a
 * fact is added that another case tells. Most of them are right requests that nobody thought of.
 */
final class Buren {

    private static final List<String> DAGEN = List.of("1900-01-01", "1961-07-01", "2008-03-31", "2018-12-31", "2019-12-31", "2020-01-01", "2024-02-29", "2026-06-30", "2026-07-31",
            "2026-08-15", "2026-10-01", "2026-10-31", "2027-01-01", "2199-12-31");
    private static final List<String> MAANDEN = List.of("2019-12", "2020-01", "2025-12", "2026-01", "2026-07", "2026-10", "2026-11", "2027-12", "2199-12");
    private static final List<String> BEDRAGEN = List.of("0.00", "0.01", "33.33", "750.00", "2337.45", "99999.99", "9999999.99", "100.00", "35.00");
    private static final List<Integer> AANTALLEN = List.of(0, 1, 2, 3, 12, 24, 36, 40, 2019, 2026);
    private static final List<String> GOLVEN = List.of("0.00", "500.00", "1200.00", "1900.00", "2100.00", "2600.00", "5000.00");
    private static final String MAAND = "\\d{4}-\\d\\d";
    private static final int MEESTE_WIJZIGINGEN = 3;
    private static final int MEESTE_MAANDEN = 60;
    private static final int LANGSTE_GOLF = 15;
    private static final int WEINIG = 8;

    /** Per operation and place the values that the cases have there. */
    private final Map<String, Map<String, Set<JsonNode>>> waarden = new TreeMap<>();
    /** Per operation and object the names that the cases use in it. */
    private final Map<String, Map<String, Set<String>>> namen = new TreeMap<>();

    Buren(List<Geval> gevallen) {
        gevallen.forEach(geval -> verzamel(geval.operatie(), "", geval.verzoek()));
    }

    private void verzamel(String operatie, String plaats, JsonNode knoop) {
        waarden.computeIfAbsent(operatie, nieuw -> new TreeMap<>()).computeIfAbsent(plaats, nieuw -> new TreeSet<>(Comparator.comparing(JsonNode::toString))).add(knoop);
        if (knoop instanceof ObjectNode object) {
            object.propertyNames().forEach(naam -> {
                namen.computeIfAbsent(operatie, nieuw -> new TreeMap<>()).computeIfAbsent(plaats, nieuw -> new TreeSet<>()).add(naam);
                verzamel(operatie, plaats + "/" + naam, object.get(naam));
            });
        } else if (knoop instanceof ArrayNode lijst) {
            lijst.forEach(deel -> verzamel(operatie, plaats + "/*", deel));
        }
    }

    JsonNode buur(Geval geval, SplittableRandom toeval) {
        JsonNode verzoek = geval.verzoek().deepCopy();
        int wijzigingen = toeval.nextInt(MEESTE_WIJZIGINGEN) + 1;
        if (geval.isBereken() && toeval.nextInt(WEINIG) == 0) {
            jarenMetGolven((ObjectNode) verzoek, toeval);
            wijzigingen--;
        }
        for (int keer = 0; keer < wijzigingen; keer++) {
            wijzig(geval.operatie(), "", verzoek, toeval);
        }
        return verzoek;
    }

    /** Years with wages that go up and down, some of them unknown: limits are passed more than once, and so are counts of months. */
    private static void jarenMetGolven(ObjectNode verzoek, SplittableRandom toeval) {
        String van = verzoek.path("periode").path("van").asString("");
        if (!van.matches(MAAND)) {
            return;
        }
        YearMonth maand = YearMonth.parse(van);
        YearMonth einde = maand.plusMonths(toeval.nextInt(MEESTE_MAANDEN));
        ((ObjectNode) verzoek.get("periode")).put("totEnMet", einde.toString());
        ArrayNode inkomen = verzoek.putArray("inkomen");
        while (!maand.isAfter(einde)) {
            YearMonth tot = maand.plusMonths(toeval.nextInt(LANGSTE_GOLF));
            ObjectNode golf = inkomen.addObject().put("soort", "loon").put("van", maand.toString()).put("totEnMet", (tot.isAfter(einde) ? einde : tot).toString());
            if (toeval.nextInt(WEINIG) > 0) {
                golf.put("perMaand", kies(GOLVEN, toeval));
            }
            maand = tot.plusMonths(1);
        }
    }

    private void wijzig(String operatie, String plaats, JsonNode knoop, SplittableRandom toeval) {
        if (knoop instanceof ArrayNode lijst) {
            if (lijst.isEmpty() || toeval.nextInt(8) == 0) {
                List<JsonNode> gezien = new ArrayList<>(waarden.get(operatie).getOrDefault(plaats + "/*", Set.of()));
                if (!gezien.isEmpty()) {
                    lijst.add(kies(gezien, toeval).deepCopy());
                }
            } else if (toeval.nextInt(8) == 0) {
                lijst.remove(toeval.nextInt(lijst.size()));
            } else {
                int nummer = toeval.nextInt(lijst.size());
                if (lijst.get(nummer).isContainer()) {
                    wijzig(operatie, plaats + "/*", lijst.get(nummer), toeval);
                } else {
                    lijst.set(nummer, waarde(operatie, plaats + "/*", lijst.get(nummer), toeval));
                }
            }
        } else if (knoop instanceof ObjectNode object) {
            List<String> daar = new ArrayList<>(object.propertyNames());
            if (daar.isEmpty() || toeval.nextInt(5) == 0) {
                String naam = kies(new ArrayList<>(namen.get(operatie).getOrDefault(plaats, Set.of("onbekend"))), toeval);
                object.set(naam, waarde(operatie, plaats + "/" + naam, object.get(naam), toeval));
                return;
            }
            String naam = kies(daar, toeval);
            JsonNode deel = object.get(naam);
            if (deel.isContainer() && toeval.nextInt(10) > 0) {
                wijzig(operatie, plaats + "/" + naam, deel, toeval);
            } else if (toeval.nextInt(4) == 0) {
                object.remove(naam);
            } else {
                object.set(naam, waarde(operatie, plaats + "/" + naam, deel, toeval));
            }
        }
    }

    private JsonNode waarde(String operatie, String plaats, JsonNode oud, SplittableRandom toeval) {
        List<JsonNode> gezien = new ArrayList<>(waarden.get(operatie).getOrDefault(plaats, Set.of()));
        JsonNode voorbeeld = oud != null ? oud : gezien.isEmpty() ? JsonNodeFactory.instance.nullNode() : gezien.get(0);
        if (!gezien.isEmpty() && (voorbeeld.isContainer() || toeval.nextBoolean())) {
            return kies(gezien, toeval).deepCopy();
        }
        JsonNodeFactory maak = JsonNodeFactory.instance;
        if (voorbeeld.isBoolean()) {
            return maak.booleanNode(!voorbeeld.booleanValue());
        }
        if (voorbeeld.isNumber()) {
            return maak.numberNode(kies(AANTALLEN, toeval));
        }
        String tekst = voorbeeld.asString("");
        if (tekst.matches("\\d{4}-\\d\\d-\\d\\d")) {
            return maak.stringNode(kies(DAGEN, toeval));
        }
        if (tekst.matches(MAAND)) {
            return maak.stringNode(kies(MAANDEN, toeval));
        }
        if (tekst.matches("-?\\d+\\.\\d+")) {
            return maak.stringNode(kies(BEDRAGEN, toeval));
        }
        return gezien.isEmpty() ? voorbeeld : kies(gezien, toeval).deepCopy();
    }

    private static <T> T kies(List<T> uit, SplittableRandom toeval) {
        return uit.get(toeval.nextInt(uit.size()));
    }
}
