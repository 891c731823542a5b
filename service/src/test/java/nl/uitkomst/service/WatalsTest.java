package nl.uitkomst.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The what-if operations as a client meets them. */
class WatalsTest extends HttpProef {

    private static final int MIB = 1024 * 1024;
    private static final String IVA = "{\"periode\":{\"van\":\"2026-07\",\"totEnMet\":\"2026-07\"},\"uitkeringen\":[{\"soort\":\"iva\","
            + "\"ingangsdatum\":\"2023-02-01\",\"dagloon\":\"120.00\",\"dagloonPeildatum\":\"2026-07-01\"}],\"inkomen\":[],\"uitleg\":\"kort\"}";

    private HttpResponse<String> vraag(String operatie, String inhoud) {
        return stuur(naar("/v1/uitkomsten/" + operatie).header("Content-Type", "application/json").POST(BodyPublishers.ofString(inhoud)));
    }

    private JsonNode antwoord(String operatie, String inhoud) {
        HttpResponse<String> antwoord = vraag(operatie, inhoud);
        assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(200);
        assertThat(antwoord.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
        assertThat(antwoord.headers().firstValue("API-Version")).isPresent();
        assertThat(antwoord.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        return JSON.readTree(antwoord.body());
    }

    private static void metUitleg(JsonNode antwoord) {
        for (String vorm : List.of("eenvoudig", "juridisch", "voorlezen")) {
            assertThat(antwoord.at("/uitleg/" + vorm).asString()).as(vorm).isNotBlank().doesNotContain("null", "{", "}");
        }
    }

    // ── scenarios ───────────────────────────────────────────────────────────────────────────

    @Test
    void welkeRegelHetVerschilMaakt() {
        ObjectNode verzoek = JSON.createObjectNode();
        ObjectNode basis = verzoek.putObject("basis").setAll(voorbeeld());
        ((ObjectNode) basis.at("/inkomen/0")).put("perMaand", "600.00");
        basis.remove("verrekening");
        ObjectNode scenario = verzoek.putArray("scenarios").addObject().put("naam", "meer-werken");
        scenario.putObject("wijziging").putArray("inkomen").addObject().put("soort", "loon").put("van", "2026-07").put("totEnMet", "2027-06")
                .put("perMaand", "700.00");

        JsonNode vergelijking = antwoord("_vergelijk", verzoek.toString());

        metUitleg(vergelijking);
        assertThat(vergelijking.at("/scenarios/0/andereRegels/0/tekst").asString()).isEqualTo("Van oktober 2026 tot en met juni 2027 krijgt u een "
                + "loonaanvullingsuitkering in plaats van een vervolguitkering. Daarvoor geldt artikel 61 lid 4 WIA in plaats van artikel 60 lid 1 onder b "
                + "WIA en artikel 62 lid 1 WIA.");
        assertThat(vergelijking.at("/uitleg/eenvoudig").asString()).contains("Scenario meer-werken: dan heeft u samen",
                "Van juli tot en met september 2026 heeft u per maand € 30,00 meer.", "Van oktober 2026 tot en met juni 2027 heeft u per maand € 444,29 meer.",
                "Daarom krijgt u een aanvulling op uw loon");
        assertThat(vergelijking.at("/uitleg/juridisch").asString()).contains("artikel 61 lid 4 WIA in plaats van artikel 60 lid 1 onder b WIA");
    }

    // ── cycles ──────────────────────────────────────────────────────────────────────────────

    private static String cycli(String inkomen, String schatting) {
        return "{\"situatie\":{\"periode\":{\"van\":\"2026-07\",\"totEnMet\":\"2027-06\"},\"uitkeringen\":[{\"soort\":\"iva\",\"ingangsdatum\":\"2025-01-01\","
                + "\"dagloon\":\"150.00\",\"dagloonPeildatum\":\"2026-07-01\",\"maatmaninkomenPerMaand\":\"3140.70\"}],\"inkomen\":[" + inkomen
                + "],\"verrekening\":{\"geschatInkomenPerMaand\":\"" + schatting + "\"}}}";
    }

    private static String loon(String van, String totEnMet, String bedrag) {
        return "{\"soort\":\"loon\",\"van\":\"" + van + "\",\"totEnMet\":\"" + totEnMet + "\",\"perMaand\":\"" + bedrag + "\"}";
    }

    @Test
    void welkeCyclusDeHoogsteRekeningHetLaagstHoudt() {
        JsonNode hoger = antwoord("_cycli", cycli(loon("2026-07", "2027-06", "600.00"), "500.00"));
        metUitleg(hoger);
        assertThat(hoger.at("/tekst").asString()).isEqualTo("Rekent UWV uw voorschot af per maand? Dan betaalt u in één keer het minst terug: hoogstens € 70,00. "
                + "Elke maand afrekenen doet UWV alleen als u erom vraagt. UWV moet het dan doen.");
        assertThat(hoger.at("/uitleg/eenvoudig").asString()).contains("Elke maand afrekenen: u betaalt in één keer hoogstens € 70,00 terug.",
                "Elke 12 maanden afrekenen: u betaalt in één keer hoogstens € 840,00 terug.",
                "Van juli 2026 tot en met juni 2027 telt € 600,00 inkomen per maand. Geschat was € 500,00. Vanaf augustus 2026 past een voorschot van ");

        JsonNode seizoen = antwoord("_cycli", cycli(loon("2026-07", "2026-12", "600.00") + "," + loon("2027-01", "2027-06", "400.00"), "500.00"));
        assertThat(seizoen.at("/tekst").asString()).startsWith("Rekent UWV uw voorschot af per 12 maanden? Dan hoeft u niets terug te betalen. "
                + "Per 12 maanden rekent UWV alleen af bij zelfstandigen. Daarnaast betaalt u bij 1 maand in één keer het minst terug: € 70,00.");

        JsonNode lager = antwoord("_cycli", cycli(loon("2026-07", "2027-06", "400.00"), "500.00"));
        assertThat(lager.at("/tekst").asString()).startsWith("Hoe vaak UWV uw voorschot ook afrekent: u hoeft niets terug te betalen.");
    }

    @Test
    void zonderVoorschotIsErGeenCyclus() {
        JsonNode antwoord = antwoord("_cycli", "{\"situatie\":{\"periode\":{\"van\":\"2026-07\",\"totEnMet\":\"2026-07\"},\"uitkeringen\":[],\"inkomen\":[]}}");

        metUitleg(antwoord);
        assertThat(antwoord.at("/nietBerekenbaar/0/reden").asString()).contains("geen uitkering die UWV als voorschot betaalt");
        assertThat(antwoord.at("/uitleg/voorlezen").asString()).contains("geen uitkering die UWV als voorschot betaalt");
    }

    // ── batches ─────────────────────────────────────────────────────────────────────────────

    private static String batch(List<String> verzoeken) {
        return "{\"verzoeken\":[" + String.join(",", verzoeken) + "]}";
    }

    /** The results as text, cut at the places where one ends and the next begins. */
    private static void zoals(String antwoord, List<String> los) {
        String begin = antwoord.substring(0, antwoord.indexOf("\"resultaten\":[") + "\"resultaten\":[".length());
        assertThat(antwoord).isEqualTo(begin + String.join(",", los) + "]}");
    }

    @Test
    void elkResultaatHeeftDeBytesVanEenLosVerzoek() {
        ObjectNode volledig = voorbeeld();
        List<String> verzoeken = List.of(IVA, volledig.toString(), "{\"iets\":1}", "7", "{\"periode\":{}, \"periode\":{}}", "[]", volledig.put("uitleg", "geen").toString(),
                "{\"uitkeringen\":[{\"soort\":\"" + "x".repeat(MIB) + "\"}]}", IVA);
        List<String> los = verzoeken.stream().map(verzoek -> bereken(verzoek).body()).toList();

        HttpResponse<String> antwoord = vraag("_batch", batch(verzoeken));

        assertThat(antwoord.statusCode()).isEqualTo(200);
        zoals(antwoord.body(), los);
        assertThat(JSON.readTree(los.get(7)).at("/status").asInt()).isEqualTo(413);
        assertThat(JSON.readTree(antwoord.body()).at("/resultaten/2/code").asString()).isEqualTo("ongeldig-verzoek");
    }

    @Test
    void duizendVerzoekenTegelijkMetAndereDuizend() {
        String verzoek = batch(Collections.nCopies(1_000, IVA));
        String los = bereken(IVA).body();
        List<CompletableFuture<HttpResponse<String>>> onderweg = new ArrayList<>();
        for (int keer = 0; keer < 3; keer++) {
            onderweg.add(CompletableFuture.supplyAsync(() -> vraag("_batch", verzoek)));
        }

        for (CompletableFuture<HttpResponse<String>> antwoord : onderweg) {
            zoals(antwoord.join().body(), Collections.nCopies(1_000, los));
        }
        assertThat(Thread.getAllStackTraces().keySet().stream().filter(draad -> draad.getName().startsWith("batch-")))
                .hasSizeLessThanOrEqualTo(Runtime.getRuntime().availableProcessors());
    }

    @Test
    void eenKlantDieWegloopt() throws IOException {
        String verzoek = batch(Collections.nCopies(1_000, voorbeeld().toString()));
        try (Socket socket = new Socket("localhost", poort)) {
            byte[] inhoud = verzoek.getBytes(StandardCharsets.UTF_8);
            socket.getOutputStream().write(("POST /v1/uitkomsten/_batch HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: "
                    + inhoud.length + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().write(inhoud);
            assertThat(socket.getInputStream().read()).isPositive();
        }

        assertThat(antwoord("_batch", batch(List.of(IVA))).at("/resultaten").size()).isEqualTo(1);
    }

    @Test
    void deGrensVanEenBatchIsAchtKeerZoRuim() {
        String vulling = " ".repeat(8 * MIB - batch(List.of()).length());

        assertThat(antwoord("_batch", batch(List.of()) + vulling).at("/resultaten").size()).isZero();
        HttpResponse<String> teGroot = vraag("_batch", batch(List.of()) + vulling + " ");
        assertThat(teGroot.statusCode()).isEqualTo(413);
        assertThat(JSON.readTree(teGroot.body()).at("/detail").asString()).contains("8 MiB");
    }

    // ── faults ──────────────────────────────────────────────────────────────────────────────

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "_vergelijk|{}|/basis veld-ontbreekt;/scenarios veld-ontbreekt",
            "_vergelijk|{\"basis\":{},\"scenarios\":[{\"naam\":\"a\",\"wijziging\":{}},{\"naam\":\"a\",\"wijziging\":{\"inkomen\":[{\"perMaand\":5}]}}]}"
                    + "|/scenarios/1/naam dubbele-naam;/scenarios/1/wijziging/inkomen/0/perMaand bedrag-als-tekst",
            "_cycli|{\"situatie\":{\"persoon\":{\"naam\":\"x\"}}}|/situatie/persoon/naam onbekend-veld",
            "_batch|{\"verzoeken\":{}}|/verzoeken geen-lijst"})
    void eenFoutInHetVerzoekIsEenProbleem(String operatie, String inhoud, String fouten) {
        HttpResponse<String> antwoord = vraag(operatie, inhoud);

        assertThat(antwoord.statusCode()).isEqualTo(400);
        assertThat(antwoord.headers().firstValue("Content-Type")).contains("application/problem+json");
        JsonNode probleem = JSON.readTree(antwoord.body());
        assertThat(StreamSupport.stream(probleem.at("/fouten").spliterator(), false)
                .map(fout -> fout.at("/pad").asString() + " " + fout.at("/code").asString())).containsExactly(fouten.split(";"));
    }

    @Test
    void meerDanDuizendIsTeVeel() {
        String verzoek = batch(IntStream.rangeClosed(0, 1_000).mapToObj(nummer -> "{}").toList());

        assertThat(JSON.readTree(vraag("_batch", verzoek).body()).at("/fouten/0/code").asString()).isEqualTo("te-veel");
    }

    @ParameterizedTest
    @ValueSource(strings = {"_vergelijk", "_cycli", "_batch"})
    void andereVerzoekenGevenHetzelfdeProbleemAlsOveral(String operatie) {
        assertThat(haal("/v1/uitkomsten/" + operatie).statusCode()).isEqualTo(405);
        assertThat(stuur(naar("/v1/uitkomsten/" + operatie).POST(BodyPublishers.ofString("{}"))).statusCode()).isEqualTo(415);
        assertThat(stuur(naar("/v1/uitkomsten/" + operatie).header("Content-Type", "application/json").header("Accept", "text/html")
                .POST(BodyPublishers.ofString("{}"))).statusCode()).isEqualTo(406);
        assertThat(vraag(operatie, "{").statusCode()).isEqualTo(400);
        int grens = operatie.equals("_batch") ? 8 * MIB : MIB;
        assertThat(vraag(operatie, " ".repeat(grens) + "{}").statusCode()).isEqualTo(413);
    }
}
