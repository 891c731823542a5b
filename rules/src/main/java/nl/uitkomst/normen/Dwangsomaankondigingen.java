package nl.uitkomst.normen;

import java.time.LocalDate;

/** What has been announced about the term to decide and about the dwangsom, and is no law. */
public record Dwangsomaankondigingen(String code, String naam, Termijn termijn, Afschaffing afschaffing) {

    /**
     * A longer term for claims and reassessments.
     *
     * @param bron  code of the announcement
     * @param vanaf first day of receipt for which it is taken to hold
     */
    public record Termijn(String bron, LocalDate vanaf, int weken, Zekerheid zekerheid) {
    }

    /** @param bron code of the announcement */
    public record Afschaffing(String bron, LocalDate aangekondigdOp, Zekerheid zekerheid) {
    }
}
