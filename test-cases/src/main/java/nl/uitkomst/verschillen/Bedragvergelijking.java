package nl.uitkomst.verschillen;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.uitkomst.verschillen.Bladeren.Verschil;
import nl.uitkomst.verschillen.Verschilverslag.Bedragverschil;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Two sets of files of amounts, value by value. */
final class Bedragvergelijking {

    private static final Map<String, List<String>> SLEUTELS = Map.of("waarden", List.of("vanaf", "geborenVan"), "vensters", List.of("van"), "", List.of("code"));
    private static final Pattern DATUM = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern GETAL = Pattern.compile("-?\\d+(\\.\\d+)?");
    /** What names an element stands in its path already. */
    private static final Set<String> NAMEN = Set.of("vanaf", "geborenVan", "code");

    private Bedragvergelijking() {
    }

    static List<Bedragverschil> verschillen(Map<String, JsonNode> oud, Map<String, JsonNode> nieuw) {
        TreeSet<String> bestanden = new TreeSet<>(oud.keySet());
        bestanden.addAll(nieuw.keySet());
        List<Bedragverschil> verschillen = new ArrayList<>();
        for (String bestand : bestanden) {
            JsonNode was = oud.getOrDefault(bestand, MissingNode.getInstance());
            JsonNode wordt = nieuw.getOrDefault(bestand, MissingNode.getInstance());
            Bladeren.verschillen(was, wordt, SLEUTELS, NAMEN).forEach(verschil -> verschillen.add(verschil(bestand, wordt.isMissingNode() ? was : wordt, verschil)));
        }
        return verschillen;
    }

    private static Bedragverschil verschil(String code, JsonNode bestand, Verschil verschil) {
        String vanaf = verschil.pad().stream().filter(deel -> DATUM.matcher(deel).matches()).findFirst().orElse(null);
        String wat = String.join(" ", verschil.pad().stream().filter(deel -> !deel.equals("waarden") && !deel.equals(vanaf)).toList());
        return new Bedragverschil(code, bestand.path("naam").asString(code), bestand.path("eenheid").asString(null), vanaf, wat, verschil.oud(), verschil.nieuw(),
                getal(verschil.oud(), verschil.nieuw()));
    }

    private static String getal(String oud, String nieuw) {
        if (oud == null || nieuw == null || !GETAL.matcher(oud).matches() || !GETAL.matcher(nieuw).matches()) {
            return null;
        }
        BigDecimal verschil = new BigDecimal(nieuw).subtract(new BigDecimal(oud));
        return (verschil.signum() > 0 ? "+" : "") + verschil.toPlainString();
    }
}
