package nl.uitkomst.geld;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An exact number: the quotient of two decimals. Nothing is rounded until somebody asks for an amount in cents, so a
 * threshold that is met exactly is met, also after a division by 23 weekdays.
 *
 * <p>Most numbers in the law are plain decimals; for those the denominator is {@link BigDecimal#ONE} and the arithmetic is
 * that of {@link BigDecimal}. Fractions are not reduced: chains are short and reducing costs more than it saves.
 */
record Breuk(BigDecimal teller, BigDecimal noemer) implements Comparable<Breuk> {

    static final Breuk NUL = new Breuk(BigDecimal.ZERO, BigDecimal.ONE);

    /** Decimals shown of a number that does not end; a number that ends sooner is shown in full. */
    private static final int GETOONDE_DECIMALEN = 20;

    Breuk {
        if (noemer.signum() <= 0) {
            throw new IllegalArgumentException("denominator must be positive");
        }
    }

    static Breuk van(BigDecimal waarde) {
        return new Breuk(waarde, BigDecimal.ONE);
    }

    Breuk plus(Breuk ander) {
        if (heeftNoemerVan(ander)) {
            return new Breuk(teller.add(ander.teller), noemer);
        }
        return new Breuk(teller.multiply(ander.noemer).add(ander.teller.multiply(noemer)), noemer.multiply(ander.noemer));
    }

    Breuk min(Breuk ander) {
        if (heeftNoemerVan(ander)) {
            return new Breuk(teller.subtract(ander.teller), noemer);
        }
        return new Breuk(teller.multiply(ander.noemer).subtract(ander.teller.multiply(noemer)), noemer.multiply(ander.noemer));
    }

    Breuk maal(Breuk ander) {
        return new Breuk(teller.multiply(ander.teller), product(noemer, ander.noemer));
    }

    /** @throws ArithmeticException when {@code ander} is zero */
    Breuk gedeeldDoor(Breuk ander) {
        if (ander.teller.signum() == 0) {
            throw new ArithmeticException("division by zero");
        }
        BigDecimal nieuweTeller = product(teller, ander.noemer);
        BigDecimal nieuweNoemer = product(noemer, ander.teller.abs());
        return new Breuk(ander.teller.signum() < 0 ? nieuweTeller.negate() : nieuweTeller, nieuweNoemer);
    }

    int teken() {
        return teller.signum();
    }

    /** Half up (away from zero on a tie), as amounts are rounded when they are reported. */
    BigDecimal afgerond(int decimalen) {
        return noemer == BigDecimal.ONE ? teller.setScale(decimalen, RoundingMode.HALF_UP) : teller.divide(noemer, decimalen, RoundingMode.HALF_UP);
    }

    /** Cut off towards zero, never rounded up. */
    BigDecimal afgekapt(int decimalen) {
        return teller.divide(noemer, decimalen, RoundingMode.DOWN);
    }

    private boolean heeftNoemerVan(Breuk ander) {
        return noemer == ander.noemer || noemer.compareTo(ander.noemer) == 0;
    }

    private static BigDecimal product(BigDecimal een, BigDecimal ander) {
        if (een == BigDecimal.ONE) {
            return ander;
        }
        return ander == BigDecimal.ONE ? een : een.multiply(ander);
    }

    @Override
    public int compareTo(Breuk ander) {
        return heeftNoemerVan(ander)
                ? teller.compareTo(ander.teller)
                : teller.multiply(ander.noemer).compareTo(ander.teller.multiply(noemer));
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof Breuk ander && compareTo(ander) == 0;
    }

    /** Of the whole euros only: equal fractions must agree, however they are written, and it has to be cheap. */
    @Override
    public int hashCode() {
        return Long.hashCode((noemer == BigDecimal.ONE ? teller : afgekapt(0)).longValue());
    }

    /** All decimals there are, without exponent; at most twenty of a number that does not end. */
    @Override
    public String toString() {
        BigDecimal getoond = (noemer == BigDecimal.ONE ? teller : afgerond(GETOONDE_DECIMALEN)).stripTrailingZeros();
        return (getoond.scale() < 0 ? getoond.setScale(0) : getoond).toPlainString();
    }
}
