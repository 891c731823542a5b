package nl.uitkomst.referentie;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.random.RandomGenerator;

/** Draws for the random situations, from one generator so that a seed says everything. */
final class Toeval {

    private final RandomGenerator generator;

    Toeval(RandomGenerator generator) {
        this.generator = generator;
    }

    BigDecimal bedrag(int laagste, int hoogste) {
        return BigDecimal.valueOf(tussen(laagste * 100, hoogste * 100), 2);
    }

    BigDecimal factor(int laagste, int hoogste) {
        return BigDecimal.valueOf(tussen(laagste, hoogste), 2);
    }

    /** A money string in one of the forms that the contract allows. */
    String geld(BigDecimal bedrag) {
        BigDecimal kaal = bedrag.signum() == 0 ? BigDecimal.ZERO : bedrag.stripTrailingZeros();
        if (kans(10)) {
            return (kaal.scale() < 0 ? kaal.setScale(0) : kaal).toPlainString();
        }
        return bedrag.setScale(2, RoundingMode.UNNECESSARY).toPlainString();
    }

    boolean kans(int procent) {
        return generator.nextInt(100) < procent;
    }

    int tussen(int laagste, int hoogste) {
        return laagste + generator.nextInt(hoogste - laagste + 1);
    }

    @SafeVarargs
    final <T> T een(T... mogelijkheden) {
        return mogelijkheden[generator.nextInt(mogelijkheden.length)];
    }

    /** A day in the month: often the first, sometimes the last ones, otherwise any. */
    LocalDate dagIn(YearMonth maand) {
        int keus = tussen(1, 100);
        if (keus <= 30) {
            return maand.atDay(1);
        }
        return keus <= 45 ? maand.atEndOfMonth().minusDays(tussen(0, 2)) : maand.atDay(tussen(1, maand.lengthOfMonth()));
    }
}
