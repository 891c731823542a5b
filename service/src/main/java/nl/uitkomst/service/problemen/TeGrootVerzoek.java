package nl.uitkomst.service.problemen;

/** The body is larger than the service takes. */
public final class TeGrootVerzoek extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public TeGrootVerzoek() {
        super("body too large", null, false, false);
    }
}
