package nl.uitkomst.gevallen;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Compares an answer with what a case expects of it. An expected object is a part of the answer; months are found by their month, variants and
 * scenarios by their name, cycles by their length; benefits of a month and results of a batch must be the same number in the same order; of other
 * lists every expected element must occur, and an
 * expected empty list must be empty.
 */
public final class Vergelijking {

    /** Lists of which an element is found by one of its fields. */
    private static final Map<String, String> SLEUTELS = Map.of("maanden", "maand", "varianten", "naam", "scenarios", "naam", "cycli", "cyclusMaanden");
    private static final Set<String> OP_VOLGORDE = Set.of("uitkeringen", "resultaten");
    private static final Pattern BEDRAG = Pattern.compile("-?\\d+\\.\\d{2}");

    private final BigDecimal tolerantie;
    private final List<String> verschillen = new ArrayList<>();

    private Vergelijking(BigDecimal tolerantie) {
        this.tolerantie = tolerantie;
    }

    /** @return one line per difference, empty where the answer is as expected */
    public static List<String> verschillen(Geval geval, JsonNode antwoord) {
        Vergelijking vergelijking = new Vergelijking(geval.tolerantie());
        vergelijking.vergelijk("", geval.verwacht(), antwoord);
        if (geval.nietVerwacht() != null) {
            vergelijking.verboden(geval.nietVerwacht(), antwoord);
        }
        return vergelijking.verschillen;
    }

    /** The part of an answer that is looked at: in the shape of what is expected, with the values of the answer. */
    public static JsonNode werkelijk(JsonNode verwacht, JsonNode antwoord) {
        return deel("", verwacht, antwoord);
    }

    private static JsonNode deel(String naam, JsonNode verwacht, JsonNode werkelijk) {
        if (verwacht.isObject() && werkelijk.isObject()) {
            ObjectNode deel = JsonNodeFactory.instance.objectNode();
            for (var veld : verwacht.properties()) {
                JsonNode inhoud = werkelijk.path(veld.getKey());
                if (!inhoud.isMissingNode()) {
                    deel.set(veld.getKey(), deel(veld.getKey(), veld.getValue(), inhoud));
                }
            }
            return deel;
        }
        if (!verwacht.isArray() || !werkelijk.isArray() || verwacht.isEmpty()) {
            return werkelijk;
        }
        ArrayNode deel = JsonNodeFactory.instance.arrayNode();
        for (int nummer = 0; nummer < verwacht.size(); nummer++) {
            JsonNode element = verwacht.get(nummer);
            JsonNode gevonden = SLEUTELS.containsKey(naam) ? zoek(werkelijk, SLEUTELS.get(naam), element.path(SLEUTELS.get(naam)))
                    : OP_VOLGORDE.contains(naam) ? werkelijk.get(nummer) : passend(element, werkelijk, BigDecimal.ZERO);
            if (gevonden == null) {
                return werkelijk;
            }
            deel.add(deel("", element, gevonden));
        }
        return deel;
    }

    private static JsonNode passend(JsonNode verwacht, JsonNode lijst, BigDecimal tolerantie) {
        for (JsonNode element : lijst) {
            Vergelijking proef = new Vergelijking(tolerantie);
            proef.vergelijk("", verwacht, element);
            if (proef.verschillen.isEmpty()) {
                return element;
            }
        }
        return null;
    }

    private void vergelijk(String plaats, JsonNode verwacht, JsonNode werkelijk) {
        if (werkelijk == null || werkelijk.isMissingNode()) {
            verschillen.add(plaats + ": expected " + kort(verwacht) + ", absent");
        } else if (verwacht.isObject()) {
            for (var veld : verwacht.properties()) {
                vergelijk(plaats + "/" + veld.getKey(), veld.getValue(), werkelijk.path(veld.getKey()));
            }
        } else if (verwacht.isArray()) {
            lijst(plaats, verwacht, werkelijk);
        } else if (!gelijk(verwacht, werkelijk)) {
            verschillen.add(plaats + ": expected " + kort(verwacht) + ", was " + kort(werkelijk));
        }
    }

    private void lijst(String plaats, JsonNode verwacht, JsonNode werkelijk) {
        String naam = plaats.substring(plaats.lastIndexOf('/') + 1);
        if (SLEUTELS.containsKey(naam)) {
            String sleutel = SLEUTELS.get(naam);
            for (JsonNode element : verwacht) {
                vergelijk(plaats + "/" + element.path(sleutel).asString(), element, zoek(werkelijk, sleutel, element.path(sleutel)));
            }
        } else if (OP_VOLGORDE.contains(naam)) {
            if (verwacht.size() != werkelijk.size()) {
                verschillen.add(plaats + ": expected " + verwacht.size() + " " + naam + ", were " + kort(werkelijk));
            }
            for (int nummer = 0; nummer < Math.min(verwacht.size(), werkelijk.size()); nummer++) {
                vergelijk(plaats + "/" + nummer, verwacht.get(nummer), werkelijk.get(nummer));
            }
        } else if (verwacht.isEmpty()) {
            if (!werkelijk.isEmpty()) {
                verschillen.add(plaats + ": expected nothing, was " + kort(werkelijk));
            }
        } else {
            for (JsonNode element : verwacht) {
                if (!komtVoor(element, werkelijk)) {
                    verschillen.add(plaats + ": expected " + kort(element) + " in " + kort(werkelijk));
                }
            }
        }
    }

    private static JsonNode zoek(JsonNode lijst, String sleutel, JsonNode waarde) {
        for (JsonNode element : lijst) {
            if (element.path(sleutel).equals(waarde)) {
                return element;
            }
        }
        return null;
    }

    private boolean komtVoor(JsonNode verwacht, JsonNode lijst) {
        return passend(verwacht, lijst, tolerantie) != null;
    }

    private void verboden(JsonNode nietVerwacht, JsonNode antwoord) {
        for (var veld : nietVerwacht.properties()) {
            if (!veld.getValue().isContainer() && gelijk(veld.getValue(), antwoord.path(veld.getKey()))) {
                verschillen.add("/" + veld.getKey() + ": " + kort(veld.getValue()) + " may not occur");
            }
            for (JsonNode patroon : veld.getValue()) {
                if (komtVoor(patroon, antwoord.path(veld.getKey()))) {
                    verschillen.add("/" + veld.getKey() + ": " + kort(patroon) + " may not occur");
                }
            }
        }
    }

    private boolean gelijk(JsonNode verwacht, JsonNode werkelijk) {
        if (verwacht.isNumber() && werkelijk.isNumber()) {
            return verwacht.decimalValue().compareTo(werkelijk.decimalValue()) == 0;
        }
        boolean bedragen = verwacht.isString() && werkelijk.isString() && BEDRAG.matcher(verwacht.asString()).matches()
                && BEDRAG.matcher(werkelijk.asString()).matches();
        if (bedragen && tolerantie.signum() > 0) {
            return new BigDecimal(verwacht.asString()).subtract(new BigDecimal(werkelijk.asString())).abs().compareTo(tolerantie) <= 0;
        }
        return verwacht.equals(werkelijk);
    }

    private static String kort(JsonNode node) {
        String tekst = String.valueOf(node);
        return tekst.length() > 300 ? tekst.substring(0, 300) + "…" : tekst;
    }
}
