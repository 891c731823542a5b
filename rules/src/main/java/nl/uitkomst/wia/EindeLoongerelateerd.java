package nl.uitkomst.wia;

import java.time.LocalDate;
import nl.uitkomst.duur.Duur;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Doel;
import nl.uitkomst.recht.Invoer;
import nl.uitkomst.uitkering.Recht;

/**
 * The last day of the loongerelateerde uitkering; null where there is none.
 *
 * @param grondslag the duration it follows from, or null where the decision gives it
 */
public record EindeLoongerelateerd(Recht recht, LocalDate totEnMet, Duur grondslag) implements Conclusie {

    /** A day, or the day after the last day of the loongerelateerde uitkering where that is later. */
    public LocalDate nietEerderDan(LocalDate dag) {
        return totEnMet == null || totEnMet.isBefore(dag) ? dag : totEnMet.plusDays(1);
    }

    @Override
    public Onderwerp onderwerp() {
        return new Onderwerp("duur-4-einde", recht.nummer(), Doel.RECHT, recht.eersteMaand(), "");
    }

    @Override
    public Invoer invoer() {
        return grondslag == null ? Invoer.LEEG : Invoer.van("ingangsdatum", recht.ingang()).en("duur", grondslag.waarde());
    }

    @Override
    public String waarde() {
        return totEnMet == null ? "geen" : totEnMet.toString();
    }
}
