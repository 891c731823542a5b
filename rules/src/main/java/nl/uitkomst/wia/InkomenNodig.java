package nl.uitkomst.wia;

import java.time.LocalDate;
import nl.uitkomst.recht.Doel;
import nl.uitkomst.uitkering.Recht;

/**
 * Twelve following months that may all lie above the limit, while of some of them the income is unknown.
 *
 * @param dag first day whose outcome is uncertain because of it
 * @param pad where the incomes stand in the request
 */
public record InkomenNodig(Recht recht, Doel doel, LocalDate dag, String pad) {
}
