package nl.uitkomst.uitkering;

import java.time.LocalDate;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Doel;

/**
 * From this day it is not known whether there still is a right, because a fact is missing.
 *
 * @param reden which end is uncertain; two ends may be uncertain from the same day for want of the same fact
 * @param dag   first uncertain day
 * @param pad   where the missing fact would stand in the request
 */
public record EindeOnzeker(Recht recht, Doel doel, EindeRecht.Reden reden, LocalDate dag, String pad) implements Conclusie {

    @Override
    public Onderwerp onderwerp() {
        return new Onderwerp("einde-onzeker-" + reden, recht.nummer(), doel, recht.eersteMaand(), dag + " " + pad);
    }

    @Override
    public String waarde() {
        return dag.toString();
    }
}
