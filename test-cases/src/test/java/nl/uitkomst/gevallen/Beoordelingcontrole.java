package nl.uitkomst.gevallen;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * When the answer of an assessment should say what it takes for granted, where a person judges and what to look out for, and how its figures hang
 * together: from the request and the rest of the answer. Of a remark it holds both ways: one that is missing is wrong, and so is one too many.
 */
final class Beoordelingcontrole {

    private static final String AANNAMES = "aannames";
    private static final String OORDELEN = "oordeelspunten";
    private static final String WAARSCHUWINGEN = "waarschuwingen";
    private static final String UITKOMST = "uitkomst";
    private static final Set<String> OPEN = Set.of("onbekend", "vereist-oordeel");
    /** What the law asks of nobody: without it there is no question yet. */
    private static final Set<String> ZONDER_GROND = Set.of("/soort", "/wet", "/inkomen", "/uitkeringen", "/ingangsdatum");
    private static final Set<String> WERKVOORWAARDEN = Set.of("passend", "duurzaam-aangeboden", "representatief", "loonwaarde");
    private static final String PERCENTAGE = "arbeidsongeschiktheidspercentage";
    private static final String CAPACITEIT = "resterendeVerdiencapaciteitPerMaand";
    private static final BigDecimal CENT = new BigDecimal("0.01");
    private static final BigDecimal HONDERD = BigDecimal.valueOf(100);
    /** Of what one rule alone asks: which one. */
    private static final Map<String, String> GROND = Map.of("/geboortedatum", "60-plusmaatregel-te-jong",
            "/instemmingWerknemer", "60-plusmaatregel-werknemer-wil-niet", "/duurzaam", "60-plusmaatregel-eerst-iva",
            "/rivToets", "wia-25-9", "/volledigGrond", "wga-dienstverlening-medisch",
            "/arbeidsongeschiktheidspercentage", "wga-dienstverlening-onder-35", "/iva", "wga-dienstverlening-iva",
            "/oorzaakBijClient", "kwijtscheldbeleid-eigen-oorzaak", "/besluitTeLaat", "wia-77-1-op-tijd", "/uitkering/ingangsdatum", "awb-4-95-1-verwacht");
    /** Per operation, list and code. */
    private static final Map<String, Predicate<Beoordelingcontrole>> HOORT = new LinkedHashMap<>();

    static {
        HOORT.put("_duur aannames wekeneis-voldaan", een -> een.vraagt("soort", "ww"));
        HOORT.put("_duur aannames referte-eis-voldaan", een -> een.vraagt("soort", "wga"));
        HOORT.put("_duur aannames geen-ww-of-iva-vooraf", een -> een.vraagt("soort", "wga")
                && !(een.verzoek.has("ontvangenWwMaanden") && een.verzoek.has("voorafgaandeIvaMaanden")));

        HOORT.put("_inkomen aannames winst-100-108", een -> een.vraagt("wet", "wajong", "toeslagenwet") && een.inkomen("winst", opgave -> true));
        HOORT.put("_inkomen aannames loon-100-108", een -> een.vraagt("wet", "wajong", "toeslagenwet") && een.inkomen("loon",
                opgave -> Knoop.ja(opgave, "vakantiebijslagInLoon") && (opgave.has("perMaand") || opgave.has("brutoloonPerMaand"))));
        HOORT.put("_inkomen aannames winst-in-uren-niet-berekend", een -> een.vraagt("wet", "ww") && een.inkomen("winst", opgave -> true));
        HOORT.put("_inkomen aannames vierweken-in-maand-van-einde", een -> een.vraagt("wet", "ww") && een.vierweken());
        HOORT.put("_inkomen aannames vierweken-naar-werkdagen", een -> een.vraagt("wet", "wia") && een.vierweken());
        HOORT.put("_inkomen aannames vierweken-per-dag", een -> een.vraagt("wet", "wajong", "toeslagenwet", "zw") && een.vierweken());

        HOORT.put("_inkomen aannames loon-begonnen-na-werkloosheid", een -> een.vraagt("wet", "ww") && een.loonVanOnbekendBegin());
        HOORT.put("_inkomen aannames werk-begonnen-na-ziekte", een -> een.vraagt("wet", "zw") && (een.loonVanOnbekendBegin()
                || een.inkomen("winst", winst -> !winst.has("bestondVoorRecht") && winst.has("belastbareWinst"))));
        HOORT.put("_inkomen aannames overige-uitkering-bij-wajong", een -> een.vraagt("wet", "wajong") && een.uitkering("andere"));
        HOORT.put("_inkomen aannames pensioen-bij-wajong-of-toeslag", een -> een.vraagt("wet", "wajong", "toeslagenwet")
                && een.uitkering("pensioen-uit-dienstbetrekking"));

        HOORT.put("_wgadienstverlening aannames iva-op-eigen-verzoek", een -> Knoop.ja(een.verzoek, "iva"));
        HOORT.put("_wgadienstverlening waarschuwingen werkgever-eigenrisicodrager", een -> een.vraagt("werkgever", "eigenrisicodrager"));

        HOORT.put("_dwangsom aannames geen-uitsluiting", een -> een.getoetst() && !Knoop.nee(een.verzoek, "opAanvraag")
                && !een.verzoek.has("uitsluitingen"));
        HOORT.put("_dwangsom aannames ingebrekestelling-per-brief", een -> een.getoetst() && een.verzoek.has("ingebrekestellingOntvangen"));
        HOORT.put("_dwangsom aannames eerste-dwangsomdag", een -> een.antwoord.has("eersteDwangsomdag"));
        HOORT.put("_dwangsom aannames dwangsom-geen-inkomen", een -> een.uitkomst("dwangsom"));
        HOORT.put("_dwangsom waarschuwingen rechter-geeft-vaak-meer-tijd", een -> Knoop.is(een.antwoord.path("volgendeStap"), "code", "beroep-instellen"));
    }

    static {
        HOORT.put("_arbeidsongeschiktheid aannames maatman-als-opgegeven", een -> een.getoetst() && een.verzoek.has("maatmanloonPerUur"));
        HOORT.put("_arbeidsongeschiktheid aannames inkomenseis-uit-werk", een -> Knoop.is(een.antwoord, "methode", "praktisch")
                && een.antwoord.has("inkomenseisPerMaand"));
        HOORT.put("_arbeidsongeschiktheid oordeelspunten medische-urenbeperking", een -> een.getoetst() && een.verzoek.has("medischeUrenbeperkingPerWeek"));
        HOORT.put("_arbeidsongeschiktheid oordeelspunten functies", een -> een.getoetst() && (een.verzoek.path("functies").size() >= 3
                || een.verzoek.has("functies") && een.gevraagd("/functies")));
        HOORT.put("_arbeidsongeschiktheid oordeelspunten duurzaam", een -> een.getoetst() && (een.verzoek.has("duurzaam") || een.gevraagd("/duurzaam")));
        for (String punt : List.of("passend", "representatief", "loonwaarde")) {
            HOORT.put("_arbeidsongeschiktheid oordeelspunten " + punt, een -> een.getoetst() && een.verzoek.has("werk")
                    && (een.verzoek.path("werk").has(punt) || een.gevraagd("/werk/" + punt)));
        }

        HOORT.put("_wajongww oordeelspunten ww-verwijtbaarheid", een -> true);
        HOORT.put("_wajongww oordeelspunten arbeidsvermogen", een -> Knoop.delen(een.verzoek, "uitkeringen")
                .anyMatch(recht -> Knoop.is(recht, "soort", "wajong") && recht.has("duurzaamGeenArbeidsvermogen")) && een.soortenBekend());
        HOORT.put("_wajongww waarschuwingen wajong-ww-verwijtbaar", een -> true);
        HOORT.put("_wajongww waarschuwingen betaaldatum-december", een -> een.soortenBekend()
                && Knoop.delen(een.antwoord, "varianten").flatMap(variant -> Knoop.delen(variant, "maanden"))
                        .anyMatch(maand -> Knoop.tekst(maand, "maand").endsWith("-12")));
        for (String code : List.of("dichtbij-grens", "eenmalige-beloning", "toeslagen-elders", "toeslagenwet-controleren", "uitkering-erg-laag")) {
            HOORT.put("_wajongww waarschuwingen " + code, een -> false); // they are about one amount, and here are four
        }
    }

    static {
        voorschot("aannames wacht-op-beslissing", een -> een.besluit("nog-niet") && !een.verzoek().has("wachtOp"));
        voorschot("aannames schatting-percentage", Voorschotblik::teRamen);
        voorschot("aannames verrekening-voorschot", Voorschotblik::lezingMaaktUit);
        voorschot("aannames maand-niet-genoemd", Voorschotblik::maandNietGenoemd);
        voorschot("aannames alleen-maanden-van-voorschot", Voorschotblik::buitenVoorschot);
        voorschot("aannames geen-andere-uitkering", Voorschotblik::zonderAndereUitkering);
        voorschot("aannames toekenning-eerste-maand", een -> een.teVeel() && !een.toekenningGegeven());
        voorschot("aannames onderzoek-niet-gemist", een -> een.teVeel() && Knoop.nee(een.verzoek(), "oorzaakBijClient")
                && !een.verzoek().has("medischOnderzoekGemist"));
        voorschot("aannames geen-maatregel", een -> een.teVeel() && een.gedekt() && een.besluit("toegekend")
                && !een.verzoek().has("rechtZonderMaatregel"));
        voorschot("aannames kwijtschelden-2025", een -> een.teVeel() && een.gedekt() && een.jaarVanToekenning() == 2025);
        voorschot("aannames kwijtschelden-2026", een -> een.teVeel() && een.gedekt() && een.jaarVanToekenning() == 2026);
        voorschot("oordeelspunten dringende-reden", Voorschotblik::naTeGaan);
        voorschot("oordeelspunten niet-beschikbaar", een -> een.naTeGaan() && Knoop.is(een.verzoek(), "redenGeenWw", "niet-beschikbaar"));
        voorschot("waarschuwingen toeslag", een -> Knoop.is(een.antwoord(), UITKOMST, "voorschot-mogelijk"));
        voorschot("waarschuwingen later-verrekend", een -> Knoop.is(een.antwoord(), UITKOMST, "voorschot-mogelijk"));
        voorschot("waarschuwingen regel-verlopen", een -> een.teVeel() && een.jaarVanToekenning() > 2026);
        voorschot("waarschuwingen ww-alsnog-aanvragen", een -> een.teVeel()
                && Knoop.is(een.verzoek(), "redenGeenWw", "niet-aangevraagd", "geen-gegevens-aangeleverd"));
        voorschot("waarschuwingen onderzoek-alsnog", een -> een.teVeel() && een.besluit("afgewezen")
                && Knoop.ja(een.verzoek(), "medischOnderzoekGemist"));
        voorschot("waarschuwingen klein-bedrag", Voorschotblik::klein);
        voorschot("waarschuwingen eerdere-brief", Voorschotblik::terug);
        voorschot("waarschuwingen bruto-netto", Voorschotblik::terug);
        voorschot("waarschuwingen uwv-wist-het", een -> een.terug() && een.doorInkomen() && !een.gematigd());
        voorschot("waarschuwingen bijstand", een -> een.besluit("afgewezen") && een.kwijt());
    }

    private final String operatie;
    private final JsonNode verzoek;
    private final JsonNode antwoord;
    private final List<String> fouten = new ArrayList<>();

    private Beoordelingcontrole(String operatie, JsonNode verzoek, JsonNode antwoord) {
        this.operatie = operatie;
        this.verzoek = verzoek;
        this.antwoord = antwoord;
    }

    private static void voorschot(String wat, Predicate<Voorschotblik> wanneer) {
        HOORT.put("_wiavoorschot " + wat, een -> wanneer.test(new Voorschotblik(een.verzoek, een.antwoord)));
    }

    /** @return one line per fault */
    static List<String> fouten(String operatie, JsonNode verzoek, JsonNode antwoord) {
        Beoordelingcontrole controle = new Beoordelingcontrole(operatie, verzoek, antwoord);
        controle.opmerkingen();
        controle.geheel();
        controle.vragen();
        switch (operatie) {
            case "_duur" -> controle.duur();
            case "_wgadienstverlening" -> controle.eigenVerzoek();
            case "_dwangsom" -> controle.dwangsom();
            case "_arbeidsongeschiktheid" -> controle.schatting();
            case "_zestigplus" -> controle.gesprek();
            case "_wajongww" -> controle.wajongww();
            case "_wiavoorschot" -> new Voorschotblik(verzoek, antwoord).bedragen(controle.fouten);
            case "_inkomen" -> Inkomensverschilcontrole.fouten(verzoek, antwoord, controle.fouten);
            default -> { }
        }
        return controle.fouten;
    }

    private void eis(boolean voldaan, String fout) {
        if (!voldaan) {
            fouten.add(fout);
        }
    }

    private void opmerkingen() {
        for (String lijst : List.of(AANNAMES, OORDELEN, WAARSCHUWINGEN)) {
            List<String> codes = codes(lijst);
            HOORT.forEach((wat, wanneer) -> {
                String[] delen = wat.split(" ");
                if (delen[0].equals(operatie) && delen[1].equals(lijst)) {
                    boolean staat = codes.contains(delen[2]);
                    eis(wanneer.test(this) == staat, lijst + ": " + delen[2] + (staat ? " does not belong here" : " is missing"));
                }
            });
        }
    }

    // ── what holds for every assessment ─────────────────────────────────────────────────────

    private void geheel() {
        eis(!Knoop.tekst(antwoord.path("regelset"), "bedragenTotEnMet").isEmpty(), "no version of the rules");
        eis(OPEN.contains(Knoop.tekst(antwoord, UITKOMST)) || !antwoord.has("mogelijkeUitkomsten"), "other outcomes beside one that is known");
        if (operatie.equals("_wiavoorschot") && antwoord.path("ontbrekend").isEmpty() && antwoord.path("nietBerekenbaar").isEmpty()) {
            eis(statussen().values().stream().noneMatch("onbekend"::equals), "an unknown condition of which nothing is asked");
        }
    }

    /** Nobody is asked what the request says already; and every question says which rule it is for. */
    private void vragen() {
        for (JsonNode vraag : antwoord.path("ontbrekend")) {
            String pad = Knoop.tekst(vraag, "gegeven");
            JsonNode gegeven = verzoek.at(pad);
            boolean teWeinig = pad.equals("/functies") && gegeven.size() < 3;
            eis(gegeven.isMissingNode() || gegeven.asString("").equals("nog-niet") || teWeinig, "asked, but told: " + pad);
            eis(vraag.has("grond") || ZONDER_GROND.contains(pad) || pad.startsWith("/uitkeringen/"), "asked for no rule: " + pad);
            eis(operatie.equals("_arbeidsongeschiktheid") || Knoop.is(vraag, "grond", GROND.getOrDefault(pad, Knoop.tekst(vraag, "grond"))),
                    "asked for another rule: " + pad);
        }
    }

    private List<String> codes(String lijst) {
        return Knoop.delen(antwoord, lijst).map(deel -> Knoop.tekst(deel, "code")).toList();
    }

    private Map<String, String> statussen() {
        return Knoop.delen(antwoord, "voorwaarden").collect(Collectors.toMap(deel -> Knoop.tekst(deel, "code"), deel -> Knoop.tekst(deel, "status")));
    }

    private boolean vraagt(String veld, String... waarden) {
        return Knoop.is(verzoek, veld, waarden);
    }

    private boolean uitkomst(String... welke) {
        return Knoop.is(antwoord, UITKOMST, welke);
    }

    private boolean gevraagd(String pad) {
        return Knoop.delen(antwoord, "ontbrekend").anyMatch(vraag -> Knoop.is(vraag, "gegeven", pad));
    }

    private boolean inkomen(String soort, Predicate<JsonNode> welk) {
        return Knoop.delen(verzoek, "inkomen").anyMatch(opgave -> Knoop.is(opgave, "soort", soort) && welk.test(opgave));
    }

    /** Wages of which the amount is told, and not whether that work was there before the right. */
    private boolean loonVanOnbekendBegin() {
        return inkomen("loon", loon -> !loon.has("bestondVoorRecht") && Knoop.loonBekend(loon));
    }

    private boolean uitkering(String aard) {
        return inkomen("overige-uitkering", opgave -> Knoop.is(opgave, "aard", aard) && opgave.has("van") && opgave.has("totEnMet") && opgave.has("perMaand"));
    }

    private boolean vierweken() {
        return inkomen("loon", opgave -> opgave.has("vierwekenperioden"));
    }

    /** Whether the conditions were looked at: the request says what it is about, and it is not refused. */
    private boolean getoetst() {
        return antwoord.path("nietBerekenbaar").isEmpty() && (!operatie.equals("_dwangsom") || verzoek.has("soortBesluit"));
    }

    // ── one assessment each ─────────────────────────────────────────────────────────────────

    /** A WW lasts three months at least; and while the first day is not known everything else is asked with it. */
    private void duur() {
        List<String> mogelijk = Knoop.delen(antwoord, "mogelijkeUitkomsten").map(JsonNode::asString).toList();
        eis(!vraagt("soort", "ww") || !mogelijk.contains("geen-duur"), "a WW of no duration");
        if (verzoek.has("ingangsdatum") || !verzoek.has("soort")) {
            return;
        }
        eis(mogelijk.contains("duur") && mogelijk.contains("geen-duur") == vraagt("soort", "wga"), "what it can be without a first day: " + mogelijk);
        boolean jaren = vraagt("soort", "wga") || !Knoop.nee(verzoek, "viervijfEis");
        eis(gevraagd("/arbeidsverleden") == (jaren && !verzoek.has("arbeidsverleden")), "the years, asked or not");
        eis(gevraagd("/viervijfEis") == (vraagt("soort", "ww") && !verzoek.has("viervijfEis")), "the years in which was worked, asked or not");
    }

    private void eigenVerzoek() {
        String status = !verzoek.has("eigenVerzoek") ? "onbekend" : Knoop.ja(verzoek, "eigenVerzoek") ? "voldaan" : "niet-voldaan";
        eis(status.equals(statussen().get("eigen-verzoek")), "eigen-verzoek is not " + status);
    }

    private void dwangsom() {
        boolean niets = uitkomst("geen-dwangsom", "te-vroeg");
        eis(!niets || Knoop.is(antwoord, "dagen", "0") && Knoop.is(antwoord, "bedrag", "0.00"), "no dwangsom, but not nil");
        eis(!OPEN.contains(Knoop.tekst(antwoord, UITKOMST)) || !antwoord.has("dagen") && !antwoord.has("bedrag"), "an amount of what is not known");
        eis(!uitkomst("dwangsom") || Knoop.positief(antwoord, "bedrag"), "a dwangsom of nothing");
        String geldig = switch (statussen().getOrDefault("ingebrekestelling-na-termijn", "")) {
            case "voldaan" -> "true";
            case "niet-voldaan" -> "false";
            default -> "";
        };
        eis(!verzoek.has("ingebrekestellingOntvangen") || Knoop.is(antwoord, "ingebrekestellingGeldig", geldig),
                "the notice is valid by one part and not by another");
        eis(antwoord.has("bedragPerAanvrager") == (verzoek.has("aantalAanvragers") && antwoord.has("bedrag")),
                "a share with no applicants, or the other way round");
        if (antwoord.has("bedragPerAanvrager")) {
            BigDecimal aantal = Knoop.bedrag(verzoek, "aantalAanvragers");
            BigDecimal rest = Knoop.bedrag(antwoord, "bedrag").subtract(Knoop.bedrag(antwoord, "bedragPerAanvrager").multiply(aantal));
            eis(rest.abs().compareTo(CENT.multiply(aantal)) <= 0, "the shares are not the amount");
        }
    }

    private void schatting() {
        Map<String, String> status = statussen();
        if (antwoord.has("klasse")) {
            String klasse = Knoop.tekst(antwoord, "klasse");
            eis(status.get("minstens-35").equals(klasse.equals("minder-dan-35") ? "niet-voldaan" : "voldaan"), "minstens-35 beside class " + klasse);
            eis(status.get("minstens-80").equals(klasse.equals("80-100") ? "voldaan" : "niet-voldaan"), "minstens-80 beside class " + klasse);
        }
        int functies = verzoek.path("functies").size();
        eis(Knoop.delen(antwoord, OORDELEN).filter(punt -> Knoop.is(punt, "code", "functies"))
                .allMatch(punt -> Knoop.is(punt, "gebruikteWaarde", functies < 3 ? "" : String.valueOf(functies))), "another number of functions");
        List<String> keuze = Knoop.delen(antwoord, "stappen").map(stap -> Knoop.tekst(stap, UITKOMST))
                .filter(Set.of("praktisch", "theoretisch")::contains).distinct().toList();
        eis(keuze.isEmpty() || keuze.size() == 1 && Knoop.is(antwoord, "methode", keuze.get(0), ""), "the steps choose " + keuze);
        boolean vanWerk = status.keySet().stream().anyMatch(WERKVOORWAARDEN::contains);
        eis(vanWerk == (getoetst() && verzoek.has("werk")), "conditions on work that is not there, or the other way round");
        BigDecimal maatman = Knoop.bedrag(antwoord, "maatmaninkomenPerMaand");
        for (JsonNode schatting : antwoord.path("schattingen")) {
            if (Knoop.is(schatting, "methode", Knoop.tekst(antwoord, "methode"))) {
                eis(Knoop.is(antwoord, PERCENTAGE, Knoop.tekst(schatting, PERCENTAGE)), "the other percentage");
            }
            if (schatting.has(CAPACITEIT) && maatman.signum() > 0) {
                BigDecimal deel = Knoop.bedrag(schatting, CAPACITEIT).multiply(HONDERD).divide(maatman, 6, RoundingMode.HALF_UP);
                BigDecimal samen = deel.add(Knoop.bedrag(schatting, PERCENTAGE));
                eis(samen.subtract(HONDERD).abs().compareTo(CENT) <= 0 || deel.compareTo(HONDERD) > 0,
                        "what is lost and what is left are not the whole: " + samen);
            }
        }
        String methode = Knoop.tekst(antwoord, "methode");
        eis(methode.isEmpty() || Knoop.delen(antwoord, "schattingen").anyMatch(deel -> Knoop.is(deel, "methode", methode)), "a method without its estimate");
    }

    /** After a sign that it lasts a doctor looks first; where there is no employer, nothing is said of one. */
    private void gesprek() {
        if (antwoord.path("voordelen").isEmpty()) {
            return;
        }
        boolean metArts = "niet-voldaan".equals(statussen().get("aanwijzing-duurzaam"));
        List<String> voor = new ArrayList<>(List.of("geen-onderzoek", "hoogste-klasse", "geen-herbeoordeling", "bezwaar-en-beoordeling-op-verzoek",
                "geen-kosten-werkgever"));
        List<String> tegen = new ArrayList<>(List.of("geen-oordeel-over-iva", "instemming-bindt", "latere-beoordeling-kan-lager"));
        if (metArts) {
            voor.remove("geen-onderzoek");
            tegen.remove("geen-oordeel-over-iva");
        }
        if (vraagt("werkgever", "geen")) {
            voor.remove("geen-kosten-werkgever");
        }
        eis(codes("voordelen").equals(voor), "voordelen " + codes("voordelen"));
        eis(codes("nadelen").equals(tegen), "nadelen " + codes("nadelen"));
    }

    // ── Wajong beside WW ────────────────────────────────────────────────────────────────────

    /** Without the kind of each right there is nothing to say about one. */
    private boolean soortenBekend() {
        return verzoek.has("uitkeringen") && Knoop.delen(verzoek, "uitkeringen").allMatch(recht -> recht.has("soort"));
    }

    /** Every case stands on steps of its own. */
    private void wajongww() {
        Set<String> stappen = Knoop.delen(antwoord, "stappen").map(stap -> Knoop.tekst(stap, "id")).collect(Collectors.toCollection(TreeSet::new));
        for (JsonNode variant : antwoord.path("varianten")) {
            String naam = Knoop.tekst(variant, "naam") + "-s";
            for (JsonNode maand : variant.path("maanden")) {
                eis(!Knoop.positief(maand, "wajong") || !maand.path("stappen").isEmpty(), naam + ": no steps in " + Knoop.tekst(maand, "maand"));
                for (JsonNode stap : maand.path("stappen")) {
                    eis(stap.asString().startsWith(naam) && stappen.contains(stap.asString()), naam + ": no step " + stap);
                }
            }
        }
        for (String code : List.of("ww-verwijtbaarheid", "wajong-ww-verwijtbaar")) {
            eis(Stream.concat(codes(OORDELEN).stream(), codes(WAARSCHUWINGEN).stream()).filter(code::equals).count() == 1, "more than one " + code);
        }
        eis(Knoop.delen(antwoord, OORDELEN).filter(punt -> Knoop.is(punt, "code", "ww-verwijtbaarheid"))
                .allMatch(punt -> Knoop.is(punt, "gebruikteWaarde", "nog-te-beoordelen")), "the judgement that is open was given");
    }
}
