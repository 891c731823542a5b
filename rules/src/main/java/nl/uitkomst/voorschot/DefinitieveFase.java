package nl.uitkomst.voorschot;

import com.fasterxml.jackson.annotation.JsonValue;
import nl.uitkomst.verzoek.Code;

/** Kind of benefit that was granted in the end; of a loonaanvulling whether the remaining capacity is used in full. */
public enum DefinitieveFase implements Code {
    IVA, LOONGERELATEERD, LOONAANVULLING_VOLLEDIG_BENUT, LOONAANVULLING_DEELS_BENUT, VERVOLG;

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
