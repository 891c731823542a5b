package nl.uitkomst.uitkering;

import nl.uitkomst.tijd.Maand;

/** A part of a month that, where it is a whole month, may stand for the equal months after it as well. */
public interface Reeksdeel {

    Deel deel();

    /**
     * The same part, for all months up to one.
     *
     * @param laatste inclusive
     */
    Reeksdeel totEnMet(Maand laatste);

    /** Whether a whole later month differs in nothing but its days, so that every rule must come to the same. */
    boolean gaatDoorIn(Reeksdeel later);
}
