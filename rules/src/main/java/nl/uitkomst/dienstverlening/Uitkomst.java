package nl.uitkomst.dienstverlening;

import com.fasterxml.jackson.annotation.JsonValue;
import nl.uitkomst.verzoek.Code;

/** What re-integration service somebody gets from UWV. */
public enum Uitkomst implements Code {
    ACTIVERENDE_DIENSTVERLENING, OP_EIGEN_VERZOEK, NIET_BIJ_UWV, EERST_MEDISCH_VOLGEN;

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
