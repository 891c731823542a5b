package nl.uitkomst.zestigplus;

import com.fasterxml.jackson.annotation.JsonValue;
import nl.uitkomst.verzoek.Code;

/** What becomes of a claim. */
public enum Uitkomst implements Code {
    VOLGT_ROUTE, GEWONE_BEOORDELING, LOONSANCTIE_EERST, GEEN_RECHT;

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
