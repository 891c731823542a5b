package nl.uitkomst.wajong;

import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.recht.Invoer;
import nl.uitkomst.uitkering.Deel;
import nl.uitkomst.uitkering.Maandbedrag;

/** The Wajong over a whole month after it was compared with the garantiebedrag, in euro (Wajong 8:8 lid 4). */
public record NaGarantie(Wajongbedrag vervangt, Bedrag garantie, Bedrag bedrag) implements Maandbedrag {

    @Override
    public Deel deel() {
        return vervangt.deel();
    }

    public boolean nogTeVerhogen() {
        return vervangt.nogTeVerhogen();
    }

    @Override
    public boolean klaarVoorDeel() {
        return !nogTeVerhogen();
    }

    @Override
    public Onderwerp onderwerp() {
        return new Onderwerp("maand-4-garantie", deel().recht(), deel().doel(), deel().maand(), deel().dagen().van());
    }

    @Override
    public Invoer invoer() {
        return Invoer.van("volgens de formule", vervangt.bedrag()).en("garantiebedrag", garantie);
    }
}
