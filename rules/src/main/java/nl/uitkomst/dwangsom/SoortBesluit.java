package nl.uitkomst.dwangsom;

import com.fasterxml.jackson.annotation.JsonValue;
import nl.uitkomst.verzoek.Code;

/** What UWV is asked to decide. */
public enum SoortBesluit implements Code {
    WIA_AANVRAAG, WIA_HERBEOORDELING_OP_VERZOEK, WIA_BEZWAAR;

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
