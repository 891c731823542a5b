package nl.uitkomst.beoordeling;

import com.fasterxml.jackson.annotation.JsonValue;
import nl.uitkomst.inkomen.Inkomenswet;
import nl.uitkomst.verzoek.Code;

/** The statutes that each count something else of one and the same income. */
public enum Wetcode implements Code {
    WIA, WW, WAJONG, TOESLAGENWET, ZW;

    private final String code = Code.kebab(this);

    Inkomenswet inkomenswet() {
        return Inkomenswet.valueOf(name());
    }

    /** The statute counts income per day; the others per calendar month (AIB 4:1 lid 1). */
    boolean perDag() {
        return this == WAJONG || this == TOESLAGENWET || this == ZW;
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
