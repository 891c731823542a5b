package nl.uitkomst.voorschot;

import com.fasterxml.jackson.annotation.JsonValue;
import nl.uitkomst.verzoek.Code;

/** What becomes of an advance; {@code ONBEKEND} where no policy is known for it. */
public enum Uitkomst implements Code {
    VOORSCHOT_MOGELIJK, GEEN_VOORSCHOT, NABETALEN, GEEN_VERSCHIL, KWIJTSCHELDEN, DEELS_KWIJTSCHELDEN, TERUGVORDEREN, ONBEKEND;

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
