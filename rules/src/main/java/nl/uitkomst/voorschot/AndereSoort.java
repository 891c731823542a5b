package nl.uitkomst.voorschot;

import com.fasterxml.jackson.annotation.JsonValue;
import nl.uitkomst.verzoek.Code;

/** A benefit that the advance is set off against after a refusal; bijstand never is. */
public enum AndereSoort implements Code {
    WW, ZW;

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
