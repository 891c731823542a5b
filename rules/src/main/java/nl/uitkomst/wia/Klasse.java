package nl.uitkomst.wia;

import com.fasterxml.jackson.annotation.JsonValue;
import nl.uitkomst.verzoek.Code;

/** The classes of incapacity (WIA 61 lid 6); the lower bound belongs to the class. */
public enum Klasse implements Code {
    MINDER_DAN_35("minder-dan-35"), VAN_35_TOT_45("35-45"), VAN_45_TOT_55("45-55"), VAN_55_TOT_65("55-65"), VAN_65_TOT_80("65-80"),
    VANAF_80("80-100");

    private final String code;

    Klasse(String code) {
        this.code = code;
    }

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
