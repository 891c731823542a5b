package nl.uitkomst.verzoek;

import com.fasterxml.jackson.annotation.JsonValue;

/** Household, for the Toeslagenwet. */
public enum SoortHuishouden implements Code {
    ALLEENSTAAND, GEHUWD, KOSTENDELER;

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
