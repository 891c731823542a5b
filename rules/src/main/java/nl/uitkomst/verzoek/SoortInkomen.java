package nl.uitkomst.verzoek;

import com.fasterxml.jackson.annotation.JsonValue;

/** The kinds of income that a request can hold. */
public enum SoortInkomen implements Code {
    LOON, WINST, ZIEKENGELD_OF_DOORBETAALD_LOON, OVERIGE_UITKERING;

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
