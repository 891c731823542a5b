package nl.uitkomst.wia;

import java.time.LocalDate;
import nl.uitkomst.recht.Doel;
import nl.uitkomst.uitkering.Recht;

/**
 * Twelve following months with enough income to test the limit, while the maatmaninkomen is unknown.
 *
 * @param dag first day whose outcome is uncertain because of it
 * @param pad where the maatmaninkomen would stand in the request
 */
public record MaatmanNodig(Recht recht, Verdienmaand.Soort soort, Doel doel, LocalDate dag, String pad) {
}
