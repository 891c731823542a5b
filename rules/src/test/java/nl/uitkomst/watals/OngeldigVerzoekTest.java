package nl.uitkomst.watals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.uitkomst.antwoord.Teksten;
import nl.uitkomst.motor.Regelset;
import nl.uitkomst.verzoek.OngeldigVerzoek;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** What is wrong with a request of what-if is told with its place in that request, all at once. */
class OngeldigVerzoekTest {

    private static final Watals WATALS = new Watals(Regelset.laad(), Teksten.GEEN, Watalsteksten.GEEN, Batchproblemen.KAAL);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String NIETS = "{\"naam\":\"niets\",\"wijziging\":{}}";

    private static String fouten(String operatie, String verzoek) {
        OngeldigVerzoek geweigerd = catchThrowableOfType(OngeldigVerzoek.class, () -> WATALS.antwoord(operatie, JSON.readTree(verzoek)));
        return geweigerd.fouten().stream().map(fout -> (fout.pad() + " " + fout.code()).strip()).collect(Collectors.joining(";"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', value = {
            "{}|/basis veld-ontbreekt;/scenarios veld-ontbreekt",
            "[]|geen-object",
            "{\"basis\":{},\"scenarios\":[]}|/scenarios lege-lijst",
            "{\"basis\":[],\"scenarios\":{}}|/basis geen-object;/scenarios geen-lijst",
            "{\"basis\":null,\"scenarios\":null,\"iets\":1}|/basis lege-waarde;/iets onbekend-veld;/scenarios lege-waarde",
            "{\"basis\":{},\"scenarios\":[{}]}|/scenarios/0/naam veld-ontbreekt;/scenarios/0/wijziging veld-ontbreekt",
            "{\"basis\":{},\"scenarios\":[\"x\"]}|/scenarios/0 geen-object",
            "{\"basis\":{},\"scenarios\":[{\"naam\":\"Meer werken\",\"wijziging\":[]}]}|/scenarios/0/naam ongeldige-naam;/scenarios/0/wijziging geen-object",
            "{\"basis\":{},\"scenarios\":[{\"naam\":\"\",\"wijziging\":{}},{\"naam\":5,\"wijziging\":{},\"extra\":1}]}"
                    + "|/scenarios/0/naam ongeldige-naam;/scenarios/1/extra onbekend-veld;/scenarios/1/naam ongeldige-naam",
            "{\"basis\":{},\"scenarios\":[{\"naam\":\"a\",\"wijziging\":{}},{\"naam\":\"a\",\"wijziging\":{}}]}|/scenarios/1/naam dubbele-naam",
            "{\"basis\":{\"uitleg\":\"veel\"},\"scenarios\":[{\"naam\":\"a\",\"wijziging\":{}},{\"naam\":\"b\",\"wijziging\":{\"periode\":5}}]}"
                    + "|/basis/uitleg onbekende-waarde;/scenarios/1/wijziging/periode geen-object",
            "{\"basis\":{},\"scenarios\":[{\"naam\":\"a\",\"wijziging\":{}},{\"naam\":\"b\",\"wijziging\":{\"inkomen\":[{\"soort\":\"loon\",\"perMaand\":700}]}}]}"
                    + "|/scenarios/1/wijziging/inkomen/0/perMaand bedrag-als-tekst",
            "{\"basis\":{\"inkomen\":[{\"soort\":\"loon\",\"van\":\"2026-01\",\"totEnMet\":\"2026-02\",\"perMaand\":\"1\"}]},\"scenarios\":[{\"naam\":\"a\","
                    + "\"wijziging\":{\"periode\":{\"van\":\"2026-05\",\"totEnMet\":\"2026-06\"}}}]}|/scenarios/0/wijziging/inkomen/0 inkomen-buiten-periode",
            "{\"basis\":{},\"scenarios\":[{\"naam\":\"a\",\"wijziging\":{\"inkomen\":[null]}}]}|/scenarios/0/wijziging/inkomen/0 geen-object",
            "{\"basis\":{\"uitleg\":\"111222333\"},\"scenarios\":[{\"naam\":\"111222333\",\"wijziging\":{}}]}|/basis/uitleg onbekende-waarde;"
                    + "/basis/uitleg geen-persoonsgegevens;/scenarios/0/naam geen-persoonsgegevens"})
    void vergelijk(String verzoek, String fouten) {
        assertThat(fouten("_vergelijk", verzoek).split(";")).containsExactlyInAnyOrder(fouten.split(";"));
    }

    @Test
    void achtScenariosMagEnNegenNiet() {
        assertThat(fouten("_vergelijk", metScenarios(9))).isEqualTo("/scenarios te-veel");
        assertThat(WATALS.vergelijk(JSON.readTree(metScenarios(8))).scenarios()).hasSize(8);
    }

    private static String metScenarios(int aantal) {
        return "{\"basis\":{},\"scenarios\":[" + IntStream.range(0, aantal).mapToObj(nummer -> NIETS.replace("niets", "niets-" + nummer))
                .collect(Collectors.joining(",")) + "]}";
    }

    @Test
    void eenNaamHeeftHoogstensVeertigTekens() {
        String verzoek = "{\"basis\":{},\"scenarios\":[" + NIETS + "]}";

        assertThat(WATALS.vergelijk(JSON.readTree(verzoek.replace("niets", "a".repeat(40)))).scenarios()).hasSize(1);
        assertThat(fouten("_vergelijk", verzoek.replace("niets", "a".repeat(41)))).isEqualTo("/scenarios/0/naam ongeldige-naam");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', value = {
            "{}|/situatie veld-ontbreekt",
            "{\"situatie\":[]}|/situatie geen-object",
            "{\"situatie\":{\"verrekening\":{\"cyclusMaanden\":1,\"geschatInkomenPerMaand\":700}},\"cycli\":[1]}"
                    + "|/cycli onbekend-veld;/situatie/verrekening/cyclusMaanden ongeldige-cyclus;/situatie/verrekening/geschatInkomenPerMaand bedrag-als-tekst"})
    void cycli(String verzoek, String fouten) {
        assertThat(fouten("_cycli", verzoek).split(";")).containsExactlyInAnyOrder(fouten.split(";"));
    }

    private static String bereik(String maand, String van, String totEnMet, String stap) {
        return "{\"situatie\":{\"periode\":{\"van\":\"2026-09\",\"totEnMet\":\"2026-10\"}},\"maand\":\"" + maand + "\",\"inkomenVan\":\"" + van
                + "\",\"inkomenTot\":\"" + totEnMet + "\",\"stap\":\"" + stap + "\"}";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', value = {
            "{}|/situatie veld-ontbreekt;/maand veld-ontbreekt;/inkomenVan veld-ontbreekt;/inkomenTot veld-ontbreekt;/stap veld-ontbreekt",
            "{\"situatie\":{},\"inkomenVan\":\"0.00\",\"inkomenTot\":\"1.00\",\"stap\":\"1.00\"}|/maand veld-ontbreekt",
            "{\"situatie\":{\"periode\":{\"van\":\"2026-09\",\"totEnMet\":\"2026-10\"}},\"inkomenVan\":\"0.00\",\"inkomenTot\":\"1.00\",\"stap\":\"1.00\"}"
                    + "|/maand veld-ontbreekt",
            "{\"situatie\":{\"uitleg\":\"veel\"},\"maand\":\"2026-11\",\"inkomenVan\":\"0.00\",\"inkomenTot\":\"1.00\",\"stap\":\"1.00\"}"
                    + "|/situatie/uitleg onbekende-waarde",
            "{\"situatie\":{},\"maand\":\"2026-11\",\"inkomenVan\":\"0.00\",\"stap\":\"1.00\"}|/inkomenTot veld-ontbreekt",
            "{\"situatie\":{},\"maand\":\"2026-11\",\"inkomenTot\":\"0.00\",\"stap\":\"1.00\"}|/inkomenVan veld-ontbreekt",
            "{\"situatie\":{},\"maand\":\"2026-11\",\"inkomenVan\":\"0.00\",\"inkomenTot\":\"9000.00\"}|/stap veld-ontbreekt",
            "{\"situatie\":[],\"maand\":\"2026-11\",\"inkomenVan\":\"0.00\",\"inkomenTot\":\"1.00\",\"stap\":\"1.00\"}|/situatie geen-object"})
    void verken(String verzoek, String fouten) {
        assertThat(fouten("_verken", verzoek).split(";")).containsExactlyInAnyOrder(fouten.split(";"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "2026-08|0.00|1.00|1.00|/maand maand-buiten-periode",
            "2026-11|0.00|1.00|1.00|/maand maand-buiten-periode",
            "2026-10|1.01|1.00|1.00|/inkomenTot inkomen-omgekeerd",
            "2026-10|-1.00|1.00|1.00|/inkomenVan bedrag-negatief",
            "2026-10|1.00|-1.00|1.00|/inkomenTot bedrag-negatief",
            "2026-10|-1.00|9000.00|0.01|/inkomenVan bedrag-negatief",
            "2026-10|0.00|1.00|0.00|/stap bedrag-niet-positief",
            "2026-10|0.00|1000.00|0.01|/stap te-veel-punten",
            "2026-10|500.00|1500.00|0.01|/stap te-veel-punten"})
    void bereik(String maand, String van, String totEnMet, String stap, String fouten) {
        assertThat(fouten("_verken", bereik(maand, van, totEnMet, stap))).isEqualTo(fouten);
    }

    /** Nobody's benefits are known in these: only whether it may be asked. */
    @Test
    void evenveelEnHonderdduizendPuntenMag() {
        assertThat(WATALS.verken(JSON.readTree(bereik("2026-09", "1.00", "1.00", "1.00"))).punten()).isEmpty();
        assertThat(WATALS.verken(JSON.readTree(bereik("2026-10", "0.01", "1000.00", "0.01"))).punten()).isEmpty();
    }

    /** An empty situation is not a fault: the answer asks. */
    @Test
    void eenLegeSituatieIsGeenFout() {
        CycliAntwoord cycli = WATALS.cycli(JSON.readTree("{\"situatie\":{}}"));
        VergelijkAntwoord vergelijking = WATALS.vergelijk(JSON.readTree("{\"basis\":{},\"scenarios\":[" + NIETS + "]}"));

        assertThat(cycli.ontbrekend()).extracting(deel -> deel.gegeven()).containsExactly("/situatie/periode", "/situatie/uitkeringen");
        assertThat(cycli.laagsteGrootsteTerugvordering()).isNull();
        assertThat(cycli.cycli()).hasSize(4);
        assertThat(vergelijking.ontbrekend()).extracting(deel -> deel.gegeven()).containsExactly("/basis/periode", "/basis/uitkeringen");
    }

    @Test
    void deUitlegHoortNietBijHetKenmerk() {
        String verzoek = "{\"basis\":{\"uitleg\":\"geen\"},\"scenarios\":[" + NIETS + "]}";

        assertThat(WATALS.vergelijk(JSON.readTree(verzoek)).besluitId())
                .isEqualTo(WATALS.vergelijk(JSON.readTree(verzoek.replace("geen", "volledig"))).besluitId())
                .isNotEqualTo(WATALS.vergelijk(JSON.readTree(verzoek.replace("niets", "iets"))).besluitId());
    }
}
