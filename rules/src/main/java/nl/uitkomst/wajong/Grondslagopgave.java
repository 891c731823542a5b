package nl.uitkomst.wajong;

import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.tijd.Maand;
import nl.uitkomst.uitkering.Recht;
import nl.uitkomst.verzoek.Regime;

/**
 * The minimum wage of an age in a half-year, for a right under one of the regimes.
 *
 * @param vanaf       first month of the period in this half-year
 * @param leeftijd    18 to 20, or 21 for everyone of that age and older
 * @param minimumloon in euro per month without holiday allowance
 * @param regime      null when it is unknown
 */
public record Grondslagopgave(Recht recht, Maand vanaf, int leeftijd, Bedrag minimumloon, Regime regime) {
}
