package nl.uitkomst.gevallen;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.uitkomst.verzoek.OngeldigVerzoek;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Holds the answer to a what-if question against the answers to the single requests in it, worked out anew, and against itself. */
final class Watalscontrole {

    private static final Set<String> BIJ_EEN_INKOMEN = Set.of("dichtbij-grens", "eenmalige-beloning", "toeslagen-elders", "toeslagenwet-controleren",
            "uitkering-erg-laag");
    private static final Set<String> WOORDEN = Set.of("tekst", "vraag", "waarom", "vindplaats", "wie", "reden", "doeDit", "uitleg");
    private static final String GEGEVEN = "gegeven";
    private static final String WAARSCHUWINGEN = "waarschuwingen";
    private static final String SAMEN = "samen";
    private static final String UITKERING = "uitkering";

    private final Function<JsonNode, JsonNode> bereken;
    private final JsonNode verzoek;
    private final JsonNode antwoord;
    private final List<String> fouten = new ArrayList<>();

    private Watalscontrole(Function<JsonNode, JsonNode> bereken, JsonNode verzoek, JsonNode antwoord) {
        this.bereken = bereken;
        this.verzoek = verzoek;
        this.antwoord = antwoord;
    }

    /**
     * @param bereken what {@code _bereken} answers to a request
     * @return one line per fault
     */
    static List<String> fouten(String operatie, JsonNode verzoek, JsonNode antwoord, Function<JsonNode, JsonNode> bereken) {
        Watalscontrole controle = new Watalscontrole(bereken, verzoek, antwoord);
        controle.zonderWoorden(antwoord);
        switch (operatie) {
            case "_vergelijk" -> controle.vergelijk();
            case "_cycli" -> controle.fouten.addAll(Cyclicontrole.fouten(verzoek.path("situatie"), antwoord, controle::berekend));
            case "_verken" -> controle.fouten.addAll(Verkencontrole.fouten(verzoek, antwoord, controle::berekend));
            default -> controle.batch();
        }
        return controle.fouten;
    }

    private void eis(boolean geldt, String fout) {
        if (!geldt) {
            fouten.add(fout);
        }
    }

    private void gelijk(String wat, Object hoort, Object is) {
        eis(hoort.equals(is), wat + ": " + is + " instead of " + hoort);
    }

    private JsonNode berekend(JsonNode situatie) {
        return situatie.isObject() ? bereken.apply(((ObjectNode) situatie).deepCopy().put("uitleg", "geen")) : bereken.apply(situatie);
    }

    /** The rules know no words; whoever answers people brings them. */
    private void zonderWoorden(JsonNode deel) {
        for (Map.Entry<String, JsonNode> veld : deel.properties()) {
            eis(!WOORDEN.contains(veld.getKey()) || !veld.getValue().isString() || veld.getKey().equals("wie"), "words in " + veld.getKey());
        }
        deel.forEach(this::zonderWoorden);
    }

    private void batch() {
        gelijk("resultaten", verzoek.path("verzoeken").size(), antwoord.path("resultaten").size());
        for (int nummer = 0; nummer < verzoek.path("verzoeken").size(); nummer++) {
            JsonNode is = antwoord.path("resultaten").path(nummer);
            try {
                gelijk("resultaten/" + nummer, bereken.apply(verzoek.path("verzoeken").get(nummer)), is);
            } catch (OngeldigVerzoek geweigerd) {
                gelijk("resultaten/" + nummer + " faults", geweigerd.fouten().size(), is.path("fouten").size());
            }
        }
    }

    // ── scenarios ───────────────────────────────────────────────────────────────────────────

    private void vergelijk() {
        JsonNode basis = berekend(verzoek.path("basis"));
        cijfers("basis", basis, antwoord.path("basis"));
        List<JsonNode> enkel = new ArrayList<>(List.of(basis));
        for (int nummer = 0; nummer < verzoek.path("scenarios").size(); nummer++) {
            JsonNode opgave = verzoek.path("scenarios").get(nummer);
            JsonNode scenario = berekend(gewijzigd(verzoek.path("basis"), opgave.path("wijziging")));
            JsonNode is = antwoord.path("scenarios").path(nummer);
            String naam = Geldrekening.tekst(opgave, "naam");
            gelijk("naam", naam, Geldrekening.tekst(is, "naam"));
            cijfers(naam, scenario, is);
            verschillen(naam, basis, scenario, is);
            enkel.add(scenario);
        }
        erbij(enkel);
    }

    /** RFC 7396. */
    private static JsonNode gewijzigd(JsonNode doel, JsonNode wijziging) {
        if (!wijziging.isObject()) {
            return wijziging;
        }
        ObjectNode nieuw = doel.isObject() ? ((ObjectNode) doel).deepCopy() : JsonNodeFactory.instance.objectNode();
        for (Map.Entry<String, JsonNode> veld : wijziging.properties()) {
            nieuw.remove(veld.getKey());
            if (!veld.getValue().isNull()) {
                nieuw.set(veld.getKey(), gewijzigd(doel.path(veld.getKey()), veld.getValue()));
            }
        }
        return nieuw;
    }

    private void cijfers(String naam, JsonNode enkel, JsonNode is) {
        gelijk(naam + " volledig", enkel.path("volledig"), is.path("volledig"));
        gelijk(naam + " maanden", enkel.path("maanden"), is.path("maanden"));
        ObjectNode totaal = JsonNodeFactory.instance.objectNode();
        List<JsonNode> maanden = lijst(enkel.path("maanden"));
        Geldrekening.zet(totaal, UITKERING, Geldrekening.som(maanden, maand -> Geldrekening.bedrag(maand.path("totaal"), UITKERING)));
        Geldrekening.zet(totaal, "inkomen", Geldrekening.som(maanden, maand -> Geldrekening.bedrag(maand, "inkomen")));
        Geldrekening.zet(totaal, SAMEN, Geldrekening.som(maanden, maand -> Geldrekening.bedrag(maand.path("totaal"), SAMEN)));
        gelijk(naam + " totaal", totaal, is.path("totaal"));
    }

    private static List<String> maanden(JsonNode enkel) {
        return stroom(enkel.path("maanden")).map(maand -> Geldrekening.tekst(maand, "maand")).toList();
    }

    private void verschillen(String naam, JsonNode basis, JsonNode scenario, JsonNode is) {
        gelijk(naam + " verschil", maanden(basis).equals(maanden(scenario)) ? verschil(antwoord.path("basis").path("totaal"), is.path("totaal"))
                : JsonNodeFactory.instance.objectNode(), is.path("verschil"));
        List<JsonNode> perMaand = new ArrayList<>();
        List<String> regels = new ArrayList<>();
        for (JsonNode daar : scenario.path("maanden")) {
            for (JsonNode hier : basis.path("maanden")) {
                if (hier.path("maand").equals(daar.path("maand"))) {
                    ObjectNode rij = JsonNodeFactory.instance.objectNode().put("maand", Geldrekening.tekst(daar, "maand"));
                    rij.setAll(verschil(hier.path("totaal"), daar.path("totaal")));
                    perMaand.add(rij);
                    andereRegels(hier, daar, regels);
                }
            }
        }
        gelijk(naam + " verschilPerMaand", perMaand, lijst(is.path("verschilPerMaand")));
        gelijk(naam + " andereRegels", regels, stroom(is.path("andereRegels")).map(rij -> Geldrekening.tekst(rij, "maand")
                + " " + rij.path(UITKERING).asString()
                + " " + teksten(rij.path("basis")) + " " + teksten(rij.path("scenario"))).sorted().toList());
        eis(inOrde(is.path("andereRegels"), "maand"), naam + " andereRegels: not in the order of the months");
        gebeurtenissen(naam, basis, scenario, is);
    }

    private static ObjectNode verschil(JsonNode basis, JsonNode scenario) {
        ObjectNode verschil = JsonNodeFactory.instance.objectNode();
        for (String veld : List.of(UITKERING, SAMEN)) {
            Geldrekening.zet(verschil, veld, Geldrekening.min(Geldrekening.bedrag(scenario, veld), Geldrekening.bedrag(basis, veld)));
        }
        return verschil;
    }

    private static void andereRegels(JsonNode basis, JsonNode scenario, List<String> regels) {
        Set<String> soorten = new TreeSet<>();
        List.of(basis, scenario).forEach(maand -> maand.path("uitkeringen").forEach(deel -> soorten.add(Geldrekening.tekst(deel, "soort"))));
        for (String soort : soorten) {
            Set<String> hier = gronden(basis, soort);
            Set<String> daar = gronden(scenario, soort);
            if (hier != null && daar != null && !hier.equals(daar)) {
                regels.add(Geldrekening.tekst(basis, "maand") + " " + soort + " " + hier.stream().filter(grond -> !daar.contains(grond)).toList() + " "
                        + daar.stream().filter(grond -> !hier.contains(grond)).toList());
            }
        }
        regels.sort(null);
    }

    /** Null where it is not known which rules decide. */
    private static Set<String> gronden(JsonNode maand, String soort) {
        Set<String> gronden = new LinkedHashSet<>();
        for (JsonNode deel : maand.path("uitkeringen")) {
            if (Geldrekening.tekst(deel, "soort").equals(soort)) {
                if (!deel.has("recht") && !(deel.has("bandbreedte") && !deel.path("gronden").isEmpty())) {
                    return null;
                }
                gronden.addAll(teksten(deel.path("gronden")));
            }
        }
        return gronden;
    }

    private void gebeurtenissen(String naam, JsonNode basis, JsonNode scenario, JsonNode is) {
        List<String> hoort = new ArrayList<>();
        alleenIn("basis", basis, scenario, hoort);
        alleenIn("scenario", scenario, basis, hoort);
        gelijk(naam + " andereGebeurtenissen", hoort.stream().sorted().toList(), stroom(is.path("andereGebeurtenissen"))
                .map(deel -> Geldrekening.tekst(deel, "alleenIn") + kern(deel)).sorted().toList());
        eis(inOrde(is.path("andereGebeurtenissen"), "datum"), naam + " andereGebeurtenissen: not in the order of the days");
    }

    private static void alleenIn(String wie, JsonNode een, JsonNode ander, List<String> hoort) {
        List<String> over = new ArrayList<>(stroom(een.path("gebeurtenissen")).map(Watalscontrole::kern).toList());
        stroom(ander.path("gebeurtenissen")).map(Watalscontrole::kern).forEach(over::remove);
        over.forEach(deel -> hoort.add(wie + deel));
    }

    private static String kern(JsonNode gebeurtenis) {
        return Stream.of("datum", "soort", UITKERING, "van", "naar", "bedrag", "grond").map(veld -> " " + Geldrekening.tekst(gebeurtenis, veld))
                .reduce("", String::concat);
    }

    /** What is missing is asked for in the basis or in the change; remarks are those of all of them, and those of the comparison. */
    private void erbij(List<JsonNode> enkel) {
        for (String naam : List.of("aannames", "oordeelspunten")) {
            Set<JsonNode> hoort = new LinkedHashSet<>();
            enkel.forEach(een -> hoort.addAll(lijst(een.path(naam))));
            gelijk(naam, new ArrayList<>(hoort), lijst(antwoord.path(naam)));
        }
        plaatsen("ontbrekend", enkel);
        plaatsen("nietBerekenbaar", enkel);
        eis(inOrde(antwoord.path("ontbrekend"), GEGEVEN), "ontbrekend: not in order");
        Set<JsonNode> overgenomen = new LinkedHashSet<>();
        enkel.forEach(een -> stroom(een.path(WAARSCHUWINGEN)).filter(deel -> bijElkInkomen(deel) || lijst(enkel.get(0).path(WAARSCHUWINGEN)).contains(deel))
                .forEach(overgenomen::add));
        List<String> codes = new ArrayList<>(overgenomen.stream().map(Watalscontrole::code).toList());
        enkel.stream().skip(1).filter(een -> codes(een).contains("dichtbij-grens")).forEach(een -> codes.add("scenario-dichtbij-grens"));
        enkel.stream().skip(1).filter(een -> !maanden(een).equals(maanden(enkel.get(0)))).forEach(een -> codes.add("scenario-andere-periode"));
        boolean anders = stroom(antwoord.path("scenarios")).map(een -> een.path("totaal").path(SAMEN))
                .anyMatch(samen -> samen.isString() && antwoord.path("basis").path("totaal").has(SAMEN)
                        && !samen.equals(antwoord.path("basis").path("totaal").path(SAMEN)));
        if (anders && !codes.contains("toeslagen-elders")) {
            codes.add("toeslagen-elders");
        }
        gelijk(WAARSCHUWINGEN, codes, codes(antwoord));
    }

    private void plaatsen(String naam, List<JsonNode> enkel) {
        Set<String> genoemd = new TreeSet<>(stroom(antwoord.path(naam)).map(deel -> Geldrekening.tekst(deel, GEGEVEN)).toList());
        Set<String> mag = new TreeSet<>();
        for (int nummer = 0; nummer < enkel.size(); nummer++) {
            for (JsonNode deel : enkel.get(nummer).path(naam)) {
                String pad = Geldrekening.tekst(deel, GEGEVEN);
                String anders = nummer == 0 ? "/basis" + pad : "/scenarios/" + (nummer - 1) + "/wijziging" + pad;
                eis(genoemd.contains("/basis" + pad) || genoemd.contains(anders), naam + ": nothing of " + anders);
                mag.addAll(List.of("/basis" + pad, anders));
            }
        }
        eis(mag.containsAll(genoemd), naam + ": more than the single answers name: " + genoemd);
    }

    // ── JSON ────────────────────────────────────────────────────────────────────────────────

    static boolean bijElkInkomen(JsonNode waarschuwing) {
        return !BIJ_EEN_INKOMEN.contains(code(waarschuwing));
    }

    static String code(JsonNode deel) {
        return Geldrekening.tekst(deel, "code");
    }

    private static List<String> codes(JsonNode geheel) {
        return stroom(geheel.path(WAARSCHUWINGEN)).map(Watalscontrole::code).toList();
    }

    static boolean inOrde(JsonNode lijst, String veld) {
        List<String> waarden = stroom(lijst).map(deel -> Geldrekening.tekst(deel, veld)).toList();
        return waarden.equals(waarden.stream().sorted().toList());
    }

    static List<JsonNode> lijst(JsonNode lijst) {
        return stroom(lijst).toList();
    }

    static Collection<String> teksten(JsonNode lijst) {
        return stroom(lijst).map(JsonNode::asString).toList();
    }

    static Stream<JsonNode> stroom(JsonNode lijst) {
        return StreamSupport.stream(lijst.spliterator(), false);
    }
}
