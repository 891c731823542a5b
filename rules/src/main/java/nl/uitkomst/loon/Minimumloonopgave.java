package nl.uitkomst.loon;

import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.geld.Percentage;
import nl.uitkomst.tijd.Maand;

/**
 * The minimum wage of an age in a half-year.
 *
 * @param vanaf    first month of the period in this half-year
 * @param leeftijd 18 to 20, or 21 for everyone of that age and older
 * @param bedrag   in euro per month without holiday allowance
 */
public record Minimumloonopgave(Maand vanaf, int leeftijd, Bedrag bedrag, Percentage vakantiebijslag) {
}
