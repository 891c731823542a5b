package nl.uitkomst.inkomen;

import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.tijd.Periode;
import nl.uitkomst.verzoek.Inkomen;
import nl.uitkomst.verzoek.Inkomen.Loonopgave;

/** The payslip of a month, in euro; {@code svLoon} includes what was paid out. */
public record Loonstrook(Inkomen opgave, String pad, Periode duur, Bedrag svLoon, Loonopgave loon) implements Inkomensfeit {
}
