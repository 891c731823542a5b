package nl.uitkomst.watals;

import java.util.Map;
import nl.uitkomst.antwoord.Antwoord.Uitleg;
import nl.uitkomst.antwoord.Teksten.Soort;
import nl.uitkomst.tijd.Maand;
import nl.uitkomst.watals.VerkenAntwoord.Verkendrempel;

/** The words of the what-if operations, beside those they share with {@code _bereken}. A null means: no words here. */
public interface Watalsteksten {

    /** Answers without words. */
    Watalsteksten GEEN = new Watalsteksten() {
        @Override
        public String tekst(Soort soort, String code, String onderdeel, Map<String, String> waarden) {
            return null;
        }

        @Override
        public String drempel(Verkendrempel drempel, Maand maand) {
            return null;
        }

        @Override
        public Uitleg uitleg(VerkenAntwoord antwoord) {
            return null;
        }
    };

    /** A sentence by code; see {@link nl.uitkomst.antwoord.Teksten#tekst}. */
    String tekst(Soort soort, String code, String onderdeel, Map<String, String> waarden);

    /** What happens at a threshold, in words. */
    String drempel(Verkendrempel drempel, Maand maand);

    /** The explanation of a whole answer that has all its other parts. */
    Uitleg uitleg(VerkenAntwoord antwoord);
}
