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
import nl.uitkomst.beoordeling.DuurAntwoord;
import nl.uitkomst.beoordeling.InkomenAntwoord;
import nl.uitkomst.beoordeling.WajongwwAntwoord;
import nl.uitkomst.service.contract.Duurvorm;
import nl.uitkomst.service.contract.Inkomenvorm;
import nl.uitkomst.service.contract.Verzoekvorm;
import nl.uitkomst.service.werk.Gewicht;
import nl.uitkomst.service.werk.Werk;
import nl.uitkomst.verzoek.Verzoektekst;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /v1/beoordelingen/…}: assessments beside the computation. */
@RestController
@Tag(name = "Beoordelingen")
class BeoordelingenController {

    private static final String JSON = MediaType.APPLICATION_JSON_VALUE;

    private final Beoordelingen beoordelingen;
    private final Werk werk;

    BeoordelingenController(Beoordelingen beoordelingen, Werk werk) {
        this.beoordelingen = beoordelingen;
        this.werk = werk;
    }

    @Operation(operationId = "beoordeelDuur", summary = "Hoe lang duurt mijn uitkering?",
            description = "De duur van de WW of van de loongerelateerde WGA-uitkering uit het arbeidsverleden, met de laatste dag en de stappen. "
                    + "Een gegeven dat ontbreekt is geen fout: het antwoord zegt wat er nog nodig is en tussen welke grenzen de duur ligt.",
            requestBody = @RequestBody(required = true, description = "De soort uitkering, de eerste dag en de gewerkte jaren.",
                    content = @Content(mediaType = JSON, schema = @Schema(implementation = Duurvorm.class))),
            responses = @ApiResponse(responseCode = "200", description = "De duur.",
                    content = @Content(mediaType = JSON, schema = @Schema(implementation = DuurAntwoord.class))))
    @PostMapping(path = "/v1/beoordelingen/_duur", consumes = JSON, produces = JSON)
    void duur(HttpServletRequest verzoek, HttpServletResponse antwoord) throws IOException {
        werk.antwoord(verzoek, antwoord, Gewicht.GEWOON, tekst -> beoordelingen.duur(Verzoektekst.lees(tekst)));
    }

    @Operation(operationId = "beoordeelInkomen", summary = "Welk deel van mijn inkomen telt mee?",
            description = "Welk deel van een loonstrook, vier weken loon of winst telt, voor welke wet en in welke maand; en wat niet telt, met de reden.",
            requestBody = @RequestBody(required = true, description = "De wet en het inkomen.",
                    content = @Content(mediaType = JSON, schema = @Schema(implementation = Inkomenvorm.class))),
            responses = @ApiResponse(responseCode = "200", description = "Wat meetelt en wat niet.",
                    content = @Content(mediaType = JSON, schema = @Schema(implementation = InkomenAntwoord.class))))
    @PostMapping(path = "/v1/beoordelingen/_inkomen", consumes = JSON, produces = JSON)
    void inkomen(HttpServletRequest verzoek, HttpServletResponse antwoord) throws IOException {
        werk.antwoord(verzoek, antwoord, Gewicht.GEWOON, tekst -> beoordelingen.inkomen(Verzoektekst.lees(tekst)));
    }

    @Operation(operationId = "vergelijkWajongWw", summary = "Wat heb ik met een Wajong en WW, zonder WW, of als de WW wordt geweigerd?",
            description = "Zet per maand naast elkaar wat iemand met een Wajong heeft die WW krijgt, geen WW aanvraagt, en WW aanvraagt maar helemaal "
                    + "of voor de helft geweigerd wordt. Zolang niemand over de verwijtbaarheid heeft geoordeeld, geldt de bandbreedte. "
                    + "Wat het verzoek zegt van aangevraagd en maatregel, doet niet mee.",
            requestBody = @RequestBody(required = true, description = "De situatie, met precies één Wajong en één WW en geen andere uitkering.",
                    content = @Content(mediaType = JSON, schema = @Schema(implementation = Verzoekvorm.class))),
            responses = @ApiResponse(responseCode = "200", description = "De vergelijking.",
                    content = @Content(mediaType = JSON, schema = @Schema(implementation = WajongwwAntwoord.class))))
    @PostMapping(path = "/v1/beoordelingen/_wajongww", consumes = JSON, produces = JSON)
    void wajongww(HttpServletRequest verzoek, HttpServletResponse antwoord) throws IOException {
        werk.antwoord(verzoek, antwoord, Gewicht.ZWAAR, tekst -> beoordelingen.wajongww(Verzoektekst.lees(tekst)));
    }
}
