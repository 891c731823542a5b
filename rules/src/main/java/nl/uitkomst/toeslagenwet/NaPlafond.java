package nl.uitkomst.toeslagenwet;

import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.recht.Invoer;
import nl.uitkomst.uitkering.Deel;
import nl.uitkomst.uitkering.Maandbedrag;

/** The supplement, at most what the benefit was computed from less the benefit; in euro per month (TW 8a). */
public record NaPlafond(Toeslagbedrag vervangt, Bedrag bedrag) implements Maandbedrag {

    @Override
    public Deel deel() {
        return vervangt.deel();
    }

    @Override
    public Onderwerp onderwerp() {
        return new Onderwerp("maand-5-plafond", deel().recht(), deel().doel(), deel().maand(), "");
    }

    @Override
    public Invoer invoer() {
        return Invoer.van("toeslag", vervangt.bedrag()).en("loon zonder vakantiebijslag", vervangt.berekening().basis())
                .en("uitkering", vervangt.berekening().uitkering());
    }
}
