package nl.uitkomst.watals;

import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.geld.Factor;

/** A straight line: an amount as a function of the income, exact. */
record Verkenlijn(Bedrag bijNul, Bedrag perCent) {

    private static final int MINSTE_DECIMALEN = 2;
    private static final int MEESTE_DECIMALEN = 6;

    /** The line through an amount at one income and an amount at a higher one, both incomes in cents. */
    static Verkenlijn door(long een, Bedrag daar, long ander, Bedrag ginds) {
        if (daar.equals(ginds)) {
            return new Verkenlijn(daar, Bedrag.NUL);
        }
        Bedrag perCent = ginds.min(daar).gedeeldDoor(Factor.van(ander - een));
        return new Verkenlijn(daar.min(perCent.maal(Factor.van(een))), perCent);
    }

    Bedrag op(long centen) {
        return perCent.isNul() ? bijNul : bijNul.plus(perCent.maal(Factor.van(centen)));
    }

    /** The share of each euro more of income that somebody keeps, when this is the benefit: at least two decimals, at most six. */
    String behouden() {
        return perCent.plus(Bedrag.CENT).gedeeldDoor(Bedrag.CENT).afgerond(MINSTE_DECIMALEN, MEESTE_DECIMALEN);
    }
}
