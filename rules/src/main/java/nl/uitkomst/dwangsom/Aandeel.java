package nl.uitkomst.dwangsom;

import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Doel;
import nl.uitkomst.recht.Invoer;

/** What each of several applicants gets. */
public record Aandeel(Dwangsombedrag geheel, int aanvragers, Bedrag bedrag) implements Conclusie {

    @Override
    public Onderwerp onderwerp() {
        return new Onderwerp("dwangsom-6-aandeel", -1, Doel.RECHT, null, "");
    }

    @Override
    public Invoer invoer() {
        return Invoer.van("bedrag", geheel.bedrag()).en("aanvragers", aanvragers);
    }
}
