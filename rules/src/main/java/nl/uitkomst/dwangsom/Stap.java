package nl.uitkomst.dwangsom;

import com.fasterxml.jackson.annotation.JsonValue;
import nl.uitkomst.verzoek.Code;

/** What somebody can do next. */
public enum Stap implements Code {
    ZELF_AANVRAGEN, BESLUIT_OVER_DWANGSOM_VRAGEN, VASTSTELLING_AFWACHTEN, BESLUIT_BEKIJKEN, WACHTEN_OP_BESLUIT, INGEBREKESTELLING_STUREN,
    INGEBREKESTELLING_OPNIEUW_STUREN, TWEE_WEKEN_AFWACHTEN, BEROEP_INSTELLEN;

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
