package nl.uitkomst.service.toetsing;

import io.swagger.v3.oas.annotations.Hidden;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import nl.uitkomst.service.paginas.Paginas;
import nl.uitkomst.verschillen.Verschillen.Ingang;
import nl.uitkomst.verschillen.Verschilverslag;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What differs between two versions of the rules. */
@Hidden
@Controller
class VerschillenController {

    private static final String SJABLOON = "toetsing/verschillen.jte";

    private final Verschilbestanden bestanden;
    private final Paginas paginas;

    VerschillenController(Verschilbestanden bestanden, Paginas paginas) {
        this.bestanden = bestanden;
        this.paginas = paginas;
    }

    @GetMapping(path = "/toetsing/verschillen", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<byte[]> pagina(@RequestParam(name = "vergelijking", required = false) String vergelijking, @RequestParam(name = "van", defaultValue = "") String van,
            @RequestParam(name = "totEnMet", defaultValue = "") String totEnMet, @RequestParam(name = "blad", defaultValue = "1") String blad) {
        List<Ingang> inhoud = bestanden.inhoud();
        Ingang gekozen = vergelijking == null ? inhoud.get(0) : bestanden.ingang(vergelijking).orElse(null);
        if (gekozen == null) {
            return pagina(HttpStatus.NOT_FOUND, new Verschillenpagina(inhoud, null, null, null, null, "Deze vergelijking is niet gemaakt. Kies een andere.", 1));
        }
        Verschilverslag geheel = bestanden.verslag(gekozen);
        Tijdvak tijdvak = tijdvak(van, totEnMet);
        if (tijdvak == null) {
            return pagina(HttpStatus.BAD_REQUEST, new Verschillenpagina(inhoud, gekozen, geheel, null, null,
                    "Vul echte datums in. De eerste datum mag niet na de laatste liggen. Hieronder staat alles.", 1));
        }
        Verschillenpagina eerste = new Verschillenpagina(inhoud, gekozen, tijdvak.uit(geheel), tijdvak.van(), tijdvak.totEnMet(), null, 1);
        if (!blad.matches("[1-9]\\d{0,5}") || Integer.parseInt(blad) > eerste.bladen()) {
            return pagina(HttpStatus.NOT_FOUND, new Verschillenpagina(inhoud, gekozen, eerste.verslag(), eerste.van(), eerste.totEnMet(),
                    "Dit deel van de gevallen bestaat niet. Hieronder staat het eerste deel.", 1));
        }
        return pagina(HttpStatus.OK, new Verschillenpagina(inhoud, gekozen, eerste.verslag(), eerste.van(), eerste.totEnMet(), null, Integer.parseInt(blad)));
    }

    private ResponseEntity<byte[]> pagina(HttpStatus status, Verschillenpagina pagina) {
        return paginas.pagina(status, SJABLOON, Map.of("pagina", pagina));
    }

    /** @return null where a day does not exist, or the first comes after the last */
    private static Tijdvak tijdvak(String van, String totEnMet) {
        try {
            Tijdvak tijdvak = new Tijdvak(dag(van), dag(totEnMet));
            return tijdvak.van() != null && tijdvak.totEnMet() != null && tijdvak.van().isAfter(tijdvak.totEnMet()) ? null : tijdvak;
        } catch (DateTimeParseException geenDag) {
            return null;
        }
    }

    private static LocalDate dag(String tekst) {
        return tekst.isBlank() ? null : LocalDate.parse(tekst);
    }

    /** The same for machines. */
    @GetMapping("/toetsing/verschillen/{bestand}.json")
    ResponseEntity<byte[]> json(@PathVariable("bestand") String bestand) {
        Ingang ingang = bestanden.ingang(bestand).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(bestanden.bytes(ingang));
    }
}
