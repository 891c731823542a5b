package nl.uitkomst.dienstverlening;

import com.fasterxml.jackson.annotation.JsonValue;
import nl.uitkomst.verzoek.Code;

/** Who bears the cost of a WGA: UWV, for an insured employer or where there is none, or the employer himself. */
public enum Werkgever implements Code {
    PUBLIEK_VERZEKERD, EIGENRISICODRAGER, GEEN;

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
