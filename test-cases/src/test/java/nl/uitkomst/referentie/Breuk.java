package nl.uitkomst.referentie;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An exact fraction of two decimals. Nothing is rounded until {@link #afgerond()}, so that a tie on half a cent and
 * a comparison with a threshold are decided on the exact value.
 */
record Breuk(BigDecimal teller, BigDecimal noemer) implements Comparable<Breuk> {

    static final Breuk NUL = van(BigDecimal.ZERO);
    static final Breuk EEN = van(BigDecimal.ONE);

    static Breuk van(BigDecimal waarde) {
        return new Breuk(waarde, BigDecimal.ONE);
    }

    static Breuk van(String waarde) {
        return van(new BigDecimal(waarde));
    }

    /** The fraction {@code teller / noemer} of two whole numbers; the second one is positive. */
    static Breuk van(long teller, long noemer) {
        return new Breuk(BigDecimal.valueOf(teller), BigDecimal.valueOf(noemer));
    }

    Breuk plus(Breuk ander) {
        if (noemer.equals(ander.noemer)) {
            return new Breuk(teller.add(ander.teller), noemer);
        }
        return new Breuk(teller.multiply(ander.noemer).add(ander.teller.multiply(noemer)), noemer.multiply(ander.noemer));
    }

    Breuk min(Breuk ander) {
        return plus(new Breuk(ander.teller.negate(), ander.noemer));
    }

    Breuk maal(Breuk ander) {
        return new Breuk(teller.multiply(ander.teller), noemer.multiply(ander.noemer));
    }

    Breuk maal(BigDecimal factor) {
        return new Breuk(teller.multiply(factor), noemer);
    }

    /** This fraction divided by a positive one. */
    Breuk gedeeldDoor(Breuk ander) {
        return new Breuk(teller.multiply(ander.noemer), noemer.multiply(ander.teller));
    }

    Breuk laagste(Breuk ander) {
        return compareTo(ander) <= 0 ? this : ander;
    }

    Breuk hoogste(Breuk ander) {
        return compareTo(ander) >= 0 ? this : ander;
    }

    boolean isNihil() {
        return teller.signum() == 0;
    }

    Breuk nietNegatief() {
        return teller.signum() < 0 ? NUL : this;
    }

    /** Half up to the cent; the only rounding there is. */
    BigDecimal afgerond() {
        return teller.divide(noemer, 2, RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(Breuk ander) {
        return noemer.equals(ander.noemer)
                ? teller.compareTo(ander.teller)
                : teller.multiply(ander.noemer).compareTo(ander.teller.multiply(noemer));
    }
}
