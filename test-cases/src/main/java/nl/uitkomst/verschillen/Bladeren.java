package nl.uitkomst.verschillen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The values of a tree, each under its path. Elements of a list are named by what they are about, so that one more does not move the others. */
final class Bladeren {

    /** One value that differs between two trees; null where it is absent. */
    record Verschil(List<String> pad, String oud, String nieuw) {
    }

    private final Map<String, List<String>> sleutels;
    private final Set<String> nietVan;
    private final Map<List<String>, String> bladeren = new LinkedHashMap<>();

    private Bladeren(Map<String, List<String>> sleutels, Set<String> nietVan) {
        this.sleutels = sleutels;
        this.nietVan = nietVan;
    }

    /**
     * @param sleutels the fields that name an element of a list, by the name of the list; elements of other lists are numbered
     * @param nietVan  fields that do not count, wherever they stand
     */
    static List<Verschil> verschillen(JsonNode oud, JsonNode nieuw, Map<String, List<String>> sleutels, Set<String> nietVan) {
        Map<List<String>, String> was = van(oud, sleutels, nietVan);
        Map<List<String>, String> wordt = van(nieuw, sleutels, nietVan);
        Set<List<String>> paden = new LinkedHashSet<>(was.keySet());
        paden.addAll(wordt.keySet());
        return paden.stream().filter(pad -> !Objects.equals(was.get(pad), wordt.get(pad))).map(pad -> new Verschil(pad, was.get(pad), wordt.get(pad))).toList();
    }

    private static Map<List<String>, String> van(JsonNode boom, Map<String, List<String>> sleutels, Set<String> nietVan) {
        Bladeren bladeren = new Bladeren(sleutels, nietVan);
        bladeren.voegToe(List.of(), boom);
        return bladeren.bladeren;
    }

    private void voegToe(List<String> pad, JsonNode tak) {
        if (tak.isObject()) {
            tak.properties().stream().filter(veld -> !nietVan.contains(veld.getKey())).forEach(veld -> voegToe(met(pad, veld.getKey()), veld.getValue()));
        } else if (tak.isArray() && tak.valueStream().anyMatch(JsonNode::isContainer)) {
            Map<String, Integer> gezien = new HashMap<>();
            List<String> namen = sleutels.getOrDefault(pad.isEmpty() ? "" : pad.get(pad.size() - 1), List.of());
            for (JsonNode element : tak) {
                String naam = naam(namen, element);
                int keer = gezien.merge(naam, 1, Integer::sum);
                voegToe(met(pad, naam.isEmpty() ? "" + keer : keer == 1 ? naam : naam + " (" + keer + ")"), element);
            }
        } else if (!tak.isMissingNode() && !(tak.isArray() && tak.isEmpty())) {
            StringJoiner waarde = new StringJoiner(", ");
            (tak.isArray() ? tak.valueStream() : Stream.of(tak)).forEach(deel -> waarde.add(deel.asString()));
            bladeren.put(pad, waarde.toString());
        }
    }

    private static String naam(List<String> velden, JsonNode element) {
        StringJoiner naam = new StringJoiner(" ");
        velden.stream().filter(element::has).forEach(veld -> naam.add(element.get(veld).asString()));
        return naam.toString();
    }

    private static List<String> met(List<String> pad, String deel) {
        List<String> langer = new ArrayList<>(pad);
        langer.add(deel);
        return langer;
    }
}
