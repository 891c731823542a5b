package nl.uitkomst.ww;

import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.recht.Invoer;
import nl.uitkomst.uitkering.Deel;
import nl.uitkomst.uitkering.Maandbedrag;
import nl.uitkomst.verzoek.Maatregel;

/** The WW by the formula, before any measure, over all days with right in the month; in euro (WW 47 lid 1). */
public record Wwbedrag(Wwdeel ww, Bedrag bedrag) implements Maandbedrag {

    @Override
    public Deel deel() {
        return ww.deel();
    }

    /** A measure still has to be applied to it. */
    public boolean metMaatregel() {
        return ww.maatregel() == Maatregel.GEHEEL_GEWEIGERD || ww.maatregel() == Maatregel.HALF_GEWEIGERD;
    }

    @Override
    public boolean klaarVoorDeel() {
        return !metMaatregel();
    }

    @Override
    public Onderwerp onderwerp() {
        return new Onderwerp("maand-2-hoogte", deel().recht(), deel().doel(), deel().maand(), deel().sleutel());
    }

    @Override
    public Invoer invoer() {
        Invoer invoer = Invoer.van("A", ww.maandloon()).en("B", ww.inkomen())
                .en("C", ww.grens().wwmaand().loon().dagloon().bedrag()).en("D", ww.grens().wwmaand().loon().dagloon().geindexeerd().bedrag());
        return ww.inVerbandMetArbeid().isNul() ? invoer : metVerband(invoer.en("E", ww.inVerbandMetArbeid()));
    }

    private Invoer metVerband(Invoer invoer) {
        Wwmaand maand = ww.grens().wwmaand();
        return maand.naarVerhouding() ? maand.metVerhouding(invoer.en("E van de hele maand", ww.inVerbandMetArbeidVanDeMaand())) : invoer;
    }
}
