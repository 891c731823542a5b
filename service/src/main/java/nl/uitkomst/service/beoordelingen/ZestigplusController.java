package nl.uitkomst.service.beoordelingen;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.uitkomst.beoordeling.Beoordelingen;
import nl.uitkomst.beoordeling.ZestigplusAntwoord;
import nl.uitkomst.service.contract.Zestigplusvorm;
import nl.uitkomst.service.werk.Gewicht;
import nl.uitkomst.service.werk.Werk;
import nl.uitkomst.verzoek.Verzoektekst;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /v1/beoordelingen/_zestigplus}. */
@RestController
@Tag(name = "Beoordelingen")
class ZestigplusController {

    private static final String JSON = MediaType.APPLICATION_JSON_VALUE;

    private final Beoordelingen beoordelingen;
    private final Werk werk;

    ZestigplusController(Beoordelingen beoordelingen, Werk werk) {
        this.beoordelingen = beoordelingen;
        this.werk = werk;
    }

    @Operation(operationId = "beoordeelZestigplus", summary = "Geldt de 60-plusmaatregel voor mijn WIA-aanvraag?",
            description = "Of iemand van 60 jaar of ouder zonder onderzoek door een arts een WGA krijgt, wie daarmee moet instemmen, en wat ervoor en ertegen pleit.",
            requestBody = @RequestBody(required = true, description = "De aanvraag, de leeftijd, de werkgever, de instemmingen en het werk.",
                    content = @Content(mediaType = JSON, schema = @Schema(implementation = Zestigplusvorm.class))),
            responses = @ApiResponse(responseCode = "200", description = "Wat er met de aanvraag gebeurt, met de voorwaarden.",
                    content = @Content(mediaType = JSON, schema = @Schema(implementation = ZestigplusAntwoord.class))))
    @PostMapping(path = "/v1/beoordelingen/_zestigplus", consumes = JSON, produces = JSON)
    void zestigplus(HttpServletRequest verzoek, HttpServletResponse antwoord) throws IOException {
        werk.antwoord(verzoek, antwoord, Gewicht.GEWOON, tekst -> beoordelingen.beoordeel("_zestigplus", Verzoektekst.lees(tekst)));
    }
}
