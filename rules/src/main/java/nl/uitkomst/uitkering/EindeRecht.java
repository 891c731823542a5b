package nl.uitkomst.uitkering;

import java.time.LocalDate;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Doel;
import nl.uitkomst.recht.Invoer;

/**
 * The first day without right.
 *
 * @param reden   which rule of article 43, 49 or 56 ends it
 * @param vanwege what it rests on, for the steps
 */
public record EindeRecht(Recht recht, Doel doel, Reden reden, LocalDate dag, Invoer vanwege) implements Conclusie {

    /** Why a right ends. */
    public enum Reden { AOW_LEEFTIJD, NOOIT_ONTSTAAN, MINDER_DAN_35, JAAR_BOVEN_65, NIET_BESCHIKBAAR, MAXIMALE_DUUR }

    @Override
    public Onderwerp onderwerp() {
        return new Onderwerp("einde-" + reden, recht.nummer(), doel, recht.eersteMaand(), dag + " " + vanwege.alsMap());
    }

    @Override
    public Invoer invoer() {
        return vanwege;
    }

    @Override
    public String waarde() {
        return dag.toString();
    }
}
