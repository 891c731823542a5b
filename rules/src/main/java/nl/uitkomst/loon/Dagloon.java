package nl.uitkomst.loon;

import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.geld.Factor;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Doel;
import nl.uitkomst.recht.Invoer;

/**
 * The dagloon on which the benefit is computed, in euro per day (WIA 13 lid 1, WW 1b lid 1, ZW 15).
 *
 * @param geindexeerd the dagloon without maximum
 */
public record Dagloon(GeindexeerdDagloon geindexeerd, Bedrag bedrag) implements Conclusie {

    public boolean gemaximeerd() {
        return bedrag.compareTo(geindexeerd.bedrag()) < 0;
    }

    /** The proportion of the dagloon to the dagloon without maximum: C/D in article 61 lid 1, B/C in article 52 lid 1. */
    public Factor verhouding() {
        return gemaximeerd() ? bedrag.gedeeldDoor(geindexeerd.bedrag()) : Factor.EEN;
    }

    @Override
    public Onderwerp onderwerp() {
        return new Onderwerp("dagloon-2", geindexeerd.opgave().recht(), Doel.RECHT, geindexeerd.opgave().vanaf(), "");
    }

    @Override
    public Invoer invoer() {
        return Invoer.van("dagloon zonder maximum", geindexeerd.bedrag()).en("maximumdagloon", geindexeerd.maximumdagloon());
    }
}
