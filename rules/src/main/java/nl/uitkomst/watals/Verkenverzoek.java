package nl.uitkomst.watals;

import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.tijd.Maand;
import nl.uitkomst.verzoek.Verzoek;

/**
 * A request of {@code _verken}, checked.
 *
 * @param situatie its pointers are those within it
 * @param van      the lowest income, in euro per month
 * @param totEnMet the highest income
 * @param stap     what is between two points, in euro
 */
record Verkenverzoek(Verzoek situatie, Maand maand, Bedrag van, Bedrag totEnMet, Bedrag stap) {

    /** How many points there are from the lowest income in steps up to the highest. */
    static long aantalPunten(Bedrag van, Bedrag totEnMet, Bedrag stap) {
        return (totEnMet.inCenten() - van.inCenten()) / stap.inCenten() + 1;
    }
}
