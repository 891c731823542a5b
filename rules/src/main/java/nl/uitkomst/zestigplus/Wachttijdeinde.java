package nl.uitkomst.zestigplus;

import java.time.LocalDate;

/** The objective day on which 104 weeks of illness are over; a loonsanctie does not move it. */
public record Wachttijdeinde(LocalDate dag) {
}
