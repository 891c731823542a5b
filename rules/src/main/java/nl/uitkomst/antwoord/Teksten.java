package nl.uitkomst.antwoord;

import java.util.Map;
import nl.uitkomst.antwoord.Antwoord.Gebeurtenis;
import nl.uitkomst.antwoord.Antwoord.Uitleg;
import nl.uitkomst.recht.Regel;

/** The words of an answer. The rules know none; who answers people brings them. A null means: no words here. */
public interface Teksten {

    /** An answer without words, for runs over many cases. */
    Teksten GEEN = new Teksten() {
        @Override
        public String stap(Regel regel, Map<String, String> invoer, String uitkomst) {
            return null;
        }

        @Override
        public String tekst(Soort soort, String code, String onderdeel, Map<String, String> waarden) {
            return null;
        }

        @Override
        public String gebeurtenis(Gebeurtenis gebeurtenis) {
            return null;
        }

        @Override
        public Uitleg uitleg(Antwoord antwoord) {
            return null;
        }
    };

    /** The lists of an answer that hold words. */
    enum Soort { ONTBREKEND, NIET_BEREKENBAAR, AANNAME, OORDEELSPUNT, WAARSCHUWING, VOORWAARDE }

    /** What a step did, in a sentence. */
    String stap(Regel regel, Map<String, String> invoer, String uitkomst);

    /**
     * A sentence by code.
     *
     * @param code      of a missing fact: the last name of its pointer, such as {@code dagloon}
     * @param onderdeel which field: {@code tekst}, {@code vraag}, {@code waarom}, {@code vindplaats}, {@code wie}, {@code reden},
     *                  {@code doeDit}
     * @param waarden   values that the sentence may show
     */
    String tekst(Soort soort, String code, String onderdeel, Map<String, String> waarden);

    String gebeurtenis(Gebeurtenis gebeurtenis);

    /** The explanation of a whole answer that has all its other parts. */
    Uitleg uitleg(Antwoord antwoord);
}
