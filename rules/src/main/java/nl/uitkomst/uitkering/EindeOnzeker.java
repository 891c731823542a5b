package nl.uitkomst.uitkering;

import java.time.LocalDate;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Doel;

/**
 * From this day it is not known whether there still is a right, because a fact is missing.
 *
 * @param reden which end is uncertain; two ends may be uncertain from the same day for want of the same fact
 * @param dag   first uncertain day
 * @param vanwege the day of the assessment that it hangs on, or the uncertain day itself; two assessments may hang on the same fact
 * @param pad   where the missing fact would stand in the request
 */
public record EindeOnzeker(Recht recht, Doel doel, EindeRecht.Reden reden, LocalDate dag, LocalDate vanwege, String pad) implements Conclusie {

    @Override
    public Onderwerp onderwerp() {
        return new Onderwerp("einde-onzeker-" + reden, recht.nummer(), doel, recht.eersteMaand(), dag + " " + vanwege + " " + pad);
    }

    @Override
    public String waarde() {
        return dag.toString();
    }
}
