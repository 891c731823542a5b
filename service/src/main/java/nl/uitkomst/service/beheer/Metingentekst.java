package nl.uitkomst.service.beheer;

/** Writes figures in the text form that Prometheus and most other collectors read. */
final class Metingentekst {

    private final StringBuilder tekst = new StringBuilder();

    void soort(String naam, String soort, String uitleg) {
        tekst.append("# HELP ").append(naam).append(' ').append(uitleg).append("\n# TYPE ").append(naam).append(' ').append(soort).append('\n');
    }

    /** @param kenmerken without braces; empty where there are none */
    void waarde(String naam, String kenmerken, double waarde) {
        String geheel = waarde == Math.rint(waarde) && Math.abs(waarde) < 1e15 ? String.valueOf((long) waarde) : String.valueOf(waarde);
        tekst.append(naam).append(kenmerken.isEmpty() ? "" : '{' + kenmerken + '}').append(' ').append(geheel).append('\n');
    }

    /** One figure that can go up and down. */
    void stand(String naam, String uitleg, double waarde) {
        soort(naam, "gauge", uitleg);
        waarde(naam, "", waarde);
    }

    /** One figure that only goes up. */
    void teller(String naam, String uitleg, double waarde) {
        soort(naam, "counter", uitleg);
        waarde(naam, "", waarde);
    }

    @Override
    public String toString() {
        return tekst.toString();
    }
}
