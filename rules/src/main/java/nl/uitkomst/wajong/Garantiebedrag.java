package nl.uitkomst.wajong;

import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Doel;
import nl.uitkomst.recht.Invoer;

/** The garantiebedrag of a half-year, in euro per month (Wajong 8:8 lid 7). */
public record Garantiebedrag(Garantieopgave opgave, Bedrag bedrag) implements Conclusie {

    @Override
    public Onderwerp onderwerp() {
        return new Onderwerp("garantiebedrag", opgave.recht().nummer(), Doel.RECHT, opgave.vanaf(), "");
    }

    @Override
    public Invoer invoer() {
        return Invoer.van("garantiebedrag", opgave.bedrag()).en("index", opgave.index());
    }
}
