package nl.uitkomst.javafouten;

/**
 * What became of a change.
 *
 * @param sleutel of the change
 * @param pakket  of the changed class
 * @param regel   of the source
 * @param door    the case or test that noticed it; {@link #OVERLEEFT} or {@link #ONGERAAKT}
 */
record Uitslag(String sleutel, String pakket, int regel, String door) {

    private static final String OVERLEEFT = "-";
    private static final String ONGERAAKT = "--";
    private static final String TAB = "\t";

    static Uitslag gevonden(Wijziging wijziging, String door) {
        return new Uitslag(wijziging.sleutel(), wijziging.pakket(), wijziging.regel(), door);
    }

    static Uitslag overleeft(Wijziging wijziging) {
        return gevonden(wijziging, OVERLEEFT);
    }

    /** Nothing reaches the line. */
    static Uitslag ongeraakt(Wijziging wijziging) {
        return gevonden(wijziging, ONGERAAKT);
    }

    boolean gevonden() {
        return !door.equals(OVERLEEFT) && !door.equals(ONGERAAKT);
    }

    boolean isOngeraakt() {
        return door.equals(ONGERAAKT);
    }

    String geschreven() {
        return String.join(TAB, sleutel, pakket, String.valueOf(regel), door);
    }

    static Uitslag lees(String regel) {
        String[] delen = regel.split(TAB);
        return new Uitslag(delen[0], delen[1], Integer.parseInt(delen[2]), delen[3]);
    }
}
