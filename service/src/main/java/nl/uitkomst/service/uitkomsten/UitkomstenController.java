package nl.uitkomst.service.uitkomsten;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.uitkomst.antwoord.Antwoord;
import nl.uitkomst.antwoord.Antwoorden;
import nl.uitkomst.service.contract.Verzoekvorm;
import nl.uitkomst.service.werk.Gewicht;
import nl.uitkomst.service.werk.Werk;
import nl.uitkomst.verzoek.Verzoektekst;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /v1/uitkomsten/_bereken}: what happens to an uitkering, month by month. */
@RestController
@Tag(name = "Uitkomsten")
class UitkomstenController {

    private final Antwoorden antwoorden;
    private final Werk werk;

    UitkomstenController(Antwoorden antwoorden, Werk werk) {
        this.antwoorden = antwoorden;
        this.werk = werk;
    }

    @Operation(operationId = "berekenUitkomst", summary = "Wat gebeurt er met mijn uitkering?",
            description = "Berekent per maand de uitkering bij een inkomen, met voorschot, afrekening, gebeurtenissen en stappen. "
                    + "Een gegeven dat ontbreekt is geen fout: het antwoord zegt wat er nog nodig is.",
            requestBody = @RequestBody(required = true, description = "De situatie: periode, uitkeringen en inkomen.",
                    content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE, schema = @Schema(implementation = Verzoekvorm.class))),
            responses = @ApiResponse(responseCode = "200", description = "De berekening.",
                    content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE, schema = @Schema(implementation = Antwoord.class))))
    @PostMapping(path = "/v1/uitkomsten/_bereken", consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    void bereken(HttpServletRequest verzoek, HttpServletResponse antwoord) throws IOException {
        werk.antwoord(verzoek, antwoord, Gewicht.GEWOON, tekst -> antwoorden.bereken(Verzoektekst.lees(tekst)));
    }
}
