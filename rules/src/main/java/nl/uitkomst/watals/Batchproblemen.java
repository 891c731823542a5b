package nl.uitkomst.watals;

import java.util.List;
import nl.uitkomst.verzoek.Fout;

/** What stands in the place of an answer to a request that cannot be read. */
public interface Batchproblemen {

    /** The bare facts, where nobody brings the words of a problem. */
    Batchproblemen KAAL = fouten -> new Kaal(400, fouten);

    /** @return a problem as a single call would get it */
    Object probleem(List<Fout> fouten);

    /** A problem without words. */
    record Kaal(int status, List<Fout> fouten) {
    }
}
