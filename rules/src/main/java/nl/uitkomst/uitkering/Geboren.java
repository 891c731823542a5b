package nl.uitkomst.uitkering;

import java.time.LocalDate;
import nl.uitkomst.verzoek.Regime;
import nl.uitkomst.verzoek.SoortUitkering;

/** The date of birth of the person with this right, with the AOW age that belongs to it. */
public record Geboren(Recht recht, LocalDate geboortedatum, LocalDate aowDag) {

    public boolean wia() {
        return recht.wga() || recht.soort() == SoortUitkering.IVA;
    }

    public boolean ww() {
        return recht.ww();
    }

    public boolean zw() {
        return recht.soort() == SoortUitkering.ZW;
    }

    public boolean wajong() {
        return recht.soort() == SoortUitkering.WAJONG;
    }

    /** The regime of a Wajong right; null where it is unknown or the right is another. */
    public Regime regime() {
        return recht.opgave().regime().of(null);
    }
}
