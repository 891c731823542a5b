package nl.uitkomst.zestigplus;

import java.time.LocalDate;

/** The day from which a WIA is asked for again. */
public record Tweededag(LocalDate dag) {
}
