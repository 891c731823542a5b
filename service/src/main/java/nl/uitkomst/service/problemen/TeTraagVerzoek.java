package nl.uitkomst.service.problemen;

/** The body takes too long to arrive. */
public final class TeTraagVerzoek extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public TeTraagVerzoek() {
        super("body too slow", null, false, false);
    }
}
