package nl.uitkomst.watals;

import java.util.ArrayList;
import java.util.List;
import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.watals.Verkenmeting.Post;

/** A row of incomes over which the same rules decide and every amount is a straight line; of one income where begin and end are the same. */
record Verkenstuk(Verkenmeting begin, Verkenmeting einde) {

    long van() {
        return begin.centen();
    }

    long totEnMet() {
        return einde.centen();
    }

    boolean bekend() {
        return begin.bekend();
    }

    /** There is more than one income in it, so that its lines are known. */
    boolean heeftLijn() {
        return van() < totEnMet();
    }

    /** This one and the next as one; null where they are not the same lines. */
    Verkenstuk met(Verkenstuk volgend) {
        if (!begin.beslistAls(volgend.begin)) {
            return null;
        }
        Verkenstuk lang = heeftLijn() ? this : volgend;
        Verkenstuk ander = heeftLijn() ? volgend : this;
        boolean tweeBuren = !lang.heeftLijn(); // there is nothing between them that could lie elsewhere
        boolean zelfde = tweeBuren || ander.begin.opLijn(lang.begin, lang.einde) && ander.einde.opLijn(lang.begin, lang.einde);
        return zelfde ? new Verkenstuk(begin, volgend.einde) : null;
    }

    /** The exact total; null where it is unknown or no line. */
    Verkenlijn lijn() {
        return bekend() && heeftLijn() ? Verkenlijn.door(van(), begin.totaal(), totEnMet(), einde.totaal()) : null;
    }

    /** The line of each entitlement. */
    List<Verkenlijn> lijnen() {
        List<Verkenlijn> lijnen = new ArrayList<>();
        for (int nummer = 0; nummer < begin.posten().size(); nummer++) {
            Post hier = begin.posten().get(nummer);
            lijnen.add(heeftLijn() ? Verkenlijn.door(van(), hier.bedrag(), totEnMet(), einde.posten().get(nummer).bedrag())
                    : new Verkenlijn(hier.bedrag(), Bedrag.NUL));
        }
        return lijnen;
    }
}
