package nl.uitkomst.service.catalogus;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import nl.uitkomst.beoordeling.Beoordelingen;
import nl.uitkomst.catalogus.Catalogus;
import nl.uitkomst.service.contract.Voorbeelden;
import nl.uitkomst.service.teksten.Term;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/** {@code GET /v1/regels}, {@code /v1/normbedragen}, {@code /v1/begrippen} and {@code /v1/voorbeelden}. */
@RestController
@Tag(name = "Catalogus")
class CatalogusController {

    private static final String JSON = MediaType.APPLICATION_JSON_VALUE;

    private final Catalogusbron bron;
    private final Voorbeelden voorbeelden;
    private final Beoordelingen beoordelingen;
    private final JsonMapper json;
    /** The answers that are the same for everybody, by path. */
    private final Map<String, Bewaarbaar> vast = new ConcurrentHashMap<>();

    CatalogusController(Catalogusbron bron, Voorbeelden voorbeelden, Beoordelingen beoordelingen, JsonMapper json) {
        this.bron = bron;
        this.voorbeelden = voorbeelden;
        this.beoordelingen = beoordelingen;
        this.json = json;
    }

    @Operation(operationId = "regels", summary = "Welke regels zijn er?",
            description = "Alle regels, in de volgorde van de wetten: de zin in gewone taal, het artikel, vanaf wanneer de regel geldt en of een jurist hem heeft "
                    + "beoordeeld.",
            responses = @ApiResponse(responseCode = "200", description = "De regels.",
                    content = @Content(mediaType = JSON, schema = @Schema(implementation = RegelsAntwoord.class))))
    @GetMapping(path = "/v1/regels", produces = JSON)
    byte[] regels(HttpServletRequest verzoek, HttpServletResponse antwoord) {
        Vraagdelen.geen(verzoek);
        return vast("regels", () -> RegelsAntwoord.van(bron.catalogus())).voor(verzoek, antwoord);
    }

    @Operation(operationId = "regel", summary = "Wat doet deze regel, en waaruit blijkt dat?",
            description = "Eén regel: de zin, het artikel, de voorwaarden, de bedragen die hij leest, de gevallen waarin hij werkt met hun uitslag in deze versie, "
                    + "de gekozen lezing en de tekst van de regel zelf.",
            parameters = @Parameter(name = "regelId", in = ParameterIn.PATH, required = true, description = "Het id van de regel, zoals in een stap.",
                    example = "wia-61-4", schema = @Schema(type = "string")),
            responses = @ApiResponse(responseCode = "200", description = "De regel.",
                    content = @Content(mediaType = JSON, schema = @Schema(implementation = RegelAntwoord.class))))
    @GetMapping(path = "/v1/regels/{regelId}", produces = JSON)
    byte[] regel(HttpServletRequest verzoek, HttpServletResponse antwoord) {
        Vraagdelen.geen(verzoek);
        // an annotated parameter makes springdoc look for the classes of bean validation, which are not there
        String regelId = String.valueOf(((Map<?, ?>) verzoek.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)).get("regelId"));
        Catalogus catalogus = bron.catalogus();
        return catalogus.regel(regelId).map(regel -> bewaarbaar(RegelAntwoord.van(catalogus, regel)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)).voor(verzoek, antwoord);
    }

    @Operation(operationId = "normbedragen", summary = "Welke bedragen golden op deze dag?",
            description = "Alle bedragen en percentages uit wet en regeling, zoals ze op die dag gelden, met het artikel en de publicatie. Na de laatste bekende "
                    + "waarde staat die er, met voorlopig.",
            parameters = @Parameter(name = "datum", in = ParameterIn.QUERY, required = true, description = "De dag.", example = "2026-07-01",
                    schema = @Schema(type = "string", format = "date")),
            responses = @ApiResponse(responseCode = "200", description = "De bedragen.",
                    content = @Content(mediaType = JSON, schema = @Schema(implementation = NormbedragenAntwoord.class))))
    @GetMapping(path = "/v1/normbedragen", produces = JSON)
    byte[] normbedragen(HttpServletRequest verzoek, HttpServletResponse antwoord) {
        return bewaarbaar(NormbedragenAntwoord.van(bron.catalogus(), Vraagdelen.datum(verzoek, "datum"))).voor(verzoek, antwoord);
    }

    @Operation(operationId = "begrippen", summary = "Wat betekent dit woord?",
            description = "De woorden van de wet in gewone taal, met het artikel en de velden die erover gaan.",
            responses = @ApiResponse(responseCode = "200", description = "De woorden.",
                    content = @Content(mediaType = JSON, schema = @Schema(implementation = BegrippenAntwoord.class))))
    @GetMapping(path = "/v1/begrippen", produces = JSON)
    byte[] begrippen(HttpServletRequest verzoek, HttpServletResponse antwoord) {
        Vraagdelen.geen(verzoek);
        return vast("begrippen", () -> BegrippenAntwoord.van(Term.alle())).voor(verzoek, antwoord);
    }

    @Operation(operationId = "voorbeelden", summary = "Hoe ziet een verzoek eruit?",
            description = "Verzoeken die u zo kunt sturen, met wat de regels erop antwoorden. Alle situaties zijn verzonnen.",
            responses = @ApiResponse(responseCode = "200", description = "De voorbeelden.",
                    content = @Content(mediaType = JSON, schema = @Schema(implementation = VoorbeeldenAntwoord.class))))
    @GetMapping(path = "/v1/voorbeelden", produces = JSON)
    byte[] voorbeelden(HttpServletRequest verzoek, HttpServletResponse antwoord) {
        Vraagdelen.geen(verzoek);
        return vast("voorbeelden", () -> Voorbeeldenlijst.van(voorbeelden, beoordelingen.operaties())).voor(verzoek, antwoord);
    }

    private Bewaarbaar vast(String pad, Supplier<Object> inhoud) {
        return vast.computeIfAbsent(pad, nieuw -> bewaarbaar(inhoud.get()));
    }

    private Bewaarbaar bewaarbaar(Object inhoud) {
        return new Bewaarbaar(json.writeValueAsBytes(inhoud));
    }
}
