package nl.uitkomst.toetsing;

import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Doel;
import nl.uitkomst.recht.Invoer;
import nl.uitkomst.verzoek.Code;

/**
 * The answer to a point as it follows from the facts.
 *
 * @param antwoord one of the answers of the point
 * @param invoer   the figures or dates it follows from
 */
public record Vaststelling(Toetspunt punt, Object antwoord, Invoer invoer) implements Conclusie {

    /** @throws IllegalArgumentException when the point has no such answer */
    public Vaststelling {
        if (!punt.antwoorden().contains(antwoord)) {
            throw new IllegalArgumentException(punt.code() + " cannot be " + antwoord);
        }
    }

    @Override
    public Onderwerp onderwerp() {
        return new Onderwerp("vaststelling", -1, Doel.RECHT, null, punt);
    }

    @Override
    public String waarde() {
        return inWoorden(antwoord);
    }

    /** {@code "ja"}, {@code "nee"} or the name of the answer. */
    public static String inWoorden(Object antwoord) {
        return antwoord instanceof Boolean ja ? ja ? "ja" : "nee" : ((Code) antwoord).code();
    }
}
