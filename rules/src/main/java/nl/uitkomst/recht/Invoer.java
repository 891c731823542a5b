package nl.uitkomst.recht;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.uitkomst.geld.Bedrag;

/** The named inputs of a formula, unrounded, in the order of the article. */
public final class Invoer {

    public static final Invoer LEEG = new Invoer(List.of());

    /** Names and values in turn; they become text only when somebody reads them. */
    private final List<Object> paren;

    private Invoer(List<Object> paren) {
        this.paren = paren;
    }

    public static Invoer van(String naam, Object waarde) {
        return LEEG.en(naam, waarde);
    }

    public Invoer en(String naam, Object waarde) {
        List<Object> meer = new ArrayList<>(paren.size() + 2);
        meer.addAll(paren);
        meer.add(naam);
        meer.add(waarde);
        return new Invoer(meer);
    }

    public Map<String, String> alsMap() {
        if (paren.isEmpty()) {
            return Map.of();
        }
        Map<String, String> waarden = new LinkedHashMap<>();
        for (int plaats = 0; plaats < paren.size(); plaats += 2) {
            waarden.put((String) paren.get(plaats), tekst(paren.get(plaats + 1)));
        }
        return Collections.unmodifiableMap(waarden);
    }

    private static String tekst(Object waarde) {
        return waarde instanceof Bedrag bedrag ? bedrag.alsOnafgerondBedrag() : String.valueOf(waarde);
    }
}
