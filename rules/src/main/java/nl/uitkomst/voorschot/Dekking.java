package nl.uitkomst.voorschot;

import nl.uitkomst.verzoek.Code;

/** Whether a policy of waiving covers an advance, by the day on which it was granted. */
public enum Dekking implements Code {
    GEDEKT, VOOR_HET_BELEID, NIET_BEKEND;

    @Override
    public String code() {
        return Code.kebab(this);
    }
}
