package nl.uitkomst.loon;

import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Doel;
import nl.uitkomst.recht.Invoer;

/** The minimumloon of the WIA, in euro per month, with holiday allowance (WIA 12 lid 1 onder b). */
public record Minimumloon(Minimumloonopgave opgave, Bedrag bedrag) implements Conclusie {

    @Override
    public Onderwerp onderwerp() {
        return new Onderwerp("minimumloon", -1, Doel.RECHT, opgave.vanaf(), String.valueOf(opgave.leeftijd()));
    }

    @Override
    public Invoer invoer() {
        return Invoer.van("minimumloon", opgave.bedrag()).en("vakantiebijslag", opgave.vakantiebijslag());
    }
}
