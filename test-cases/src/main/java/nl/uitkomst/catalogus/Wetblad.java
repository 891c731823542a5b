package nl.uitkomst.catalogus;

import java.util.List;
import nl.uitkomst.recht.Bron;
import nl.uitkomst.recht.Wet;

/** A statute, a decree or a policy: its articles in the order of the text. */
public record Wetblad(Wet wet, List<Artikelblad> artikelen) {

    /**
     * An article, or a row of articles that are all left out for one reason.
     *
     * @param artikel    its number, such as {@code 61} or {@code 1a:4}; of a row {@code 7-11}; null for a policy as a whole
     * @param opschrift  of a row what it is about; else null
     * @param bron       with the link; null for a row
     * @param leden      its paragraphs; of an article without paragraphs, of a row and of a policy one, without a number
     * @param regels     ids of the rules that cite it, in the order of its paragraphs; a paragraph may be carried by others too
     * @param status     of these rules together; null where it has none
     */
    public record Artikelblad(String artikel, String opschrift, Bron bron, List<Lidblad> leden, List<String> regels, Toetsstatus status) {

        /** Whether it stands for more articles than one. */
        public boolean rij() {
            return opschrift != null;
        }
    }

    /**
     * A paragraph.
     *
     * @param lid      its number; null for the article as a whole
     * @param reden    why there is no rule; null where there is one
     * @param regels   ids of the rules that carry it
     * @param bedragen codes of the dated amounts and tables it sets
     */
    public record Lidblad(String lid, Dekkingsstatus dekking, String reden, List<String> regels, List<String> bedragen) {
    }
}
