package nl.uitkomst.catalogus;

import java.time.LocalDate;
import java.util.Map;

/**
 * That somebody has looked at the rules of one article and stands for them: one file in {@code nl/uitkomst/aftekeningen/} of the rules.
 *
 * @param artikel   null for a policy, which is signed off as a whole
 * @param rol       in what capacity, never a name
 * @param regels    per rule the hash of what was looked at, see {@link Regelhash}
 * @param opmerking null for none
 */
public record Aftekening(String wet, String artikel, String rol, LocalDate datum, String opmerking, Map<String, String> regels) {

    /** @throws IllegalArgumentException when it does not say who, when or what */
    public Aftekening {
        if (wet == null || rol == null || rol.isBlank() || datum == null || regels == null || regels.isEmpty()) {
            throw new IllegalArgumentException("sign-off of " + wet + " " + artikel + ": wet, rol, datum and regels are needed");
        }
        regels = Map.copyOf(regels);
    }
}
