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
import nl.uitkomst.beoordeling.VoorschotAntwoord;
import nl.uitkomst.service.contract.Voorschotvorm;
import nl.uitkomst.service.werk.Gewicht;
import nl.uitkomst.service.werk.Werk;
import nl.uitkomst.verzoek.Verzoektekst;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /v1/beoordelingen/_wiavoorschot}. */
@RestController
@Tag(name = "Beoordelingen")
class VoorschotController {

    private static final String JSON = MediaType.APPLICATION_JSON_VALUE;

    private final Beoordelingen beoordelingen;
    private final Werk werk;

    VoorschotController(Beoordelingen beoordelingen, Werk werk) {
        this.beoordelingen = beoordelingen;
        this.werk = werk;
    }

    @Operation(operationId = "beoordeelWiaVoorschot", summary = "Moet ik mijn WIA-voorschot terugbetalen?",
            description = "Of een voorschot kan en wat het zou zijn; en na de beslissing: wat wordt verrekend, kwijtgescholden of teruggevorderd.",
            requestBody = @RequestBody(required = true, description = "Het voorschot en de beslissing over de WIA.",
                    content = @Content(mediaType = JSON, schema = @Schema(implementation = Voorschotvorm.class))),
            responses = @ApiResponse(responseCode = "200", description = "Wat er met het voorschot gebeurt, met bedragen en redenen.",
                    content = @Content(mediaType = JSON, schema = @Schema(implementation = VoorschotAntwoord.class))))
    @PostMapping(path = "/v1/beoordelingen/_wiavoorschot", consumes = JSON, produces = JSON)
    void wiavoorschot(HttpServletRequest verzoek, HttpServletResponse antwoord) throws IOException {
        werk.antwoord(verzoek, antwoord, Gewicht.GEWOON, tekst -> beoordelingen.beoordeel("_wiavoorschot", Verzoektekst.lees(tekst)));
    }
}
