package nl.uitkomst.wia;

import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Doel;
import nl.uitkomst.recht.Invoer;
import nl.uitkomst.tijd.Maand;

/**
 * The amount above which a month counts: 65% (WGA) or 20% (IVA) of the maatmaninkomen, in euro per month.
 */
public record Grensbedrag(Verdienmaand verdienmaand, Bedrag bedrag) implements Conclusie {

    public Maand maand() {
        return verdienmaand.maand();
    }

    /** More was earned with work than the limit. */
    public boolean werkErboven() {
        return verdienmaand.werk().compareTo(bedrag) > 0;
    }

    /** There was more income than the limit, in a month that is not exempt. */
    public boolean teltVoorOproep() {
        return verdienmaand.alles().compareTo(bedrag) > 0 && !verdienmaand.vrijgesteld();
    }

    public boolean eersteMaand() {
        return verdienmaand.eerste();
    }

    public Verdienmaand.Soort soort() {
        return verdienmaand.soort();
    }

    public Doel doel() {
        return verdienmaand.inkomen().doel();
    }

    @Override
    public Onderwerp onderwerp() {
        return new Onderwerp("grens-1", verdienmaand.recht().nummer(), doel(), maand(), "");
    }

    @Override
    public Invoer invoer() {
        return Invoer.van("maatmaninkomen", verdienmaand.maatmaninkomen()).en("inkomen uit werk", verdienmaand.werk());
    }
}
