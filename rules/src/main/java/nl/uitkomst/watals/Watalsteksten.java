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
        public String regelverschil(Regelverschil verschil) {
            return null;
        }

        @Override
        public String tekst(CycliAntwoord antwoord) {
            return null;
        }

        @Override
        public String drempel(Verkendrempel drempel, Maand maand) {
            return null;
        }

        @Override
        public Uitleg uitleg(VergelijkAntwoord antwoord) {
            return null;
        }

        @Override
        public Uitleg uitleg(VerkenAntwoord antwoord) {
            return null;
        }

        @Override
        public Uitleg uitleg(CycliAntwoord antwoord) {
            return null;
        }
    };

    /** A sentence by code; see {@link nl.uitkomst.antwoord.Teksten#tekst}. */
    String tekst(Soort soort, String code, String onderdeel, Map<String, String> waarden);

    /** Which rules take the place of which, in which months. */
    String regelverschil(Regelverschil verschil);

    /** Which cycle keeps the largest bill lowest, in a few sentences. */
    String tekst(CycliAntwoord antwoord);

    /** What happens at a threshold. */
    String drempel(Verkendrempel drempel, Maand maand);

    Uitleg uitleg(VergelijkAntwoord antwoord);

    Uitleg uitleg(VerkenAntwoord antwoord);

    Uitleg uitleg(CycliAntwoord antwoord);
}
