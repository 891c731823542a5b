package nl.uitkomst.voorschot;

import nl.uitkomst.verzoek.Code;

/** How the advance compares with what is due. */
public enum Saldo implements Code {
    TE_WEINIG, GELIJK, TE_VEEL;

    @Override
    public String code() {
        return Code.kebab(this);
    }
}
