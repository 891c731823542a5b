package nl.uitkomst.zw;

import java.time.LocalDate;
import nl.uitkomst.recht.Doel;
import nl.uitkomst.uitkering.Recht;

/**
 * An illness that began while there was a right to WW.
 *
 * @param eersteZiektedag first day of illness
 * @param wwTotEnMet      last day of the duration of the WW; null when it is unknown
 */
public record ZiekTijdensWw(Recht recht, Doel doel, LocalDate eersteZiektedag, LocalDate wwTotEnMet) {

    private static final int DERTIEN_WEKEN = 13 * 7;

    /** First day of the fourteenth week of illness. */
    public LocalDate veertiendeWeek() {
        return eersteZiektedag.plusDays(DERTIEN_WEKEN);
    }

    /** The WW ends within the first thirteen weeks. */
    public boolean wwEindigtEerder() {
        return wwTotEnMet != null && wwTotEnMet.plusDays(1).isBefore(veertiendeWeek());
    }
}
