package nl.uitkomst.gevallen;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The balances, the settlements and the remarks of {@code _cycli}, worked out anew from the months of a single answer with an advance. */
final class Cyclicontrole {

    private static final Set<String> SOORTEN = Set.of("wga", "iva", "wajong");
    private static final Set<String> EIGEN = Set.of("geen-voorschot", "twee-voorschotten");
    private static final String SALDO = "saldo";
    private static final String MAAND = "maand";

    private final JsonNode situatie;
    private final JsonNode antwoord;
    private final JsonNode enkel;
    private final List<String> fouten = new ArrayList<>();

    private Cyclicontrole(JsonNode situatie, JsonNode antwoord, UnaryOperator<JsonNode> bereken) {
        this.situatie = situatie;
        this.antwoord = antwoord;
        ObjectNode metVoorschot = ((ObjectNode) situatie).deepCopy();
        ObjectNode verrekening = metVoorschot.has("verrekening") ? (ObjectNode) metVoorschot.get("verrekening") : metVoorschot.putObject("verrekening");
        verrekening.put("wijze", "voorschot").put("cyclusMaanden", 3);
        if (!verrekening.has("cyclusStart") && situatie.path("periode").has("van")) {
            verrekening.put("cyclusStart", Geldrekening.tekst(situatie.path("periode"), "van"));
        }
        enkel = bereken.apply(metVoorschot);
    }

    /** @return one line per fault */
    static List<String> fouten(JsonNode situatie, JsonNode antwoord, UnaryOperator<JsonNode> bereken) {
        Cyclicontrole controle = new Cyclicontrole(situatie, antwoord, bereken);
        controle.alles();
        return controle.fouten;
    }

    private void gelijk(String wat, Object hoort, Object is) {
        if (!String.valueOf(hoort).equals(String.valueOf(is))) {
            fouten.add(wat + ": " + is + " instead of " + hoort);
        }
    }

    private void alles() {
        boolean geen = Watalscontrole.stroom(antwoord.path("nietBerekenbaar")).map(Watalscontrole::code).anyMatch(EIGEN::contains);
        List<String> soorten = Watalscontrole.stroom(situatie.path("uitkeringen")).map(recht -> Geldrekening.tekst(recht, "soort"))
                .filter(SOORTEN::contains).distinct().toList();
        gelijk("refused", situatie.has("uitkeringen") && Watalscontrole.stroom(situatie.path("uitkeringen")).allMatch(recht -> recht.has("soort"))
                && (soorten.isEmpty() || soorten.size() > 1 && soorten.contains("wajong")), geen);
        List<Integer> lengten = Watalscontrole.stroom(antwoord.path("cycli")).map(cyclus -> cyclus.path("cyclusMaanden").asInt()).toList();
        gelijk("cycli", List.of(1, 3, 6, 12), lengten);
        Integer laagste = null;
        BigDecimal rekening = null;
        for (JsonNode cyclus : antwoord.path("cycli")) {
            if (!geen && !soorten.isEmpty() && !enkel.path("maanden").isEmpty()) {
                cyclus(cyclus, soorten.get(0));
            } else {
                gelijk("cyclus", true, cyclus.path("afrekeningen").isEmpty() && cyclus.path("saldoPerMaand").isEmpty());
            }
            BigDecimal deze = Geldrekening.bedrag(cyclus, "grootsteTerugvordering");
            if (deze != null && (rekening == null || deze.compareTo(rekening) < 0)) {
                rekening = deze;
                laagste = cyclus.path("cyclusMaanden").asInt();
            }
        }
        gelijk("laagsteGrootsteTerugvordering", laagste, antwoord.has("laagsteGrootsteTerugvordering")
                ? antwoord.path("laagsteGrootsteTerugvordering").asInt() : null);
        opmerkingen(geen);
        antwoord.path("signalen").forEach(this::signaal);
    }

    private void signaal(JsonNode signaal) {
        gelijk("signaal " + Geldrekening.tekst(signaal, MAAND), YearMonth.parse(Geldrekening.tekst(signaal, MAAND)).plusMonths(1),
                Geldrekening.tekst(signaal, "passendVoorschotVanaf"));
        gelijk("signaal zonder verschil", false, signaal.path("geschat").equals(signaal.path("werkelijk")));
    }

    private void eisAlle(JsonNode waarschuwingen) {
        gelijk("waarschuwingen van de berekening", true,
                Watalscontrole.lijst(antwoord.path("waarschuwingen")).containsAll(Watalscontrole.lijst(waarschuwingen)));
    }

    private static List<String> plaatsen(String voor, JsonNode lijst) {
        return Watalscontrole.stroom(lijst).filter(deel -> !EIGEN.contains(Watalscontrole.code(deel)))
                .map(deel -> Watalscontrole.code(deel) + " " + voor + Geldrekening.tekst(deel, "gegeven")).toList();
    }

    /** Of what is not known no band is given here, so nothing is rounded where nothing is certain. */
    private static List<String> aannames(JsonNode lijst) {
        return new ArrayList<>(Watalscontrole.stroom(lijst).map(Watalscontrole::code).filter(code -> !code.equals("afronding-per-maand")).toList());
    }

    private void opmerkingen(boolean geen) {
        gelijk("ontbrekend", plaatsen("/situatie", enkel.path("ontbrekend")), plaatsen("", antwoord.path("ontbrekend")));
        gelijk("nietBerekenbaar", plaatsen("/situatie", enkel.path("nietBerekenbaar")), plaatsen("", antwoord.path("nietBerekenbaar")));
        gelijk("oordeelspunten", enkel.path("oordeelspunten"), antwoord.path("oordeelspunten"));
        eisAlle(enkel.path("waarschuwingen"));
        List<JsonNode> over = new ArrayList<>(Watalscontrole.lijst(antwoord.path("waarschuwingen")));
        over.removeAll(Watalscontrole.lijst(enkel.path("waarschuwingen")));
        List<String> hoort = new ArrayList<>();
        if (!geen) {
            hoort.add("maandelijks-afrekenen-op-verzoek");
            if (Watalscontrole.stroom(situatie.path("inkomen")).noneMatch(inkomen -> Geldrekening.tekst(inkomen, "soort").equals("winst"))) {
                hoort.add("twaalf-maanden-voor-zelfstandigen");
            }
            if (Watalscontrole.stroom(antwoord.path("cycli")).filter(cyclus -> !cyclus.path("saldoPerMaand").isEmpty())
                    .map(cyclus -> cyclus.path("cyclusMaanden").asInt() * cyclus.path("afrekeningen").size()).distinct().count() > 1) {
                hoort.add("cycli-over-andere-maanden");
            }
        }
        gelijk("waarschuwingen", hoort, over.stream().map(Watalscontrole::code).toList());
        List<String> aannames = aannames(enkel.path("aannames"));
        if (!situatie.path("verrekening").has("cyclusStart") && situatie.has("periode")) {
            aannames.add("cyclus-vanaf-eerste-maand");
        }
        if (!antwoord.path("signalen").isEmpty()) {
            aannames.addAll(List.of("signaal-bij-elk-verschil", "passend-voorschot-bij-zelfde-inkomen"));
        }
        gelijk("aannames", aannames, aannames(antwoord.path("aannames")));
    }

    private void cyclus(JsonNode cyclus, String soort) {
        int lengte = cyclus.path("cyclusMaanden").asInt();
        String wat = "cyclus " + lengte;
        YearMonth van = YearMonth.parse(Geldrekening.tekst(situatie.path("periode"), "van"));
        YearMonth start = situatie.path("verrekening").has("cyclusStart")
                ? YearMonth.parse(Geldrekening.tekst(situatie.path("verrekening"), "cyclusStart")) : van;
        List<String> saldi = new ArrayList<>();
        List<String> afrekeningen = new ArrayList<>();
        BigDecimal stand = BigDecimal.ZERO;
        BigDecimal bij = BigDecimal.ZERO;
        BigDecimal af = BigDecimal.ZERO;
        Integer teveel = 0;
        int opRij = 0;
        for (JsonNode maand : enkel.path("maanden")) {
            YearMonth deze = YearMonth.parse(Geldrekening.tekst(maand, MAAND));
            if (deze.isBefore(start)) {
                continue;
            }
            long nummer = ChronoUnit.MONTHS.between(start, deze) % lengte;
            List<JsonNode> delen = Watalscontrole.stroom(maand.path("uitkeringen")).filter(deel -> Geldrekening.tekst(deel, "soort").equals(soort)).toList();
            BigDecimal saldo = delen.isEmpty() ? BigDecimal.ZERO
                    : Geldrekening.som(delen, deel -> Geldrekening.min(Geldrekening.bedrag(deel, "recht"), Geldrekening.bedrag(deel, "voorschot")));
            stand = nummer == 0 ? BigDecimal.ZERO : stand;
            stand = stand == null || saldo == null ? null : stand.add(saldo);
            opRij = saldo == null || saldo.signum() >= 0 ? 0 : nummer == 0 ? 1 : opRij + 1;
            teveel = teveel == null || saldo == null ? null : Integer.valueOf(Math.max(teveel, opRij));
            saldi.add(deze + " " + tekst(saldo) + " " + tekst(stand));
            if (nummer == lengte - 1 && !deze.minusMonths(nummer).isBefore(van)) {
                afrekeningen.add(deze.minusMonths(nummer) + " " + deze + " " + tekst(stand));
                bij = bij == null || stand == null ? null : bij.max(stand);
                af = af == null || stand == null ? null : af.max(stand.negate());
            }
        }
        boolean afgerekend = !afrekeningen.isEmpty();
        gelijk(wat + " saldoPerMaand", saldi, Watalscontrole.stroom(cyclus.path("saldoPerMaand")).map(rij -> Geldrekening.tekst(rij, MAAND) + " "
                + Geldrekening.tekst(rij, SALDO) + " " + Geldrekening.tekst(rij, "stand")).toList());
        gelijk(wat + " afrekeningen", afrekeningen, Watalscontrole.stroom(cyclus.path("afrekeningen")).map(rij -> Geldrekening.tekst(rij, "van") + " "
                + Geldrekening.tekst(rij, "totEnMet") + " " + Geldrekening.tekst(rij, SALDO)).toList());
        gelijk(wat + " maandenTeveel", teveel, cyclus.has("maandenTeveel") ? cyclus.path("maandenTeveel").asInt() : null);
        gelijk(wat + " grootsteTerugvordering", tekst(afgerekend ? af : null), Geldrekening.tekst(cyclus, "grootsteTerugvordering"));
        gelijk(wat + " grootsteNabetaling", tekst(afgerekend ? bij : null), Geldrekening.tekst(cyclus, "grootsteNabetaling"));
    }

    private static String tekst(BigDecimal bedrag) {
        return bedrag == null ? "" : bedrag.setScale(2).toPlainString();
    }
}
