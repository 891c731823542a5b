package nl.uitkomst.dienstverlening;

import java.time.LocalDate;

/** The day that is asked about; not before the first day with a WGA. */
public record Peildag(LocalDate dag) {
}
