package nl.uitkomst.samenloop;

import java.util.function.Consumer;
import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.geld.Factor;
import nl.uitkomst.inkomen.Maandinkomen;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Steun;
import nl.uitkomst.verzoek.Keuzes.DagloonNaastWwZw;

/**
 * A month with a right under the WIA and a right to WW or ziekengeld beside it.
 *
 * @param ander        the dagloon of the other benefit on the later of the two first days
 * @param deelVanMaand the weekdays with the other right over the weekdays of the month
 * @param inkomen      what counts for the WIA without the other benefit
 */
public record Wiamaandsamenloop(int recht, AnderDagloon ander, Factor deelVanMaand, Maandinkomen inkomen, DagloonNaastWwZw lezing) implements Steun {

    public boolean naastWw() {
        return ander.ww();
    }

    public boolean naastZw() {
        return !ander.ww();
    }

    /** Only where the employment is known to go on; null when that is unknown. */
    public Boolean dienstbetrekkingLoopt() {
        return ander.dienstbetrekkingLoopt();
    }

    public boolean inkomenBekend() {
        return inkomen.bekend();
    }

    /** The month figure of the other benefit, over its days. */
    public Bedrag maandloonAnder() {
        Bedrag dagloon = lezing == DagloonNaastWwZw.GEMAXIMEERD ? ander.gemaximeerd() : ander.ongemaximeerd();
        return dagloon.maal(Factor.DAGEN_PER_MAAND).maal(deelVanMaand);
    }

    /** Wages that the other benefit takes into account first, of its days. */
    public Bedrag loonVoorAndere() {
        return inkomen.loonVoorAndereUitkering().maal(deelVanMaand);
    }

    /** What the wages exceed the month figure of the other benefit by. */
    public Bedrag meerdere() {
        return loonVoorAndere().min(maandloonAnder()).tenMinsteNul();
    }

    /** Income that does not go to the other benefit first: profit, earlier work, days without the other right. */
    public Bedrag overigInkomen() {
        return inkomen.aftrek().min(loonVoorAndere());
    }

    @Override
    public void steuntOp(Consumer<Conclusie> ontvanger) {
        inkomen.delen().forEach(ontvanger);
        ander.steuntOp(ontvanger);
    }
}
