package nl.uitkomst.service.problemen;

/** There is more to do than can be done soon; this request is not begun. */
public final class Overbelast extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Overbelast() {
        super("no place", null, false, false);
    }
}
