package nl.uitkomst.voorschot;

import com.fasterxml.jackson.annotation.JsonValue;
import nl.uitkomst.verzoek.Code;

/** What UWV decided on the claim for a WIA. */
public enum Besluit implements Code {
    TOEGEKEND, AFGEWEZEN, NOG_NIET;

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
