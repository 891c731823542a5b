package nl.uitkomst.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The assessments as a client meets them. */
class BeoordelingenTest extends HttpProef {

    private static final String WAJONG = "{\"soort\":\"wajong\",\"regime\":\"owajong\",\"duurzaamGeenArbeidsvermogen\":false}";
    private static final String WW = "{\"soort\":\"ww\",\"ingangsdatum\":\"2026-10-01\",\"maandloon\":\"1728.00\",\"dagloonPeildatum\":\"2026-07-01\",\"totEnMet\":\"2027-06-30\"}";

    private HttpResponse<String> beoordeel(String operatie, String inhoud) {
        return stuur(naar("/v1/beoordelingen/" + operatie).header("Content-Type", "application/json").POST(BodyPublishers.ofString(inhoud)));
    }

    private JsonNode antwoord(String operatie, String inhoud) {
        HttpResponse<String> antwoord = beoordeel(operatie, inhoud);
        assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(200);
        assertThat(antwoord.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(antwoord.headers().firstValue("API-Version")).isPresent();
        assertThat(antwoord.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        return JSON.readTree(antwoord.body());
    }

    @Test
    void hoeLangDeWwDuurt() {
        JsonNode duur = antwoord("_duur", "{\"soort\":\"ww\",\"ingangsdatum\":\"2026-12-01\",\"viervijfEis\":true,"
                + "\"arbeidsverleden\":{\"jarenVoor2016\":13,\"jarenVanaf2016\":9}}");

        assertThat(duur.at("/maanden").asString()).isEqualTo("17.5");
        assertThat(duur.at("/laatsteDag").asString()).isEqualTo("2028-05-15");
        assertThat(duur.at("/uitleg/eenvoudig").asString()).startsWith("Uw WW-uitkering duurt waarschijnlijk 17,5 maanden. De laatste dag is 15 mei 2028.");
        assertThat(duur.at("/uitleg/juridisch").asString()).contains("artikel 42 lid 2 WW");
        assertThat(duur.at("/voorwaarden/0/status").asString()).isEqualTo("voldaan");
    }

    @Test
    void watVanEenLoonstrookTeltEnWatNiet() {
        JsonNode inkomen = antwoord("_inkomen", "{\"wet\":\"wia\",\"inkomen\":[{\"soort\":\"loon\",\"van\":\"2026-05\",\"totEnMet\":\"2026-05\",\"maanden\":["
                + "{\"maand\":\"2026-05\",\"svLoon\":\"3920.00\",\"vakantiebijslagUitbetaald\":\"1920.00\",\"vakantiebijslagOpgebouwd\":\"160.00\"}]}]}");

        assertThat(inkomen.at("/maanden/0/inkomenPerMaand").asString()).isEqualTo("2160.00");
        assertThat(inkomen.at("/nietMeegeteld/0/bedrag").asString()).isEqualTo("1920.00");
        assertThat(inkomen.at("/nietMeegeteld/0/reden").asString()).isNotBlank();
        assertThat(inkomen.at("/uitleg/eenvoudig").asString()).startsWith("Dit telt van uw inkomen mee voor de WIA:\n- In mei 2026 telt € 2.160,00 mee.");
        assertThat(inkomen.at("/uitleg/voorlezen").asString()).contains("ongeveer 2.160 euro");
    }

    @Test
    void vierGevallenNaastElkaar() {
        JsonNode vergelijking = antwoord("_wajongww", "{\"periode\":{\"van\":\"2026-10\",\"totEnMet\":\"2026-12\"},\"persoon\":{\"geboortedatum\":\"1988-03-14\"},"
                + "\"uitkeringen\":[" + WAJONG + "," + WW + "],\"inkomen\":[]}");

        assertThat(Stream.of(0, 1, 2, 3).map(nummer -> vergelijking.at("/varianten/" + nummer + "/totaal/samen").asString()))
                .containsExactly("6245.30", "4907.70", "2443.70", "4344.50");
        assertThat(vergelijking.at("/uitleg/eenvoudig").asString()).contains("€ 6.245,30", "€ 4.907,70", "€ 2.443,70", "€ 4.344,50", "arbeidsdeskundige",
                "Vraag eerst advies", "30 juni 2027");
        assertThat(vergelijking.at("/waarschuwingen/0/tekst").asString()).startsWith("Vraag eerst advies.");
        assertThat(vergelijking.at("/oordeelspunten/0/tekst").asString()).contains("arbeidsdeskundige");
    }

    @Test
    void eerderTotEnWeerVanaf() {
        JsonNode gat = antwoord("_zestigplus", "{\"geboortedatum\":\"1962-05-10\",\"eindeWachttijd\":\"2025-03-15\"}");

        assertThat(gat.at("/uitkomst").asString()).isEqualTo("gewone-beoordeling");
        assertThat(gat.at("/venster/totEnMet").asString()).isEqualTo("2024-12-31");
        assertThat(gat.at("/venster/volgende/van").asString()).isEqualTo("2025-09-01");
        assertThat(gat.at("/uitleg/eenvoudig").asString()).contains("tot en met 31 december 2024", "weer vanaf 1 september 2025");
        assertThat(gat.at("/uitleg/juridisch").asString()).contains("artikel 6 WIA");
    }

    @Test
    void eenBesluitDatTeLaatKomt() {
        JsonNode dwangsom = antwoord("_dwangsom", "{\"soortBesluit\":\"wia-aanvraag\",\"aanvraagOntvangen\":\"2026-02-02\","
                + "\"ingebrekestellingOntvangen\":\"2026-06-01\",\"besluitBekendgemaakt\":\"2026-07-01\",\"aantalAanvragers\":2}");

        assertThat(dwangsom.at("/bedrag").asString()).isEqualTo("392.00");
        assertThat(dwangsom.at("/volgendeStap/tekst").asString()).contains("uiterlijk op 15 juli 2026");
        assertThat(dwangsom.at("/uitleg/eenvoudig").asString()).startsWith("UWV was te laat met het besluit.").contains("€ 392,00", "Per aanvrager is dat € 196,00.",
                "UWV had tot en met 30 maart 2026 de tijd", "De dwangsom begon op 16 juni 2026");
        assertThat(dwangsom.at("/uitleg/juridisch").asString()).contains("artikel 4:17 lid 2 AWB", "In een andere lezing is dat 15 juni 2026");
        assertThat(dwangsom.at("/uitleg/voorlezen").asString()).contains("392 euro", "uiterlijk op 15 juli 2026");
    }

    @ParameterizedTest
    @ValueSource(strings = {"_duur", "_inkomen", "_wajongww", "_wgadienstverlening", "_dwangsom", "_zestigplus", "_arbeidsongeschiktheid", "_wiavoorschot"})
    void eenLeegVerzoekIsGeenFout(String operatie) {
        JsonNode antwoord = antwoord(operatie, "{}");

        assertThat(antwoord.at("/uitkomst").asString()).isEqualTo("onbekend");
        assertThat(antwoord.at("/ontbrekend")).isNotEmpty();
        for (String vorm : List.of("eenvoudig", "juridisch", "voorlezen")) {
            assertThat(antwoord.at("/uitleg/" + vorm).asString()).as(vorm).isNotBlank().doesNotContain("null", "{");
        }
        assertThat(antwoord(operatie, "{\"uitleg\":\"geen\"}").has("uitleg")).isFalse();
        assertThat(antwoord(operatie, "{\"uitleg\":\"geen\"}").at("/besluitId")).isEqualTo(antwoord.at("/besluitId"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "_duur|{\"soort\":\"iva\",\"dagloon\":\"1.00\"}|/dagloon onbekend-veld;/soort onbekende-waarde",
            "_duur|{\"ingangsdatum\":\"1 juli 2026\"}|/ingangsdatum geen-datum",
            "_inkomen|{\"wet\":\"bijstand\",\"inkomen\":[]}|/wet onbekende-waarde",
            "_inkomen|{\"inkomen\":[{\"soort\":\"loon\",\"loonwaardePercentage\":\"0.5\"}]}|/inkomen/0/loonwaardePercentage loonwaarde-als-breuk",
            "_inkomen|{\"inkomen\":[{\"soort\":\"loon\",\"loonwaardePercentage\":\"0\"}]}|/inkomen/0/loonwaardePercentage percentage-buiten-bereik",
            "_inkomen|{\"inkomen\":[{\"soort\":\"loon\",\"loonwaardePercentage\":\"101\"}]}|/inkomen/0/loonwaardePercentage percentage-buiten-bereik",
            "_inkomen|{\"inkomen\":[{\"soort\":\"winst\",\"jaar\":2026,\"gestartOp\":\"2027-01-01\"}]}|/inkomen/0/gestartOp tegenstrijdig",
            "_wajongww|{\"uitkeringen\":[{\"soort\":\"ww\"}]}|/uitkeringen wajong-ontbreekt",
            "_arbeidsongeschiktheid|{\"wet\":\"ww\",\"maatmanloonPerUur\":\"0\",\"maatmanUrenPerWeek\":\"0\",\"functies\":[{\"urenPerWeek\":\"168.01\"}],\"duurzaam\":\"ja\"}"
                    + "|/duurzaam geen-ja-nee;/functies/0/urenPerWeek uren-buiten-bereik;/maatmanUrenPerWeek uren-buiten-bereik;"
                    + "/maatmanloonPerUur bedrag-niet-positief;/wet onbekende-waarde",
            "_arbeidsongeschiktheid|{\"medischeUrenbeperkingPerWeek\":20,\"werk\":{\"urenPerWeek\":\"-1\",\"loonPerUur\":\"-1.00\",\"passend\":1,\"uren\":\"8\"}}"
                    + "|/medischeUrenbeperkingPerWeek uren-als-tekst;/werk/loonPerUur bedrag-negatief;/werk/passend geen-ja-nee;/werk/uren onbekend-veld;"
                    + "/werk/urenPerWeek uren-buiten-bereik",
            "_wgadienstverlening|{\"eersteDagWga\":\"2026-03-01\",\"peildatum\":\"2026-02-28\"}|/peildatum einde-voor-begin",
            "_wgadienstverlening|{\"arbeidsongeschiktheidspercentage\":\"100.01\"}|/arbeidsongeschiktheidspercentage percentage-buiten-bereik",
            "_dwangsom|{\"soortBesluit\":\"wia-bezwaar\",\"aanvraagOntvangen\":\"2026-02-02\",\"peildatum\":\"2026-02-01\"}"
                    + "|/aanvraagOntvangen onbekend-veld;/peildatum voor-aanvraag",
            "_dwangsom|{\"aantalAanvragers\":0,\"uitsluitingen\":[\"onredelijk-laat\",\"x\"]}"
                    + "|/aantalAanvragers getal-buiten-bereik;/uitsluitingen/1 onbekende-waarde",
            "_zestigplus|{\"geboortedatum\":\"2009-01-02\",\"eindeWachttijd\":\"2026-02-01\",\"loonsanctieTot\":\"2026-01-31\"}"
                    + "|/geboortedatum leeftijd-buiten-bereik;/loonsanctieTot voor-einde-wachttijd",
            "_zestigplus|{\"rivToets\":\"goed\",\"verliesPercentage\":\"100.01\"}|/rivToets onbekende-waarde;/verliesPercentage percentage-buiten-bereik",
            "_wiavoorschot|{\"voorschotten\":[]}|/voorschotten voorschot-zonder-maand",
            "_wiavoorschot|{\"voorschotten\":[{}]}|/voorschotten/0/bedrag bedrag-als-tekst;/voorschotten/0/maand geen-maand",
            "_wiavoorschot|{\"besluit\":\"afgewezen\",\"recht\":[{\"maand\":\"2026-01\",\"bedrag\":\"-1.00\"}],\"matigingPercentage\":\"100.5\"}"
                    + "|/matigingPercentage percentage-buiten-bereik;/recht tegenstrijdig;/recht/0/bedrag bedrag-negatief",
            "_wajongww|{\"uitkeringen\":[{\"soort\":\"wajong\"},{\"soort\":\"ww\"},{\"soort\":\"ww\"}]}|/uitkeringen/2/soort meer-dan-een-ww",
            "_wajongww|{\"uitkeringen\":[{\"soort\":\"wajong\"},{\"soort\":\"ww\"},{\"soort\":\"iva\"}]}|/uitkeringen/2/soort alleen-wajong-en-ww"})
    void eenFoutInHetVerzoekIsEenProbleem(String operatie, String inhoud, String fouten) {
        HttpResponse<String> antwoord = beoordeel(operatie, inhoud);

        assertThat(antwoord.statusCode()).isEqualTo(400);
        assertThat(antwoord.headers().firstValue("Content-Type")).contains("application/problem+json");
        JsonNode probleem = JSON.readTree(antwoord.body());
        assertThat(StreamSupport.stream(probleem.at("/fouten").spliterator(), false)
                .map(fout -> fout.at("/pad").asString() + " " + fout.at("/code").asString())).containsExactly(fouten.split(";"));
        assertThat(probleem.at("/fouten").findValues("uitleg")).allSatisfy(tekst -> assertThat(tekst.asString("")).isNotBlank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"_duur", "_inkomen", "_wajongww", "_wgadienstverlening", "_dwangsom", "_zestigplus", "_arbeidsongeschiktheid", "_wiavoorschot"})
    void andereVerzoekenGevenHetzelfdeProbleemAlsOveral(String operatie) {
        assertThat(haal("/v1/beoordelingen/" + operatie).statusCode()).isEqualTo(405);
        assertThat(beoordeel(operatie, " ".repeat(1024 * 1024) + "{}").statusCode()).isEqualTo(413);
        assertThat(stuur(naar("/v1/beoordelingen/" + operatie).POST(BodyPublishers.ofString("{}"))).statusCode()).isEqualTo(415);
        assertThat(beoordeel(operatie, "{").statusCode()).isEqualTo(400);
    }
}
