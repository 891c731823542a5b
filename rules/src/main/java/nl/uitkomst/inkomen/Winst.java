package nl.uitkomst.inkomen;

import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.tijd.Periode;
import nl.uitkomst.tijd.Tijdvak;
import nl.uitkomst.verzoek.Inkomen;
import nl.uitkomst.verzoek.Keuzes.WinstBegonnenInJaar;

/**
 * The profit of a year, in euro.
 *
 * @param duur             the starting month, counted whole, to December
 * @param jaarbedrag       taxable profit plus ondernemersaftrek plus mkb-winstvrijstelling; may be negative
 * @param bestondVoorRecht whether the business was there before the waiting period
 */
public record Winst(Inkomen opgave, Inkomenswet wet, Periode duur, Bedrag jaarbedrag, boolean bestondVoorRecht,
        WinstBegonnenInJaar lezing) implements Inkomensfeit {

    private static final int WERKDAGEN_PER_JAAR = 261;

    @Override
    public String pad() {
        return opgave.pad();
    }

    public boolean verlies() {
        return jaarbedrag.isNegatief();
    }

    public int maanden() {
        return duur.aantalMaanden();
    }

    /** Weekdays from the day the business started to the end of the year; of a whole year 261 (AIB 4:1 lid 2). */
    public int werkdagen() {
        return opgave.gestartOp().bekend()
                ? new Tijdvak(opgave.gestartOp().waarde(), duur.totEnMet().laatsteDag()).werkdagen() : WERKDAGEN_PER_JAAR;
    }

    /** The business started during the year, and the reading spreads its profit over weekdays. */
    public boolean naarWerkdagen() {
        return opgave.gestartOp().bekend() && lezing == WinstBegonnenInJaar.WERKDAGEN;
    }
}
