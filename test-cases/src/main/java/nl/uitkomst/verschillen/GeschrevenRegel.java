package nl.uitkomst.verschillen;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A rule as it is written, read from the text so that a rule set of any age can be read.
 *
 * @param bestand   the rule file, such as {@code wia/art-68-vakantiebijslag.drl}
 * @param geldigTot last day; null while the rule is in force
 * @param tekst     from {@code rule} up to and including {@code end}
 */
record GeschrevenRegel(String id, String zin, String wet, String artikel, String lid, String geldigVanaf, String geldigTot, String bestand, String tekst) {

    private static final Pattern REGEL = Pattern.compile("(?ms)^rule \"(.+?)\"\\s*$.*?^end\\s*$");
    private static final Pattern KENMERK = Pattern.compile("@(\\w+)\\(\"([^\"]*)\"\\)");

    /** The rules of a file by their id. */
    static Map<String, GeschrevenRegel> van(String bestand, String drl) {
        Map<String, GeschrevenRegel> regels = new TreeMap<>();
        Matcher regel = REGEL.matcher(drl);
        while (regel.find()) {
            String tekst = regel.group().strip();
            Map<String, String> kenmerken = new HashMap<>();
            Matcher kenmerk = KENMERK.matcher(tekst);
            while (kenmerk.find()) {
                kenmerken.putIfAbsent(kenmerk.group(1), kenmerk.group(2));
            }
            String id = kenmerken.get("regel");
            if (id == null || regels.put(id, new GeschrevenRegel(id, regel.group(1), kenmerken.get("wet"), kenmerken.get("artikel"), kenmerken.get("lid"),
                    kenmerken.get("geldigVanaf"), kenmerken.get("geldigTot"), bestand, tekst)) != null) {
                throw new IllegalArgumentException(bestand + ": rule without id, or an id used twice: " + regel.group(1));
            }
        }
        return regels;
    }
}
