package nl.uitkomst.voorschot;

import com.fasterxml.jackson.annotation.JsonValue;
import nl.uitkomst.verzoek.Code;

/** What somebody without a decision is waiting for. */
public enum WachtOp implements Code {
    BESLISSING_OP_AANVRAAG, BESLISSING_OP_BEZWAAR, HERBEOORDELING, EINDE_LOONSANCTIE;

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
