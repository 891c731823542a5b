package nl.uitkomst.bandbreedte;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which questions make a difference. Of every combination of answers is remembered what the answer to the person would be; a question makes none when,
 * however the others are answered, each of its own answers gives the same.
 */
final class Verschillen {

    /** What comes of each combination; null where that is still unknown. */
    private final Map<List<Map<String, Object>>, Set<Object>> kernen = new LinkedHashMap<>();

    void onthoud(List<Map<String, Object>> antwoorden, Object kern) {
        kernen.computeIfAbsent(antwoorden, geen -> new HashSet<>()).add(kern);
    }

    /**
     * The answers to go on with.
     *
     * @param precies whether the combinations are all there are; where they are only the outermost, nothing lies between them only when all
     *                of them give the same
     */
    Map<String, Object> geen(boolean precies) {
        List<List<Map<String, Object>>> combinaties = List.copyOf(kernen.keySet());
        boolean allesGelijk = kernen.values().stream().flatMap(Set::stream).distinct().count() == 1;
        Map<String, Object> antwoorden = new HashMap<>();
        if (precies || allesGelijk) {
            for (int vraag = 0; vraag < combinaties.get(0).size(); vraag++) {
                if (maaktGeenVerschil(vraag)) {
                    antwoorden.putAll(combinaties.get(0).get(vraag));
                }
            }
        }
        return antwoorden;
    }

    private boolean maaktGeenVerschil(int vraag) {
        Map<List<Map<String, Object>>, Set<Object>> perOverige = new HashMap<>();
        Set<Map<String, Object>> eigen = new HashSet<>();
        kernen.forEach((antwoorden, gevolgen) -> {
            List<Map<String, Object>> overige = new ArrayList<>(antwoorden);
            eigen.add(overige.remove(vraag));
            perOverige.computeIfAbsent(overige, geen -> new HashSet<>()).addAll(gevolgen);
        });
        return eigen.size() > 1 && perOverige.values().stream().allMatch(gevolgen -> gevolgen.size() == 1 && !gevolgen.contains(null));
    }
}
