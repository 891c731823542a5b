package nl.uitkomst.wia;

import nl.uitkomst.recht.Doel;
import nl.uitkomst.tijd.Maand;

/**
 * Twelve following months with enough income to test the limit, while the maatmaninkomen is unknown.
 *
 * @param vanaf first month whose outcome is uncertain because of it
 * @param pad   where the maatmaninkomen would stand in the request
 */
public record MaatmanNodig(Verdienmaand.Soort soort, Doel doel, Maand vanaf, String pad) {
}
