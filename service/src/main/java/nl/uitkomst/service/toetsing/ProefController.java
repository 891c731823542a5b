package nl.uitkomst.service.toetsing;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.uitkomst.catalogus.Gevalblad;
import nl.uitkomst.catalogus.Regelblad;
import nl.uitkomst.service.paginas.Paginas;
import nl.uitkomst.service.problemen.Probleem.Invoerfout;
import nl.uitkomst.service.problemen.Probleemsoort;
import nl.uitkomst.service.problemen.Probleemteksten;
import nl.uitkomst.service.werk.Lichaam;
import nl.uitkomst.service.werk.Werk;
import nl.uitkomst.verzoek.OngeldigVerzoek;
import nl.uitkomst.verzoek.Verzoektekst;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.JsonNode;

/** A case, and the same case with other values: computed, shown, and forgotten. */
@Hidden
@Controller
class ProefController {

    private static final String PAD = Adressen.TOETSING + "/gevallen/{id}";
    private static final String SJABLOON = "toetsing/geval.jte";
    private static final String OP_PAGINA = "geval-";
    private static final String VERWACHTING = "verwachting";
    private static final Invoerfout GEEN_VERWACHTING = new Invoerfout(VERWACHTING, "verplicht", "Vul eerst in wat u verwacht. Daarna ziet u wat de regels zeggen.");
    private static final Invoerfout GEEN_UITKOMST = new Invoerfout("uitkomst", "ongeldig", "De verwachte uitkomst is geen tekst in JSON tussen accolades.");

    private final Toetsboek boek;
    private final Rekenaar rekenaar;
    private final Probleemteksten problemen;
    private final Paginas paginas;
    private final Werk werk;

    ProefController(Toetsboek boek, Rekenaar rekenaar, Probleemteksten problemen, Paginas paginas, Werk werk) {
        this.boek = boek;
        this.rekenaar = rekenaar;
        this.problemen = problemen;
        this.paginas = paginas;
        this.werk = werk;
    }

    @GetMapping(path = PAD, produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<byte[]> geval(@PathVariable("id") String id, @RequestParam(name = "regel", required = false) String regelId) {
        Gevalblad geval = boek.geval(id).orElseThrow(ToetsingController::onbekend);
        Regelblad regel = regel(regelId);
        return pagina(HttpStatus.OK, geval, regel, Proefformulier.leeg(geval, regel == null ? null : regel.id(), OP_PAGINA), List.of(), null);
    }

    private Regelblad regel(String id) {
        return id == null ? null : boek.catalogus().regel(id).orElse(null);
    }

    private ResponseEntity<byte[]> pagina(HttpStatus status, Gevalblad geval, Regelblad regel, Proefformulier formulier, List<Invoerfout> fouten, Proef proef) {
        return paginas.pagina(status, SJABLOON, Map.of("pagina", new Gevalpagina(Artikelpagina.Voorbeeld.van(geval), regel, formulier, fouten, proef)));
    }

    @PostMapping(path = PAD, consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE, produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<byte[]> proef(@PathVariable("id") String id, HttpServletRequest verzoek) throws IOException {
        Gevalblad geval = boek.geval(id).orElseThrow(ToetsingController::onbekend);
        Formulier formulier = formulier(verzoek);
        Regelblad regel = regel(formulier.veld("regel"));
        return formulier.veld("wijze").equals("tekst") ? metTekst(geval, regel, formulier) : metVelden(geval, regel, formulier);
    }

    private Formulier formulier(HttpServletRequest verzoek) throws IOException {
        try (Lichaam lichaam = werk.lees(verzoek)) {
            return Formulier.lees(lichaam.tekst());
        }
    }

    private ResponseEntity<byte[]> metVelden(Gevalblad geval, Regelblad regel, Formulier formulier) {
        Map<String, String> gevraagd = formulier.velden("v");
        Map<String, String> verwachte = formulier.velden("u");
        return reken(geval, regel, formulier.veld(VERWACHTING), Velden.gewijzigd(geval.verzoek(), gevraagd), Velden.gewijzigd(geval.verwacht(), verwachte), gevraagd, verwachte);
    }

    /** Of what is no JSON the form shows the case as it was: nothing that cannot be read is sent back. */
    private ResponseEntity<byte[]> metTekst(Gevalblad geval, Regelblad regel, Formulier formulier) {
        String verwachting = formulier.veld(VERWACHTING);
        JsonNode vraag;
        JsonNode uitkomst;
        try {
            vraag = Verzoektekst.lees(formulier.veld("vraag").getBytes(StandardCharsets.UTF_8));
        } catch (OngeldigVerzoek fout) {
            return fout(geval, regel, verwachting, geval.verzoek(), geval.verwacht(), Map.of(), Map.of(), inWoorden(fout));
        }
        try {
            uitkomst = Verzoektekst.lees(formulier.veld("uitkomst").getBytes(StandardCharsets.UTF_8));
        } catch (OngeldigVerzoek fout) {
            uitkomst = null;
        }
        if (uitkomst == null || !uitkomst.isObject() || uitkomst.isEmpty()) {
            return fout(geval, regel, verwachting, vraag, geval.verwacht(), waarden(vraag), Map.of(), List.of(GEEN_UITKOMST));
        }
        return reken(geval, regel, verwachting, vraag, uitkomst, waarden(vraag), waarden(uitkomst));
    }

    private static Map<String, String> waarden(JsonNode document) {
        Map<String, String> waarden = new HashMap<>();
        Velden.van(document).forEach((pad, waarde) -> waarden.put(pad, Velden.tekst(waarde)));
        return waarden;
    }

    private ResponseEntity<byte[]> reken(Gevalblad geval, Regelblad regel, String verwachting, JsonNode vraag, JsonNode uitkomst, Map<String, String> gevraagd,
            Map<String, String> verwachte) {
        if (verwachting.isEmpty()) {
            return fout(geval, regel, verwachting, vraag, uitkomst, gevraagd, verwachte, List.of(GEEN_VERWACHTING));
        }
        JsonNode antwoord;
        try {
            antwoord = rekenaar.antwoord(geval.adres().substring(geval.adres().lastIndexOf('/') + 1), vraag);
        } catch (OngeldigVerzoek fout) {
            return fout(geval, regel, verwachting, vraag, uitkomst, gevraagd, verwachte, inWoorden(fout));
        }
        String regelId = regel == null ? null : regel.id();
        return pagina(HttpStatus.OK, geval, regel, Proefformulier.van(geval, regelId, OP_PAGINA, verwachting, vraag, uitkomst, gevraagd, verwachte, List.of()), List.of(),
                Proef.van(geval, regelId, verwachting, vraag, uitkomst, antwoord));
    }

    private ResponseEntity<byte[]> fout(Gevalblad geval, Regelblad regel, String verwachting, JsonNode vraag, JsonNode uitkomst, Map<String, String> gevraagd,
            Map<String, String> verwachte, List<Invoerfout> fouten) {
        return pagina(HttpStatus.BAD_REQUEST, geval, regel,
                Proefformulier.van(geval, regel == null ? null : regel.id(), OP_PAGINA, verwachting, vraag, uitkomst, gevraagd, verwachte, fouten), fouten, null);
    }

    private List<Invoerfout> inWoorden(OngeldigVerzoek fout) {
        return problemen.probleem(Probleemsoort.ONGELDIG_VERZOEK, HttpStatus.BAD_REQUEST.value(), fout.fouten()).fouten();
    }
}
