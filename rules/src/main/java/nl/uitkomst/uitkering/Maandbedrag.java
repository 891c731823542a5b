package nl.uitkomst.uitkering;

import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.tijd.Maand;

/** The amount of a part of a month so far, in euro; the last of its chain is the amount that counts. */
public interface Maandbedrag extends Conclusie {

    Deel deel();

    @Override
    default Maand maandTotEnMet() {
        return deel().reeksTotEnMet();
    }

    /** The step that this amount takes the place of; null for the formula itself. */
    default Maandbedrag vervangt() {
        return null;
    }

    /** What it rests on directly and names as a ground of its own; null where there is nothing of the kind. */
    default Conclusie grond() {
        return null;
    }

    /** Nothing but the part by weekdays can still follow. */
    default boolean klaarVoorDeel() {
        return true;
    }

    /** Nothing can follow any more. */
    default boolean isEinde() {
        return klaarVoorDeel() && !deel().gewogen();
    }
}
