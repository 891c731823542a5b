package nl.uitkomst.wia;

import java.util.function.Consumer;
import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.inkomen.Maandinkomen;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Steun;
import nl.uitkomst.tijd.Maand;
import nl.uitkomst.uitkering.Recht;

/**
 * A month of which it is known what was earned, beside the maatmaninkomen; in euro per month.
 *
 * @param soort which right it is about: the WGA looks at 65% of work income, the IVA at 20% of all income
 *
 * @param eerste      the month before is not known
 * @param vrijgesteld income of this month does not lead to a call (IVA)
 */
public record Verdienmaand(Soort soort, Recht recht, Maandinkomen inkomen, Bedrag maatmaninkomen, boolean eerste,
        boolean vrijgesteld) implements Steun {

    /** The right that is tested. */
    public enum Soort { WGA, IVA }

    public Maand maand() {
        return inkomen.maand();
    }

    public Bedrag werk() {
        return inkomen.werk();
    }

    public Bedrag alles() {
        return inkomen.aftrek();
    }

    @Override
    public void steuntOp(Consumer<Conclusie> ontvanger) {
        inkomen.grondslag().forEach(ontvanger);
    }
}
