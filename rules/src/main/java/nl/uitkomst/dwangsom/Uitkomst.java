package nl.uitkomst.dwangsom;

import com.fasterxml.jackson.annotation.JsonValue;
import nl.uitkomst.verzoek.Code;

/** Whether a dwangsom is due; {@code TE_VROEG}: not yet on the day that is asked about. */
public enum Uitkomst implements Code {
    DWANGSOM, GEEN_DWANGSOM, TE_VROEG;

    private final String code = Code.kebab(this);

    @JsonValue
    @Override
    public String code() {
        return code;
    }

    @Override
    public String toString() {
        return code();
    }
}
