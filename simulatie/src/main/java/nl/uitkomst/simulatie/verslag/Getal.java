package nl.uitkomst.simulatie.verslag;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers as they are written in Dutch. */
public final class Getal {

    private static final long HEEL = 100;

    private Getal() {
    }

    private static DecimalFormat vorm(String patroon) {
        DecimalFormatSymbols tekens = new DecimalFormatSymbols(Locale.ROOT);
        tekens.setDecimalSeparator(',');
        tekens.setGroupingSeparator('.');
        DecimalFormat vorm = new DecimalFormat(patroon, tekens);
        vorm.setRoundingMode(RoundingMode.HALF_UP);
        return vorm;
    }

    public static String aantal(long getal) {
        return vorm("#,##0").format(getal);
    }

    /** @param centen may be negative */
    public static String euro(long centen) {
        return teken(centen) + "€ " + vorm("#,##0.00").format(BigDecimal.valueOf(centen, 2).abs());
    }

    /** Whole euros, for sums over many people. */
    public static String heleEuro(long centen) {
        return teken(centen) + "€ " + vorm("#,##0").format(BigDecimal.valueOf(centen, 2).abs());
    }

    private static String teken(long centen) {
        return centen < 0 ? "−" : "";
    }

    /** Of a whole, with one decimal; a dash when there is no whole. */
    public static String procent(long deel, long geheel) {
        return geheel == 0 ? "–" : vorm("0.0").format(BigDecimal.valueOf(deel).multiply(BigDecimal.valueOf(HEEL)).divide(BigDecimal.valueOf(geheel), 4, RoundingMode.HALF_UP)) + "%";
    }

    /** Half a cent goes away from nil; nil when there is nobody. */
    public static long gemiddeld(long som, long aantal) {
        return aantal == 0 ? 0 : BigDecimal.valueOf(som).divide(BigDecimal.valueOf(aantal), RoundingMode.HALF_UP).longValueExact();
    }
}
