package nl.uitkomst.service.werk;

/** How much one request asks. */
public enum Gewicht {

    /** One computation, or a few. */
    GEWOON,

    /** The same situation many times over; such requests never have all places, unless there is only one. */
    ZWAAR
}
