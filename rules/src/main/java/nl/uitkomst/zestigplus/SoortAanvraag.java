package nl.uitkomst.zestigplus;

import com.fasterxml.jackson.annotation.JsonValue;
import nl.uitkomst.verzoek.Code;

/** What UWV is asked for. */
public enum SoortAanvraag implements Code {
    WIA_AANVRAAG, HERBEOORDELING, VERKORTE_WACHTTIJD, TWEEDE_AANVRAAG;

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
