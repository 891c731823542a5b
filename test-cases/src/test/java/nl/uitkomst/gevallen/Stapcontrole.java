package nl.uitkomst.gevallen;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.uitkomst.motor.Yaml;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;

/**
 * What holds for the steps of every answer, whatever it is about: a reader can follow each step to what it rests on, and finds there the numbers that the step
 * shows. What holds for the steps of one rule stands in {@code stappen/herkomst.yaml}.
 */
final class Stapcontrole {

    private static final JsonNode HERKOMST = Yaml.lees("/stappen/herkomst.yaml", new TypeReference<JsonNode>() { });
    private static final String SOMS = "soms ";
    private static final Pattern NUMMER = Pattern.compile("\\d+$");
    private static final Pattern GETAL = Pattern.compile("-?\\d+(\\.\\d+)?");

    private final List<String> fouten = new ArrayList<>();
    private final Map<String, JsonNode> stappen = new LinkedHashMap<>();
    private final Set<String> verzoek = new HashSet<>();

    private Stapcontrole() {
    }

    /** The rules of which something is said. */
    static Set<String> regels() {
        return new TreeSet<>(HERKOMST.propertyNames());
    }

    /**
     * @param verzoek  with {@code uitleg: volledig}, so that all steps are there
     * @return one line per fault
     */
    static List<String> fouten(JsonNode verzoek, JsonNode antwoord) {
        Stapcontrole controle = new Stapcontrole();
        controle.waarden(verzoek);
        antwoord.path("stappen").forEach(stap -> controle.stappen.put(tekst(stap, "id"), stap));
        controle.stappen.values().forEach(controle::stap);
        controle.volgorde();
        antwoord.path("maanden").forEach(controle::maand);
        return controle.fouten;
    }

    private static String tekst(JsonNode knoop, String veld) {
        return knoop.path(veld).asString("");
    }

    private void waarden(JsonNode knoop) {
        if (knoop.isContainer()) {
            knoop.forEach(this::waarden);
        } else {
            verzoek.add(waarde(knoop.asString()));
        }
    }

    /** Numbers without the zeros that say nothing, so that equal ones are equal. */
    private static String waarde(String tekst) {
        return GETAL.matcher(tekst).matches() ? new BigDecimal(tekst).stripTrailingZeros().toPlainString() : tekst;
    }

    private void eis(boolean voldaan, JsonNode stap, String fout) {
        if (!voldaan) {
            fouten.add(tekst(stap, "id") + " of " + tekst(stap, "regel") + ": " + fout);
        }
    }

    /** What is about no month comes first, and then the months in their order; where an answer joins computations, in each of them. */
    private void volgorde() {
        Map<String, String> vorige = new HashMap<>();
        for (JsonNode stap : stappen.values()) {
            String maand = tekst(stap, "maand");
            String eerder = vorige.put(NUMMER.matcher(tekst(stap, "id")).replaceFirst(""), maand);
            eis(eerder == null || eerder.compareTo(maand) <= 0, stap, "comes after a later month");
        }
    }

    /** Something that a reader can read. */
    private static boolean iets(String tekst) {
        return !tekst.isBlank() && !tekst.contains("null");
    }

    private void stap(JsonNode stap) {
        JsonNode regel = HERKOMST.path(tekst(stap, "regel"));
        String maand = tekst(stap, "maand");
        eis(iets(tekst(stap, "uitkomst")), stap, "no outcome");
        eis(!stap.has("maandTotEnMet") || maand.compareTo(tekst(stap, "maandTotEnMet")) < 0, stap, "its months do not ascend");
        boolean geen = stap.path("steuntOp").isEmpty();
        eis(!tekst(regel, "rust").equals(geen ? "stappen" : "gegevens"), stap, geen ? "rests on no step" : "rests on a step");
        if (steun(stap, regel) && regel.isObject()) {
            invoer(stap, regel.path("invoer"));
        }
    }

    private void invoer(JsonNode stap, JsonNode herkomst) {
        JsonNode getoond = stap.path("invoer");
        for (var invoer : herkomst.properties()) {
            eis(getoond.has(invoer.getKey()) || invoer.getValue().asString().startsWith(SOMS), stap, "does not show " + invoer.getKey());
        }
        for (var invoer : getoond.properties()) {
            String van = tekst(herkomst, invoer.getKey());
            eis(!van.isEmpty() && komtVan(van.replace(SOMS, ""), invoer.getValue().asString(), stap), stap,
                    "shows " + invoer.getKey() + " = " + invoer.getValue() + (van.isEmpty() ? "" : ", that is no " + van));
        }
    }

    private boolean steun(JsonNode stap, JsonNode regel) {
        List<String> volgorde = List.copyOf(stappen.keySet());
        int plaats = volgorde.indexOf(tekst(stap, "id"));
        boolean alle = true;
        for (JsonNode steun : stap.path("steuntOp")) {
            int ander = volgorde.indexOf(steun.asString());
            eis(ander >= 0, stap, "rests on a step that is not there");
            eis(ander < plaats || regel.path("vooruit").asBoolean(false), stap, "rests on a step that comes later");
            alle &= ander >= 0;
        }
        return alle;
    }

    private boolean komtVan(String van, String tekst, JsonNode stap) {
        String waarde = waarde(tekst);
        for (String soort : van.split(" of ")) {
            boolean gevonden = switch (soort) {
                case "stap" -> uitStappen(stap).contains(waarde);
                case "verzoek" -> verzoek.contains(waarde);
                case "nul" -> waarde.equals("0");
                case "eigen" -> iets(waarde);
                default -> throw new IllegalStateException("unknown origin: " + soort);
            };
            if (gevonden) {
                return true;
            }
        }
        return false;
    }

    /** What came out of the steps that it rests on, near and far, and what the near ones show themselves. */
    private Set<String> uitStappen(JsonNode stap) {
        Set<String> gevonden = new HashSet<>();
        Set<String> gezien = new HashSet<>();
        Deque<String> open = new ArrayDeque<>();
        stap.path("steuntOp").forEach(steun -> {
            open.add(steun.asString());
            stappen.get(steun.asString()).path("invoer").forEach(invoer -> gevonden.add(waarde(invoer.asString())));
        });
        while (!open.isEmpty()) {
            String id = open.pop();
            if (gezien.add(id)) {
                JsonNode ander = stappen.get(id);
                gevonden.add(waarde(tekst(ander, "uitkomst")));
                gevonden.add(waarde(tekst(ander, "onafgerond")));
                ander.path("steuntOp").forEach(steun -> open.add(steun.asString()));
            }
        }
        return gevonden;
    }

    private void maand(JsonNode maand) {
        for (JsonNode uitkering : maand.path("uitkeringen")) {
            grondslag(uitkering);
            for (JsonNode id : uitkering.path("stappen")) {
                JsonNode stap = stappen.get(id.asString());
                boolean duurt = HERKOMST.path(tekst(stap, "regel")).path("duurt").asBoolean(false);
                String dag = tekst(maand, "maand");
                String eerste = tekst(stap, "maand");
                String laatste = stap.has("maandTotEnMet") ? tekst(stap, "maandTotEnMet") : eerste;
                eis(eerste.isEmpty() || eerste.compareTo(dag) <= 0 && (duurt || dag.compareTo(laatste) <= 0), stap, "is not about " + dag);
            }
        }
    }

    /** An amount names a step of each rule that decided it, and with every step those that it rests on. */
    private void grondslag(JsonNode uitkering) {
        Set<String> ids = new HashSet<>();
        Set<String> regels = new HashSet<>();
        uitkering.path("stappen").forEach(id -> {
            ids.add(id.asString());
            regels.add(tekst(stappen.get(id.asString()), "regel"));
        });
        uitkering.path("gronden").forEach(grond -> {
            if (!regels.contains(grond.asString())) {
                fouten.add("an amount by " + grond.asString() + " without its step");
            }
        });
        ids.forEach(id -> stappen.get(id).path("steuntOp").forEach(steun -> eis(ids.contains(steun.asString()), stappen.get(id), "rests on a step that its amount leaves out")));
    }
}
