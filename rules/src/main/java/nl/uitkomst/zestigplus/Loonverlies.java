package nl.uitkomst.zestigplus;

import nl.uitkomst.geld.Percentage;
import nl.uitkomst.recht.Invoer;

/** The part of the old wages that somebody has lost. */
public record Loonverlies(Percentage verlies) {

    public Invoer invoer() {
        return Invoer.van("verlies", verlies);
    }
}
