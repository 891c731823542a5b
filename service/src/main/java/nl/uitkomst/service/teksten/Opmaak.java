package nl.uitkomst.service.teksten;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** Writes figures and dates as Dutch readers know them, on every machine the same. */
public final class Opmaak {

    private static final List<String> MAANDEN = List.of("januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus",
            "september", "oktober", "november", "december");
    /** More decimals than this help no reader. */
    private static final int MEESTE_DECIMALEN = 6;

    private Opmaak() {
    }

    /** {@code "€ 1.793,75"}; rounded half up to the cent. */
    public static String euro(BigDecimal bedrag) {
        BigDecimal centen = bedrag.setScale(2, RoundingMode.HALF_UP);
        return (centen.signum() < 0 ? "-€ " : "€ ") + cijfers(centen.abs());
    }

    /** {@code "1.794 euro"}: whole euros, to be spoken. */
    static String heleEuro(BigDecimal bedrag) {
        return cijfers(bedrag.setScale(0, RoundingMode.HALF_UP)) + " euro";
    }

    /** {@code "60%"}, {@code "28,5%"}; no zeros at the end. */
    static String procent(BigDecimal procent) {
        return aantal(procent) + "%";
    }

    /** {@code "40"}, {@code "38,5"}: how many of something; no zeros at the end. */
    static String aantal(BigDecimal aantal) {
        BigDecimal kort = aantal.stripTrailingZeros();
        return getal(kort.scale() < 0 ? kort.setScale(0) : kort);
    }

    /** {@code "1.234,50"}; at most six decimals. */
    static String getal(BigDecimal getal) {
        return cijfers(getal.scale() > MEESTE_DECIMALEN ? getal.setScale(MEESTE_DECIMALEN, RoundingMode.HALF_UP) : getal);
    }

    /** {@code "1 oktober 2026"}. */
    public static String datum(LocalDate dag) {
        return dag.getDayOfMonth() + " " + maand(YearMonth.from(dag));
    }

    /** {@code "oktober 2026"}. */
    public static String maand(YearMonth maand) {
        return MAANDEN.get(maand.getMonthValue() - 1) + " " + maand.getYear();
    }

    /** {@code "juli 2026"} or {@code "juli 2026 tot en met juni 2027"}; the year once where it is the same. */
    static String maanden(YearMonth van, YearMonth totEnMet) {
        if (van.equals(totEnMet)) {
            return maand(van);
        }
        String begin = van.getYear() == totEnMet.getYear() ? MAANDEN.get(van.getMonthValue() - 1) : maand(van);
        return begin + " tot en met " + maand(totEnMet);
    }

    private static String cijfers(BigDecimal getal) {
        String tekst = getal.abs().toPlainString();
        int punt = tekst.indexOf('.');
        String heel = punt < 0 ? tekst : tekst.substring(0, punt);
        StringBuilder gegroepeerd = new StringBuilder(getal.signum() < 0 ? "-" : "");
        for (int plaats = 0; plaats < heel.length(); plaats++) {
            if (plaats > 0 && (heel.length() - plaats) % 3 == 0) {
                gegroepeerd.append('.');
            }
            gegroepeerd.append(heel.charAt(plaats));
        }
        return punt < 0 ? gegroepeerd.toString() : gegroepeerd + "," + tekst.substring(punt + 1);
    }
}
