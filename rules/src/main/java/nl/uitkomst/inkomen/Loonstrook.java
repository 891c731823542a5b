package nl.uitkomst.inkomen;

import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.tijd.Periode;
import nl.uitkomst.verzoek.Inkomen.Loonopgave;
import nl.uitkomst.verzoek.Keuzes.IkbWajongToeslagenwet;
import nl.uitkomst.verzoek.Inkomen;

/** The payslip of a month, in euro; {@code svLoon} includes what was paid out. */
public record Loonstrook(Inkomen opgave, Inkomenswet wet, String pad, Periode duur, Bedrag svLoon, Loonopgave loon,
        IkbWajongToeslagenwet lezing) implements Inkomensfeit, Strook {
}
