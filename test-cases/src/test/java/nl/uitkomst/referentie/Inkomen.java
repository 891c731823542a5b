package nl.uitkomst.referentie;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;

/**
 * One item of income. {@link #inMaand} is what the WIA takes of it in a calendar month (AIB chapters 3 and 4); what the
 * other laws take is put together in {@link InkomenPerWet}.
 */
sealed interface Inkomen {

    BigDecimal DAGEN_PER_MAAND = new BigDecimal("21.75");

    /** AIB 2:5: of a wage with the holiday allowance inside 100 parts of every 108 count for Wajong and Toeslagenwet. */
    Breuk ZONDER_VAKANTIEBIJSLAG = Breuk.van(100, 108);

    /** What counts in the month for the WIA, for the deduction as well as for the inkomenseis. */
    Breuk inMaand(YearMonth maand);

    /** First month with which this item has anything to do. */
    YearMonth eersteMaand();

    /** Is it income from work (art. 56(3))? */
    default boolean uitArbeid() {
        return true;
    }

    /**
     * What is special about a wage.
     *
     * @param bestondVoorRecht    earned already before the unemployment: no income for the WW (AIB 3:5(3))
     * @param vakantiebijslagInLoon all-in wage
     * @param loonwaarde          share of the normal wage that is paid with loondispensatie, null without it
     */
    record Bijzonderheden(boolean bestondVoorRecht, boolean vakantiebijslagInLoon, BigDecimal loonwaarde) {
        static final Bijzonderheden GEEN = new Bijzonderheden(false, false, null);

        private Breuk zonderVakantiebijslag(Breuk loon) {
            return vakantiebijslagInLoon ? loon.maal(ZONDER_VAKANTIEBIJSLAG) : loon;
        }
    }

    /** A wage, in one of the four forms in which it can be given. */
    sealed interface Loon extends Inkomen {

        Bijzonderheden bijzonderheden();

        /** What is on the payslips of the month, holiday allowance in the month in which it is paid. */
        Breuk voorWw(YearMonth maand);

        /** The wage without any holiday allowance, for Wajong and Toeslagenwet. */
        Breuk voorWajong(YearMonth maand, boolean achtProcentEraf);
    }

    /** Wages that count as they are; also the estimate of an advance. */
    record Maandloon(YearMonth van, YearMonth totEnMet, BigDecimal perMaand, Bijzonderheden bijzonderheden) implements Loon {
        @Override
        public Breuk inMaand(YearMonth maand) {
            return binnen(maand, van, totEnMet) ? Breuk.van(perMaand) : Breuk.NUL;
        }

        @Override
        public Breuk voorWw(YearMonth maand) {
            return inMaand(maand);
        }

        @Override
        public Breuk voorWajong(YearMonth maand, boolean achtProcentEraf) {
            return bijzonderheden.zonderVakantiebijslag(inMaand(maand));
        }

        @Override
        public YearMonth eersteMaand() {
            return van;
        }
    }

    /** Gross wages without holiday allowance; the WIA counts the allowance as it accrues. */
    record Brutoloon(YearMonth van, YearMonth totEnMet, BigDecimal perMaand, BigDecimal vakantiebijslagPercentage,
                     int vakantiebijslagUitbetaaldIn, Bijzonderheden bijzonderheden) implements Loon {
        @Override
        public Breuk inMaand(YearMonth maand) {
            return binnen(maand, van, totEnMet)
                    ? Breuk.van(perMaand.multiply(BigDecimal.ONE.add(vakantiebijslagPercentage.movePointLeft(2))))
                    : Breuk.NUL;
        }

        /** In the month of payment the allowance of the last twelve months before it that the item covers. */
        @Override
        public Breuk voorWw(YearMonth maand) {
            if (!binnen(maand, van, totEnMet)) {
                return Breuk.NUL;
            }
            int maanden = 0;
            if (maand.getMonthValue() == vakantiebijslagUitbetaaldIn) {
                for (int terug = 1; terug <= 12; terug++) {
                    maanden += binnen(maand.minusMonths(terug), van, totEnMet) ? 1 : 0;
                }
            }
            BigDecimal vakantiebijslag = vakantiebijslagPercentage.movePointLeft(2).multiply(BigDecimal.valueOf(maanden));
            return Breuk.van(perMaand.multiply(BigDecimal.ONE.add(vakantiebijslag)));
        }

        @Override
        public Breuk voorWajong(YearMonth maand, boolean achtProcentEraf) {
            return binnen(maand, van, totEnMet) ? bijzonderheden.zonderVakantiebijslag(Breuk.van(perMaand)) : Breuk.NUL;
        }

        @Override
        public YearMonth eersteMaand() {
            return van;
        }
    }

    /** The amounts of one payslip: what was paid out of an accrual is taken out, what accrued is put in. */
    record Loonstrook(BigDecimal svLoon, BigDecimal vakantiebijslagUitbetaald, BigDecimal vakantiebijslagOpgebouwd,
                      BigDecimal arbeidsvoorwaardenbedragUitbetaald, BigDecimal arbeidsvoorwaardenbedragOpgebouwd) {

        private static final BigDecimal ZONDER_ACHT_PROCENT = new BigDecimal("0.92");

        BigDecimal telt() {
            return svLoon
                    .subtract(vakantiebijslagUitbetaald).add(vakantiebijslagOpgebouwd)
                    .subtract(arbeidsvoorwaardenbedragUitbetaald).add(arbeidsvoorwaardenbedragOpgebouwd);
        }

        /** An all-in wage with an individual choice budget is taken in one of two ways (AIB 2:5 or UWV's instruction). */
        Breuk zonderVakantiebijslag(Bijzonderheden bijzonderheden, boolean achtProcentEraf) {
            BigDecimal zonderOpname = svLoon.subtract(arbeidsvoorwaardenbedragUitbetaald);
            boolean keuzebudget = bijzonderheden.vakantiebijslagInLoon()
                    && (arbeidsvoorwaardenbedragUitbetaald.signum() != 0 || arbeidsvoorwaardenbedragOpgebouwd.signum() != 0);
            if (keuzebudget && achtProcentEraf) {
                return Breuk.van(zonderOpname.multiply(ZONDER_ACHT_PROCENT).add(arbeidsvoorwaardenbedragOpgebouwd));
            }
            BigDecimal loon = zonderOpname.add(arbeidsvoorwaardenbedragOpgebouwd);
            return bijzonderheden.zonderVakantiebijslag(Breuk.van(keuzebudget ? loon : loon.subtract(vakantiebijslagUitbetaald)));
        }
    }

    record Maandstrook(YearMonth maand, Loonstrook strook) {
    }

    record Maandstroken(YearMonth eersteMaand, List<Maandstrook> stroken, Bijzonderheden bijzonderheden) implements Loon {
        @Override
        public Breuk inMaand(YearMonth maand) {
            return som(maand, strook -> Breuk.van(strook.telt()));
        }

        @Override
        public Breuk voorWw(YearMonth maand) {
            return som(maand, strook -> Breuk.van(strook.svLoon));
        }

        @Override
        public Breuk voorWajong(YearMonth maand, boolean achtProcentEraf) {
            return som(maand, strook -> strook.zonderVakantiebijslag(bijzonderheden, achtProcentEraf));
        }

        private Breuk som(YearMonth maand, Function<Loonstrook, Breuk> telt) {
            Breuk som = Breuk.NUL;
            for (Maandstrook regel : stroken) {
                if (regel.maand.equals(maand)) {
                    som = som.plus(telt.apply(regel.strook));
                }
            }
            return som;
        }
    }

    /** A four-week payslip; {@code tot} is the day after its last day. */
    record Tijdvak(LocalDate van, LocalDate tot, Loonstrook strook) {
    }

    /**
     * Four-week wages, spread over the weekdays of each period and brought to a month of 21.75 days; the WW takes the
     * whole payslip in the month in which the period ends.
     */
    record Vierwekenloon(YearMonth eersteMaand, List<Tijdvak> tijdvakken, Bijzonderheden bijzonderheden) implements Loon {
        @Override
        public Breuk inMaand(YearMonth maand) {
            return gespreid(maand, strook -> Breuk.van(strook.telt()));
        }

        @Override
        public Breuk voorWw(YearMonth maand) {
            Breuk som = Breuk.NUL;
            for (Tijdvak tijdvak : tijdvakken) {
                if (YearMonth.from(tijdvak.tot.minusDays(1)).equals(maand)) {
                    som = som.plus(Breuk.van(tijdvak.strook.svLoon));
                }
            }
            return som;
        }

        @Override
        public Breuk voorWajong(YearMonth maand, boolean achtProcentEraf) {
            return gespreid(maand, strook -> strook.zonderVakantiebijslag(bijzonderheden, achtProcentEraf));
        }

        private Breuk gespreid(YearMonth maand, Function<Loonstrook, Breuk> telt) {
            LocalDate begin = maand.atDay(1);
            LocalDate einde = maand.plusMonths(1).atDay(1);
            Breuk som = Breuk.NUL;
            for (Tijdvak tijdvak : tijdvakken) {
                int dagen = Kalender.weekdagen(
                        Kalender.laatste(begin, tijdvak.van), Kalender.eerste(einde, tijdvak.tot));
                if (dagen > 0) {
                    som = som.plus(Breuk.van(dagen, Kalender.weekdagen(tijdvak.van, tijdvak.tot))
                            .maal(telt.apply(tijdvak.strook)));
                }
            }
            return som == Breuk.NUL ? som : som.maal(Breuk.van(1, Kalender.weekdagen(maand))).maal(DAGEN_PER_MAAND);
        }
    }

    /**
     * Profit of a year over the months in which the business ran; a loss counts as nil.
     *
     * @param urenPerMaand hours worked in the business, which is what the WW counts; null when not given
     */
    record Winst(int jaar, BigDecimal belastbareWinst, BigDecimal ondernemersaftrek, BigDecimal mkbWinstvrijstelling,
                 LocalDate gestartOp, boolean bestondVoorRecht, BigDecimal urenPerMaand) implements Inkomen {
        @Override
        public Breuk inMaand(YearMonth maand) {
            return bestondVoorRecht ? Breuk.NUL : perKalendermaand(maand);
        }

        Breuk perKalendermaand(YearMonth maand) {
            return loopt(maand) ? new Breuk(jaarbedrag(), BigDecimal.valueOf(13L - eersteMaand().getMonthValue())) : Breuk.NUL;
        }

        /** UWV's way: by weekdays from the day on which the business began. */
        Breuk perWerkdag(YearMonth maand) {
            if (!loopt(maand) || gestartOp == null || gestartOp.getYear() != jaar) {
                return perKalendermaand(maand);
            }
            int weekdagen = Kalender.weekdagen(gestartOp, LocalDate.of(jaar + 1, 1, 1));
            return new Breuk(jaarbedrag().multiply(DAGEN_PER_MAAND), BigDecimal.valueOf(weekdagen));
        }

        boolean loopt(YearMonth maand) {
            return maand.getYear() == jaar && !maand.isBefore(eersteMaand());
        }

        private BigDecimal jaarbedrag() {
            return belastbareWinst.add(ondernemersaftrek).add(mkbWinstvrijstelling).max(BigDecimal.ZERO);
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

        Breuk zoalsBetaald(YearMonth maand) {
            return binnen(maand, van, totEnMet) ? Breuk.van(perMaand) : Breuk.NUL;
        }

        @Override
        public YearMonth eersteMaand() {
            return van;
        }
    }

    /** A pension from employment counts at the income before it, unless it ran already; anything else counts for nothing. */
    record OverigeUitkering(YearMonth van, YearMonth totEnMet, BigDecimal perMaand, boolean pensioenUitDienstbetrekking,
                            boolean bestondVoorRecht, BigDecimal voorafgaandInkomenPerMaand) implements Inkomen {
        @Override
        public Breuk inMaand(YearMonth maand) {
            return pensioenUitDienstbetrekking && !bestondVoorRecht && binnen(maand, van, totEnMet)
                    ? Breuk.van(voorafgaandInkomenPerMaand)
                    : Breuk.NUL;
        }

        Breuk zoalsBetaald(YearMonth maand) {
            return binnen(maand, van, totEnMet) ? Breuk.van(perMaand) : Breuk.NUL;
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
