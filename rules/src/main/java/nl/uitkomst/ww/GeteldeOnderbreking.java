package nl.uitkomst.ww;

import nl.uitkomst.recht.Doel;
import nl.uitkomst.tijd.Maand;

/** A whole month in which income ended the right, numbered from 1. */
public record GeteldeOnderbreking(Onderbreking onderbreking, int volgnummer) {

    public int recht() {
        return onderbreking.recht();
    }

    public Doel doel() {
        return onderbreking.doel();
    }

    /** It lies in the duration so far. */
    public boolean uiterlijkIn(Maand laatste) {
        return !onderbreking.maand().isNa(laatste);
    }
}
