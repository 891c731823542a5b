package nl.uitkomst.dienstverlening;

import com.fasterxml.jackson.annotation.JsonValue;
import nl.uitkomst.verzoek.Code;

/** The three degrees of incapacity that the law tells apart; the lower bound belongs to the degree. */
public enum Graad implements Code {
    MINDER_DAN_35, VAN_35_TOT_80, VANAF_80;

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
