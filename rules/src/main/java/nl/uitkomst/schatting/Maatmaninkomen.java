package nl.uitkomst.schatting;

import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Doel;
import nl.uitkomst.recht.Invoer;

/** What the maatman earns in a month. */
public record Maatmaninkomen(Maatman maatman, Bedrag bedrag) implements Conclusie {

    @Override
    public Onderwerp onderwerp() {
        return new Onderwerp("schatting-1-maatman", -1, Doel.RECHT, null, "maand");
    }

    @Override
    public Invoer invoer() {
        return Invoer.van("uurloon", maatman.loonPerUur()).en("uren", maatman.urenPerWeek());
    }
}
