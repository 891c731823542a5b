package nl.uitkomst.verzoek;

import java.util.Locale;

/** An enum value with the name it has in JSON. */
public interface Code {

    String code();

    /** {@code PER_MAAND} is written {@code per-maand}. */
    static String kebab(Enum<?> waarde) {
        return waarde.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
