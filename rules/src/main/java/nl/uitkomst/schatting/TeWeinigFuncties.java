package nl.uitkomst.schatting;

import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Doel;
import nl.uitkomst.recht.Invoer;

/** There are not enough functions to estimate on. */
public record TeWeinigFuncties(Functietelling telling) implements Conclusie {

    @Override
    public Onderwerp onderwerp() {
        return new Onderwerp("schatting-2-te-weinig", -1, Doel.RECHT, null, "functies");
    }

    @Override
    public Invoer invoer() {
        return Invoer.van("aantal", telling.aantal());
    }

    @Override
    public String waarde() {
        return "geen schatting";
    }
}
