package nl.uitkomst.service.catalogus;

import java.util.List;
import nl.uitkomst.recht.Bron;
import nl.uitkomst.service.catalogus.BegrippenAntwoord.Term;
import nl.uitkomst.service.teksten.Tekstbestand;
import tools.jackson.core.type.TypeReference;

/** The vocabulary, from {@code teksten/woordenlijst.yaml}. */
final class Woordenlijst {

    /**
     * A word as it stands in the file.
     *
     * @param bron statute, article, and possibly paragraph and part, with spaces between; null for none
     */
    private record Woord(String term, String uitleg, String bron, List<String> velden) {

        private Term alsTerm() {
            return new Term(term, uitleg, bron == null ? null : plaats(bron.split(" ")), velden == null ? List.of() : velden);
        }
    }

    private Woordenlijst() {
    }

    static BegrippenAntwoord lees() {
        return new BegrippenAntwoord(Tekstbestand.lees("woordenlijst.yaml", new TypeReference<List<Woord>>() { }).stream().map(Woord::alsTerm).toList());
    }

    private static Bron plaats(String[] delen) {
        return Bron.van(delen[0], delen.length > 1 ? delen[1] : null, delen.length > 2 ? delen[2] : null, delen.length > 3 ? delen[3] : null);
    }
}
