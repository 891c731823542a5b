package nl.uitkomst.toetsing;

import java.util.List;
import nl.uitkomst.recht.Bron;
import nl.uitkomst.verzoek.Code;

/**
 * A question with a fixed number of answers on which the outcome of an assessment turns. Each assessment lists its own, as an enum, in
 * the order in which the law looks at them.
 */
public interface Toetspunt extends Code {

    /** Every answer there is; yes and no unless a point says otherwise. */
    default List<?> antwoorden() {
        return List.of(Boolean.TRUE, Boolean.FALSE);
    }

    /** Where the condition stands. */
    Bron bron();

    /** Name of the field of the request that holds the answer, or that decides it together with others; with slashes where it lies deeper. */
    String veld();

    /** Whether only a person, such as a verzekeringsarts, can answer it. */
    default boolean oordeel() {
        return false;
    }

    /** Whether nothing that comes after it is looked at before this judgement has been given. */
    default boolean gaatVoor() {
        return false;
    }

    /** Whether it stands in the list of conditions; a point that only tells cases apart does not. */
    default boolean voorwaarde() {
        return antwoorden().contains(Boolean.TRUE);
    }

    /** Whether this answer meets the condition. */
    default boolean voldaan(Object antwoord) {
        return Boolean.TRUE.equals(antwoord);
    }
}
