package nl.uitkomst.schatting;

import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.geld.Factor;

/** What somebody earns in an hour with the work he does, and how many hours he does it in a week. */
public record Werkloon(Maatman maatman, Bedrag loonPerUur, Factor urenPerWeek) {

    /** More hours than the maatman works do not count. */
    public Factor uren() {
        return Factor.kleinste(urenPerWeek, maatman.urenPerWeek());
    }
}
