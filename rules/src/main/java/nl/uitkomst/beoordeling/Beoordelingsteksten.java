package nl.uitkomst.beoordeling;

import java.util.Map;
import nl.uitkomst.antwoord.Antwoord.Uitleg;

/** The words of the assessments, beside those they share with {@code _bereken}. A null means: no words here. */
public interface Beoordelingsteksten {

    /** Answers without words. */
    Beoordelingsteksten GEEN = new Beoordelingsteksten() {
        @Override
        public String tekst(String operatie, Lijst lijst, String code, String onderdeel, Map<String, String> waarden) {
            return null;
        }

        @Override
        public Uitleg uitleg(DuurAntwoord antwoord) {
            return null;
        }

        @Override
        public Uitleg uitleg(InkomenAntwoord antwoord) {
            return null;
        }

        @Override
        public Uitleg uitleg(WajongwwAntwoord antwoord) {
            return null;
        }

        @Override
        public Uitleg uitleg(Toetsuitleg vraag) {
            return null;
        }
    };

    /** The lists of an answer that hold words. */
    enum Lijst { ONTBREKEND, NIET_BEREKENBAAR, AANNAME, OORDEELSPUNT, WAARSCHUWING, VOORWAARDE, REDEN, VERVOLG, GESPREK }

    /**
     * A sentence by code; see {@link nl.uitkomst.antwoord.Teksten#tekst}.
     *
     * @param operatie the operation, whose own words go before those that the assessments share
     */
    String tekst(String operatie, Lijst lijst, String code, String onderdeel, Map<String, String> waarden);

    Uitleg uitleg(DuurAntwoord antwoord);

    Uitleg uitleg(InkomenAntwoord antwoord);

    Uitleg uitleg(WajongwwAntwoord antwoord);

    /** The explanation of an assessment with conditions. */
    Uitleg uitleg(Toetsuitleg vraag);
}
