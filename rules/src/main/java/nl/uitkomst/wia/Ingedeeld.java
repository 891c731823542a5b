package nl.uitkomst.wia;

import nl.uitkomst.geld.Percentage;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Doel;
import nl.uitkomst.recht.Invoer;

/** The class of an assessment and its uitkeringspercentage (WIA 61 lid 6). */
public record Ingedeeld(Beoordelingsfeit feit, Klasse klasse, Percentage uitkeringspercentage) implements Conclusie {

    @Override
    public Onderwerp onderwerp() {
        return new Onderwerp("klasse-1", feit.recht().nummer(), Doel.RECHT, feit.recht().eersteMaand(), feit.vanaf());
    }

    @Override
    public Invoer invoer() {
        return Invoer.van("arbeidsongeschiktheidspercentage", feit.percentage());
    }

    @Override
    public String waarde() {
        return klasse + "%: uitkeringspercentage " + uitkeringspercentage;
    }
}
