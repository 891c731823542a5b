package nl.uitkomst.mutaties;

import java.util.HashMap;
import java.util.Map;

/** What shadow rules fired on in this thread: per rule the number of times and a sum over the facts, the same for the same facts. */
final class Aanraking {

    private static final ThreadLocal<Map<String, Long>> GEZIEN = ThreadLocal.withInitial(HashMap::new);
    private static final long PER_KEER = 1L << 48;

    private Aanraking() {
    }

    static void noteer(String regel, Object... feiten) {
        long som = 0;
        for (Object feit : feiten) {
            som = som * 31 + System.identityHashCode(feit);
        }
        GEZIEN.get().merge(regel, PER_KEER + som % PER_KEER, Long::sum);
    }

    /** What was noted since the last call. */
    static Map<String, Long> neem() {
        Map<String, Long> gezien = GEZIEN.get();
        GEZIEN.remove();
        return gezien;
    }
}
