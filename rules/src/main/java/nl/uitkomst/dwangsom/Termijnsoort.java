package nl.uitkomst.dwangsom;

/** The terms that are counted. */
public enum Termijnsoort {
    /** To decide. */
    BESLISSEN("beslistermijn-2"),
    /** After the ingebrekestelling. */
    TWEE_WEKEN("dwangsom-1"),
    /** To set the amount, after the last day that it is due for. */
    VASTSTELLEN("dwangsom-9");

    private final String volgorde;

    Termijnsoort(String volgorde) {
        this.volgorde = volgorde;
    }

    /** Where its steps stand among the others. */
    String volgorde() {
        return volgorde;
    }
}
