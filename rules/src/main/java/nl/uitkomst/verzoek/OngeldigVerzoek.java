package nl.uitkomst.verzoek;

import java.util.List;

/** A request with faults: all of them, in order of place. */
public final class OngeldigVerzoek extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fout> fouten;

    public OngeldigVerzoek(List<Fout> fouten) {
        super(fouten.toString(), null, false, false);
        this.fouten = List.copyOf(fouten);
    }

    public List<Fout> fouten() {
        return fouten;
    }
}
