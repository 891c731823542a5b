package nl.uitkomst.ww;

import java.time.LocalDate;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Doel;
import nl.uitkomst.recht.Invoer;
import nl.uitkomst.tijd.Maand;
import nl.uitkomst.tijd.Termijn;
import nl.uitkomst.uitkering.Recht;

/**
 * The last day of the duration of a WW, after so many months in which there was no right because of income.
 *
 * @param oorspronkelijk the last day without any interruption
 * @param onderbrekingen whole months the duration has moved on by
 * @param grondslag      what it rests on: the duration, or the day in the decision
 */
public record EindeWw(Recht recht, Doel doel, LocalDate oorspronkelijk, int onderbrekingen, Conclusie grondslag) implements Conclusie {

    /** The last day now; terms run from the first day after the original end. */
    public LocalDate totEnMet() {
        return Termijn.dagNa(onderbrekingen, oorspronkelijk.plusDays(1)).minusDays(1);
    }

    public int nummer() {
        return recht.nummer();
    }

    public int volgendNummer() {
        return onderbrekingen + 1;
    }

    public Maand laatsteMaand() {
        return Maand.van(totEnMet());
    }

    @Override
    public Onderwerp onderwerp() {
        return new Onderwerp("duur-5-ww-" + onderbrekingen, recht.nummer(), doel, recht.eersteMaand(), "");
    }

    @Override
    public Invoer invoer() {
        if (onderbrekingen > 0) {
            return Invoer.van("maanden", onderbrekingen);
        }
        return grondslag == null ? Invoer.LEEG : Invoer.van("ingangsdatum", recht.ingang()).en("duur", grondslag.waarde());
    }

    @Override
    public String waarde() {
        return totEnMet().toString();
    }
}
