package nl.uitkomst.wia;

import nl.uitkomst.recht.Steun;
import nl.uitkomst.tijd.Maand;
import nl.uitkomst.uitkering.Deel;

/** A part of a month with a right under the WIA. A part that is a whole month may stand for the equal months after it as well. */
public sealed interface Wiadeel extends Steun permits IvaDeel, WgaDeel {

    Deel deel();

    /**
     * The same part, for all months up to one.
     *
     * @param laatste inclusive
     */
    Wiadeel totEnMet(Maand laatste);

    /** Whether a whole later month differs in nothing but its days, so that every rule must come to the same. */
    boolean gaatDoorIn(Wiadeel later);
}
