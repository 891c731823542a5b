package nl.uitkomst.gevallen;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * When an answer should say what it takes for granted, where a person judges and what to look out for: from the request, the amounts and the steps, not from what the program
 * looked at. It holds both ways: a remark that is missing is wrong, and so is one too many.
 */
final class Opmerkingcontrole {

    private static final String WGA = "wga";
    private static final String IVA = "iva";
    private static final String WW = "ww";
    private static final String ZW = "zw";
    private static final String WAJONG = "wajong";
    private static final Map<String, Predicate<Opmerkingcontrole>> AANNAMES = new LinkedHashMap<>();
    private static final Map<String, Predicate<Opmerkingcontrole>> OORDELEN = new LinkedHashMap<>();
    private static final Map<String, Predicate<Opmerkingcontrole>> WAARSCHUWINGEN = new LinkedHashMap<>();
    private static final Set<String> MET_BETAALDATUM = Set.of(WGA, IVA, WAJONG);

    static {
        AANNAMES.put("afronding-per-maand", een -> een.deel(deel -> deel.has("recht") || deel.has("bandbreedte")));
        AANNAMES.put("nul-als-ondergrens", een -> een.deel(deel -> bedrag(deel, "recht", "-1").signum() == 0
                && bedrag(deel, "verrekendInkomen", "0").signum() > 0 && !tekst(deel, "fase").equals("geen")));
        AANNAMES.put("geboortedatum-onbekend", een -> !een.verzoek.path("persoon").has("geboortedatum"));
        AANNAMES.put("bedragen-na-laatste-bekende", een -> een.deel(deel -> deel.has("recht") && tekst(deel, "zekerheid").equals("voorlopig")));
        AANNAMES.put("einde-boven-65", een -> een.recht(WGA) && (een.jaarregel() || een.letterlijk()));
        AANNAMES.put("maatman-niet-geindexeerd", Opmerkingcontrole::jaarregel);
        AANNAMES.put("jaar-telt-vanaf-bekende-maand", een -> een.jaarregel() && !een.letterlijk());
        AANNAMES.put("hulpbehoevendheid-met-inkomen", een -> een.deel(deel -> grond(deel, "wia-53") || grond(deel, "wia-63"))
                && een.deel(deel -> deel.has("recht") && bedrag(deel, "verrekendInkomen", "0").signum() > 0));
        AANNAMES.put("geen-ww-of-iva-vooraf", een -> een.rechten().anyMatch(recht -> wia(recht) && recht.has("arbeidsverleden")
                && !(recht.has("ontvangenWwMaanden") && recht.has("voorafgaandeIvaMaanden"))));
        AANNAMES.put("iva-oproep-vrijstelling", een -> een.stap(stap -> tekst(stap, "regel").equals("wia-52-2-grens")
                && tekst(stap, "maand").compareTo("2022-10") >= 0 && tekst(stap, "maand").compareTo("2026-09") <= 0));
        AANNAMES.put("inkomen-als-opgegeven", een -> een.regel("aib-2-5-3-wajong", "aib-3-6-2", "aib-3-2-1-a", "aib-2-2-1-a", "aib-2-5-3-tw", "aib-3-5-1"));
        AANNAMES.put("loon-begonnen-na-werkloosheid", een -> een.recht(WW) && een.loonVanOnbekendBegin());
        AANNAMES.put("werk-begonnen-na-ziekte", een -> een.recht(ZW) && (een.loonVanOnbekendBegin() || een.regel("aib-3-2-1-d", "aib-3-2-2")
                && kinderen(een.verzoek.path("inkomen")).anyMatch(opgave -> soort(opgave, "winst") && !opgave.has("bestondVoorRecht"))));
        AANNAMES.put("inkomen-per-maand-niet-gemiddeld", Opmerkingcontrole::voorschot);
        AANNAMES.put("vakantiegeld-over-bekende-maanden", een -> een.regel("aib-4-1-10-vakantiegeld"));
        AANNAMES.put("pensioen-bij-wajong-of-toeslag", een -> een.regel("aib-3-6-3-c")
                || een.regel("aib-2-4-1") && kinderen(een.verzoek.path("inkomen")).anyMatch(inkomen -> tekst(inkomen, "aard").startsWith("pensioen")));
        AANNAMES.put("pensioen-bij-twee-ww", een -> een.rechten().filter(recht -> soort(recht, WW)).count() > 1 && een.regel("aib-3-5-4-a", "aib-3-5-7"));
        AANNAMES.put("winst-begonnen-na-recht", een -> (een.recht(WGA) || een.recht(IVA)) && een.regel("aib-3-2-1-d", "aib-3-2-2")
                && kinderen(een.verzoek.path("inkomen")).anyMatch(opgave -> soort(opgave, "winst") && !opgave.has("bestondVoorRecht")));
        AANNAMES.put("overige-uitkering-bij-wajong", een -> een.regel("aib-3-6-3-a", "aib-3-6-3-a-niet"));
        AANNAMES.put("ww-einde-schuift-op", een -> een.regel("ww-43"));
        AANNAMES.put("zw-in-hoofdlijnen", een -> een.recht(ZW));
        AANNAMES.put("zw-eerste-ziektedag", een -> een.recht(ZW) && een.recht(WW)
                && een.stream("nietBerekenbaar").noneMatch(deel -> Set.of("ww-naast-zw", "peildatum-voor-2020").contains(tekst(deel, "code"))));
        AANNAMES.put("wajong-regime-niet-opgegeven", een -> een.rechten().anyMatch(recht -> soort(recht, WAJONG) && !recht.has("regime")));
        AANNAMES.put("wajong-vanaf-21", een -> een.rechten().anyMatch(recht -> soort(recht, WAJONG)
                && Set.of("owajong", "wajong2010").contains(tekst(recht, "regime"))) && !een.verzoek.path("persoon").has("geboortedatum"));
        AANNAMES.put("garantiebedrag-index", een -> een.rechten().anyMatch(recht -> soort(recht, WAJONG) && recht.has("garantiebedragPerMaand")));
        AANNAMES.put("ww-niet-aangevraagd", een -> een.opgegeven().anyMatch(recht -> soort(recht, WW) && !recht.path("aangevraagd").asBoolean(true)));
        AANNAMES.put("loon-eerst-naar-andere-uitkering", een -> een.regel("aib-3-3-5-a", "aib-3-3-5-b"));
        AANNAMES.put("dagloon-naast-ww-of-zw", een -> een.regel("aib-3-3-5-a", "aib-3-3-5-b"));
        AANNAMES.put("eerste-ww-maand", een -> een.rechten().filter(recht -> soort(recht, WW)).map(recht -> LocalDate.parse(tekst(recht, "ingangsdatum")))
                .anyMatch(dag -> dag.getDayOfMonth() > 1 && dag.getDayOfMonth() < 8 && een.inPeriode(dag)));

        OORDELEN.put("ww-verwijtbaarheid", een -> een.rechten().anyMatch(recht -> soort(recht, WW)
                && (een.recht(WAJONG) || !Set.of("", "geen").contains(tekst(recht, "maatregel")))));
        OORDELEN.put("arbeidsvermogen", een -> een.rechten().anyMatch(recht -> soort(recht, WAJONG) && recht.has("duurzaamGeenArbeidsvermogen")));
        OORDELEN.put("oorzaak-onder-35", een -> een.rechten().filter(Opmerkingcontrole::wia).flatMap(recht -> kinderen(recht.path("beoordelingen")).skip(1))
                .anyMatch(later -> bedrag(later, "arbeidsongeschiktheidspercentage", "100").compareTo(new BigDecimal("35")) < 0));
        OORDELEN.put("einde-na-vijf-jaar-werken", een -> een.regel("wajong-3-19-2", "wajong-2-16"));
        OORDELEN.put("herleving-oorzaak", een -> een.stap(stap -> (tekst(stap, "regel").equals("wia-57-1-b") || tekst(stap, "regel").equals("wia-57-1-c"))
                && tekst(stap, "uitkomst").equals("op tijd")));
        OORDELEN.put("loonwaarde-onder-30", een -> een.stap(stap -> (tekst(stap, "regel").equals("wajong-3-8-2") || tekst(stap, "regel").equals("wajong-2-40-2"))
                && tekst(stap, "uitkomst").startsWith("-")));
    }

    static {
        WAARSCHUWINGEN.put("betaaldatum-december", een -> een.stream("maanden").filter(maand -> tekst(maand, "maand").endsWith("-12"))
                .flatMap(maand -> kinderen(maand.path("uitkeringen"))).anyMatch(deel -> MET_BETAALDATUM.contains(tekst(deel, "soort"))));
        WAARSCHUWINGEN.put("voorschot-voorlopig", Opmerkingcontrole::voorschot);
        WAARSCHUWINGEN.put("loongegevens-later", Opmerkingcontrole::voorschot);
        WAARSCHUWINGEN.put("zelfstandige-jaarafrekening", een -> een.regel("aib-2-5-2-wajong", "aib-2-5-2-wajong-werkdagen", "aib-3-2-2-wajong", "aib-3-2-1-d",
                "aib-3-2-2", "aib-3-2-5", "aib-2-2-2", "aib-2-5-2-tw", "aib-2-5-2-tw-werkdagen",
                "aib-3-2-4-b-winst"));
        WAARSCHUWINGEN.put("zelfstandige-uren-ww", een -> een.regel("aib-3-5-1-winst"));
        WAARSCHUWINGEN.put("vakantiegeld-ikb", een -> een.regel("aib-4-1-8", "aib-4-1-8-bruto"));
        WAARSCHUWINGEN.put("vakantiegeld-ww", een -> een.regel("aib-4-1-10", "aib-4-1-10-vakantiegeld", "aib-3-5-3-strook"));
        WAARSCHUWINGEN.put("soort-inkomen-controleren", een -> een.regel("aib-3-6-3-a", "aib-3-6-3-a-niet", "aib-3-6-3-c", "aib-3-1-zw-andere", "aib-3-2-1-andere",
                "aib-3-3-2-c", "aib-3-3-9", "aib-2-4-1", "aib-3-5-4-a", "aib-3-5-4-andere", "aib-3-5-7"));
        WAARSCHUWINGEN.put("inkomen-per-wet-verschilt", een -> een.regel("aib-2-5-3-wajong", "aib-3-6-2", "aib-2-2-1-a", "aib-2-5-3-tw")
                && een.regel("aib-3-2-1-a", "aib-3-5-1", "aib-3-5-3", "aib-3-2-4-b"));
        WAARSCHUWINGEN.put("wajong-ww-verwijtbaar", een -> een.recht(WAJONG) && een.opgegeven().anyMatch(recht -> soort(recht, WW)));
        WAARSCHUWINGEN.put("samenloop-ww-zw", een -> een.regel("aib-3-3-5-a", "aib-3-3-5-b"));
        WAARSCHUWINGEN.put("toeslagenwet-opnieuw-toetsen", een -> een.regel("zw-29-2-d", "zw-29-2-d-eerder"));
        WAARSCHUWINGEN.put("herleving-te-laat", een -> een.regel("wia-57-1-te-laat"));
        WAARSCHUWINGEN.put("regel-verlopen", een -> een.stream("maanden").anyMatch(maand -> tekst(maand, "maand")
                .compareTo(tekst(een.antwoord.path("regelset"), "bedragenTotEnMet")) > 0));
        WAARSCHUWINGEN.put("toeslagen-elders", een -> een.stream("maanden").filter(maand -> maand.has("inkomen")).map(maand -> tekst(maand, "inkomen"))
                .distinct().count() > 1);
    }

    private final JsonNode verzoek;
    private final JsonNode antwoord;
    private final List<JsonNode> delen = new ArrayList<>();

    private Opmerkingcontrole(JsonNode verzoek, JsonNode antwoord) {
        this.verzoek = verzoek;
        this.antwoord = antwoord;
        antwoord.path("maanden").forEach(maand -> maand.path("uitkeringen").forEach(delen::add));
    }

    /** @return one line per fault; of a situation nothing was computed for, none */
    static List<String> fouten(JsonNode verzoek, JsonNode antwoord) {
        if (antwoord.path("maanden").isEmpty() || antwoord.path("aannames").isEmpty()) {
            return List.of();
        }
        Opmerkingcontrole controle = new Opmerkingcontrole(verzoek, antwoord);
        List<String> fouten = new ArrayList<>();
        controle.vergelijk("aannames", AANNAMES, fouten);
        controle.vergelijk("oordeelspunten", OORDELEN, fouten);
        controle.vergelijk("waarschuwingen", WAARSCHUWINGEN, fouten);
        controle.eerderToegepast(fouten);
        controle.wieOverVerwijtbaarheidGaat(fouten);
        return fouten;
    }

    private void vergelijk(String lijst, Map<String, Predicate<Opmerkingcontrole>> hoort, List<String> fouten) {
        Set<String> codes = new TreeSet<>();
        antwoord.path(lijst).forEach(element -> codes.add(tekst(element, "code")));
        hoort.forEach((code, wanneer) -> {
            if (wanneer.test(this) != codes.contains(code)) {
                fouten.add(lijst + ": " + code + (codes.contains(code) ? " does not belong here" : " is missing"));
            }
        });
    }

    /** Of every rule that is newer than a month it was used for, one remark. */
    private void eerderToegepast(List<String> fouten) {
        long regels = stream("stappen").filter(stap -> YearMonth.parse(tekst(stap, "maand")).atEndOfMonth().isBefore(LocalDate.parse(tekst(stap, "geldigVanaf"))))
                .map(stap -> tekst(stap, "regel")).distinct().count();
        long genoemd = stream("aannames").filter(aanname -> tekst(aanname, "code").equals("regel-eerder-toegepast")).count();
        if (regels != genoemd) {
            fouten.add("aannames: " + genoemd + " rules used too early, instead of " + regels);
        }
    }

    /** Beside a Wajong the labour expert who knows the client judges it; of each WW the measure that was told. */
    private void wieOverVerwijtbaarheidGaat(List<String> fouten) {
        List<String> maatregelen = rechten().filter(recht -> soort(recht, WW)).map(recht -> recht.path("maatregel").asString("geen")).toList();
        for (JsonNode punt : antwoord.path("oordeelspunten")) {
            if (tekst(punt, "code").equals("ww-verwijtbaarheid")
                    && (!tekst(punt, "wie").equals(recht(WAJONG) ? "arbeidsdeskundige" : "uwv") || !maatregelen.contains(tekst(punt, "gebruikteWaarde")))) {
                fouten.add("oordeelspunten: " + punt);
            }
        }
    }

    private Stream<JsonNode> stream(String lijst) {
        return kinderen(antwoord.path(lijst));
    }

    private static Stream<JsonNode> kinderen(JsonNode lijst) {
        return StreamSupport.stream(lijst.spliterator(), false);
    }

    private Stream<JsonNode> opgegeven() {
        return kinderen(verzoek.path("uitkeringen"));
    }

    /** Those that were computed, as far as that decides about a remark; of the Wajong the first day is not needed. */
    private Stream<JsonNode> rechten() {
        Set<String> niet = new TreeSet<>();
        stream("nietBerekenbaar").filter(deel -> tekst(deel, "code").equals("zw-naast-twee-ww-rechten")).forEach(deel -> niet.add(tekst(deel, "gegeven")));
        JsonNode alle = verzoek.path("uitkeringen");
        return IntStream.range(0, alle.size()).filter(i -> !niet.contains("/uitkeringen/" + i)).mapToObj(alle::get)
                .filter(recht -> recht.has("ingangsdatum") || soort(recht, WAJONG)).filter(recht -> recht.path("aangevraagd").asBoolean(true));
    }

    private boolean recht(String soort) {
        return rechten().anyMatch(recht -> soort(recht, soort));
    }

    private boolean deel(Predicate<JsonNode> vraag) {
        return delen.stream().anyMatch(vraag);
    }

    private boolean stap(Predicate<JsonNode> vraag) {
        return stream("stappen").anyMatch(vraag);
    }

    private boolean regel(String... regels) {
        Set<String> een = Set.of(regels);
        return stap(stap -> een.contains(tekst(stap, "regel")));
    }

    /** Wages of which the amount is told, and not whether that work was there before the right. */
    private boolean loonVanOnbekendBegin() {
        return kinderen(verzoek.path("inkomen")).anyMatch(loon -> tekst(loon, "soort").equals("loon") && !loon.has("bestondVoorRecht") && Knoop.loonBekend(loon));
    }

    private boolean jaarregel() {
        return regel("wia-56-3-grens", "wia-56-3-letterlijk", "wia-56-3-uwv");
    }

    /** Some right is paid in advance on an estimate. */
    private boolean voorschot() {
        return tekst(verzoek.path("verrekening"), "wijze").equals("voorschot") && (recht(WGA) || recht(IVA) || recht(WAJONG));
    }

    private boolean letterlijk() {
        return tekst(verzoek.path("keuzes"), "eindeBovenVijfenzestig").equals("letterlijk");
    }

    private boolean inPeriode(LocalDate dag) {
        YearMonth maand = YearMonth.from(dag);
        JsonNode periode = verzoek.path("periode");
        return !maand.isBefore(YearMonth.parse(tekst(periode, "van"))) && !maand.isAfter(YearMonth.parse(tekst(periode, "totEnMet")));
    }

    private static boolean wia(JsonNode recht) {
        return soort(recht, WGA) || soort(recht, IVA);
    }

    private static boolean soort(JsonNode recht, String soort) {
        return tekst(recht, "soort").equals(soort);
    }

    private static boolean grond(JsonNode deel, String begin) {
        return kinderen(deel.path("gronden")).anyMatch(grond -> grond.asString().startsWith(begin));
    }

    private static BigDecimal bedrag(JsonNode knoop, String veld, String anders) {
        return new BigDecimal(knoop.path(veld).asString(anders));
    }

    private static String tekst(JsonNode knoop, String veld) {
        return knoop.path(veld).asString("");
    }
}
