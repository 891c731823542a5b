package nl.uitkomst.inkomen;

import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.tijd.Tijdvak;
import nl.uitkomst.verzoek.Inkomen.Loonopgave;

/** The payslip of exactly four weeks, in euro for those weeks. */
public record Vierwekenstrook(String pad, Tijdvak dagen, Bedrag svLoon, Loonopgave loon) {
}
