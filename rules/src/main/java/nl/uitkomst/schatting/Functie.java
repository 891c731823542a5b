package nl.uitkomst.schatting;

import java.util.Comparator;
import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.geld.Factor;

/** A kind of work that somebody could do (one SBC code): its wage, and the hours of its largest job. */
public record Functie(Bedrag loonPerUur, Factor urenPerWeek) {

    /** With equal wages the larger job earns more. */
    static final Comparator<Functie> MEESTE_LOON_EERST = Comparator.comparing(Functie::loonPerUur).thenComparing(Functie::urenPerWeek).reversed();

    @Override
    public String toString() {
        return loonPerUur + " × " + urenPerWeek;
    }
}
