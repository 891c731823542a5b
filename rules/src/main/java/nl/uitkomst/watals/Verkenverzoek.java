package nl.uitkomst.watals;

import java.util.List;
import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.tijd.Maand;
import nl.uitkomst.verzoek.Gegeven;
import nl.uitkomst.verzoek.Verzoek;

/**
 * A request of {@code _verken}, checked.
 *
 * @param van      the lowest income, in euro per month
 * @param totEnMet the highest income
 * @param stap     what is between two points, in euro
 */
record Verkenverzoek(Gegeven<Verzoek> situatie, Gegeven<Maand> maand, Gegeven<Bedrag> van, Gegeven<Bedrag> totEnMet, Gegeven<Bedrag> stap) {

    /** What the operation itself needs; without one of these there is nothing to compute. */
    List<Gegeven<?>> nodig() {
        return List.of(situatie, maand, van, totEnMet, stap);
    }

    long vanInCenten() {
        return van.waarde().inCenten();
    }

    long totEnMetInCenten() {
        return totEnMet.waarde().inCenten();
    }

    long stapInCenten() {
        return stap.waarde().inCenten();
    }

    /** How many points there are from the lowest income in steps up to the highest. */
    long aantalPunten() {
        return (totEnMetInCenten() - vanInCenten()) / stapInCenten() + 1;
    }
}
