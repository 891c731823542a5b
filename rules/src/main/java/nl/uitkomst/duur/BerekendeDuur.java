package nl.uitkomst.duur;

import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Doel;
import nl.uitkomst.recht.Invoer;

/** The duration that follows from the years, in half months, before minimum and maximum (WIA 59 lid 2). */
public record BerekendeDuur(Arbeidsjaren jaren, int halveMaanden) implements Conclusie {

    @Override
    public Onderwerp onderwerp() {
        return new Onderwerp("duur-2-berekend", jaren.verleden().recht().nummer(), Doel.RECHT, jaren.verleden().recht().eersteMaand(), "");
    }

    @Override
    public Invoer invoer() {
        return Invoer.van("jaren voor 2016", jaren.voor2016()).en("jaren na 2015", jaren.na2015());
    }

    @Override
    public String waarde() {
        return Duur.maanden(halveMaanden);
    }
}
