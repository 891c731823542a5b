package nl.uitkomst.verzoek;

import com.fasterxml.jackson.annotation.JsonValue;

/** What another benefit is. */
public enum AardOverigeUitkering implements Code {
    PENSIOEN_UIT_DIENSTBETREKKING, ANDERE;

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
