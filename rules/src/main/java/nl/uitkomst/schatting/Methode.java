package nl.uitkomst.schatting;

import com.fasterxml.jackson.annotation.JsonValue;
import nl.uitkomst.verzoek.Code;

/** By the wages of functions that somebody could do, or by the work that he really does. */
public enum Methode implements Code {
    THEORETISCH, PRAKTISCH;

    private final String code = Code.kebab(this);

    /** The point that holds the class by this method. */
    public Punt klassepunt() {
        return this == THEORETISCH ? Punt.THEORIE : Punt.PRAKTIJK;
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
