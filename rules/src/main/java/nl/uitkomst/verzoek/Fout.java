package nl.uitkomst.verzoek;

/**
 * One fault in a request. It never holds the value that was sent.
 *
 * @param pad JSON Pointer of the place
 */
public record Fout(String pad, Foutcode code) implements Comparable<Fout> {

    @Override
    public int compareTo(Fout ander) {
        int opPad = pad.compareTo(ander.pad);
        return opPad != 0 ? opPad : code.compareTo(ander.code);
    }
}
