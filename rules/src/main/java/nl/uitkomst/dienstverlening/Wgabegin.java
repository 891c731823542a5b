package nl.uitkomst.dienstverlening;

import java.time.LocalDate;
import nl.uitkomst.tijd.Termijn;

/** The first day with a WGA. */
public record Wgabegin(LocalDate eersteDag) {

    /** Last day of a term of whole years from the first day. */
    public LocalDate laatsteDag(int jaren) {
        return Termijn.dagNa(12 * jaren, eersteDag).minusDays(1);
    }
}
