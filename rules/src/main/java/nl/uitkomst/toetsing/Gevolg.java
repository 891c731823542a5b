package nl.uitkomst.toetsing;

import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Doel;
import nl.uitkomst.verzoek.Code;

/**
 * What follows for a case.
 *
 * @param uitkomst one of the outcomes of the assessment
 */
public record Gevolg(Geval geval, Code uitkomst) implements Conclusie {

    @Override
    public Onderwerp onderwerp() {
        return new Onderwerp("gevolg", -1, Doel.RECHT, null, geval.antwoorden());
    }

    @Override
    public String waarde() {
        return uitkomst.code();
    }
}
