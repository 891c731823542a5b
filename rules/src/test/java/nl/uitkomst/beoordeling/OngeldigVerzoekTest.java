package nl.uitkomst.beoordeling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.uitkomst.verzoek.OngeldigVerzoek;
import nl.uitkomst.verzoek.Verzoektekst;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** A malformed request of an assessment is refused with every fault, each at its place. */
class OngeldigVerzoekTest {

    private static final String WAJONG = "{\"soort\":\"wajong\",\"regime\":\"owajong\",\"duurzaamGeenArbeidsvermogen\":false}";
    private static final String WW = "{\"soort\":\"ww\",\"ingangsdatum\":\"2026-10-01\",\"maandloon\":\"1728.00\",\"dagloonPeildatum\":\"2026-07-01\"}";

    private static Arguments geval(String naam, Function<JsonNode, ?> lezer, String json, String... fouten) {
        return arguments(naam, lezer, json, List.of(fouten));
    }

    private static String uitkeringen(String... rechten) {
        return "{\"periode\":{\"van\":\"2026-10\",\"totEnMet\":\"2026-12\"},\"uitkeringen\":[" + String.join(",", rechten) + "],\"inkomen\":[]}";
    }

    private static String loon(String velden) {
        return "{\"wet\":\"wajong\",\"inkomen\":[{\"soort\":\"loon\",\"van\":\"2026-07\",\"totEnMet\":\"2026-07\",\"perMaand\":\"600.00\"," + velden + "}]}";
    }

    private static String datums(String geboren, String eindeWachttijd) {
        return "{\"geboortedatum\":\"" + geboren + "\",\"eindeWachttijd\":\"" + eindeWachttijd + "\"}";
    }

    private static String maand(String maand, String bedrag) {
        return "{\"maand\":\"" + maand + "\",\"bedrag\":\"" + bedrag + "\"}";
    }

    private static String uitkering(String soort, String bedrag) {
        return "{\"soort\":\"" + soort + "\",\"maand\":\"2026-01\",\"bedrag\":\"" + bedrag + "\"}";
    }

    /** On the edge of what goes together. */
    static Stream<Arguments> geldig() {
        Function<JsonNode, ?> inkomen = Inkomenlezer::lees;
        Function<JsonNode, ?> voorschot = Voorschotlezer::lees;
        return Stream.of(
                geval("tien jaar inkomen", inkomen,
                        "{\"wet\":\"wia\",\"inkomen\":[{\"soort\":\"loon\",\"van\":\"2020-01\",\"totEnMet\":\"2029-12\",\"perMaand\":\"1.00\"}]}"),
                geval("nog geen maand van een voorschot zolang er geen beslissing is", voorschot, "{\"besluit\":\"nog-niet\",\"voorschotten\":[]}"),
                geval("een voorschot van een maand", voorschot, "{\"besluit\":\"toegekend\",\"voorschotten\":[" + maand("2026-01", "1.00") + "]}"),
                geval("niets naast een toekenning", voorschot, "{\"besluit\":\"toegekend\",\"andereUitkeringen\":[]}"),
                geval("ziekengeld en een reden waarom er geen WW is", voorschot,
                        "{\"besluit\":\"afgewezen\",\"andereUitkeringen\":[" + uitkering("zw", "1.00") + "],\"redenGeenWw\":\"niet-aangevraagd\"}"),
                geval("een WW van nul en een reden waarom er geen is", voorschot,
                        "{\"besluit\":\"afgewezen\",\"andereUitkeringen\":[" + uitkering("ww", "0.00") + "],\"redenGeenWw\":\"niet-aangevraagd\"}"),
                geval("WW en ziekengeld in een maand", voorschot,
                        "{\"besluit\":\"afgewezen\",\"andereUitkeringen\":[" + uitkering("ww", "1.00") + "," + uitkering("zw", "1.00") + "]}"),
                geval("een schatting van een WGA", voorschot, "{\"besluit\":\"nog-niet\",\"uitkering\":{\"soort\":\"wga\"}}"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("geldig")
    void weigertNietsWatSamengaat(String naam, Function<JsonNode, ?> lezer, String json, List<String> geen) {
        assertThat(lezer.apply(Verzoektekst.lees(json.getBytes(StandardCharsets.UTF_8)))).isNotNull();
    }

    static Stream<Arguments> gevallen() {
        Function<JsonNode, ?> duur = Duurlezer::lees;
        Function<JsonNode, ?> inkomen = Inkomenlezer::lees;
        Function<JsonNode, ?> wajongww = Wajongwwlezer::lees;
        Function<JsonNode, ?> zestigplus = Zestigpluslezer::lees;
        Function<JsonNode, ?> schatting = Schattingslezer::lees;
        Function<JsonNode, ?> dwangsom = Dwangsomlezer::lees;
        Function<JsonNode, ?> voorschot = Voorschotlezer::lees;
        return Stream.of(
                geval("17 jaar", zestigplus, datums("2008-02-02", "2026-02-01"), "/geboortedatum leeftijd-buiten-bereik"),
                geval("101 jaar", zestigplus, datums("1925-02-01", "2026-02-01"), "/geboortedatum leeftijd-buiten-bereik"),
                geval("nog niet geboren", zestigplus, datums("2026-02-02", "2026-02-01"), "/geboortedatum leeftijd-buiten-bereik"),
                geval("loonsanctie voor het einde", zestigplus, "{\"eindeWachttijd\":\"2026-02-01\",\"loonsanctieTot\":\"2026-01-31\"}",
                        "/loonsanctieTot voor-einde-wachttijd"),
                geval("tweede aanvraag voor het einde", zestigplus,
                        "{\"soortAanvraag\":\"tweede-aanvraag\",\"eindeWachttijd\":\"2026-02-01\",\"datumTweedeAanvraag\":\"2026-01-31\"}",
                        "/datumTweedeAanvraag voor-einde-wachttijd"),
                geval("velden van een tweede aanvraag bij een eerste", zestigplus,
                        "{\"eersteAanvraagVereenvoudigd\":true,\"datumTweedeAanvraag\":\"2026-02-01\"}",
                        "/datumTweedeAanvraag onbekend-veld", "/eersteAanvraagVereenvoudigd onbekend-veld"),
                geval("duurzaam zonder teken", zestigplus, "{\"aanwijzingDuurzaam\":false,\"duurzaam\":true}", "/duurzaam tegenstrijdig"),
                geval("percentage boven 100", zestigplus, "{\"verliesPercentage\":\"100.000001\"}", "/verliesPercentage percentage-buiten-bereik"),
                geval("percentage onder 0", zestigplus, "{\"verliesPercentage\":\"-1\"}", "/verliesPercentage percentage-als-tekst"),
                geval("waarden die niet bestaan", zestigplus, "{\"rivToets\":\"ja\",\"soortAanvraag\":\"wao\",\"werkgever\":\"ja\",\"werkt\":\"ja\"}",
                        "/rivToets onbekende-waarde", "/soortAanvraag onbekende-waarde", "/werkgever onbekende-waarde", "/werkt geen-ja-nee"),
                geval("uren als getal", schatting, "{\"maatmanUrenPerWeek\":40}", "/maatmanUrenPerWeek uren-als-tekst"),
                geval("uren met drie decimalen", schatting, "{\"maatmanUrenPerWeek\":\"22.999\"}", "/maatmanUrenPerWeek uren-als-tekst"),
                geval("maatman zonder uren", schatting, "{\"maatmanUrenPerWeek\":\"0.00\"}", "/maatmanUrenPerWeek uren-buiten-bereik"),
                geval("maatman zonder loon", schatting, "{\"maatmanloonPerUur\":\"0.00\"}", "/maatmanloonPerUur bedrag-niet-positief"),
                geval("meer uren dan een week heeft", schatting, "{\"medischeUrenbeperkingPerWeek\":\"168.01\"}", "/medischeUrenbeperkingPerWeek uren-buiten-bereik"),
                geval("minder dan nul uren", schatting, "{\"functies\":[{\"urenPerWeek\":\"-0.01\"}]}", "/functies/0/urenPerWeek uren-buiten-bereik"),
                geval("te veel functies", schatting, "{\"functies\":[" + "{},".repeat(50) + "{}]}", "/functies te-veel"),
                geval("functies als object", schatting, "{\"functies\":{}}", "/functies geen-lijst"),
                geval("werk als lijst", schatting, "{\"werk\":[]}", "/werk geen-object"),
                geval("een schatting met alle fouten tegelijk", schatting,
                        "{\"wet\":\"WIA\",\"beoordelingsdatum\":\"1-7-2024\",\"duurzaam\":null,\"werk\":{\"passend\":\"ja\",\"soort\":\"x\"},\"percentage\":\"101\"}",
                        "/beoordelingsdatum geen-datum", "/duurzaam lege-waarde", "/percentage onbekend-veld", "/werk/passend geen-ja-nee",
                        "/werk/soort onbekend-veld", "/wet onbekende-waarde"),
                geval("geen object", duur, "[]", " geen-object"),
                geval("onbekend veld", duur, "{\"soort\":\"ww\",\"dagloon\":\"1.00\"}", "/dagloon onbekend-veld"),
                geval("onbekende soort", duur, "{\"soort\":\"iva\"}", "/soort onbekende-waarde"),
                geval("geen datum", duur, "{\"soort\":\"ww\",\"ingangsdatum\":\"1-7-2026\"}", "/ingangsdatum geen-datum"),
                geval("dag die niet bestaat", duur, "{\"soort\":\"ww\",\"ingangsdatum\":\"2026-02-30\"}", "/ingangsdatum geen-datum"),
                geval("datum als getal", duur, "{\"soort\":\"ww\",\"ingangsdatum\":20260701}", "/ingangsdatum geen-datum"),
                geval("jaren niet in kwarten", duur, "{\"arbeidsverleden\":{\"jarenVoor2016\":8.3,\"jarenVanaf2016\":\"4\"}}",
                        "/arbeidsverleden/jarenVanaf2016 geen-kwarten", "/arbeidsverleden/jarenVoor2016 geen-kwarten"),
                geval("jaren onder nul", duur, "{\"arbeidsverleden\":{\"jarenVoor2016\":-1}}", "/arbeidsverleden/jarenVoor2016 getal-buiten-bereik"),
                geval("WW-vraag bij een WGA", duur, "{\"soort\":\"wga\",\"viervijfEis\":true}", "/viervijfEis onbekend-veld"),
                geval("WGA-velden bij een WW", duur, "{\"soort\":\"ww\",\"ontvangenWwMaanden\":1,\"voorafgaandeIvaMaanden\":2}",
                        "/ontvangenWwMaanden onbekend-veld", "/voorafgaandeIvaMaanden onbekend-veld"),
                geval("alle fouten tegelijk", duur, "{\"soort\":\"x\",\"ingangsdatum\":\"x\",\"viervijfEis\":\"ja\",\"ontvangenWwMaanden\":1.5,\"uitleg\":null}",
                        "/ingangsdatum geen-datum", "/ontvangenWwMaanden geen-geheel-getal", "/soort onbekende-waarde", "/uitleg lege-waarde",
                        "/viervijfEis geen-ja-nee"),
                geval("burgerservicenummer", duur, "{\"soort\":\"123456782\"}", "/soort geen-persoonsgegevens", "/soort onbekende-waarde"),
                geval("onbekende wet", inkomen, "{\"wet\":\"wao\",\"inkomen\":[]}", "/wet onbekende-waarde"),
                geval("wet met hoofdletters", inkomen, "{\"wet\":\"WIA\",\"inkomen\":[]}", "/wet onbekende-waarde"),
                geval("onbekende velden", inkomen, "{\"wet\":\"wia\",\"periode\":{\"van\":\"2026-07\",\"totEnMet\":\"2026-07\"},\"uitkeringen\":[]}",
                        "/periode onbekend-veld", "/uitkeringen onbekend-veld"),
                geval("inkomen is geen lijst", inkomen, "{\"wet\":\"wia\",\"inkomen\":{}}", "/inkomen geen-lijst"),
                geval("loonwaarde nul", inkomen, loon("\"loonwaardePercentage\":\"0\""), "/inkomen/0/loonwaardePercentage percentage-buiten-bereik"),
                geval("loonwaarde 101", inkomen, loon("\"loonwaardePercentage\":\"101\""), "/inkomen/0/loonwaardePercentage percentage-buiten-bereik"),
                geval("loonwaarde als breuk", inkomen, loon("\"loonwaardePercentage\":\"0.5\""), "/inkomen/0/loonwaardePercentage loonwaarde-als-breuk"),
                geval("bedrag als getal", inkomen, "{\"wet\":\"wia\",\"inkomen\":[{\"soort\":\"loon\",\"van\":\"2026-07\",\"totEnMet\":\"2026-07\",\"perMaand\":700}]}",
                        "/inkomen/0/perMaand bedrag-als-tekst"),
                geval("te lang", inkomen, "{\"wet\":\"wia\",\"inkomen\":[{\"soort\":\"loon\",\"van\":\"2020-01\",\"totEnMet\":\"2030-01\",\"perMaand\":\"1.00\"}]}",
                        "/inkomen periode-te-lang"),
                geval("twee opgaven van hetzelfde", inkomen, loon("\"brutoloonPerMaand\":\"1.00\""), "/inkomen/0/brutoloonPerMaand tegenstrijdig"),
                geval("verkeerde lezing", inkomen, "{\"wet\":\"wia\",\"inkomen\":[],\"keuzes\":{\"ikbWajongToeslagenwet\":\"x\",\"y\":1}}",
                        "/keuzes/ikbWajongToeslagenwet onbekende-waarde", "/keuzes/y onbekend-veld"),
                geval("alles voor de aanvraag", dwangsom, "{\"soortBesluit\":\"wia-aanvraag\",\"aanvraagOntvangen\":\"2026-02-02\",\"verlengdTot\":\"2026-02-01\","
                                + "\"ingebrekestellingOntvangen\":\"2026-02-01\",\"besluitBekendgemaakt\":\"2026-02-01\",\"peildatum\":\"2026-02-01\"}",
                        "/besluitBekendgemaakt voor-aanvraag", "/ingebrekestellingOntvangen voor-aanvraag", "/peildatum voor-aanvraag",
                        "/verlengdTot voor-aanvraag"),
                geval("bezwaarvelden bij een aanvraag", dwangsom, "{\"soortBesluit\":\"wia-herbeoordeling-op-verzoek\",\"eindeBezwaartermijn\":\"2026-02-02\","
                                + "\"medischOfArbeidskundig\":true,\"externeDeskundige\":false}", "/eindeBezwaartermijn onbekend-veld",
                        "/externeDeskundige onbekend-veld", "/medischOfArbeidskundig onbekend-veld"),
                geval("aanvraag bij een bezwaar", dwangsom, "{\"soortBesluit\":\"wia-bezwaar\",\"aanvraagOntvangen\":\"2026-02-02\"}",
                        "/aanvraagOntvangen onbekend-veld"),
                geval("te lage aantallen", dwangsom, "{\"termijnWeken\":0,\"verlengingWeken\":-1,\"opgeschorteDagen\":-1,\"aantalAanvragers\":0}",
                        "/aantalAanvragers getal-buiten-bereik", "/opgeschorteDagen getal-buiten-bereik", "/termijnWeken getal-buiten-bereik",
                        "/verlengingWeken getal-buiten-bereik"),
                geval("te hoge aantallen", dwangsom, "{\"termijnWeken\":261,\"verlengingWeken\":261,\"opgeschorteDagen\":1826,\"aantalAanvragers\":101}",
                        "/aantalAanvragers getal-buiten-bereik", "/opgeschorteDagen getal-buiten-bereik", "/termijnWeken getal-buiten-bereik",
                        "/verlengingWeken getal-buiten-bereik"),
                geval("uitsluitingen zijn geen lijst", dwangsom, "{\"uitsluitingen\":\"onredelijk-laat\"}", "/uitsluitingen geen-lijst"),
                geval("te veel uitsluitingen", dwangsom, "{\"uitsluitingen\":[\"x\",\"x\",\"x\",\"x\"]}", "/uitsluitingen te-veel"),
                geval("onbekende uitsluiting", dwangsom, "{\"uitsluitingen\":[\"onredelijk-laat\",\"x\",null]}", "/uitsluitingen/1 onbekende-waarde",
                        "/uitsluitingen/2 onbekende-waarde"),
                geval("verkeerde lezing van de dwangsom", dwangsom, "{\"keuzes\":{\"eersteDwangsomdag\":\"x\",\"beslistermijnVanaf2026\":16}}",
                        "/keuzes/beslistermijnVanaf2026 onbekende-waarde", "/keuzes/eersteDwangsomdag onbekende-waarde"),
                geval("maanden van een voorschot zonder wat erin hoort", voorschot,
                        "{\"besluit\":\"toegekend\",\"voorschotten\":[{}],\"misgelopenUitkering\":[{\"maand\":\"2026-01\",\"bedrag\":\"1.00\"}]}",
                        "/misgelopenUitkering tegenstrijdig", "/misgelopenUitkering/0/soort onbekende-waarde", "/voorschotten/0/bedrag bedrag-als-tekst",
                        "/voorschotten/0/maand geen-maand"),
                geval("maanden van een voorschot die niet goed geschreven zijn", voorschot,
                        "{\"besluit\":\"afgewezen\",\"voorschotten\":[{\"maand\":\"1-2026\",\"bedrag\":1}],"
                                + "\"andereUitkeringen\":[{\"soort\":\"bijstand\",\"maand\":\"2026-01\",\"bedrag\":\"1.00\"}]}",
                        "/andereUitkeringen/0/soort onbekende-waarde", "/voorschotten/0/bedrag bedrag-als-tekst", "/voorschotten/0/maand geen-maand"),
                geval("een maand twee keer", voorschot, "{\"besluit\":\"toegekend\",\"voorschotten\":[" + maand("2026-01", "1.00") + ","
                        + maand("2026-01", "2.00")
                        + "],\"recht\":[" + maand("2026-01", "1.00") + "," + maand("2026-02", "1.00") + "," + maand("2026-01", "1.00") + "]}",
                        "/recht/2/maand dubbele-maand", "/voorschotten/1/maand dubbele-maand"),
                geval("een beslissing over een voorschot van geen maand", voorschot,
                        "{\"besluit\":\"afgewezen\",\"voorschotten\":[],\"besluitTeLaat\":\"ja\"}", "/besluitTeLaat geen-ja-nee",
                        "/voorschotten voorschot-zonder-maand"),
                geval("velden van een afwijzing bij een toekenning", voorschot, "{\"besluit\":\"toegekend\",\"voorschotten\":[" + maand("2026-01", "1.00")
                        + "],\"andereUitkeringen\":[" + uitkering("ww", "1.00") + "],\"redenGeenWw\":\"verwijtbaar-werkloos\",\"misgelopenUitkering\":["
                        + uitkering("ww", "1.00") + "],\"wachtOp\":\"herbeoordeling\"}", "/andereUitkeringen tegenstrijdig",
                        "/misgelopenUitkering tegenstrijdig",
                        "/redenGeenWw tegenstrijdig", "/wachtOp tegenstrijdig"),
                geval("velden van een toekenning bij een afwijzing", voorschot, "{\"besluit\":\"afgewezen\",\"voorschotten\":[" + maand("2026-01", "1.00")
                        + "],\"recht\":[" + maand("2026-01", "1.00") + "],\"rechtZonderMaatregel\":[" + maand("2026-01", "1.00") + "],"
                        + "\"definitieveFase\":\"iva\",\"uitkering\":{\"soort\":\"wga\"}}", "/definitieveFase tegenstrijdig", "/recht tegenstrijdig", "/rechtZonderMaatregel tegenstrijdig",
                        "/uitkering tegenstrijdig"),
                geval("velden van een beslissing zonder beslissing", voorschot, "{\"besluit\":\"nog-niet\",\"recht\":[" + maand("2026-01", "1.00")
                        + "],\"andereUitkeringen\":[" + uitkering("zw", "1.00") + "]}", "/andereUitkeringen tegenstrijdig", "/recht tegenstrijdig"),
                geval("een WW en een reden waarom er geen is", voorschot, "{\"besluit\":\"afgewezen\",\"voorschotten\":[" + maand("2026-01", "1.00")
                        + "],\"andereUitkeringen\":[" + uitkering("ww", "1.00") + "],\"redenGeenWw\":\"niet-aangevraagd\"}", "/redenGeenWw tegenstrijdig"),
                geval("hoger met een maatregel", voorschot, "{\"besluit\":\"toegekend\",\"voorschotten\":[" + maand("2026-01", "9.00") + "],\"recht\":["
                        + maand("2026-01", "1.50") + "," + maand("2026-02", "2.00") + "],\"rechtZonderMaatregel\":[" + maand("2026-01", "1.50") + ","
                        + maand("2026-02", "1.99") + "]}", "/rechtZonderMaatregel/1/bedrag tegenstrijdig"),
                geval("een schatting van een WW", voorschot, "{\"besluit\":\"nog-niet\",\"uitkering\":{\"soort\":\"ww\"},"
                        + "\"periode\":{\"van\":\"2026-07\",\"totEnMet\":\"2026-06\"}}", "/periode/totEnMet periode-omgekeerd",
                        "/uitkering/soort alleen-wga-of-iva"),
                geval("een inkomen buiten de maanden van de schatting", voorschot,
                        "{\"besluit\":\"nog-niet\",\"periode\":{\"van\":\"2026-07\",\"totEnMet\":\"2026-08\"},"
                        + "\"inkomen\":[{\"soort\":\"loon\",\"van\":\"2026-09\",\"totEnMet\":\"2026-10\",\"perMaand\":\"1.00\"}]}",
                        "/inkomen/0 inkomen-buiten-periode"),
                geval("geen uitkeringen", wajongww, uitkeringen(), "/uitkeringen wajong-ontbreekt", "/uitkeringen ww-ontbreekt"),
                geval("geen Wajong", wajongww, uitkeringen(WW), "/uitkeringen wajong-ontbreekt"),
                geval("geen WW", wajongww, uitkeringen(WAJONG), "/uitkeringen ww-ontbreekt"),
                geval("twee keer WW", wajongww, uitkeringen(WAJONG, WW, WW.replace("10-01", "11-01")), "/uitkeringen/2/soort meer-dan-een-ww"),
                geval("twee keer Wajong", wajongww, uitkeringen(WAJONG, WAJONG, WW), "/uitkeringen/1/soort meer-dan-een-wajong"),
                geval("een ander recht erbij", wajongww, uitkeringen(WAJONG, WW, "{\"soort\":\"toeslagenwet\"}"), "/uitkeringen/2/soort alleen-wajong-en-ww"),
                geval("een recht te veel, soort onbekend", wajongww, uitkeringen(WAJONG, WW, "{}"), "/uitkeringen/2 alleen-wajong-en-ww"),
                geval("een ander recht in plaats van WW", wajongww, uitkeringen(WAJONG, "{\"soort\":\"zw\"}"),
                        "/uitkeringen ww-ontbreekt", "/uitkeringen/1/soort alleen-wajong-en-ww"),
                geval("misvormde soort", wajongww, uitkeringen(WAJONG, "{\"soort\":\"WW\"}"), "/uitkeringen/1/soort onbekende-waarde"),
                geval("misvormde soort als derde recht", wajongww, uitkeringen(WAJONG, WW, "{\"soort\":\"WW\"}"), "/uitkeringen/2/soort onbekende-waarde"),
                geval("een recht te veel en iets anders", wajongww, uitkeringen(WAJONG, WW.replace("}", ",\"aangevraagd\":1}"), "{}"),
                        "/uitkeringen/1/aangevraagd geen-ja-nee", "/uitkeringen/2 alleen-wajong-en-ww"),
                geval("ook wat niet meetelt moet goed geschreven zijn", wajongww, uitkeringen(WAJONG, WW.replace("}", ",\"maatregel\":\"x\",\"aangevraagd\":1}")),
                        "/uitkeringen/1/aangevraagd geen-ja-nee", "/uitkeringen/1/maatregel onbekende-waarde"),
                geval("fouten van een gewone berekening", wajongww, uitkeringen(WAJONG.replace("}", ",\"dagloon\":\"1.00\"}"), WW.replace("2026-10-01", "2027-10-01")),
                        "/uitkeringen/0/dagloon onbekend-veld", "/uitkeringen/1/ingangsdatum recht-na-periode"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("gevallen")
    void noemtElkeFout(String naam, Function<JsonNode, ?> lezer, String json, List<String> verwacht) {
        OngeldigVerzoek fout = catchThrowableOfType(OngeldigVerzoek.class,
                () -> lezer.apply(Verzoektekst.lees(json.getBytes(StandardCharsets.UTF_8))));

        assertThat(fout).isNotNull();
        assertThat(fout.fouten().stream().map(deel -> deel.pad() + " " + deel.code().code())).containsExactlyElementsOf(verwacht);
    }
}
