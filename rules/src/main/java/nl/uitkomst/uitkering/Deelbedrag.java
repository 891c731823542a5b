package nl.uitkomst.uitkering;

import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.recht.Invoer;

/** The part of the amount of a whole month that belongs to the weekdays of this part, in euro. */
public record Deelbedrag(Maandbedrag vervangt, Bedrag bedrag) implements Maandbedrag {

    @Override
    public Deel deel() {
        return vervangt.deel();
    }

    @Override
    public boolean klaarVoorDeel() {
        return false;
    }

    @Override
    public boolean isEinde() {
        return true;
    }

    @Override
    public Onderwerp onderwerp() {
        return new Onderwerp("maand-6-deel", deel().recht(), deel().doel(), deel().maand(), deel().sleutel());
    }

    @Override
    public Invoer invoer() {
        return Invoer.van("hele maand", vervangt.bedrag()).en("werkdagen", deel().werkdagen()).en("van", deel().gewicht());
    }
}
