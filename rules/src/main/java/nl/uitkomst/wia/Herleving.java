package nl.uitkomst.wia;

import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Doel;
import nl.uitkomst.recht.Invoer;

/** Whether a new assessment of 35% or more comes in time to revive a right, or to let it arise; the cause is for a person to judge. */
public record Herleving(NieuweBeoordeling beoordeling, Herlevingstermijn termijn, boolean opTijd) implements Conclusie {

    @Override
    public Onderwerp onderwerp() {
        return new Onderwerp("einde-herleving", termijn.einde().recht().nummer(), Doel.RECHT, termijn.einde().recht().eersteMaand(), beoordeling.vanaf());
    }

    @Override
    public Invoer invoer() {
        return Invoer.van("vanaf", beoordeling.vanaf()).en("einde", termijn.einde().dag()).en("totEnMet", termijn.zelfdeOorzaak());
    }

    @Override
    public String waarde() {
        return opTijd ? "op tijd" : "te laat";
    }
}
