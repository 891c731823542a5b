package nl.uitkomst.schatting;

import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.geld.Factor;

/**
 * A healthy person with the same training and experience.
 *
 * @param loonPerUur   what he earns in an hour, more than nil
 * @param urenPerWeek  how many hours he works, more than nil
 */
public record Maatman(Bedrag loonPerUur, Factor urenPerWeek) {

    /** 52.2 weeks in a year, over twelve months. */
    public static final Factor WEKEN_PER_MAAND = Factor.van("4.35");
}
