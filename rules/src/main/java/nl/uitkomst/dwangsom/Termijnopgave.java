package nl.uitkomst.dwangsom;

import java.time.LocalDate;
import nl.uitkomst.verzoek.Gegeven;
import nl.uitkomst.verzoek.Keuzes.BeslistermijnVanaf2026;

/**
 * What a request says of the term to decide.
 *
 * @param begin           day of receipt, or the last day of the term for an objection; the term is counted from the day after it
 * @param medisch         whether the objection is about medical or labour-expert questions
 * @param extern          whether an outside expert is asked
 * @param termijnWeken    a term that UWV named instead of that of the statute
 * @param verlengingWeken weeks that UWV added
 * @param opgeschorteDagen days on which the term stood still
 * @param verlengdTot     a last day that UWV named; it goes before everything else
 * @param aangekondigd    the term that UWV announced, and from which day of receipt
 * @param lezing          whether that announcement is followed
 */
public record Termijnopgave(Gegeven<SoortBesluit> soort, Gegeven<LocalDate> begin, Gegeven<Boolean> medisch, Gegeven<Boolean> extern,
        Gegeven<Integer> termijnWeken, Gegeven<Integer> verlengingWeken, Gegeven<Integer> opgeschorteDagen, Gegeven<LocalDate> verlengdTot,
        Aankondiging aangekondigd, BeslistermijnVanaf2026 lezing) {

    /** @param vanaf first day of receipt for which it is taken to hold */
    public record Aankondiging(LocalDate vanaf, int weken) {
    }

    public boolean is(SoortBesluit gevraagd) {
        return soort.bekend() && soort.waarde() == gevraagd;
    }

    public boolean isBezwaar() {
        return is(SoortBesluit.WIA_BEZWAAR);
    }

    /** A claim or a reassessment on request. */
    public boolean isAanvraag() {
        return soort.bekend() && !isBezwaar();
    }

    /** UWV named no term and no last day of its own, and the announced term is not followed. */
    public boolean volgensDeWet() {
        return !eigenTermijn() && !volgtAankondiging();
    }

    /** UWV named a number of weeks, and no last day, which would go before it. */
    public boolean genoemdeTermijn() {
        return termijnWeken.bekend() && !verlengdTot.bekend();
    }

    public boolean volgtAankondiging() {
        return onderAankondiging() && lezing == BeslistermijnVanaf2026.ZESTIEN_WEKEN;
    }

    /** A claim or reassessment for which only the announcement could give another term than the statute. */
    public boolean onderAankondiging() {
        return isAanvraag() && !eigenTermijn() && wekenErbij() == 0 && begin.bekend() && !begin.waarde().isBefore(aangekondigd.vanaf());
    }

    /** Last day of the announced term, which is too long to move to a working day. */
    public LocalDate aangekondigdEinde() {
        return begin.waarde().plusWeeks(aangekondigd.weken());
    }

    private boolean eigenTermijn() {
        return termijnWeken.bekend() || verlengdTot.bekend();
    }

    public int wekenErbij() {
        return verlengingWeken.of(0);
    }

    public int dagenErbij() {
        return opgeschorteDagen.of(0);
    }

    public boolean kanMedisch() {
        return medisch.of(true);
    }

    public boolean kanNietMedisch() {
        return !medisch.of(false);
    }

    public boolean kanExtern() {
        return extern.of(true);
    }

    public boolean kanNietExtern() {
        return !extern.of(false);
    }
}
