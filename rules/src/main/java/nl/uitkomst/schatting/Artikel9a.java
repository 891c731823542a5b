package nl.uitkomst.schatting;

import com.fasterxml.jackson.annotation.JsonValue;
import nl.uitkomst.verzoek.Code;

/** Article 9a of the Schattingsbesluit: it holds, it does not hold yet, or it has lapsed with nothing in its place, so that functions decide. */
public enum Artikel9a implements Code {
    GELDT, NOG_NIET, VERVALLEN;

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
