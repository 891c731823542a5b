package nl.uitkomst.recht;

import com.fasterxml.jackson.annotation.JsonValue;

/** Whether a condition is met; unknown as long as the fact or the judgement is not given. */
public enum Vervulling {
    VOLDAAN("voldaan"), NIET_VOLDAAN("niet-voldaan"), ONBEKEND("onbekend");

    private final String code;

    Vervulling(String code) {
        this.code = code;
    }

    /** @param voldaan null where it is unknown */
    public static Vervulling van(Boolean voldaan) {
        return voldaan == null ? ONBEKEND : voldaan ? VOLDAAN : NIET_VOLDAAN;
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
