package nl.uitkomst.verzoek;

import com.fasterxml.jackson.annotation.JsonValue;

/** What another benefit is. */
public enum AardOverigeUitkering implements Code {
    PENSIOEN_UIT_DIENSTBETREKKING, ANDERE;

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
