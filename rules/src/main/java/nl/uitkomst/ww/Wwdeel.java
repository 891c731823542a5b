package nl.uitkomst.ww;

import java.util.function.Consumer;
import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.geld.Factor;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Steun;
import nl.uitkomst.tijd.Maand;
import nl.uitkomst.uitkering.Deel;
import nl.uitkomst.uitkering.Reeksdeel;
import nl.uitkomst.verzoek.Keuzes.HalveMaatregelMetInkomen;
import nl.uitkomst.verzoek.Maatregel;

/**
 * A part of a month with a right to WW in which percentage and measure do not change.
 *
 * @param grens     the month it is part of, with maandloon and income
 * @param maatregel {@code GEEN} after a half refusal has ended
 */
public record Wwdeel(Deel deel, Wwgrens grens, boolean eersteTweeMaanden, Maatregel maatregel, HalveMaatregelMetInkomen lezing) implements Reeksdeel, Steun {

    @Override
    public Wwdeel totEnMet(Maand laatste) {
        return new Wwdeel(deel.totEnMet(laatste), grens, eersteTweeMaanden, maatregel, lezing);
    }

    @Override
    public boolean gaatDoorIn(Reeksdeel maand) {
        return maand instanceof Wwdeel later && grens == later.grens && eersteTweeMaanden == later.eersteTweeMaanden && maatregel == later.maatregel;
    }

    /** A in WW 47 lid 1. */
    public Bedrag maandloon() {
        return grens.inkomen().maandloon().bedrag();
    }

    /** B in WW 47 lid 1. */
    public Bedrag inkomen() {
        return grens.inkomen().bedrag();
    }

    /** C/D in WW 47 lid 1. */
    public Factor dagloonverhouding() {
        return grens.dagloonverhouding();
    }

    /** E in WW 47 lid 1; in a broken month in proportion to the weekdays with right. */
    public Bedrag inVerbandMetArbeid() {
        Wwmaand maand = grens.wwmaand();
        return maand.naarVerhouding() ? inVerbandMetArbeidVanDeMaand().maal(maand.breuk()) : inVerbandMetArbeidVanDeMaand();
    }

    /** What E would be with a right on every day of the month. */
    Bedrag inVerbandMetArbeidVanDeMaand() {
        Wwmaand maand = grens.wwmaand();
        return maand.eersteTelling() ? maand.inkomen().eenOpEen() : Bedrag.NUL;
    }

    @Override
    public void steuntOp(Consumer<Conclusie> ontvanger) {
        ontvanger.accept(grens);
    }
}
