package nl.uitkomst.uitkering;

import nl.uitkomst.verzoek.SoortUitkering;

/**
 * A right of which the first day is unknown.
 *
 * @param pad where it would stand in the request
 */
public record RechtZonderIngang(SoortUitkering soort, String pad) {

    public boolean wia() {
        return soort == SoortUitkering.WGA || soort == SoortUitkering.IVA;
    }

    public boolean ww() {
        return soort == SoortUitkering.WW;
    }

    public boolean zw() {
        return soort == SoortUitkering.ZW;
    }
}
