package nl.uitkomst.voorschot;

import com.fasterxml.jackson.annotation.JsonValue;
import nl.uitkomst.verzoek.Code;

/** What becomes of one part of an advance. */
public enum Bestemming implements Code {
    VERREKENEN, KWIJTSCHELDEN, TERUGVORDEREN, MATIGING, ONBEKEND;

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
