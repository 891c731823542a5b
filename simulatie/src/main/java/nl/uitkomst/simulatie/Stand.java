package nl.uitkomst.simulatie;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/**
 * What has been counted, over one piece of the input or over all. Adding up may be done in any order and comes to the same.
 *
 * @param sommen  numbers under a name, each adding up with the number in its place
 * @param grootst the few people with the largest value, under a name
 */
record Stand(TreeMap<String, long[]> sommen, TreeMap<String, List<Persoon>> grootst) implements java.io.Serializable {

    private static final int AANTAL_GROOTST = 20;
    static final String TUSSEN = "\t";
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Comparator<Persoon> GROOTST_EERST = Comparator.comparingLong(Persoon::waarde).reversed().thenComparingLong(Persoon::regel);

    /**
     * One person to look at.
     *
     * @param regel   line of the input
     * @param waarde  by which people are ordered, the largest first
     * @param woorden what is told of them
     */
    record Persoon(long regel, long waarde, List<String> woorden) implements java.io.Serializable {
    }

    Stand() {
        this(new TreeMap<>(), new TreeMap<>());
    }

    static String sleutel(String... delen) {
        return String.join(TUSSEN, delen);
    }

    void tel(String sleutel, long... erbij) {
        long[] som = sommen.computeIfAbsent(sleutel, nieuw -> new long[erbij.length]);
        for (int plaats = 0; plaats < erbij.length; plaats++) {
            som[plaats] = Math.addExact(som[plaats], erbij[plaats]);
        }
    }

    void noem(String lijst, Persoon persoon) {
        List<Persoon> hier = grootst.computeIfAbsent(lijst, nieuw -> new ArrayList<>());
        if (hier.size() < AANTAL_GROOTST || GROOTST_EERST.compare(persoon, hier.get(hier.size() - 1)) < 0) {
            hier.add(persoon);
            hier.sort(GROOTST_EERST);
            if (hier.size() > AANTAL_GROOTST) {
                hier.remove(AANTAL_GROOTST);
            }
        }
    }

    Stand plus(Stand ander) {
        Stand samen = new Stand();
        for (Stand deel : List.of(this, ander)) {
            deel.sommen.forEach(samen::tel);
            deel.grootst.forEach((lijst, personen) -> personen.forEach(persoon -> samen.noem(lijst, persoon)));
        }
        return samen;
    }

    /** What was counted under a name; nil everywhere when nothing was. */
    long[] som(String sleutel, int aantal) {
        return sommen.getOrDefault(sleutel, new long[aantal]);
    }

    List<Persoon> grootste(String lijst) {
        return grootst.getOrDefault(lijst, List.of());
    }

    /** What was counted under the names that begin with these words, by what comes after them. */
    Map<String, long[]> onder(String... begin) {
        String voor = sleutel(begin) + TUSSEN;
        TreeMap<String, long[]> gevonden = new TreeMap<>();
        sommen.subMap(voor, voor + Character.MAX_VALUE).forEach((sleutel, som) -> gevonden.put(sleutel.substring(voor.length()), som));
        return gevonden;
    }

    /** As {@link #lees} reads it. */
    String tekst() {
        return JSON.writeValueAsString(this);
    }

    static Stand lees(String tekst) {
        return JSON.readValue(tekst, Stand.class);
    }
}
