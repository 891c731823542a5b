package nl.uitkomst.voorschot;

import nl.uitkomst.verzoek.Code;

/** Where somebody stands: UWV has decided, or he waits for something. */
public enum Stand implements Code {
    TOEGEKEND, AFGEWEZEN, WACHT_OP_BESLISSING, WACHT_OP_BEZWAAR, WACHT_OP_HERBEOORDELING, LOONSANCTIE;

    @Override
    public String code() {
        return Code.kebab(this);
    }
}
