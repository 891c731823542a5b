package nl.uitkomst.verzoek;

import com.fasterxml.jackson.annotation.JsonValue;

/** A measure on a WW. */
public enum Maatregel implements Code {
    GEEN, GEHEEL_GEWEIGERD, HALF_GEWEIGERD, NOG_TE_BEOORDELEN;

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
