package nl.uitkomst.dwangsom;

import com.fasterxml.jackson.annotation.JsonValue;
import nl.uitkomst.verzoek.Code;

/** Why nothing is due although the decision is late (Awb 4:17 lid 5). */
public enum Uitsluiting implements Code {
    ONREDELIJK_LAAT, GEEN_BELANGHEBBENDE, KENNELIJK_NIET_ONTVANKELIJK_OF_ONGEGROND;

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
