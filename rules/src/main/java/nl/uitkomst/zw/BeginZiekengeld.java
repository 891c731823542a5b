package nl.uitkomst.zw;

import java.time.LocalDate;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Invoer;

/** First day of the ziekengeld of somebody who fell ill during a WW (ZW 29 lid 2 under d). */
public record BeginZiekengeld(ZiekTijdensWw ziekte, LocalDate dag) implements Conclusie {

    @Override
    public Onderwerp onderwerp() {
        return new Onderwerp("begin-ziekengeld", ziekte.recht().nummer(), ziekte.doel(), ziekte.recht().eersteMaand(), "");
    }

    @Override
    public Invoer invoer() {
        return Invoer.van("eerste ziektedag", ziekte.eersteZiektedag());
    }

    @Override
    public String waarde() {
        return dag.toString();
    }
}
