package nl.uitkomst.verzoek;

import com.fasterxml.jackson.annotation.JsonValue;

/** The three regimes of the Wajong. */
public enum Regime implements Code {
    OWAJONG, WAJONG2010, WAJONG2015;

    @JsonValue
    @Override
    public String code() {
        return Code.kebab(this);
    }

    @Override
    public String toString() {
        return code();
    }
}
