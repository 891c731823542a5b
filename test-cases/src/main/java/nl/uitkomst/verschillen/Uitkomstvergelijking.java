package nl.uitkomst.verschillen;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.uitkomst.verschillen.Bladeren.Verschil;
import nl.uitkomst.verschillen.Verschilverslag.Uitkomstverschil;
import tools.jackson.databind.JsonNode;

/**
 * Two answers to one request. What names or explains the computation does not count: id, version, steps, texts and places in the law; the
 * rules that decided ({@code gronden}) do.
 */
final class Uitkomstvergelijking {

    private static final Set<String> GEEN_UITKOMST = Set.of("besluitId", "regelset", "stappen", "tekst", "uitleg", "omschrijving", "bron");

    private static final Map<String, List<String>> SLEUTELS = Map.ofEntries(
            Map.entry("maanden", List.of("maand")), Map.entry("uitkeringen", List.of("soort")), Map.entry("afrekeningen", List.of("soort", "van")),
            Map.entry("gebeurtenissen", List.of("datum", "soort", "uitkering")), Map.entry("ontbrekend", List.of("gegeven")),
            Map.entry("nietBerekenbaar", List.of("code", "gegeven")), Map.entry("aannames", List.of("code")), Map.entry("oordeelspunten", List.of("code")),
            Map.entry("waarschuwingen", List.of("code")), Map.entry("voorwaarden", List.of("code")), Map.entry("scenarios", List.of("naam")),
            Map.entry("varianten", List.of("naam")), Map.entry("cycli", List.of("cyclusMaanden")), Map.entry("schattingen", List.of("methode")),
            Map.entry("punten", List.of("inkomen")), Map.entry("drempels", List.of("inkomen", "soort")), Map.entry("verschilPerMaand", List.of("maand")),
            Map.entry("saldoPerMaand", List.of("maand")), Map.entry("signalen", List.of("maand")), Map.entry("andereRegels", List.of("maand", "uitkering")),
            Map.entry("andereGebeurtenissen", List.of("alleenIn", "datum", "soort")), Map.entry("nietMeegeteld", List.of("gegeven", "maand", "code")),
            Map.entry("extraMeegeteld", List.of("gegeven", "maand", "code")), Map.entry("delen", List.of("gegeven")));

    private static final Set<String> GEEN_ANTWOORD = Set.of("geweigerd", "onbekend", "storing");
    private static final Set<String> PER_MAAND = Set.of("maanden", "verschilPerMaand", "saldoPerMaand", "signalen");
    private static final Map<String, String> WAAR = Map.of("scenarios", "scenario ", "varianten", "variant ", "cycli", "cyclus in maanden: ", "resultaten", "resultaat ",
            "basis", "basis");
    private static final Pattern BEDRAG = Pattern.compile("-?\\d+\\.\\d{2}");
    private static final Pattern GEEN_EURO = Pattern.compile("(?i).*(percentage|behouden).*");

    /** An element of a list that only one of the two has is one difference, not one per field; months and benefits stay apart. */
    private record Plaats(String waar, String maand, String uitkering, String element, String veld) {
    }

    private Uitkomstvergelijking() {
    }

    /** @return one line per difference, in the order of the answer */
    static List<Uitkomstverschil> verschillen(JsonNode oud, JsonNode nieuw) {
        if (GEEN_ANTWOORD.stream().anyMatch(soort -> oud.has(soort) || nieuw.has(soort))) {
            String was = beantwoord(oud);
            String wordt = beantwoord(nieuw);
            return was.equals(wordt) ? List.of() : List.of(new Uitkomstverschil(null, null, null, "antwoord", was, wordt, null));
        }
        Map<Plaats, List<Verschil>> perElement = new LinkedHashMap<>();
        for (Verschil verschil : Bladeren.verschillen(oud, nieuw, SLEUTELS, GEEN_UITKOMST)) {
            Plaats plaats = plaats(verschil.pad());
            boolean eenzijdig = plaats.element() != null && elementStaatAlleenIn(verschil, oud, nieuw);
            perElement.computeIfAbsent(eenzijdig ? new Plaats(plaats.waar(), plaats.maand(), plaats.uitkering(), plaats.element(), null) : plaats,
                    sleutel -> new ArrayList<>()).add(verschil);
        }
        return perElement.entrySet().stream().map(groep -> regel(groep.getKey(), groep.getValue())).toList();
    }

    private static String beantwoord(JsonNode antwoord) {
        return antwoord.has("geweigerd") ? "verzoek geweigerd: " + antwoord.get("geweigerd").asString()
                : antwoord.has("onbekend") ? "deze vraag bestaat niet" : antwoord.has("storing") ? "geen antwoord, door een fout in deze versie" : "beantwoord";
    }

    private static boolean elementStaatAlleenIn(Verschil verschil, JsonNode oud, JsonNode nieuw) {
        String lijst = verschil.pad().get(verschil.pad().size() - 3);
        String naam = verschil.pad().get(verschil.pad().size() - 2);
        return verschil.oud() == null ? !heeft(oud, lijst, naam) : verschil.nieuw() == null && !heeft(nieuw, lijst, naam);
    }

    private static boolean heeft(JsonNode antwoord, String lijst, String naam) {
        return antwoord.findValues(lijst).stream().flatMap(JsonNode::valueStream)
                .anyMatch(element -> SLEUTELS.get(lijst).stream().filter(element::has).map(veld -> element.get(veld).asString()).collect(Collectors.joining(" ")).equals(naam));
    }

    private static Plaats plaats(List<String> pad) {
        StringJoiner waar = new StringJoiner(", ");
        StringJoiner veld = new StringJoiner(" ");
        String maand = null;
        String uitkering = null;
        String element = null;
        for (int nummer = 0; nummer < pad.size(); nummer++) {
            String deel = pad.get(nummer);
            boolean lijst = nummer + 1 < pad.size();
            if (lijst && WAAR.containsKey(deel)) {
                waar.add(deel.equals("basis") ? deel : WAAR.get(deel) + pad.get(++nummer));
            } else if (lijst && PER_MAAND.contains(deel)) {
                maand = pad.get(++nummer);
                if (!deel.equals("maanden")) {
                    veld.add(woorden(deel));
                }
            } else if (lijst && deel.equals("uitkeringen")) {
                uitkering = pad.get(++nummer);
            } else if (nummer == pad.size() - 3 && SLEUTELS.containsKey(deel)) {
                element = woorden(deel) + ": " + pad.get(++nummer);
                veld.add(element);
            } else {
                veld.add(woorden(deel));
            }
        }
        return new Plaats(waar.length() == 0 ? null : waar.toString(), maand, uitkering, element, veld.toString());
    }

    private static String woorden(String veld) {
        return veld.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    private static Uitkomstverschil regel(Plaats plaats, List<Verschil> groep) {
        if (plaats.veld() == null) {
            boolean nieuw = groep.get(0).oud() == null;
            String tekst = groep.stream().map(deel -> nieuw ? deel.nieuw() : deel.oud()).filter(Objects::nonNull).distinct().collect(Collectors.joining(", "));
            return new Uitkomstverschil(plaats.waar(), plaats.maand(), plaats.uitkering(), plaats.element(), nieuw ? null : tekst, nieuw ? tekst : null, null);
        }
        Verschil verschil = groep.get(0);
        return new Uitkomstverschil(plaats.waar(), plaats.maand(), plaats.uitkering(), plaats.veld(), verschil.oud(), verschil.nieuw(),
                GEEN_EURO.matcher(plaats.veld()).matches() ? null : euro(verschil.oud(), verschil.nieuw()));
    }

    /** New less old with a sign; null where one of the two is no amount. */
    static String euro(String oud, String nieuw) {
        if (oud == null || nieuw == null || !BEDRAG.matcher(oud).matches() || !BEDRAG.matcher(nieuw).matches()) {
            return null;
        }
        BigDecimal verschil = new BigDecimal(nieuw).subtract(new BigDecimal(oud));
        return (verschil.signum() > 0 ? "+" : "") + verschil.toPlainString();
    }
}
