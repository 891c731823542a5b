package nl.uitkomst.voorschot;

import com.fasterxml.jackson.annotation.JsonValue;
import nl.uitkomst.verzoek.Code;

/** Why there is no WW after the WIA was refused. */
public enum RedenGeenWw implements Code {
    WEKENEIS_NIET_VOLDAAN, GEEN_URENVERLIES, NIET_AANGEVRAAGD, GEEN_GEGEVENS_AANGELEVERD, NIET_BESCHIKBAAR, VERWIJTBAAR_WERKLOOS, INKOMEN_BOVEN_87_5,
    MAXIMUMDUUR_VOORBIJ, UITGESLOTEN_ALLEEN_WW, UITGESLOTEN_OOK_WIA;

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
