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
import nl.uitkomst.beoordeling.DwangsomAntwoord;
import nl.uitkomst.service.contract.Dwangsomvorm;
import nl.uitkomst.service.werk.Gewicht;
import nl.uitkomst.service.werk.Werk;
import nl.uitkomst.verzoek.Verzoektekst;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /v1/beoordelingen/_dwangsom}. */
@RestController
@Tag(name = "Beoordelingen")
class DwangsomController {

    private static final String JSON = MediaType.APPLICATION_JSON_VALUE;

    private final Beoordelingen beoordelingen;
    private final Werk werk;

    DwangsomController(Beoordelingen beoordelingen, Werk werk) {
        this.beoordelingen = beoordelingen;
        this.werk = werk;
    }

    @Operation(operationId = "beoordeelDwangsom", summary = "UWV beslist te laat: is er een dwangsom, en wat kan ik doen?",
            description = "Tot en met wanneer UWV tijd had, of de ingebrekestelling op tijd kwam, vanaf welke dag de dwangsom loopt, hoe hoog hij is en "
                    + "wordt, en wat de volgende stap is, ook naar de rechter. Een gegeven dat ontbreekt is geen fout: het antwoord zegt wat er nodig is.",
            requestBody = @RequestBody(required = true, description = "De beslissing, de ingebrekestelling en de dag tot en met welke wordt geteld.",
                    content = @Content(mediaType = JSON, schema = @Schema(implementation = Dwangsomvorm.class))),
            responses = @ApiResponse(responseCode = "200", description = "De dagen, het bedrag, de voorwaarden en de volgende stap.",
                    content = @Content(mediaType = JSON, schema = @Schema(implementation = DwangsomAntwoord.class))))
    @PostMapping(path = "/v1/beoordelingen/_dwangsom", consumes = JSON, produces = JSON)
    void dwangsom(HttpServletRequest verzoek, HttpServletResponse antwoord) throws IOException {
        werk.antwoord(verzoek, antwoord, Gewicht.GEWOON, tekst -> beoordelingen.beoordeel("_dwangsom", Verzoektekst.lees(tekst)));
    }
}
