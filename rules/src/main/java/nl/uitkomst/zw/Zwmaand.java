package nl.uitkomst.zw;

import java.util.function.Consumer;
import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.geld.Factor;
import nl.uitkomst.inkomen.Maandinkomen;
import nl.uitkomst.loon.Maandloon;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Steun;
import nl.uitkomst.uitkering.Deel;

/**
 * A calendar month with a right to ziekengeld.
 *
 * @param loon    the dagloon with what follows from it; null when it is unknown
 * @param padLoon where the missing dagloon would stand; null when it is known
 */
public record Zwmaand(Deel deel, Maandloon loon, Maandinkomen inkomen, String padLoon) implements Steun {

    public boolean loonBekend() {
        return loon != null;
    }

    public boolean inkomenBekend() {
        return inkomen.bekend();
    }

    /** What the dagloon comes to over the days with right: 21.75 times in a whole month, else once for every weekday. */
    public Bedrag loonOverDagen() {
        return deel.gebroken() ? loon.dagloon().bedrag().maal(Factor.van(deel.werkdagen())) : loon.bedrag();
    }

    /** The income of the days with right; a month figure is spread over the weekdays. */
    public Bedrag inkomenOverDagen() {
        return deel.gebroken() ? inkomen.aftrek().maal(deel.breuk()) : inkomen.aftrek();
    }

    /** Dagloon over dagloon without maximum. */
    public Factor dagloonverhouding() {
        return loon.dagloon().verhouding();
    }

    @Override
    public void steuntOp(Consumer<Conclusie> ontvanger) {
        inkomen.grondslag().forEach(ontvanger);
        if (loon != null) {
            ontvanger.accept(loon);
        }
    }
}
