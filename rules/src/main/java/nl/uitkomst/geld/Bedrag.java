package nl.uitkomst.geld;

import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;

/**
 * An amount in euro, exact. It may be an amount per day, month or year; the name of the field says which.
 *
 * <p>Every operation is exact. {@link #afgerond()} is the only rounding: half up to the cent, once, when the amount is
 * reported.
 */
public final class Bedrag implements Comparable<Bedrag> {

    public static final Bedrag NUL = new Bedrag(Breuk.NUL);
    public static final Bedrag CENT = centen(1);

    private final Breuk waarde;
    /** What many months and steps show of one amount; made once, by whichever thread asks first. */
    private Bedrag opDeCent;
    private String onafgerond;
    private String afgerond;

    private Bedrag(Breuk waarde) {
        this.waarde = waarde;
    }

    static Bedrag van(Breuk waarde) {
        return new Bedrag(waarde);
    }

    public static Bedrag euro(BigDecimal euro) {
        return new Bedrag(Breuk.van(euro));
    }

    /** @param euro a plain decimal such as {@code "150.00"} */
    public static Bedrag euro(String euro) {
        return euro(new BigDecimal(euro));
    }

    public static Bedrag centen(long centen) {
        return euro(BigDecimal.valueOf(centen, 2));
    }

    public static Bedrag laagste(Bedrag een, Bedrag ander) {
        return een.compareTo(ander) <= 0 ? een : ander;
    }

    public static Bedrag hoogste(Bedrag een, Bedrag ander) {
        return een.compareTo(ander) >= 0 ? een : ander;
    }

    public Bedrag plus(Bedrag ander) {
        return this == NUL ? ander : ander == NUL ? this : new Bedrag(waarde.plus(ander.waarde));
    }

    public Bedrag min(Bedrag ander) {
        return new Bedrag(waarde.min(ander.waarde));
    }

    public Bedrag maal(Factor factor) {
        return new Bedrag(waarde.maal(factor.waarde()));
    }

    public Bedrag maal(Percentage percentage) {
        return maal(percentage.alsFactor());
    }

    /** @throws ArithmeticException when {@code factor} is zero */
    public Bedrag gedeeldDoor(Factor factor) {
        return new Bedrag(waarde.gedeeldDoor(factor.waarde()));
    }

    /** The proportion of this amount to another, for instance dagloon to dagloon without maximum. */
    public Factor gedeeldDoor(Bedrag ander) {
        return new Factor(waarde.gedeeldDoor(ander.waarde));
    }

    /** Nil where the formula of the law would go below it. */
    public Bedrag tenMinsteNul() {
        return waarde.teken() < 0 ? NUL : this;
    }

    public boolean isNul() {
        return waarde.teken() == 0;
    }

    public boolean isPositief() {
        return waarde.teken() > 0;
    }

    public boolean isNegatief() {
        return waarde.teken() < 0;
    }

    /** Rounded half up to the cent. */
    public Bedrag afgerond() {
        if (opDeCent == null) {
            opDeCent = euro(waarde.afgerond(2));
        }
        return opDeCent;
    }

    /** Rounded half up, in cents. */
    public long inCenten() {
        return waarde.afgerond(2).movePointRight(2).longValueExact();
    }

    /** All decimals, without rounding (at most twenty where the number does not end). */
    public String onafgerond() {
        return waarde.toString();
    }

    /** As {@link #onafgerond()}, with at least two decimals, so that an exact amount reads as an amount. */
    public String alsOnafgerondBedrag() {
        if (onafgerond == null) {
            String cijfers = onafgerond();
            int punt = cijfers.indexOf('.');
            onafgerond = punt < 0 ? cijfers + ".00" : cijfers.length() - punt == 2 ? cijfers + "0" : cijfers;
        }
        return onafgerond;
    }

    @Override
    public int compareTo(Bedrag ander) {
        return waarde.compareTo(ander.waarde);
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof Bedrag ander && waarde.equals(ander.waarde);
    }

    @Override
    public int hashCode() {
        return waarde.hashCode();
    }

    /** Two decimals, half up: the form in which the API writes amounts. */
    @JsonValue
    @Override
    public String toString() {
        if (afgerond == null) {
            afgerond = waarde.afgerond(2).toPlainString();
        }
        return afgerond;
    }
}
