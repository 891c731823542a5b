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
import nl.uitkomst.beoordeling.DienstverleningsAntwoord;
import nl.uitkomst.service.contract.Dienstverleningsvorm;
import nl.uitkomst.service.werk.Gewicht;
import nl.uitkomst.service.werk.Werk;
import nl.uitkomst.verzoek.Verzoektekst;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /v1/beoordelingen/_wgadienstverlening}. */
@RestController
@Tag(name = "Beoordelingen")
class DienstverleningController {

    private static final String JSON = MediaType.APPLICATION_JSON_VALUE;

    private final Beoordelingen beoordelingen;
    private final Werk werk;

    DienstverleningController(Beoordelingen beoordelingen, Werk werk) {
        this.beoordelingen = beoordelingen;
        this.werk = werk;
    }

    @Operation(operationId = "beoordeelWgaDienstverlening", summary = "Helpt UWV mij bij het vinden van werk?",
            description = "Of iemand met een WGA door UWV naar werk wordt begeleid, en hoe lang UWV dat uit zichzelf doet.",
            requestBody = @RequestBody(required = true, description = "De WGA, de werkgever en de dag.",
                    content = @Content(mediaType = JSON, schema = @Schema(implementation = Dienstverleningsvorm.class))),
            responses = @ApiResponse(responseCode = "200", description = "Wat UWV doet, met de voorwaarden.",
                    content = @Content(mediaType = JSON, schema = @Schema(implementation = DienstverleningsAntwoord.class))))
    @PostMapping(path = "/v1/beoordelingen/_wgadienstverlening", consumes = JSON, produces = JSON)
    void wgadienstverlening(HttpServletRequest verzoek, HttpServletResponse antwoord) throws IOException {
        werk.antwoord(verzoek, antwoord, Gewicht.GEWOON, tekst -> beoordelingen.beoordeel("_wgadienstverlening", Verzoektekst.lees(tekst)));
    }
}
