package nl.uitkomst.motor;

/** Two rules decided the same thing; an error in the rules, never in the request. */
public final class TegenstrijdigeRegels extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TegenstrijdigeRegels(String bericht) {
        super(bericht);
    }
}
