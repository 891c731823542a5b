package nl.uitkomst.service.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.info.Contact;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.servers.Server;
import io.swagger.v3.oas.models.tags.Tag;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.uitkomst.service.contract.Begrippen.Begrip;
import nl.uitkomst.service.contract.Voorbeelden.Voorbeeld;
import nl.uitkomst.service.problemen.Probleem;
import nl.uitkomst.service.problemen.Probleemsoort;
import nl.uitkomst.service.problemen.Probleemteksten;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Completes what springdoc reads from the code: words, headers, problems and examples. */
@Component
class Documentopmaak implements GlobalOpenApiCustomizer {

    private static final String BASIS = "/v1";
    private static final String JSON = org.springframework.http.MediaType.APPLICATION_JSON_VALUE;
    private static final String PROBLEEM = org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE;
    private static final String CATALOGUS = "Catalogus";
    private static final List<Probleemsoort> BIJ_POST = List.of(Probleemsoort.ONGELDIG_VERZOEK, Probleemsoort.METHODE_NIET_TOEGESTAAN,
            Probleemsoort.ANTWOORDVORM_NIET_MOGELIJK, Probleemsoort.VERZOEK_TE_GROOT, Probleemsoort.INHOUDSTYPE_NIET_ONDERSTEUND,
            Probleemsoort.TE_DRUK, Probleemsoort.INTERNE_FOUT, Probleemsoort.REKENTIJD_VOORBIJ);
    private static final List<Probleemsoort> BIJ_GET = List.of(Probleemsoort.METHODE_NIET_TOEGESTAAN, Probleemsoort.ANTWOORDVORM_NIET_MOGELIJK,
            Probleemsoort.INTERNE_FOUT);

    private final String apiVersie;
    private final Begrippen begrippen;
    private final Voorbeelden voorbeelden;
    private final Probleemteksten problemen;

    Documentopmaak(@Value("${uitkomst.api-versie}") String apiVersie, Begrippen begrippen, Voorbeelden voorbeelden, Probleemteksten problemen) {
        this.apiVersie = apiVersie;
        this.begrippen = begrippen;
        this.voorbeelden = voorbeelden;
        this.problemen = problemen;
    }

    @Override
    public void customise(OpenAPI document) {
        document.openapi("3.0.3").info(info()).servers(List.of(new Server().url(BASIS).description("Deze dienst")))
                .tags(List.of(new Tag().name("Uitkomsten").description("Wat er met een uitkering gebeurt, maand voor maand."),
                        new Tag().name("Beoordelingen").description("Of aan voorwaarden is voldaan, hoe lang iets duurt en welk inkomen telt."),
                        new Tag().name(CATALOGUS).description("De regels, de bedragen en de woorden, en voorbeelden van verzoeken."),
                        new Tag().name("Contract").description("Deze beschrijving zelf.")));
        onderdelen(document.getComponents());
        document.getComponents().getSchemas().forEach(this::beschrijf);
        document.getComponents().setSchemas(new TreeMap<>(document.getComponents().getSchemas()));
        paden(document);
    }

    private Info info() {
        return new Info().title("Uitkomst").version(apiVersie)
                .description(begrippen.begrip("Uitkomst").omschrijving())
                .contact(new Contact().name("Beheer van Uitkomst").email("beheer@uitkomst.example").url("https://uitkomst.example/contact"))
                .license(new License().name("EUPL-1.2").url("https://eupl.eu/1.2/nl/"));
    }

    // ── paths ───────────────────────────────────────────────────────────────────────────────

    private void paden(OpenAPI document) {
        Paths paden = new Paths();
        new TreeMap<>(document.getPaths()).forEach((pad, inhoud) -> paden.addPathItem(pad.substring(pad.startsWith(BASIS) ? BASIS.length() : 0), inhoud));
        paden.addPathItem("/openapi.json", contract("openapiJson", "Het contract als JSON", JSON));
        paden.addPathItem("/openapi.yaml", contract("openapiYaml", "Het contract als YAML", "application/yaml"));
        paden.forEach((adres, pad) -> {
            if (pad.getPost() != null) {
                voorbeelden(adres.substring(adres.lastIndexOf('/') + 1), pad.getPost());
                antwoorden(pad.getPost(), BIJ_POST);
            }
            if (pad.getGet() != null) {
                antwoorden(pad.getGet(), BIJ_GET);
                bewaarbaar(pad.getGet());
            }
            if (pad.getGet() != null && pad.getGet().getTags().contains(CATALOGUS)) {
                antwoorden(pad.getGet(), adres.endsWith("}") ? List.of(Probleemsoort.ONGELDIG_VERZOEK, Probleemsoort.NIET_GEVONDEN)
                        : List.of(Probleemsoort.ONGELDIG_VERZOEK));
            }
        });
        document.setPaths(paden);
    }

    private static PathItem contract(String id, String samenvatting, String vorm) {
        return new PathItem().get(new Operation().operationId(id).summary(samenvatting).addTagsItem("Contract")
                .description("Dit document, OpenAPI 3.0.3. Elke herkomst mag het opvragen (CORS).")
                .responses(new ApiResponses().addApiResponse("200", new ApiResponse().description("Het contract.")
                        .content(new Content().addMediaType(vorm, new MediaType().schema(new ObjectSchema()))))));
    }

    private void antwoorden(Operation operatie, List<Probleemsoort> soorten) {
        operatie.getResponses().get("200").addHeaderObject("API-Version", new Header().$ref("#/components/headers/API-Version"));
        for (Probleemsoort soort : soorten) {
            operatie.getResponses().addApiResponse(String.valueOf(soort.status()),
                    new ApiResponse().$ref("#/components/responses/" + naam(soort)));
        }
    }

    private static void bewaarbaar(Operation operatie) {
        operatie.getResponses().get("200").addHeaderObject("ETag", new Header().$ref("#/components/headers/ETag"));
        operatie.getResponses().addApiResponse("304", new ApiResponse().description("U hebt dit antwoord al: de ETag is die van If-None-Match.")
                .addHeaderObject("API-Version", new Header().$ref("#/components/headers/API-Version")));
    }

    private void voorbeelden(String naamOperatie, Operation operatie) {
        MediaType verzoek = operatie.getRequestBody().getContent().get(JSON);
        MediaType antwoord = operatie.getResponses().get("200").getContent().get(JSON);
        voorbeelden.van(naamOperatie).forEach((naam, voorbeeld) -> {
            verzoek.addExamples(naam, voorbeeld(voorbeeld.samenvatting(), voorbeeld.verzoek()));
            if (voorbeeld.status() == 200) {
                antwoord.addExamples(naam, voorbeeld(voorbeeld.samenvatting(), voorbeeld.antwoord()));
            }
        });
    }

    private static Example voorbeeld(String samenvatting, JsonNode inhoud) {
        try {
            return new Example().summary(samenvatting).value(Json.mapper().readTree(inhoud.toString()));
        } catch (JsonProcessingException fout) {
            throw new IllegalStateException(fout);
        }
    }

    // ── parts ───────────────────────────────────────────────────────────────────────────────

    private void onderdelen(Components onderdelen) {
        ModelConverters.getInstance().readAll(Probleem.class).forEach(onderdelen::addSchemas);
        onderdelen.addHeaders("API-Version", new Header().description("De volledige versie van dit contract (SemVer).").required(true)
                .schema(new StringSchema().pattern("^\\d+\\.\\d+\\.\\d+$").example(apiVersie)));
        onderdelen.addHeaders("Allow", new Header().description("De methoden die dit adres kent.").schema(new StringSchema().example("POST")));
        onderdelen.addHeaders("Retry-After", new Header().description("Na hoeveel seconden u het verzoek opnieuw kunt sturen.")
                .schema(new IntegerSchema().minimum(BigDecimal.ONE).example(Probleemsoort.TE_DRUK.opnieuwNa())));
        onderdelen.addHeaders("ETag", new Header().description("Kenmerk van dit antwoord. Stuur het de volgende keer mee in If-None-Match.")
                .schema(new StringSchema().pattern("^\"[0-9a-f]{64}\"$")));
        Map<String, Voorbeeld> fout = new LinkedHashMap<>(voorbeelden.alle());
        fout.values().removeIf(voorbeeld -> voorbeeld.status() == 200);
        List<Probleemsoort> soorten = new ArrayList<>(BIJ_POST);
        soorten.add(Probleemsoort.NIET_GEVONDEN);
        for (Probleemsoort soort : soorten) {
            MediaType inhoud = new MediaType().schema(new Schema<>().$ref("#/components/schemas/Probleem"));
            if (soort == Probleemsoort.ONGELDIG_VERZOEK) {
                fout.forEach((naam, voorbeeld) -> inhoud.addExamples(naam, voorbeeld(voorbeeld.samenvatting(), voorbeeld.antwoord())));
            } else {
                inhoud.addExamples(soort.code(), voorbeeld(problemen.tekst(soort).titel(), voorbeelden.probleem(soort)));
            }
            ApiResponse antwoord = new ApiResponse().description(problemen.tekst(soort).betekenis())
                    .content(new Content().addMediaType(PROBLEEM, inhoud));
            antwoord.addHeaderObject("API-Version", new Header().$ref("#/components/headers/API-Version"));
            if (soort == Probleemsoort.METHODE_NIET_TOEGESTAAN) {
                antwoord.addHeaderObject("Allow", new Header().$ref("#/components/headers/Allow"));
            }
            if (soort.opnieuwNa() > 0) {
                antwoord.addHeaderObject("Retry-After", new Header().$ref("#/components/headers/Retry-After"));
            }
            onderdelen.addResponses(naam(soort), antwoord);
        }
    }

    /** {@code ONGELDIG_VERZOEK} is {@code OngeldigVerzoek}. */
    private static String naam(Probleemsoort soort) {
        StringBuilder naam = new StringBuilder();
        for (String deel : soort.code().split("-")) {
            naam.append(Character.toUpperCase(deel.charAt(0))).append(deel.substring(1));
        }
        return naam.toString();
    }

    // ── schemas ─────────────────────────────────────────────────────────────────────────────

    private void beschrijf(String naam, Schema<?> schema) {
        Begrip begrip = begrippen.begrip(naam);
        if (begrip == null) {
            throw new IllegalStateException("no words for schema " + naam);
        }
        schema.description(begrip.omschrijving()).required(begrip.verplicht());
        if (begrip.isVerzoek()) {
            schema.additionalProperties(false);
        }
        if (schema.getProperties() == null) {
            return;
        }
        Map<String, Schema> velden = new LinkedHashMap<>();
        schema.getProperties().forEach((veld, inhoud) -> velden.put(veld, beschrijfVeld(naam, veld, inhoud, begrip)));
        schema.setProperties(velden);
    }

    private Schema<?> beschrijfVeld(String schema, String naam, Schema<?> veld, Begrip begrip) {
        String tekst = begrip.veld(naam);
        if (tekst == null) {
            throw new IllegalStateException("no words for field " + schema + "." + naam);
        }
        List<String> bij = bij(schema, naam);
        if (!bij.isEmpty()) {
            tekst += " Alleen bij " + String.join(", ", bij) + ".";
        }
        if (begrip.waarden() != null && begrip.waarden().containsKey(naam)) {
            List<String> waarden = begrip.waarden().get(naam);
            tekst += " Nu: " + String.join(", ", waarden) + ". Er kunnen waarden bij komen.";
            veld.addExtension("x-extensible-enum", waarden);
        }
        if (veld.getDefault() != null) {
            // In words only: a generated client would send the keyword along as if it had been said, also where the field does not belong.
            tekst += " Niet opgegeven: " + veld.getDefault() + ".";
            veld.setDefault(null);
            veld.setDefaultSetFlag(false);
        }
        if (veld.get$ref() == null) {
            return veld.description(tekst);
        }
        // OpenAPI 3.0 drops what stands beside a $ref
        return new Schema<>().addAllOfItem(new Schema<>().$ref(veld.get$ref())).description(tekst);
    }

    private static String naamInDocument(Class<?> vorm) {
        return vorm.getAnnotation(io.swagger.v3.oas.annotations.media.Schema.class).name();
    }

    private static List<String> bij(String schema, String veld) {
        List<Class<?>> vormen = new ArrayList<>(List.of(Verzoekvorm.class.getDeclaredClasses()));
        vormen.add(Duurvorm.class);
        for (Class<?> vorm : vormen) {
            if (vorm.isRecord() && naamInDocument(vorm).equals(schema)) {
                for (RecordComponent deel : vorm.getRecordComponents()) {
                    if (deel.getName().equals(veld) && deel.isAnnotationPresent(Bij.class)) {
                        return List.of(deel.getAnnotation(Bij.class).value());
                    }
                }
            }
        }
        return List.of();
    }
}
