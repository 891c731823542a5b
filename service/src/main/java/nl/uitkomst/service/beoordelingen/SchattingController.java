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
import nl.uitkomst.beoordeling.SchattingsAntwoord;
import nl.uitkomst.service.contract.Schattingsvorm;
import nl.uitkomst.service.werk.Gewicht;
import nl.uitkomst.service.werk.Werk;
import nl.uitkomst.verzoek.Verzoektekst;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /v1/beoordelingen/_arbeidsongeschiktheid}. */
@RestController
@Tag(name = "Beoordelingen")
class SchattingController {

    private static final String JSON = MediaType.APPLICATION_JSON_VALUE;

    private final Beoordelingen beoordelingen;
    private final Werk werk;

    SchattingController(Beoordelingen beoordelingen, Werk werk) {
        this.beoordelingen = beoordelingen;
        this.werk = werk;
    }

    @Operation(operationId = "beoordeelArbeidsongeschiktheid", summary = "Hoeveel procent ben ik arbeidsongeschikt?",
            description = "De schatting: percentage en klasse, IVA, WGA of geen recht, de resterende verdiencapaciteit en de inkomenseis. Op functies of op het eigen werk.",
            requestBody = @RequestBody(required = true, description = "De maatman, de functies en het werk.",
                    content = @Content(mediaType = JSON, schema = @Schema(implementation = Schattingsvorm.class))),
            responses = @ApiResponse(responseCode = "200", description = "De uitkomst van de schatting, met de voorwaarden.",
                    content = @Content(mediaType = JSON, schema = @Schema(implementation = SchattingsAntwoord.class))))
    @PostMapping(path = "/v1/beoordelingen/_arbeidsongeschiktheid", consumes = JSON, produces = JSON)
    void arbeidsongeschiktheid(HttpServletRequest verzoek, HttpServletResponse antwoord) throws IOException {
        werk.antwoord(verzoek, antwoord, Gewicht.GEWOON, tekst -> beoordelingen.beoordeel("_arbeidsongeschiktheid", Verzoektekst.lees(tekst)));
    }
}
