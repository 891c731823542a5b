package nl.uitkomst.voorschot;

import nl.uitkomst.verzoek.Code;

/** How much of what was overpaid is recovered. */
public enum Terugdeel implements Code {
    NIETS, EEN_DEEL, ALLES;

    @Override
    public String code() {
        return Code.kebab(this);
    }
}
