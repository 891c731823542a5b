package nl.uitkomst.wia;

import java.time.LocalDate;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Doel;
import nl.uitkomst.recht.Invoer;

/** UWV must call for an examination whether the IVA still holds (WIA 52 lid 2). */
public record Oproep(Reeks reeks, LocalDate dag) implements Conclusie {

    @Override
    public Onderwerp onderwerp() {
        return new Onderwerp("grens-3-oproep", reeks.grens().verdienmaand().recht().nummer(), Doel.RECHT, reeks.maand(), "");
    }

    @Override
    public Invoer invoer() {
        return Invoer.van("maanden", reeks.maanden());
    }

    @Override
    public String waarde() {
        return dag.toString();
    }
}
