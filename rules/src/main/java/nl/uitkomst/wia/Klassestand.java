package nl.uitkomst.wia;

import java.time.LocalDate;
import nl.uitkomst.geld.Percentage;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Doel;
import nl.uitkomst.recht.Invoer;

/** From which day the amount follows a class (WIA 61 lid 7, 62 lid 4); it does so until the next stand. */
public record Klassestand(Klasseperiode periode, LocalDate vanaf) implements Conclusie {

    public Percentage uitkeringspercentage() {
        return periode.ingedeeld().uitkeringspercentage();
    }

    public Klasse klasse() {
        return periode.klasse();
    }

    @Override
    public Onderwerp onderwerp() {
        return new Onderwerp("klasse-2", periode.recht().nummer(), Doel.RECHT, periode.recht().eersteMaand(), vanaf.toString());
    }

    @Override
    public Invoer invoer() {
        return Invoer.van("klasse", klasse()).en("vanaf", periode.vanaf());
    }

    @Override
    public String waarde() {
        return vanaf.toString();
    }
}
