package nl.uitkomst.dwangsom;

import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Doel;
import nl.uitkomst.recht.Invoer;

/**
 * How many weeks UWV has. While it is unknown what an objection is about there is one for each term it can be.
 *
 * @param grondslag the term that an extension is added to; null where there is none
 */
public record Beslistermijn(Termijnopgave opgave, int weken, Beslistermijn grondslag) implements Conclusie {

    /** Nothing is added to it any more. */
    public boolean isDefinitief() {
        return grondslag != null || opgave.wekenErbij() == 0;
    }

    @Override
    public Onderwerp onderwerp() {
        return new Onderwerp("beslistermijn-1-weken", -1, Doel.RECHT, null, (grondslag == null ? 1000 : 2000) + weken);
    }

    @Override
    public Invoer invoer() {
        return grondslag == null ? Invoer.LEEG : Invoer.van("weken", grondslag.weken()).en("erbij", opgave.wekenErbij());
    }

    @Override
    public String waarde() {
        return String.valueOf(weken);
    }
}
