package nl.uitkomst.gevallen;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.uitkomst.beoordeling.Toetsuitleg;
import tools.jackson.databind.JsonNode;

/**
 * Which words an assessment asks for, seen in answers of which the words say what was asked: those of its own lists, and for the explanation the
 * sentences that fit the rest of the answer, with its figures in them.
 */
final class Woordencontrole {

    private static final String UITKOMST = "uitkomst";
    private static final String CODE = "code";
    private static final String TEKST = "tekst";
    private static final String BEDRAG = "bedrag";
    private static final String TERUG = "terugTeVorderen";
    private static final String TOT_EN_MET = "totEnMet";
    private static final String LOONSANCTIE = "loonsanctieTot";
    private static final String VERSCHULDIGD = "verschuldigd";
    private static final String NIET_VOLDAAN = "niet-voldaan";
    private static final List<String> LIJSTEN_MET_KOP = List.of("voordelen", "nadelen", "instemmingen");
    /** The list of an answer, the name of its words and the fields that hold them. */
    private static final List<String> LIJSTEN = List.of("aannames AANNAME tekst", "oordeelspunten OORDEELSPUNT tekst", "waarschuwingen WAARSCHUWING tekst",
            "voorwaarden VOORWAARDE uitleg", "nietBerekenbaar NIET_BEREKENBAAR reden", "nietBerekenbaar NIET_BEREKENBAAR doeDit",
            "voordelen GESPREK tekst", "nadelen GESPREK tekst");
    /** What can lead somebody of sixty to the ordinary assessment, in the order in which it is looked at. */
    private static final List<String> WAAROM = List.of("aanvraag", "in-venster", "zestig", "binnenlands", "duurzaam", "instemming-werknemer",
            "instemming-werkgever");

    private final String operatie;
    private final JsonNode verzoek;
    private final JsonNode antwoord;
    private final List<String> kern = new ArrayList<>();
    private final Map<String, String> waarden = new TreeMap<>();
    private final List<String> fouten = new ArrayList<>();

    private Woordencontrole(String operatie, JsonNode verzoek, JsonNode antwoord) {
        this.operatie = operatie;
        this.verzoek = verzoek;
        this.antwoord = antwoord;
    }

    /** @return one line per fault */
    static List<String> fouten(String operatie, JsonNode verzoek, JsonNode antwoord, Toetsuitleg vraag) {
        Woordencontrole controle = new Woordencontrole(operatie, verzoek, antwoord);
        controle.lijsten();
        controle.uitleg(vraag);
        return controle.fouten;
    }

    private void gelijk(String wat, Object verwacht, Object werkelijk) {
        if (!verwacht.equals(werkelijk)) {
            fouten.add("words, " + wat + ": " + werkelijk + ", not " + verwacht);
        }
    }

    private static String gesprek(JsonNode deel) {
        String wie = Knoop.tekst(deel, "wie");
        String stand = Knoop.nee(deel, "nodig") ? "-niet-nodig" : deel.has("gegeven") ? Knoop.ja(deel, "gegeven") ? "-ja" : "-nee"
                : deel.has("nodig") ? "" : "-misschien";
        return "instemming-" + wie + stand;
    }

    private void lijsten() {
        for (String lijst : LIJSTEN) {
            String[] delen = lijst.split(" ");
            for (JsonNode deel : antwoord.path(delen[0])) {
                String begin = String.join(" ", operatie, delen[1], Knoop.tekst(deel, CODE), "");
                String tekst = Knoop.tekst(deel, delen[2]);
                gelijk(lijst, begin, tekst.substring(0, Math.min(begin.length(), tekst.length())));
            }
        }
        Knoop.delen(antwoord, "instemmingen")
                .forEach(deel -> gelijk("instemming", operatie + " GESPREK " + gesprek(deel) + " tekst", Knoop.tekst(deel, TEKST)));
        Knoop.delen(antwoord, "stappen").forEach(stap -> gelijk("step", Knoop.tekst(stap, "regel"), Knoop.tekst(stap, "omschrijving")));
        Knoop.delen(antwoord, "ontbrekend").forEach(deel -> gelijk("question", true, Knoop.tekst(deel, "vraag").startsWith(operatie + " ONTBREKEND")));
        Stream.of("nietMeegeteld", "extraMeegeteld").flatMap(lijst -> Knoop.delen(antwoord, lijst))
                .forEach(deel -> gelijk("reason", operatie + " REDEN " + Knoop.tekst(deel, CODE) + " tekst", Knoop.tekst(deel, "reden")));
    }

    private void uitleg(Toetsuitleg vraag) {
        gelijk("explanation", operatie, Knoop.tekst(antwoord.path("uitleg"), "eenvoudig"));
        if (vraag == null) {
            return;
        }
        switch (operatie) {
            case "_wgadienstverlening" -> dienstverlening();
            case "_dwangsom" -> dwangsom();
            case "_arbeidsongeschiktheid" -> schatting();
            case "_zestigplus" -> zestigplus();
            default -> voorschot();
        }
        gelijk("sentences", kern, vraag.kern());
        gelijk("figures", waarden, new TreeMap<>(vraag.waarden()));
        String vervolg = antwoord.has("volgendeStap") ? operatie + " VERVOLG " + Knoop.tekst(antwoord.path("volgendeStap"), CODE) + " tekst" : "";
        gelijk("next", vervolg, vraag.vervolg() == null ? "" : vraag.vervolg());
        gelijk("next step", vervolg, Knoop.tekst(antwoord.path("volgendeStap"), TEKST));
        LIJSTEN_MET_KOP.stream().filter(antwoord::has).forEach(lijst -> gelijk(lijst,
                Knoop.delen(antwoord, lijst).map(deel -> Knoop.tekst(deel, TEKST)).toList(), vraag.lijsten().get(lijst)));
    }

    private void zet(String naam, JsonNode waarde) {
        if (!waarde.isMissingNode()) {
            waarden.put(naam, waarde.asString());
        }
    }

    private void uitAntwoord(String... namen) {
        Stream.of(namen).map(naam -> naam.split(" ")).forEach(naam -> zet(naam[0], antwoord.path(naam[naam.length - 1])));
    }

    private void zin(String naam, boolean staat) {
        if (staat) {
            kern.add(naam);
        }
    }

    private boolean voorwaarde(String code, String status) {
        return Knoop.delen(antwoord, "voorwaarden").anyMatch(deel -> Knoop.is(deel, CODE, code) && Knoop.is(deel, "status", status));
    }

    // ── one assessment each ─────────────────────────────────────────────────────────────────

    private void dienstverlening() {
        kern.add(Knoop.tekst(antwoord, UITKOMST));
        uitAntwoord(TOT_EN_MET);
    }

    private void dwangsom() {
        boolean dwangsom = Knoop.is(antwoord, UITKOMST, "dwangsom");
        String besluit = Knoop.tekst(verzoek, "besluitBekendgemaakt");
        boolean beslist = !besluit.isEmpty() && (!verzoek.has("peildatum") || besluit.compareTo(Knoop.tekst(verzoek, "peildatum")) <= 0);
        String stand = beslist ? "beslist" : Knoop.is(antwoord, "maximum", Knoop.tekst(antwoord, BEDRAG)) ? "maximum" : "loopt";
        kern.add(dwangsom ? "dwangsom-" + stand : Knoop.tekst(antwoord, UITKOMST));
        zin("per-aanvrager", dwangsom && antwoord.has("bedragPerAanvrager"));
        zin("einde", antwoord.has("eindeBeslistermijn") && !Knoop.nee(verzoek, "opAanvraag"));

        uitAntwoord("einde eindeBeslistermijn", "eersteDag eersteDwangsomdag", "beroep beroepMogelijkVanaf", "vaststelling vaststellingUiterlijk",
                BEDRAG, "maximum", "perAanvrager bedragPerAanvrager");
        zet("ontvangen", verzoek.path("ingebrekestellingOntvangen"));
        if (voorwaarde("termijn-voorbij", "voldaan")) {
            uitAntwoord("voorbij eindeBeslistermijn");
        }
        if (antwoord.has("eersteDwangsomdag")) {
            LocalDate eerste = LocalDate.parse(Knoop.tekst(antwoord, "eersteDwangsomdag"));
            LocalDate veertiende = LocalDate.parse(Knoop.tekst(verzoek, "ingebrekestellingOntvangen")).plusWeeks(2);
            boolean gekozen = Knoop.is(verzoek.path("keuzes"), "eersteDwangsomdag", "veertiende-dag");
            waarden.put("andereDag", (gekozen ? werkdag(veertiende).plusDays(1) : veertiende).toString());
            if (Knoop.positief(antwoord, "dagen")) {
                waarden.put("laatsteDag", eerste.plusDays(antwoord.path("dagen").asLong() - 1).toString());
            }
        }
        if (Knoop.delen(antwoord, "aannames").anyMatch(deel -> Knoop.is(deel, CODE, "beslistermijn-vanaf-2026"))) {
            waarden.put("zestienWeken", LocalDate.parse(Knoop.tekst(verzoek, "aanvraagOntvangen")).plusWeeks(16).toString());
        }
        waarden.put("aangekondigd", "2025-12-19");
    }

    /** None of the cases has a holiday there. */
    private static LocalDate werkdag(LocalDate dag) {
        boolean weekend = dag.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
        return weekend ? dag.with(TemporalAdjusters.next(DayOfWeek.MONDAY)) : dag;
    }

    private void schatting() {
        zin(Knoop.tekst(antwoord, UITKOMST), antwoord.path("nietBerekenbaar").isEmpty());
        zin("twee-schattingen", antwoord.path("schattingen").size() == 2 && !antwoord.has("methode"));
        zin("inkomenseis", antwoord.has("inkomenseisPerMaand"));
        uitAntwoord("klasse", "maatmaninkomen maatmaninkomenPerMaand", "capaciteit resterendeVerdiencapaciteitPerMaand", "inkomenseis inkomenseisPerMaand");
        procent("percentage", antwoord);
        Knoop.delen(antwoord, "schattingen").forEach(deel -> procent(Knoop.is(deel, "methode", "theoretisch") ? "theorie" : "praktijk", deel));
    }

    /** Two decimals, cut off. */
    private void procent(String naam, JsonNode deel) {
        if (deel.has("arbeidsongeschiktheidspercentage")) {
            waarden.put(naam, Knoop.bedrag(deel, "arbeidsongeschiktheidspercentage").setScale(2, RoundingMode.DOWN).toPlainString());
        }
    }

    private void zestigplus() {
        String uitkomst = Knoop.tekst(antwoord, UITKOMST);
        if (uitkomst.equals("gewone-beoordeling")) {
            String eerste = WAAROM.stream().filter(code -> code.equals("duurzaam") ? Knoop.ja(verzoek, code) : voorwaarde(code, NIET_VOLDAAN)).findFirst()
                    .orElse("");
            kern.add(eerste.equals("aanvraag") ? "geen-" + Knoop.tekst(verzoek, "soortAanvraag") : "reden-" + eerste);
            zin("loonsanctie-telt-niet", eerste.equals("in-venster") && verzoek.has(LOONSANCTIE));
        }
        kern.add(uitkomst);
        zin("na-oordeel", uitkomst.equals("volgt-route") && voorwaarde("aanwijzing-duurzaam", NIET_VOLDAAN));
        zet("dag", verzoek.path("eindeWachttijd"));
        zet(LOONSANCTIE, verzoek.path(LOONSANCTIE));
        zet(TOT_EN_MET, antwoord.path("venster").path(TOT_EN_MET));
        zet("weerVanaf", antwoord.path("venster").path("volgende").path("van"));
    }

    private void voorschot() {
        boolean toegekend = Knoop.is(verzoek, "besluit", "toegekend");
        boolean beslist = !antwoord.has("mogelijkeUitkomsten");
        JsonNode band = antwoord.path("bandbreedte");
        BigDecimal gematigd = Knoop.som(Knoop.delen(antwoord, "delen").filter(deel -> Knoop.is(deel, "bestemming", "matiging")), BEDRAG);
        if (antwoord.has("bandbreedte")) {
            kern.add(beslist ? "onbekend-beleid" : "onbekend");
            kern.add(Knoop.positief(band, "laagste") ? "onbekend-tussen" : "onbekend-hoogstens");
        } else {
            boolean niets = antwoord.has(TERUG) && !Knoop.positief(antwoord, TERUG) && gematigd.signum() > 0;
            kern.add(!verzoek.has("besluit") ? "geen-besluit" : Knoop.is(verzoek, "besluit", "nog-niet") && !beslist ? "schatting-onbekend"
                    : niets ? "niets-na-matiging" : Knoop.tekst(antwoord, UITKOMST));
        }
        List<JsonNode> maanden = Knoop.delen(antwoord.path("schatting"), "maanden").toList();
        if (Knoop.is(antwoord, UITKOMST, "voorschot-mogelijk")) {
            boolean gelijk = maanden.stream().map(maand -> Knoop.bedrag(maand, "betaling")).collect(Collectors.toSet()).size() == 1;
            kern.add(gelijk ? "schatting" : "schatting-wisselt");
        }
        if (antwoord.has(VERSCHULDIGD)) {
            kern.add(toegekend ? "stand-toegekend" : Knoop.positief(antwoord, VERSCHULDIGD) ? "stand-afgewezen" : "stand-niets");
            zin("verrekend", Knoop.positief(antwoord, "verrekend") && !toegekend);
            zin("ook-nabetaling", Knoop.positief(antwoord, "nabetaling") && Knoop.positief(antwoord, "teVeel"));
            zin("gematigd", gematigd.signum() > 0);
        }
        uitAntwoord("voorschot", VERSCHULDIGD, "verrekend", "nabetaling", "teVeel", "kwijt kwijtTeSchelden", "terug " + TERUG);
        waarden.put("gematigd", gematigd.setScale(2, RoundingMode.UNNECESSARY).toPlainString());
        zet("laagste", band.path("laagste"));
        zet("hoogste", band.path("hoogste"));
        if (!maanden.isEmpty()) {
            JsonNode laatste = maanden.get(maanden.size() - 1);
            zet("eersteMaand", maanden.get(0).path("maand"));
            zet("eersteBedrag", maanden.get(0).path("betaling"));
            zet("laatsteMaand", laatste.path("maand"));
            zet("laatsteBedrag", laatste.path("betaling"));
        }
    }
}
