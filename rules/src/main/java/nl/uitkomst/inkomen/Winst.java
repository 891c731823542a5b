package nl.uitkomst.inkomen;

import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.tijd.Periode;
import nl.uitkomst.verzoek.Inkomen;

/**
 * The profit of a year, in euro.
 *
 * @param duur             the starting month, counted whole, to December
 * @param jaarbedrag       taxable profit plus ondernemersaftrek plus mkb-winstvrijstelling; may be negative
 * @param bestondVoorRecht whether the business was there before the waiting period
 */
public record Winst(Inkomen opgave, Periode duur, Bedrag jaarbedrag, boolean bestondVoorRecht) implements Inkomensfeit {

    @Override
    public String pad() {
        return opgave.pad();
    }

    public boolean verlies() {
        return jaarbedrag.isNegatief();
    }

    public int maanden() {
        return duur.aantalMaanden();
    }
}
