package nl.uitkomst.simulatie;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.random.RandomGenerator;

/** How wages are spread over the months. What each stands for is in docs/simulatie/bevolking.md. */
enum Inkomenspatroon {

    GEEN {
        @Override
        long centen(YearMonth maand, long gewoon, RandomGenerator toeval) {
            return 0;
        }
    },
    VAST {
        @Override
        long centen(YearMonth maand, long gewoon, RandomGenerator toeval) {
            return gewoon;
        }
    },
    PER_WEEK {
        /** A week is paid on its Friday. */
        @Override
        long centen(YearMonth maand, long gewoon, RandomGenerator toeval) {
            return gewoon * MAANDEN / WEKEN * betaaldagen(maand, 1);
        }
    },
    PER_VIER_WEKEN {
        @Override
        long centen(YearMonth maand, long gewoon, RandomGenerator toeval) {
            return gewoon * MAANDEN / VIERWEKEN * betaaldagen(maand, WEKEN / VIERWEKEN);
        }
    },
    SEIZOEN {
        @Override
        long centen(YearMonth maand, long gewoon, RandomGenerator toeval) {
            return maand.getMonthValue() >= EERSTE_SEIZOENSMAAND && maand.getMonthValue() < EERSTE_SEIZOENSMAAND + MAANDEN / 2 ? 2 * gewoon : 0;
        }
    },
    NUL_UREN {
        @Override
        long centen(YearMonth maand, long gewoon, RandomGenerator toeval) {
            return toeval.nextInt(5) == 0 ? 0 : toeval.nextLong(2 * gewoon + gewoon / 2 + 1);
        }
    },
    BELONING {
        /** A month more in December. */
        @Override
        long centen(YearMonth maand, long gewoon, RandomGenerator toeval) {
            return maand.getMonthValue() == MAANDEN ? 2 * gewoon : gewoon;
        }
    };

    private static final int MAANDEN = 12;
    private static final int WEKEN = 52;
    private static final int VIERWEKEN = 13;
    private static final int EERSTE_SEIZOENSMAAND = 4;
    private static final LocalDate EEN_BETAALDAG = LocalDate.of(2026, 1, 2);

    /** @param gewoon what a month would bring if every month brought the same */
    abstract long centen(YearMonth maand, long gewoon, RandomGenerator toeval);

    String naam() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static int betaaldagen(YearMonth maand, int weken) {
        int aantal = 0;
        for (LocalDate dag = maand.atDay(1); YearMonth.from(dag).equals(maand); dag = dag.plusDays(1)) {
            boolean vrijdag = dag.getDayOfWeek() == DayOfWeek.FRIDAY;
            aantal += vrijdag && ChronoUnit.WEEKS.between(EEN_BETAALDAG, dag) % weken == 0 ? 1 : 0;
        }
        return aantal;
    }
}
