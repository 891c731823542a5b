package nl.uitkomst.catalogus;

import com.fasterxml.jackson.annotation.JsonValue;

/** Whether a lawyer has looked at a rule, as it is now. */
public enum Toetsstatus {
    NOG_NIET_BEOORDEELD("nog-niet-beoordeeld"), BEOORDEELD("beoordeeld"),
    /** It was signed off and has changed since, in its text or in an amount. */
    OPNIEUW_BEOORDELEN("opnieuw-beoordelen");

    private final String code;

    Toetsstatus(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }

    @Override
    public String toString() {
        return code;
    }
}
