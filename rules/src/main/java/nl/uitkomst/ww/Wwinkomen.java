package nl.uitkomst.ww;

import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Invoer;
import nl.uitkomst.tijd.Maand;

/**
 * The income of one calendar month, in euro: B in WW 47 lid 1 (WW 1b lid 4 and 5).
 *
 * @param eerder the income before the hours of a self-employed person were added; null where there are none
 */
public record Wwinkomen(Wwmaandloon maandloon, Wwinkomen eerder, Bedrag bedrag) implements Conclusie {

    public Wwmaand maand() {
        return maandloon.maand();
    }

    /** Nothing is added to it any more. */
    public boolean definitief() {
        return eerder != null || !maand().werktZelfstandig();
    }

    @Override
    public Onderwerp onderwerp() {
        return new Onderwerp(eerder == null ? "maand-1-ww-2-inkomen" : "maand-1-ww-3-uren", maand().recht().nummer(), maand().doel(), maand().maand(), maand().dagen());
    }

    @Override
    public Maand maandTotEnMet() {
        return maand().reeksTotEnMet();
    }

    @Override
    public Invoer invoer() {
        if (eerder != null) {
            Invoer uren = Invoer.van("inkomen", eerder.bedrag()).en("A", maand().inkomen().urenZelfstandig())
                    .en("C", maand().loon().dagloon().geindexeerd().bedrag()).en("uren per week", maand().urenPerWeek());
            return maand().metVerhouding(uren);
        }
        return maand().metVerhouding(Invoer.van("inkomen", maand().inkomen().aftrek()));
    }
}
