package nl.uitkomst.verzoek;

import com.fasterxml.jackson.annotation.JsonValue;

/** How income is set off: the final figure each month, or an advance that is settled later. */
public enum Wijze implements Code {
    PER_MAAND, VOORSCHOT;

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
