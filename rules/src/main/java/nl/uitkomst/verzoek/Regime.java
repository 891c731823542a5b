package nl.uitkomst.verzoek;

import com.fasterxml.jackson.annotation.JsonValue;

/** The three regimes of the Wajong. */
public enum Regime implements Code {
    OWAJONG, WAJONG2010, WAJONG2015;

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
