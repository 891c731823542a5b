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
import nl.uitkomst.service.contract.Batchantwoordvorm;
import nl.uitkomst.service.contract.Batchvorm;
import nl.uitkomst.service.contract.Cyclivorm;
import nl.uitkomst.service.contract.Vergelijkvorm;
import nl.uitkomst.service.contract.Verkenvorm;
import nl.uitkomst.service.werk.Gewicht;
import nl.uitkomst.service.werk.Lichaam;
import nl.uitkomst.service.werk.Werk;
import nl.uitkomst.service.werk.Werkplaatsen;
import nl.uitkomst.verzoek.Verzoektekst;
import nl.uitkomst.watals.Batch;
import nl.uitkomst.watals.CycliAntwoord;
import nl.uitkomst.watals.VergelijkAntwoord;
import nl.uitkomst.watals.VerkenAntwoord;
import nl.uitkomst.watals.Watals;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /v1/uitkomsten/_…}: what happens if something were otherwise. */
@RestController
@Tag(name = "Uitkomsten")
class WatalsController {

    private static final String JSON = MediaType.APPLICATION_JSON_VALUE;

    private final Watals watals;
    private final Werk werk;
    private final Batchuitvoering uitvoering;

    WatalsController(Watals watals, Batchuitvoering uitvoering, Werk werk) {
        this.watals = watals;
        this.werk = werk;
        this.uitvoering = uitvoering;
    }

    @Operation(operationId = "vergelijkScenarios", summary = "En als ik meer ga werken?",
            description = "Zet een situatie naast wat die met andere gegevens zou zijn: per scenario de bedragen, het verschil per maand en in totaal, "
                    + "wat er anders gebeurt en welke regel het verschil maakt.",
            requestBody = @RequestBody(required = true, description = "De situatie en een tot acht scenario's, elk als JSON Merge Patch.",
                    content = @Content(mediaType = JSON, schema = @Schema(implementation = Vergelijkvorm.class))),
            responses = @ApiResponse(responseCode = "200", description = "De vergelijking.",
                    content = @Content(mediaType = JSON, schema = @Schema(implementation = VergelijkAntwoord.class))))
    @PostMapping(path = "/v1/uitkomsten/_vergelijk", consumes = JSON, produces = JSON)
    void vergelijk(HttpServletRequest verzoek, HttpServletResponse antwoord) throws IOException {
        werk.antwoord(verzoek, antwoord, Gewicht.ZWAAR, tekst -> watals.vergelijk(Verzoektekst.lees(tekst)));
    }

    @Operation(operationId = "verkenInkomen", summary = "Wat houd ik over van elke euro, en waar verandert er iets?",
            description = "Geeft van één maand de uitkering bij elk inkomen in een bereik, en elk inkomen waarbij de uitkering springt of knikt: op de cent, "
                    + "met het bedrag en het artikel. Ook gevolgen voor latere maanden van de periode staan erbij.",
            requestBody = @RequestBody(required = true, description = "De situatie, de maand en het bereik.",
                    content = @Content(mediaType = JSON, schema = @Schema(implementation = Verkenvorm.class))),
            responses = @ApiResponse(responseCode = "200", description = "De punten en de drempels.",
                    content = @Content(mediaType = JSON, schema = @Schema(implementation = VerkenAntwoord.class))))
    @PostMapping(path = "/v1/uitkomsten/_verken", consumes = JSON, produces = JSON)
    void verken(HttpServletRequest verzoek, HttpServletResponse antwoord) throws IOException {
        werk.antwoord(verzoek, antwoord, Gewicht.ZWAAR, tekst -> watals.verken(Verzoektekst.lees(tekst)));
    }

    @Operation(operationId = "vergelijkCycli", summary = "Bij welke cyclus krijg ik de laagste rekening?",
            description = "Rekent hetzelfde voorschot af per 1, 3, 6 en 12 maanden en zegt in welke maanden het inkomen anders is dan de schatting. "
                    + "Dit is een vergelijking en geen advies.",
            requestBody = @RequestBody(required = true, description = "De situatie, met het verwachte inkomen en de schatting.",
                    content = @Content(mediaType = JSON, schema = @Schema(implementation = Cyclivorm.class))),
            responses = @ApiResponse(responseCode = "200", description = "De cycli naast elkaar.",
                    content = @Content(mediaType = JSON, schema = @Schema(implementation = CycliAntwoord.class))))
    @PostMapping(path = "/v1/uitkomsten/_cycli", consumes = JSON, produces = JSON)
    void cycli(HttpServletRequest verzoek, HttpServletResponse antwoord) throws IOException {
        werk.antwoord(verzoek, antwoord, Gewicht.ZWAAR, tekst -> watals.cycli(Verzoektekst.lees(tekst)));
    }

    @Operation(operationId = "berekenVeel", summary = "Veel berekeningen in één keer",
            description = "Beantwoordt tot 1.000 verzoeken van _bereken, in dezelfde volgorde. Een verzoek dat niet klopt, krijgt op zijn plaats een "
                    + "probleem en bederft geen ander. Het antwoord wordt verstuurd terwijl er wordt gerekend.",
            requestBody = @RequestBody(required = true, description = "De verzoeken.",
                    content = @Content(mediaType = JSON, schema = @Schema(implementation = Batchvorm.class))),
            responses = @ApiResponse(responseCode = "200", description = "Per verzoek een antwoord of een probleem.",
                    content = @Content(mediaType = JSON, schema = @Schema(implementation = Batchantwoordvorm.class))))
    @PostMapping(path = "/v1/uitkomsten/_batch", consumes = JSON, produces = JSON)
    void batch(HttpServletRequest verzoek, HttpServletResponse antwoord) throws IOException {
        try (Lichaam lichaam = werk.leesBatch(verzoek); Werkplaatsen.Plaats plaats = werk.batchplaats()) {
            long einde = werk.eindeVanEenBatch();
            Batch batch = werk.rekenVoorBatch(einde, () -> watals.batch(lichaam.tekst()));
            antwoord.setContentType(JSON);
            stuur(batch, einde, antwoord);
        }
    }

    private void stuur(Batch batch, long einde, HttpServletResponse antwoord) {
        try {
            uitvoering.schrijf(batch, einde, antwoord.getOutputStream());
        } catch (IOException verbroken) {
            // the client is gone, in the middle of the answer: there is nobody to tell
        }
    }
}
