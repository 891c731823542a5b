package nl.uitkomst.inkomen;

import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.tijd.Tijdvak;
import nl.uitkomst.verzoek.Inkomen;
import nl.uitkomst.verzoek.Inkomen.Loonopgave;
import nl.uitkomst.verzoek.Keuzes.IkbWajongToeslagenwet;

/** The payslip of exactly four weeks, in euro for those weeks. */
public record Vierwekenstrook(Inkomen opgave, Inkomenswet wet, String pad, Tijdvak dagen, Bedrag svLoon, Loonopgave loon,
        IkbWajongToeslagenwet lezing) implements Strook {
}
