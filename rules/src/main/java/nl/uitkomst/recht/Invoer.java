package nl.uitkomst.recht;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.geld.Factor;
import nl.uitkomst.geld.Percentage;

/** The named inputs of a formula, unrounded, in the order of the article. */
public final class Invoer {

    public static final Invoer LEEG = new Invoer(Map.of());

    private final Map<String, String> waarden;

    private Invoer(Map<String, String> waarden) {
        this.waarden = waarden;
    }

    public static Invoer van(String naam, Object waarde) {
        return LEEG.en(naam, waarde);
    }

    public Invoer en(String naam, Object waarde) {
        Map<String, String> meer = new LinkedHashMap<>(waarden);
        meer.put(naam, tekst(waarde));
        return new Invoer(meer);
    }

    private static String tekst(Object waarde) {
        if (waarde instanceof Bedrag bedrag) {
            String cijfers = bedrag.onafgerond();
            int punt = cijfers.indexOf('.');
            return punt < 0 ? cijfers + ".00" : cijfers.length() - punt == 2 ? cijfers + "0" : cijfers;
        }
        if (waarde instanceof Percentage || waarde instanceof Factor) {
            return waarde.toString();
        }
        return String.valueOf(waarde);
    }

    public Map<String, String> alsMap() {
        return java.util.Collections.unmodifiableMap(waarden);
    }
}
