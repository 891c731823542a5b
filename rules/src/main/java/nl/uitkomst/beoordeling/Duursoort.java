package nl.uitkomst.beoordeling;

import com.fasterxml.jackson.annotation.JsonValue;
import nl.uitkomst.verzoek.Code;
import nl.uitkomst.verzoek.SoortUitkering;

/** The rights of which the duration follows from the years of work. */
public enum Duursoort implements Code {
    WGA, WW;

    private final String code = Code.kebab(this);

    SoortUitkering uitkering() {
        return this == WGA ? SoortUitkering.WGA : SoortUitkering.WW;
    }

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
