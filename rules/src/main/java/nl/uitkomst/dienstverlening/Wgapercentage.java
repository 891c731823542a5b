package nl.uitkomst.dienstverlening;

import nl.uitkomst.geld.Percentage;
import nl.uitkomst.recht.Invoer;

/** The degree of incapacity for work. */
public record Wgapercentage(Percentage percentage) {

    public Invoer invoer() {
        return Invoer.van("percentage", percentage);
    }
}
