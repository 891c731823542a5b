package nl.uitkomst.toeslagenwet;

import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.recht.Invoer;
import nl.uitkomst.uitkering.Deel;
import nl.uitkomst.uitkering.Maandbedrag;

/** The difference between the social minimum and the income, in euro per month (TW 8); the maximum of article 8a can still follow. */
public record Toeslagbedrag(Toeslaginkomen inkomen, Bedrag bedrag) implements Maandbedrag {

    public Toeslagberekening berekening() {
        return inkomen.berekening();
    }

    /** More than the difference between the wage the benefit is computed from, and the benefit. */
    public boolean bovenPlafond() {
        return bedrag.compareTo(berekening().plafond()) > 0;
    }

    @Override
    public Deel deel() {
        return berekening().deel();
    }

    @Override
    public Onderwerp onderwerp() {
        return new Onderwerp("maand-4-toeslag", deel().recht(), deel().doel(), deel().maand(), "");
    }

    @Override
    public Invoer invoer() {
        return Invoer.van("sociaal minimum", berekening().norm()).en("inkomen", inkomen.bedrag());
    }
}
