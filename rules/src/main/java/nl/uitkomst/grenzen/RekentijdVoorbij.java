package nl.uitkomst.grenzen;

/** The time that was allowed for a request is over; its work stops here. */
public final class RekentijdVoorbij extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RekentijdVoorbij() {
        super("out of time", null, false, false);
    }
}
