package nl.uitkomst.voorschot;

import nl.uitkomst.verzoek.Code;

/** What there is in place of the WIA after a refusal, or why there is nothing. */
public enum NaAfwijzing implements Code {
    ANDERE_UITKERING, BUITEN_SCHULD, VERWIJTBAAR, ZELF_NAGELATEN;

    @Override
    public String code() {
        return Code.kebab(this);
    }
}
