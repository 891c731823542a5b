package nl.uitkomst.zestigplus;

import nl.uitkomst.recht.Invoer;

/** The claim that UWV is to handle. */
public record Aanvraag(SoortAanvraag soort) {

    public Invoer invoer() {
        return Invoer.van("soort", soort);
    }
}
