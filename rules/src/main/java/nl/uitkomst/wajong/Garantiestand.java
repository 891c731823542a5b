package nl.uitkomst.wajong;

import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Doel;
import nl.uitkomst.recht.Invoer;
import nl.uitkomst.tijd.Maand;
import nl.uitkomst.uitkering.Recht;

/**
 * How it stands with the garantiebedrag at the beginning of a month.
 *
 * @param teller    months in a row, up to this month, in which it was not needed or there was no income
 * @param vervallen it is gone for good
 * @param eerder    the stand of the month before; null for the first
 */
public record Garantiestand(Recht recht, Doel doel, Maand maand, int teller, boolean vervallen, Garantiestand eerder) implements Conclusie {

    public int nummer() {
        return recht.nummer();
    }

    /** It is gone from this month, and was not before. */
    public boolean pasVervallen() {
        return vervallen && eerder != null && !eerder.vervallen();
    }

    public int volgendeTeller() {
        return teller + 1;
    }

    public Maand volgendeMaand() {
        return maand.volgende();
    }

    @Override
    public Onderwerp onderwerp() {
        return new Onderwerp("garantiestand", recht.nummer(), doel, maand, "");
    }

    @Override
    public Invoer invoer() {
        return eerder == null ? Invoer.LEEG : Invoer.van("maanden ervoor", eerder.teller());
    }

    @Override
    public String waarde() {
        return vervallen ? "vervallen" : teller + " maanden";
    }
}
