package nl.uitkomst.referentie;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The dated amounts that the computation needs, one per half-year from 1 January 2020. All of them change on
 * 1 January and 1 July. After the last known half-year (1 July 2026) the last known amounts hold.
 */
final class Normen {

    private static final int EERSTE_JAAR = 2020;

    /** Amounts file, {@code maximumdagloon}: Wfsv art. 17(1), euro per day. */
    private static final BigDecimal[] MAXIMUMDAGLOON = bedragen(
            "219.28", "222.78", "223.40", "225.57", "228.76", "232.90", "256.54",
            "264.57", "274.44", "282.95", "290.67", "297.82", "304.25", "309.91");

    /**
     * Amounts file, {@code wml_maand_21plus}: until 2023 the statutory month wage, from 2024 the referentiemaandloon
     * of WML art. 8(1)(b), euro per month without holiday allowance.
     */
    private static final BigDecimal[] MINIMUMLOON = bedragen(
            "1653.60", "1680.00", "1684.80", "1701.00", "1725.00", "1756.20", "1934.40",
            "1995.00", "2069.40", "2133.60", "2191.80", "2245.80", "2294.40", "2337.00");

    /** Amounts file, {@code wml_jeugd_maand} (2020-2023) and {@code referentiemaandloon_jeugd} (from 2024), age 20. */
    private static final BigDecimal[] MINIMUMLOON_20 = bedragen(
            "1322.90", "1344.00", "1347.85", "1360.80", "1380.00", "1404.95", "1547.50",
            "1596.00", "1655.52", "1706.88", "1753.44", "1796.64", "1835.52", "1869.60");

    /** As above, age 19. */
    private static final BigDecimal[] MINIMUMLOON_19 = bedragen(
            "992.15", "1008.00", "1010.90", "1020.60", "1035.00", "1053.70", "1160.65",
            "1197.00", "1241.64", "1280.16", "1315.08", "1347.48", "1376.64", "1402.20");

    /** As above, age 18. */
    private static final BigDecimal[] MINIMUMLOON_18 = bedragen(
            "826.80", "840.00", "842.40", "850.50", "862.50", "878.10", "967.20",
            "997.50", "1034.70", "1066.80", "1095.90", "1122.90", "1147.20", "1168.50");

    /**
     * Amounts file, {@code indexatie_daglonen_pct}: the step with which each half-year begins. The first one
     * (1 January 2020) is never used, because a dagloon is dated 1 January 2020 at the earliest.
     */
    private static final BigDecimal[] INDEXPERCENTAGE = bedragen(
            "1.10", "1.60", "0.28", "0.96", "1.41", "1.81", "10.15",
            "3.13", "3.73", "3.10", "2.73", "2.46", "2.16", "1.86");

    /**
     * Amounts file, {@code tw_norm_dag}: TW art. 2 and 8, euro per day without holiday allowance. In order: gehuwd,
     * alleenstaande of 21 and older, of 20, of 19, of 18, kostendeler of 21 and older.
     */
    private static final BigDecimal[][] TOESLAGNORM = {
            bedragen("76.03", "77.24", "77.46", "78.21", "79.31", "80.74", "88.94",
                    "91.72", "95.14", "98.10", "100.77", "103.26", "105.49", "107.45"),
            bedragen("56.05", "56.57", "56.68", "56.97", "57.48", "58.22", "63.40",
                    "64.75", "67.75", "69.40", "72.19", "73.79", "75.62", "76.75"),
            bedragen("41.74", "42.51", "42.41", "42.93", "43.43", "44.36", "48.99",
                    "50.64", "52.30", "54.12", "56.22", "57.66", "58.94", "60.15"),
            bedragen("30.32", "30.94", "30.81", "31.19", "31.58", "32.25", "35.70",
                    "36.93", "38.06", "39.40", "41.10", "42.17", "43.15", "44.02"),
            bedragen("25.10", "25.40", "25.84", "25.84", "26.41", "26.79", "29.22",
                    "29.89", "31.46", "32.14", "33.47", "34.46", "35.25", "35.95"),
            bedragen("35.68", "35.96", "35.92", "36.10", "36.38", "36.92", "40.30",
                    "41.32", "42.95", "44.16", "46.71", "47.87", "49.03", "49.94"),
    };

    static final int GEHUWD = 0;
    static final int ALLEENSTAAND = 1;
    static final int KOSTENDELER = 5;

    static final int VOLWASSEN = 21;

    private static final int LAATSTE = MAXIMUMDAGLOON.length - 1;

    private static final Breuk[][] INDEXFACTOR = indexfactoren();

    /** WIA art. 12(1)(b): the month amount plus 8 percent holiday allowance. */
    private static final BigDecimal MET_VAKANTIEBIJSLAG = new BigDecimal("1.08");

    /**
     * Amounts file, {@code aow_leeftijd}: first date of birth of each group, with the years and months of the
     * pension age (AOW art. 7a).
     */
    private static final Object[][] AOW_LEEFTIJD = {
            {LocalDate.of(1952, 1, 1), 66, 0},
            {LocalDate.of(1953, 1, 1), 66, 4},
            {LocalDate.of(1955, 9, 1), 66, 7},
            {LocalDate.of(1956, 6, 1), 66, 10},
            {LocalDate.of(1957, 3, 1), 67, 0},
            {LocalDate.of(1961, 1, 1), 67, 3},
    };

    private Normen() {
    }

    static BigDecimal maximumdagloon(YearMonth maand) {
        return MAXIMUMDAGLOON[halfjaar(maand)];
    }

    /** Minimum wage of WIA art. 12 at an age in whole years, unrounded. */
    static Breuk minimumloon(YearMonth maand, int leeftijd) {
        return Breuk.van(maandbedrag(maand, leeftijd).multiply(MET_VAKANTIEBIJSLAG));
    }

    /** The month amount of the (youth) minimum wage without holiday allowance: Wajong and Toeslagenwet. */
    static Breuk grondslag(YearMonth maand, int leeftijd) {
        return Breuk.van(maandbedrag(maand, leeftijd));
    }

    /** The norm of the Toeslagenwet per month; somebody under 21 who shares a home has the norm of a person alone. */
    static Breuk toeslagnorm(YearMonth maand, int huishouden, int leeftijd) {
        int jongere = Math.max(VOLWASSEN - leeftijd, 0);
        int rij = huishouden == GEHUWD ? GEHUWD : jongere > 0 ? ALLEENSTAAND + jongere : huishouden;
        return Breuk.van(TOESLAGNORM[rij][halfjaar(maand)].multiply(Inkomen.DAGEN_PER_MAAND));
    }

    private static BigDecimal maandbedrag(YearMonth maand, int leeftijd) {
        BigDecimal[] tabel = switch (Math.min(leeftijd, VOLWASSEN)) {
            case 21 -> MINIMUMLOON;
            case 20 -> MINIMUMLOON_20;
            case 19 -> MINIMUMLOON_19;
            case 18 -> MINIMUMLOON_18;
            default -> throw new IllegalArgumentException("no minimum wage below the age of 18");
        };
        return tabel[halfjaar(maand)];
    }

    /** What a dagloon that held on the first date has to be multiplied by to get the dagloon of the month. */
    static Breuk indexfactor(LocalDate peildatum, YearMonth maand) {
        return INDEXFACTOR[halfjaar(YearMonth.from(peildatum))][halfjaar(maand)];
    }

    /** The day on which the AOW age is reached; the last day of the month when the date does not exist. */
    static LocalDate aowDatum(LocalDate geboortedatum) {
        Object[] regel = AOW_LEEFTIJD[0];
        for (Object[] kandidaat : AOW_LEEFTIJD) {
            if (!geboortedatum.isBefore((LocalDate) kandidaat[0])) {
                regel = kandidaat;
            }
        }
        return geboortedatum.plusMonths((int) regel[1] * 12L + (int) regel[2]);
    }

    private static int halfjaar(YearMonth maand) {
        int nummer = (maand.getYear() - EERSTE_JAAR) * 2 + (maand.getMonthValue() > 6 ? 1 : 0);
        if (nummer < 0) {
            throw new IllegalArgumentException("no amounts before 2020");
        }
        return Math.min(nummer, LAATSTE);
    }

    private static Breuk[][] indexfactoren() {
        Breuk[][] factoren = new Breuk[LAATSTE + 1][LAATSTE + 1];
        for (int van = 0; van <= LAATSTE; van++) {
            factoren[van][van] = Breuk.EEN;
            BigDecimal product = BigDecimal.ONE;
            for (int naar = van + 1; naar <= LAATSTE; naar++) {
                product = product.multiply(BigDecimal.ONE.add(INDEXPERCENTAGE[naar].movePointLeft(2)));
                factoren[van][naar] = Breuk.van(product);
                factoren[naar][van] = new Breuk(BigDecimal.ONE, product);
            }
        }
        return factoren;
    }

    private static BigDecimal[] bedragen(String... waarden) {
        BigDecimal[] bedragen = new BigDecimal[waarden.length];
        for (int i = 0; i < waarden.length; i++) {
            bedragen[i] = new BigDecimal(waarden[i]);
        }
        return bedragen;
    }
}
