package nl.uitkomst.gelijken;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** The arithmetic of the engines that calculate in Java; which formula applies is for their rules to say. */
final class Wgaformules {

    private static final BigDecimal DAGEN = new BigDecimal("21.75");
    private static final BigDecimal ACHT = new BigDecimal("8");
    private static final BigDecimal HONDERDACHT = new BigDecimal("108");

    private Wgaformules() {
    }

    /** percentage × (A − B × C/D), not below nil. */
    static BigDecimal naAftrek(Maandgegevens maand, String percentage, BigDecimal aftrek) {
        BigDecimal gemaximeerd = maand.dagloon().min(maand.maximumdagloon());
        // one division, last: everything before it is exact
        return DAGEN.multiply(gemaximeerd).multiply(maand.dagloon()).subtract(aftrek.multiply(gemaximeerd)).multiply(new BigDecimal(percentage))
                .divide(maand.dagloon(), MathContext.DECIMAL128).max(BigDecimal.ZERO);
    }

    /** G × the lowest of minimumloon and maandloon. */
    static BigDecimal bodem(Maandgegevens maand, BigDecimal klassepercentage) {
        return maand.minimumloon().min(DAGEN.multiply(maand.dagloon().min(maand.maximumdagloon()))).multiply(klassepercentage);
    }

    static Maanduitkomst uitkomst(String fase, String variant, BigDecimal recht, BigDecimal verrekend) {
        BigDecimal afgerond = recht.setScale(2, RoundingMode.HALF_UP);
        BigDecimal vakantiebijslag = recht.multiply(ACHT).divide(HONDERDACHT, 2, RoundingMode.HALF_UP);
        return new Maanduitkomst(fase, variant, afgerond, verrekend.setScale(2, RoundingMode.HALF_UP), vakantiebijslag, afgerond.subtract(vakantiebijslag));
    }
}
