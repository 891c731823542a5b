package nl.uitkomst.referentie;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** One item of income and what the WIA takes of it in a calendar month (AIB chapters 3 and 4). */
sealed interface Inkomen {

    BigDecimal DAGEN_PER_MAAND = new BigDecimal("21.75");

    /** What counts in the month, for the deduction as well as for the inkomenseis. */
    Breuk inMaand(YearMonth maand);

    /** First month with which this item has anything to do. */
    YearMonth eersteMaand();

    /** Is it income from work (art. 56(3))? */
    default boolean uitArbeid() {
        return true;
    }

    /** Wages that count as they are; also the estimate of an advance. */
    record Maandloon(YearMonth van, YearMonth totEnMet, BigDecimal perMaand) implements Inkomen {
        @Override
        public Breuk inMaand(YearMonth maand) {
            return binnen(maand, van, totEnMet) ? Breuk.van(perMaand) : Breuk.NUL;
        }

        @Override
        public YearMonth eersteMaand() {
            return van;
        }
    }

    /** Gross wages without holiday allowance; the WIA counts the allowance as it accrues. */
    record Brutoloon(YearMonth van, YearMonth totEnMet, BigDecimal perMaand, BigDecimal vakantiebijslagPercentage)
            implements Inkomen {
        @Override
        public Breuk inMaand(YearMonth maand) {
            return binnen(maand, van, totEnMet)
                    ? Breuk.van(perMaand.multiply(BigDecimal.ONE.add(vakantiebijslagPercentage.movePointLeft(2))))
                    : Breuk.NUL;
        }

        @Override
        public YearMonth eersteMaand() {
            return van;
        }
    }

    /** The amounts of one payslip: what was paid out of an accrual is taken out, what accrued is put in. */
    record Loonstrook(BigDecimal svLoon, BigDecimal vakantiebijslagUitbetaald, BigDecimal vakantiebijslagOpgebouwd,
                      BigDecimal arbeidsvoorwaardenbedragUitbetaald, BigDecimal arbeidsvoorwaardenbedragOpgebouwd) {
        BigDecimal telt() {
            return svLoon
                    .subtract(vakantiebijslagUitbetaald).add(vakantiebijslagOpgebouwd)
                    .subtract(arbeidsvoorwaardenbedragUitbetaald).add(arbeidsvoorwaardenbedragOpgebouwd);
        }
    }

    record Maandstrook(YearMonth maand, Loonstrook strook) {
    }

    record Maandstroken(YearMonth eersteMaand, List<Maandstrook> stroken) implements Inkomen {
        @Override
        public Breuk inMaand(YearMonth maand) {
            Breuk som = Breuk.NUL;
            for (Maandstrook regel : stroken) {
                if (regel.maand.equals(maand)) {
                    som = som.plus(Breuk.van(regel.strook.telt()));
                }
            }
            return som;
        }
    }

    /** A four-week payslip; {@code tot} is the day after its last day. */
    record Tijdvak(LocalDate van, LocalDate tot, Loonstrook strook) {
    }

    /** Four-week wages, spread over the weekdays of each period and brought to a month of 21.75 days. */
    record Vierwekenloon(YearMonth eersteMaand, List<Tijdvak> tijdvakken) implements Inkomen {
        @Override
        public Breuk inMaand(YearMonth maand) {
            LocalDate begin = maand.atDay(1);
            LocalDate einde = maand.plusMonths(1).atDay(1);
            Breuk som = Breuk.NUL;
            for (Tijdvak tijdvak : tijdvakken) {
                int dagen = Kalender.weekdagen(
                        Kalender.laatste(begin, tijdvak.van), Kalender.eerste(einde, tijdvak.tot));
                if (dagen > 0) {
                    som = som.plus(Breuk.van(dagen, Kalender.weekdagen(tijdvak.van, tijdvak.tot))
                            .maal(tijdvak.strook.telt()));
                }
            }
            return som == Breuk.NUL ? som : som.maal(Breuk.van(1, Kalender.weekdagen(maand))).maal(DAGEN_PER_MAAND);
        }
    }

    /** Profit of a year over the months in which the business ran; a loss counts as nil. */
    record Winst(int jaar, BigDecimal belastbareWinst, BigDecimal ondernemersaftrek, BigDecimal mkbWinstvrijstelling,
                 LocalDate gestartOp, boolean bestondVoorRecht) implements Inkomen {
        @Override
        public Breuk inMaand(YearMonth maand) {
            YearMonth eerste = eersteMaand();
            BigDecimal som = belastbareWinst.add(ondernemersaftrek).add(mkbWinstvrijstelling);
            if (bestondVoorRecht || som.signum() <= 0 || maand.getYear() != jaar || maand.isBefore(eerste)) {
                return Breuk.NUL;
            }
            return new Breuk(som, BigDecimal.valueOf(13L - eerste.getMonthValue()));
        }

        @Override
        public YearMonth eersteMaand() {
            return gestartOp != null && gestartOp.getYear() == jaar ? YearMonth.from(gestartOp) : YearMonth.of(jaar, 1);
        }
    }

    /** Sick pay or wages during illness: the full amount, or at least the income of the period before. */
    record Ziekengeld(YearMonth van, YearMonth totEnMet, BigDecimal perMaand, BigDecimal voorafgaandInkomenPerMaand,
                      boolean honderdProcent) implements Inkomen {
        @Override
        public Breuk inMaand(YearMonth maand) {
            if (!binnen(maand, van, totEnMet)) {
                return Breuk.NUL;
            }
            return Breuk.van(honderdProcent ? perMaand : perMaand.max(voorafgaandInkomenPerMaand));
        }

        @Override
        public YearMonth eersteMaand() {
            return van;
        }
    }

    /** A pension from employment counts at the income before it, unless it ran already; anything else counts for nothing. */
    record OverigeUitkering(YearMonth van, YearMonth totEnMet, boolean pensioenUitDienstbetrekking,
                            boolean bestondVoorRecht, BigDecimal voorafgaandInkomenPerMaand) implements Inkomen {
        @Override
        public Breuk inMaand(YearMonth maand) {
            return pensioenUitDienstbetrekking && !bestondVoorRecht && binnen(maand, van, totEnMet)
                    ? Breuk.van(voorafgaandInkomenPerMaand)
                    : Breuk.NUL;
        }

        @Override
        public YearMonth eersteMaand() {
            return van;
        }

        @Override
        public boolean uitArbeid() {
            return false;
        }
    }

    private static boolean binnen(YearMonth maand, YearMonth van, YearMonth totEnMet) {
        return !maand.isBefore(van) && !maand.isAfter(totEnMet);
    }
}
