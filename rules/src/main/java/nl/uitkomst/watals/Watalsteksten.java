package nl.uitkomst.watals;

import java.util.Map;
import nl.uitkomst.antwoord.Teksten.Soort;

/** The words of the what-if operations, beside those they share with {@code _bereken}. A null means: no words here. */
public interface Watalsteksten {

    /** Answers without words. */
    Watalsteksten GEEN = new Watalsteksten() {
        @Override
        public String tekst(Soort soort, String code, String onderdeel, Map<String, String> waarden) {
            return null;
        }
    };

    /** A sentence by code; see {@link nl.uitkomst.antwoord.Teksten#tekst}. */
    String tekst(Soort soort, String code, String onderdeel, Map<String, String> waarden);
}
