package nl.uitkomst.verzoek;

import com.fasterxml.jackson.annotation.JsonValue;

/** The kinds of right that a request can hold; the WAO and the WAZ are known but not computed. */
public enum SoortUitkering implements Code {
    WGA, IVA, WAJONG, WW, TOESLAGENWET, ZW, WAO, WAZ;

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
