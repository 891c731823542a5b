package nl.uitkomst.verzoek;

import com.fasterxml.jackson.annotation.JsonValue;
import nl.uitkomst.geld.Percentage;

/** Need of help and care: the level to which the benefit is raised (WIA 53 and 63; UWV uses two levels). */
public enum Hulpbehoevendheid implements Code {
    GEEN("geen"), NIVEAU_85("85"), NIVEAU_100("100");

    private final String code;

    Hulpbehoevendheid(String code) {
        this.code = code;
    }

    /** @throws IllegalStateException for {@link #GEEN} */
    public Percentage niveau() {
        if (this == GEEN) {
            throw new IllegalStateException("no level");
        }
        return Percentage.van(code);
    }

    @JsonValue
    @Override
    public String code() {
        return code;
    }

    @Override
    public String toString() {
        return code;
    }
}
