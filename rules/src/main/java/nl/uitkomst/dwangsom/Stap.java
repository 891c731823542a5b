package nl.uitkomst.dwangsom;

import nl.uitkomst.verzoek.Code;

/** What somebody can do next. */
public enum Stap implements Code {
    ZELF_AANVRAGEN, BESLUIT_OVER_DWANGSOM_VRAGEN, VASTSTELLING_AFWACHTEN, BESLUIT_BEKIJKEN, WACHTEN_OP_BESLUIT, INGEBREKESTELLING_STUREN,
    INGEBREKESTELLING_OPNIEUW_STUREN, TWEE_WEKEN_AFWACHTEN, BEROEP_INSTELLEN;

    @Override
    public String code() {
        return Code.kebab(this);
    }
}
