package nl.uitkomst.integratie;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.uitkomst.client.ApiClient;
import nl.uitkomst.client.ApiException;
import nl.uitkomst.client.ApiResponse;
import nl.uitkomst.client.api.BeoordelingenApi;
import nl.uitkomst.client.api.CatalogusApi;
import nl.uitkomst.client.api.UitkomstenApi;
import nl.uitkomst.client.model.Antwoord;
import nl.uitkomst.client.model.Arbeidsverleden;
import nl.uitkomst.client.model.Batchverzoek;
import nl.uitkomst.client.model.BegrippenAntwoord;
import nl.uitkomst.client.model.Beoordeling;
import nl.uitkomst.client.model.DuurAntwoord;
import nl.uitkomst.client.model.Duurverzoek;
import nl.uitkomst.client.model.Inkomen;
import nl.uitkomst.client.model.MaandAntwoord;
import nl.uitkomst.client.model.Periode;
import nl.uitkomst.client.model.Persoon;
import nl.uitkomst.client.model.Probleem;
import nl.uitkomst.client.model.Scenario;
import nl.uitkomst.client.model.Uitkering;
import nl.uitkomst.client.model.Vergelijkverzoek;
import nl.uitkomst.client.model.Verzoek;

/** The code of {@code docs/integratie/java.md}, on the client that the build generates. A test runs it and holds the page against it. */
final class Javavoorbeelden {

    private static final int NIET_GEWIJZIGD = 304;

    private final ApiClient client = new ApiClient();

    /** @param dienst where the service is, without the version */
    Javavoorbeelden(String dienst) {
        client.updateBaseUri(dienst + "/v1");
    }

    Verzoek situatie() {
        return new Verzoek()
                .periode(new Periode().van("2026-09").totEnMet("2026-10"))
                .persoon(new Persoon().geboortedatum(LocalDate.parse("1978-03-14")))
                .addUitkeringenItem(new Uitkering()
                        .soort(Uitkering.SoortEnum.WGA)
                        .ingangsdatum(LocalDate.parse("2024-10-01"))
                        .dagloon("150.00")
                        .dagloonPeildatum(LocalDate.parse("2026-07-01"))
                        .loongerelateerdTotEnMet(LocalDate.parse("2026-09-30"))
                        .addBeoordelingenItem(new Beoordeling()
                                .vanaf(LocalDate.parse("2024-10-01"))
                                .arbeidsongeschiktheidspercentage("60.00")
                                .resterendeVerdiencapaciteitPerMaand("1256.28")
                                .maatmaninkomenPerMaand("3140.70")))
                .addInkomenItem(new Inkomen()
                        .soort(Inkomen.SoortEnum.LOON)
                        .van("2026-09").totEnMet("2026-10").perMaand("700.00"));
    }

    BigDecimal bereken() throws ApiException {
        Antwoord antwoord = new UitkomstenApi(client).berekenUitkomst(situatie());

        BigDecimal samen = BigDecimal.ZERO;
        for (MaandAntwoord maand : antwoord.getMaanden()) {
            samen = samen.add(new BigDecimal(maand.getTotaal().getSamen()));
        }
        return samen;
    }

    BigDecimal watAls() throws ApiException {
        Vergelijkverzoek vraag = new Vergelijkverzoek()
                .basis(situatie())
                .addScenariosItem(new Scenario().naam("meer-werken").wijziging(Map.of("inkomen", List.of(Map.of(
                        "soort", "loon", "van", "2026-09", "totEnMet", "2026-10", "perMaand", "1300.00")))));

        return new BigDecimal(new UitkomstenApi(client).vergelijkScenarios(vraag).getScenarios().get(0).getVerschil().getSamen());
    }

    LocalDate laatsteDagWw() throws ApiException {
        DuurAntwoord antwoord = new BeoordelingenApi(client).beoordeelDuur(new Duurverzoek()
                .soort(Duurverzoek.SoortEnum.WW)
                .ingangsdatum(LocalDate.parse("2026-12-01"))
                .arbeidsverleden(new Arbeidsverleden().jarenVoor2016(new BigDecimal("13")).jarenVanaf2016(new BigDecimal("9")))
                .viervijfEis(true));

        return antwoord.getLaatsteDag();
    }

    List<Object> veel(List<Verzoek> verzoeken) throws ApiException {
        List<Object> antwoorden = new ArrayList<>();
        for (Object deel : new UitkomstenApi(client).berekenVeel(new Batchverzoek().verzoeken(verzoeken)).getResultaten()) {
            Class<?> soort = ((Map<?, ?>) deel).containsKey("status") ? Probleem.class : Antwoord.class;
            antwoorden.add(client.getObjectMapper().convertValue(deel, soort));
        }
        return antwoorden;
    }

    List<String> fouten(Verzoek verzoek) throws ApiException, JsonProcessingException {
        try {
            new UitkomstenApi(client).berekenUitkomst(verzoek);
            return List.of();
        } catch (ApiException fout) {
            if (fout.getCode() != 400) {
                throw fout;
            }
            Probleem probleem = client.getObjectMapper().readValue(fout.getResponseBody(), Probleem.class);
            return probleem.getFouten().stream().map(deel -> deel.getPad() + " " + deel.getCode()).toList();
        }
    }

    BegrippenAntwoord begrippen(ApiResponse<BegrippenAntwoord> bewaard) throws ApiException {
        String etag = bewaard.getHeaders().get("ETag").get(0);
        try {
            return new CatalogusApi(client).begrippen(Map.of("If-None-Match", etag));
        } catch (ApiException antwoord) {
            if (antwoord.getCode() == NIET_GEWIJZIGD) {
                return bewaard.getData();
            }
            throw antwoord;
        }
    }

    ApiResponse<BegrippenAntwoord> haalBegrippen() throws ApiException {
        return new CatalogusApi(client).begrippenWithHttpInfo();
    }
}
