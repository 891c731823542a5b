package nl.uitkomst.wia;

import java.time.LocalDate;

/** The date of birth of the person with this right, with the AOW age that belongs to it. */
public record Geboren(Wiarecht recht, LocalDate geboortedatum, LocalDate aowDag) {
}
