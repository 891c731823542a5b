package nl.uitkomst.wajong;

import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Doel;
import nl.uitkomst.recht.Invoer;

/** The grondslag of the Wajong over a month of 21.75 days, in euro (Wajong 1a:4 lid 1, 2:1, 3:7). */
public record Grondslag(Grondslagopgave opgave, Bedrag bedrag) implements Conclusie {

    @Override
    public Onderwerp onderwerp() {
        return new Onderwerp("grondslag", opgave.recht().nummer(), Doel.RECHT, opgave.vanaf(), String.valueOf(opgave.leeftijd()));
    }

    @Override
    public Invoer invoer() {
        return Invoer.van("minimumloon", opgave.minimumloon()).en("leeftijd", opgave.leeftijd());
    }
}
