package nl.uitkomst.voorschot;

import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.recht.Invoer;

/** The estimated benefit over the coming months, all together. */
public record Schatting(Bedrag totaal) {

    public Invoer invoer() {
        return Invoer.van("schatting", totaal);
    }
}
