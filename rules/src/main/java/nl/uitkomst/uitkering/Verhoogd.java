package nl.uitkomst.uitkering;

import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.geld.Percentage;
import nl.uitkomst.recht.Invoer;

/** The amount of a whole month raised because of need of help, in euro (WIA 53, 63). */
public record Verhoogd(Maandbedrag vervangt, Percentage niveau, Bedrag bedrag) implements Maandbedrag {

    @Override
    public Deel deel() {
        return vervangt.deel();
    }

    @Override
    public Onderwerp onderwerp() {
        return new Onderwerp("maand-5-hulpbehoevendheid", deel().recht(), deel().doel(), deel().maand(), deel().dagen().van());
    }

    @Override
    public Invoer invoer() {
        return Invoer.van("uitkering", vervangt.bedrag()).en("niveau", niveau);
    }
}
