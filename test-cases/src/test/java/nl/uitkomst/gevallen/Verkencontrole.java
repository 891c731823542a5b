package nl.uitkomst.gevallen;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The points and thresholds of {@code _verken}: each holds in a whole computation with that wage, and they agree among themselves. */
final class Verkencontrole {

    private static final BigDecimal CENT = new BigDecimal("0.01");
    private static final int MEESTE_PUNTEN = 12;
    private static final String INKOMEN = "inkomen";
    private static final String UITKERING = "uitkering";
    private static final String TOT = "totEnMet";
    private static final String MAAND = "maand";
    private static final String PUNTEN = "punten";
    private static final String WAARSCHUWINGEN = "waarschuwingen";

    private final JsonNode verzoek;
    private final JsonNode antwoord;
    private final UnaryOperator<JsonNode> bereken;
    private final YearMonth maand;
    private final Map<BigDecimal, JsonNode> berekend = new HashMap<>();
    private final List<String> fouten = new ArrayList<>();

    private Verkencontrole(JsonNode verzoek, JsonNode antwoord, UnaryOperator<JsonNode> bereken) {
        this.verzoek = verzoek;
        this.antwoord = antwoord;
        this.bereken = bereken;
        maand = YearMonth.parse(Geldrekening.tekst(verzoek, MAAND));
    }

    /** @return one line per fault */
    static List<String> fouten(JsonNode verzoek, JsonNode antwoord, UnaryOperator<JsonNode> bereken) {
        Verkencontrole controle = new Verkencontrole(verzoek, antwoord, bereken);
        controle.eis(antwoord.path("volledig").asBoolean() == antwoord.path("ontbrekend").isEmpty(), "volledig");
        controle.eis(Watalscontrole.inOrde(antwoord.path("ontbrekend"), "gegeven"), "ontbrekend: not in order");
        controle.eis(Watalscontrole.stroom(antwoord.path(WAARSCHUWINGEN)).allMatch(Watalscontrole::bijElkInkomen), "a warning of one income");
        boolean loondispensatie = Watalscontrole.stroom(controle.inkomens()).anyMatch(inkomen -> inkomen.has("loonwaardePercentage"));
        controle.eis(loondispensatie == Watalscontrole.stroom(antwoord.path(WAARSCHUWINGEN)).map(Watalscontrole::code)
                .anyMatch("verken-zonder-loondispensatie"::equals), "verken-zonder-loondispensatie");
        controle.eis(Watalscontrole.code(antwoord.path("aannames").path(0)).equals("verken-een-loon"), "verken-een-loon");
        controle.onderling();
        if (!antwoord.path(PUNTEN).isEmpty() && controle.eenvoudig()) {
            controle.punten();
            antwoord.path("drempels").forEach(controle::drempel);
            JsonNode periode = verzoek.path("situatie").path("periode");
            if (antwoord.path("volledig").asBoolean() && periode.path("van").equals(periode.path(TOT))) {
                controle.opmerkingen();
            }
        }
        return controle.fouten;
    }

    private void eis(boolean geldt, String fout) {
        if (!geldt) {
            fouten.add(fout);
        }
    }

    private void gelijk(String wat, Object hoort, Object is) {
        eis(Objects.equals(hoort, is), wat + ": " + is + " instead of " + hoort);
    }

    // ── among themselves ────────────────────────────────────────────────────────────────────

    private void onderling() {
        BigDecimal inkomen = Geldrekening.bedrag(verzoek, "inkomenVan");
        for (JsonNode punt : antwoord.path(PUNTEN)) {
            gelijk("point", inkomen, Geldrekening.bedrag(punt, INKOMEN));
            inkomen = inkomen.add(Geldrekening.bedrag(verzoek, "stap"));
            if (punt.has(UITKERING)) {
                gelijk("together", Geldrekening.bedrag(punt, UITKERING).add(Geldrekening.bedrag(punt, INKOMEN)), Geldrekening.bedrag(punt, "samen"));
            }
            naarRechts(punt);
        }
        eis(antwoord.path(PUNTEN).isEmpty() || inkomen.compareTo(Geldrekening.bedrag(verzoek, "inkomenTot")) > 0, "too few points");
        BigDecimal vorige = new BigDecimal(-1);
        for (JsonNode drempel : antwoord.path("drempels")) {
            BigDecimal hier = Geldrekening.bedrag(drempel, INKOMEN);
            eis(hier.compareTo(vorige) > 0 && hier.compareTo(Geldrekening.bedrag(verzoek, "inkomenVan")) >= 0
                    && hier.compareTo(Geldrekening.bedrag(verzoek, "inkomenTot")) <= 0, "threshold " + hier + " out of place");
            boolean springt = Geldrekening.bedrag(drempel, "sprong").signum() != 0;
            eis(!springt || Geldrekening.tekst(drempel, "soort").equals("sprong"), "a jump at " + hier + " is not called one");
            eis(new HashSet<>(Watalscontrole.teksten(drempel.path("regels"))).size() == drempel.path("regels").size(), "a rule twice at " + hier);
            vorige = hier;
        }
    }

    /** What is kept beside a point is what is kept after the threshold before it. */
    private void naarRechts(JsonNode punt) {
        JsonNode laatste = null;
        for (JsonNode drempel : antwoord.path("drempels")) {
            if (Geldrekening.bedrag(drempel, INKOMEN).compareTo(Geldrekening.bedrag(punt, INKOMEN)) <= 0) {
                laatste = drempel;
            }
        }
        if (laatste != null && laatste.has("behoudenNa") && punt.has("behoudenPerEuro")) {
            gelijk("kept at " + Geldrekening.tekst(punt, INKOMEN), Geldrekening.tekst(laatste, "behoudenNa"), Geldrekening.tekst(punt, "behoudenPerEuro"));
        }
    }

    // ── beside a whole computation ──────────────────────────────────────────────────────────

    private JsonNode inkomens() {
        return verzoek.path("situatie").path(INKOMEN);
    }

    private boolean bevat(JsonNode inkomen) {
        return inkomen.has("van") && !YearMonth.parse(Geldrekening.tekst(inkomen, "van").substring(0, 7)).isAfter(maand)
                && (!inkomen.has(TOT) || !YearMonth.parse(Geldrekening.tekst(inkomen, TOT).substring(0, 7)).isBefore(maand));
    }

    /** The wage can be put into the request itself. */
    private boolean eenvoudig() {
        JsonNode periode = verzoek.path("situatie").path("periode");
        if (!verzoek.path("situatie").has(INKOMEN)) {
            return periode.path("van").equals(periode.path(TOT));
        }
        for (JsonNode inkomen : inkomens()) {
            boolean gewoon = inkomen.has("van") && inkomen.has(TOT) && inkomen.has("perMaand") && Geldrekening.tekst(inkomen, "van").length() == 7
                    && !inkomen.has("verdienVan");
            if (!gewoon) {
                return false;
            }
        }
        return true;
    }

    private JsonNode bij(BigDecimal loon) {
        return berekend.computeIfAbsent(loon, hier -> {
            ObjectNode situatie = ((ObjectNode) verzoek.path("situatie")).deepCopy();
            situatie.remove("verrekening");
            ArrayNode nieuw = JsonNodeFactory.instance.arrayNode();
            for (JsonNode inkomen : inkomens()) {
                if (bevat(inkomen)) {
                    deel(inkomen, YearMonth.parse(Geldrekening.tekst(inkomen, "van")), maand.minusMonths(1), nieuw);
                    deel(inkomen, maand.plusMonths(1), YearMonth.parse(Geldrekening.tekst(inkomen, TOT)), nieuw);
                } else {
                    nieuw.add(inkomen);
                }
            }
            nieuw.addObject().put("soort", "loon").put("van", maand.toString()).put(TOT, maand.toString()).put("perMaand", hier.setScale(2).toPlainString());
            situatie.set(INKOMEN, nieuw);
            return bereken.apply(situatie);
        });
    }

    private void deel(JsonNode inkomen, YearMonth van, YearMonth totEnMet, ArrayNode nieuw) {
        JsonNode periode = verzoek.path("situatie").path("periode");
        boolean erin = !totEnMet.isBefore(YearMonth.parse(Geldrekening.tekst(periode, "van")))
                && !van.isAfter(YearMonth.parse(Geldrekening.tekst(periode, TOT)));
        if (!van.isAfter(totEnMet) && erin) {
            nieuw.add(((ObjectNode) inkomen).deepCopy().put("van", van.toString()).put(TOT, totEnMet.toString()));
        }
    }

    private static BigDecimal uitkering(JsonNode deel) {
        return Geldrekening.bedrag(deel.path("totaal"), UITKERING);
    }

    private BigDecimal inDeMaand(BigDecimal loon) {
        return uitkering(Watalscontrole.stroom(bij(loon).path("maanden")).filter(een -> Geldrekening.tekst(een, MAAND).equals(maand.toString()))
                .findFirst().orElseThrow());
    }

    private BigDecimal later(BigDecimal loon) {
        List<JsonNode> later = Watalscontrole.stroom(bij(loon).path("maanden"))
                .filter(een -> Geldrekening.tekst(een, MAAND).compareTo(maand.toString()) > 0).toList();
        return later.isEmpty() ? BigDecimal.ZERO : Geldrekening.som(later, Verkencontrole::uitkering);
    }

    /** Not every one of many: those at both ends, and some in between. */
    private void punten() {
        int aantal = antwoord.path(PUNTEN).size();
        for (int nummer = 0; nummer < aantal; nummer += Math.max(1, aantal / MEESTE_PUNTEN)) {
            JsonNode punt = antwoord.path(PUNTEN).get(nummer);
            BigDecimal hier = Geldrekening.bedrag(punt, INKOMEN);
            gelijk("benefit at " + hier, inDeMaand(hier), Geldrekening.bedrag(punt, UITKERING));
        }
    }

    /** What goes with any of the points goes with the answer, apart from what only says how high one income is. */
    private void opmerkingen() {
        for (String naam : List.of("aannames", "oordeelspunten", "nietBerekenbaar", WAARSCHUWINGEN)) {
            Set<String> hoort = new LinkedHashSet<>();
            berekend.values().forEach(een -> Watalscontrole.stroom(een.path(naam)).filter(Watalscontrole::bijElkInkomen).map(Watalscontrole::code)
                    .forEach(hoort::add));
            Set<String> is = new LinkedHashSet<>(Watalscontrole.stroom(antwoord.path(naam)).map(Watalscontrole::code).toList());
            eis(is.containsAll(hoort), naam + ": " + is + " without all of " + hoort);
        }
    }

    private void drempel(JsonNode drempel) {
        BigDecimal hier = Geldrekening.bedrag(drempel, INKOMEN);
        if (hier.signum() == 0) {
            return;
        }
        BigDecimal ervoor = hier.subtract(CENT);
        boolean springt = Geldrekening.tekst(drempel, "soort").equals("sprong");
        BigDecimal sprong = Geldrekening.min(inDeMaand(hier), inDeMaand(ervoor));
        if (springt) {
            gelijk("jump at " + hier, sprong, Geldrekening.bedrag(drempel, "sprong"));
        }
        BigDecimal later = Geldrekening.min(later(hier), later(ervoor));
        if (drempel.has("sprongLater") && later != null) {
            gelijk("later at " + hier, later, Geldrekening.bedrag(drempel, "sprongLater"));
        }
        Set<String> anders = new LinkedHashSet<>(gronden(hier));
        gronden(ervoor).stream().filter(grond -> !anders.remove(grond)).toList().forEach(anders::add);
        if (springt) {
            eis(Watalscontrole.teksten(drempel.path("regels")).containsAll(anders),
                    "rules at " + hier + ": " + drempel.path("regels") + " without all of " + anders);
        }
    }

    private Set<String> gronden(BigDecimal loon) {
        Set<String> gronden = new LinkedHashSet<>();
        Watalscontrole.stroom(bij(loon).path("maanden")).filter(een -> Geldrekening.tekst(een, MAAND).equals(maand.toString()))
                .flatMap(een -> Watalscontrole.stroom(een.path("uitkeringen"))).forEach(deel -> gronden.addAll(Watalscontrole.teksten(deel.path("gronden"))));
        return gronden;
    }
}
