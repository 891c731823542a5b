package nl.uitkomst.verzoek;

import com.fasterxml.jackson.annotation.JsonValue;

/** How much explanation comes with the answer; it never changes an amount. */
public enum Uitlegniveau implements Code {
    GEEN, KORT, VOLLEDIG;

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
