package nl.uitkomst.samenloop;

import java.util.function.Consumer;
import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.geld.Factor;
import nl.uitkomst.inkomen.Maandinkomen;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Steun;

/**
 * A month with two rights to WW, seen from the one that arose first.
 *
 * @param recht        number of the first right
 * @param tweede       the dagloon of the second right on its first day
 * @param deelVanMaand the weekdays with the second right over the weekdays of the month
 * @param inkomen      what counts for the WW
 */
public record TweedeWw(int recht, AnderDagloon tweede, Factor deelVanMaand, Maandinkomen inkomen) implements Steun {

    public Bedrag maandloon() {
        return tweede.gemaximeerd().maal(Factor.DAGEN_PER_MAAND).maal(deelVanMaand);
    }

    /** Income above the maandloon of the second right, and income of days without it. */
    public Bedrag meerdere() {
        Bedrag voorTweede = inkomen.aftrek().maal(deelVanMaand);
        return voorTweede.min(maandloon()).tenMinsteNul().plus(inkomen.aftrek().min(voorTweede));
    }

    @Override
    public void steuntOp(Consumer<Conclusie> ontvanger) {
        inkomen.delen().forEach(ontvanger);
        tweede.steuntOp(ontvanger);
    }
}
