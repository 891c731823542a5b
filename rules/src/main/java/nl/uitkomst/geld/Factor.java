package nl.uitkomst.geld;

import java.math.BigDecimal;

/** A number without a unit, exact: a proportion of two amounts, a number of days, 8/108. */
public record Factor(Breuk waarde) implements Comparable<Factor> {

    /** Days with right in a month on average (WW 1b lid 2, Wajong 2:49). */
    public static final Factor DAGEN_PER_MAAND = Factor.van("21.75");
    public static final Factor EEN = new Factor(Breuk.van(BigDecimal.ONE));

    private static final Factor NUL = new Factor(Breuk.NUL);
    private static final Breuk HONDERD = Breuk.van(BigDecimal.valueOf(100));

    public static Factor van(long getal) {
        return new Factor(Breuk.van(BigDecimal.valueOf(getal)));
    }

    /** @param getal a plain decimal such as {@code "21.75"} */
    public static Factor van(String getal) {
        return new Factor(Breuk.van(new BigDecimal(getal)));
    }

    /** @throws IllegalArgumentException when {@code noemer} is not positive */
    public static Factor verhouding(long teller, long noemer) {
        return teller == noemer ? EEN : new Factor(new Breuk(BigDecimal.valueOf(teller), BigDecimal.valueOf(noemer)));
    }

    /** A percentage of the statute itself, as a factor: {@code procent("50.75")} is 0.5075. */
    public static Factor procent(String procent) {
        return Percentage.van(procent).alsFactor();
    }

    public Factor maal(Factor ander) {
        return new Factor(waarde.maal(ander.waarde));
    }

    public Factor min(Factor ander) {
        return new Factor(waarde.min(ander.waarde));
    }

    public Factor gedeeldDoor(Factor ander) {
        return new Factor(waarde.gedeeldDoor(ander.waarde));
    }

    /** As a percentage, cut off and never rounded up: 2/3 with two decimals is 66.66. */
    public Percentage alsPercentage(int decimalen) {
        return new Percentage(waarde.maal(HONDERD).afgekapt(decimalen));
    }

    /** Nil where the formula of the law would go below it. */
    public Factor tenMinsteNul() {
        return waarde.teken() < 0 ? NUL : this;
    }

    public static Factor kleinste(Factor een, Factor ander) {
        return een.compareTo(ander) <= 0 ? een : ander;
    }

    /** Rounded half up to some decimals; zeros at the end are left out as far as the lower number allows. */
    public String afgerond(int minstens, int hoogstens) {
        BigDecimal kort = waarde.afgerond(hoogstens).stripTrailingZeros();
        return (kort.scale() < minstens ? kort.setScale(minstens) : kort).toPlainString();
    }

    @Override
    public int compareTo(Factor ander) {
        return waarde.compareTo(ander.waarde);
    }

    @Override
    public String toString() {
        return waarde.toString();
    }
}
