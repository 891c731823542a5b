package nl.uitkomst.verzoek;

import com.fasterxml.jackson.annotation.JsonValue;

/** Household, for the Toeslagenwet. */
public enum SoortHuishouden implements Code {
    ALLEENSTAAND, GEHUWD, KOSTENDELER;

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
