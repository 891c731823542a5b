package nl.uitkomst.referentie;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What becomes of an advance, written a second time from the policy, on nothing but decimals; it knows nothing of the rules. */
final class Voorschotreferentie {

    private static final Set<String> ZELF = Set.of("niet-aangevraagd", "geen-gegevens-aangeleverd", "niet-beschikbaar", "uitgesloten-ook-wia");
    private static final Set<String> INKOMENSFASEN = Set.of("iva", "loongerelateerd", "loonaanvulling-volledig-benut");
    private static final BigDecimal HONDERD = BigDecimal.valueOf(100);

    /** @param kwijt null where no policy is known */
    record Uitslag(String uitkomst, BigDecimal teVeel, BigDecimal nabetaling, BigDecimal kwijt, BigDecimal terug) {

        /** Equal amounts are equal, however they were written. */
        Uitslag {
            teVeel = centen(teVeel);
            nabetaling = centen(nabetaling);
            kwijt = centen(kwijt);
            terug = centen(terug);
        }

        private static BigDecimal centen(BigDecimal bedrag) {
            return bedrag == null ? null : bedrag.setScale(2, RoundingMode.UNNECESSARY);
        }
    }

    private final JsonNode verzoek;
    private BigDecimal teVeel = BigDecimal.ZERO;
    private BigDecimal zonderMaatregel = BigDecimal.ZERO;
    private BigDecimal nabetaling = BigDecimal.ZERO;

    private Voorschotreferentie(JsonNode verzoek) {
        this.verzoek = verzoek;
    }

    /** What follows from every way to fill in what was left out. */
    static List<Uitslag> uitslagen(JsonNode verzoek) {
        List<JsonNode> aangevuld = List.of(verzoek);
        aangevuld = aanvullen(aangevuld, "besluitTeLaat", node -> List.of(node.put("besluitTeLaat", true), node.deepCopy().put("besluitTeLaat", false)));
        aangevuld = aanvullen(aangevuld, "oorzaakBijClient", node -> List.of(node.put("oorzaakBijClient", true), node.deepCopy().put("oorzaakBijClient", false)));
        if (verzoek.path("besluit").asString().equals("afgewezen") && som(verzoek, "andereUitkeringen").signum() == 0) {
            aangevuld = aanvullen(aangevuld, "redenGeenWw", node -> Voorschotverzoeken.REDENEN.stream().map(reden -> node.deepCopy().put("redenGeenWw", reden)).toList());
        }
        aangevuld = aanvullen(aangevuld, "misgelopenUitkering", Voorschotreferentie::metGemist);
        aangevuld = aanvullen(aangevuld, "deelDoorNietMeegenomenInkomen", Voorschotreferentie::metInkomensdeel);
        return aangevuld.stream().map(node -> new Voorschotreferentie(node).uitslag()).toList();
    }

    private static List<JsonNode> aanvullen(List<JsonNode> verzoeken, String veld, Function<ObjectNode, List<ObjectNode>> waarden) {
        List<JsonNode> meer = new ArrayList<>();
        for (JsonNode node : verzoeken) {
            if (node.has(veld)) {
                meer.add(node);
            } else {
                meer.addAll(waarden.apply((ObjectNode) node.deepCopy()));
            }
        }
        return meer;
    }

    /** Only somebody who is to blame missed a WW. */
    private static List<ObjectNode> metGemist(ObjectNode node) {
        if (!node.path("redenGeenWw").asString("").equals("verwijtbaar-werkloos")) {
            return List.of(node);
        }
        List<ObjectNode> mogelijk = new ArrayList<>();
        for (String bedrag : List.of("0.00", "0.01", "99999.00")) {
            ObjectNode kopie = node.deepCopy();
            kopie.putArray("misgelopenUitkering").addObject().put("soort", "ww").put("bedrag", bedrag)
                    .put("maand", node.path("voorschotten").get(0).path("maand").asString());
            mogelijk.add(kopie);
        }
        return mogelijk;
    }

    /** The income that was left out explains nothing, something or all of it; where the wage and the phase say so, all. */
    private static List<ObjectNode> metInkomensdeel(ObjectNode node) {
        boolean gelijk = node.path("dagloonEnPercentageGelijk").asBoolean(false);
        boolean alles = gelijk && (INKOMENSFASEN.contains(node.path("definitieveFase").asString("")) || wwElkeMaand(node));
        return (alles ? List.of("99999.00") : List.of("0.00", "0.01", "99999.00")).stream()
                .map(deel -> node.deepCopy().put("deelDoorNietMeegenomenInkomen", deel)).toList();
    }

    private static boolean wwElkeMaand(JsonNode node) {
        for (JsonNode voorschot : node.path("voorschotten")) {
            boolean gevonden = false;
            for (JsonNode ander : node.path("andereUitkeringen")) {
                gevonden |= ander.path("soort").asString().equals("ww") && ander.path("maand").equals(voorschot.path("maand"))
                        && bedrag(ander.path("bedrag")).signum() > 0;
            }
            if (!gevonden) {
                return false;
            }
        }
        return true;
    }

    // ── one request with everything in it ───────────────────────────────────────────────────

    private Uitslag uitslag() {
        afrekening();
        if (teVeel.signum() == 0) {
            return new Uitslag(nabetaling.signum() > 0 ? "nabetalen" : "geen-verschil", teVeel, nabetaling, BigDecimal.ZERO, BigDecimal.ZERO);
        }
        BigDecimal terug = terug();
        if (terug == null) {
            return new Uitslag("onbekend", teVeel, nabetaling, null, null);
        }
        String uitkomst = terug.signum() == 0 ? "kwijtschelden" : terug.compareTo(teVeel) == 0 ? "terugvorderen" : "deels-kwijtschelden";
        BigDecimal overig = BigDecimal.ONE.subtract(new BigDecimal(verzoek.path("matigingPercentage").asString("0")).divide(HONDERD));
        return new Uitslag(uitkomst, teVeel, nabetaling, teVeel.subtract(terug), terug.multiply(overig).setScale(2, RoundingMode.HALF_UP));
    }

    private void afrekening() {
        boolean toegekend = verzoek.path("besluit").asString().equals("toegekend");
        String lijst = toegekend ? "recht" : "andereUitkeringen";
        BigDecimal voorschotten = BigDecimal.ZERO;
        BigDecimal verschuldigd = BigDecimal.ZERO;
        BigDecimal zonder = BigDecimal.ZERO;
        boolean perMaand = verzoek.path("keuzes").path("verrekeningVoorschot").asString("").equals("per-maand");
        for (JsonNode deel : verzoek.path("voorschotten")) {
            BigDecimal voorschot = bedrag(deel.path("bedrag"));
            BigDecimal recht = inMaand(lijst, deel.path("maand"));
            BigDecimal rechtZonder = staatIn("rechtZonderMaatregel", deel.path("maand")) ? inMaand("rechtZonderMaatregel", deel.path("maand")) : recht;
            if (perMaand) {
                vak(voorschot, recht, rechtZonder);
            }
            voorschotten = voorschotten.add(voorschot);
            verschuldigd = verschuldigd.add(recht);
            zonder = zonder.add(rechtZonder);
        }
        if (!perMaand) {
            vak(voorschotten, verschuldigd, zonder);
        }
    }

    private void vak(BigDecimal voorschot, BigDecimal recht, BigDecimal rechtZonder) {
        BigDecimal meer = voorschot.subtract(recht).max(BigDecimal.ZERO);
        teVeel = teVeel.add(meer);
        nabetaling = nabetaling.add(recht.subtract(voorschot).max(BigDecimal.ZERO));
        zonderMaatregel = zonderMaatregel.add(voorschot.subtract(rechtZonder).max(BigDecimal.ZERO).min(meer));
    }

    /** Null where no policy is known. */
    private BigDecimal terug() {
        boolean oorzaak = verzoek.path("oorzaakBijClient").asBoolean() || verzoek.path("medischOnderzoekGemist").asBoolean(false);
        if (!verzoek.path("besluitTeLaat").asBoolean() || oorzaak) {
            return teVeel;
        }
        LocalDate dag = toegekendOp();
        if (dag.getYear() < 2020 && !(dag.getYear() == 2019 && laatsteMaand().getYear() >= 2020)) {
            return teVeel;
        }
        if (dag.getYear() > 2026) {
            return null;
        }
        BigDecimal deel = bedrag(verzoek.path("deelDoorNietMeegenomenInkomen"));
        BigDecimal zonderKwijt = teVeel.subtract(zonderMaatregel.subtract(deel).max(BigDecimal.ZERO));
        if (verzoek.path("besluit").asString().equals("toegekend")) {
            return zonderKwijt;
        }
        String reden = verzoek.path("redenGeenWw").asString("");
        boolean andere = som(verzoek, "andereUitkeringen").signum() > 0;
        if (reden.equals("verwijtbaar-werkloos") || andere && !verzoek.path("misgelopenUitkering").isEmpty()) {
            return deel.add(som(verzoek, "misgelopenUitkering")).min(teVeel);
        }
        return !andere && ZELF.contains(reden) ? teVeel : zonderKwijt;
    }

    private LocalDate toegekendOp() {
        LocalDate eerste = null;
        for (JsonNode deel : verzoek.path("voorschotten")) {
            if (deel.has("toegekendOp")) {
                eerste = LocalDate.parse(deel.path("toegekendOp").asString());
            }
        }
        return eerste == null ? YearMonth.parse(verzoek.path("voorschotten").get(0).path("maand").asString()).atDay(1) : eerste;
    }

    private YearMonth laatsteMaand() {
        ArrayNode maanden = (ArrayNode) verzoek.path("voorschotten");
        return YearMonth.parse(maanden.get(maanden.size() - 1).path("maand").asString());
    }

    private boolean staatIn(String lijst, JsonNode maand) {
        return verzoek.path(lijst).valueStream().anyMatch(deel -> deel.path("maand").equals(maand));
    }

    private BigDecimal inMaand(String lijst, JsonNode maand) {
        return verzoek.path(lijst).valueStream().filter(deel -> deel.path("maand").equals(maand)).map(deel -> bedrag(deel.path("bedrag")))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal som(JsonNode verzoek, String lijst) {
        return verzoek.path(lijst).valueStream().map(deel -> bedrag(deel.path("bedrag"))).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal bedrag(JsonNode node) {
        return new BigDecimal(node.asString());
    }
}
