package nl.uitkomst.recht;

import java.time.LocalDate;

/**
 * A statute, a decree, or a policy that no statute holds.
 *
 * @param code  the short name used in rule files, such as {@code WIA}
 * @param bwbId its number in the Basiswettenbestand; null for a policy
 * @param tekst the day of the consolidated text that links point to; null for a policy
 * @param url   where a policy can be read; null for a statute, whose address follows from its number, and for a policy without a public address
 */
public record Wet(String code, String naam, String bwbId, LocalDate tekst, String url) {

    /** Whether it is no statute or decree but what an authority does or has announced. */
    public boolean beleid() {
        return bwbId == null;
    }
}
