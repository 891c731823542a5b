package nl.uitkomst.service.toetsing;

import java.util.Map;
import nl.uitkomst.grenzen.RekentijdVoorbij;
import nl.uitkomst.service.paginas.Paginas;
import nl.uitkomst.service.problemen.Overbelast;
import nl.uitkomst.service.problemen.TeGrootVerzoek;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.server.ResponseStatusException;

/** Who reads a page gets a page when something is wrong with the address or the form, not the JSON of the API. */
@ControllerAdvice(assignableTypes = {ToetsingController.class, ProefController.class})
@Order(Ordered.HIGHEST_PRECEDENCE)
class Toetsfouten {

    private final Paginas paginas;

    Toetsfouten(Paginas paginas) {
        this.paginas = paginas;
    }

    @ExceptionHandler
    ResponseEntity<byte[]> onbekend(ResponseStatusException fout) {
        return pagina(HttpStatus.NOT_FOUND, "Deze pagina is er niet", "Er is geen wet, artikel, regel, geval of lezing met deze naam. Zoek hieronder, of kies een wet.");
    }

    @ExceptionHandler
    ResponseEntity<byte[]> teGroot(TeGrootVerzoek fout) {
        return pagina(HttpStatus.CONTENT_TOO_LARGE, "Dit is te veel tekst", "Een vraag mag hoogstens 1 MB groot zijn. Maak de tekst korter en probeer het opnieuw.");
    }

    @ExceptionHandler
    ResponseEntity<byte[]> teDruk(Overbelast fout) {
        return pagina(HttpStatus.TOO_MANY_REQUESTS, "Het is nu te druk", "Er wordt op dit moment te veel gerekend. Wacht even en probeer het opnieuw.");
    }

    @ExceptionHandler
    ResponseEntity<byte[]> teLang(RekentijdVoorbij fout) {
        return pagina(HttpStatus.SERVICE_UNAVAILABLE, "Dit duurt te lang", "De berekening is gestopt. Vraag minder maanden, of probeer het later opnieuw.");
    }

    private ResponseEntity<byte[]> pagina(HttpStatus status, String titel, String uitleg) {
        return paginas.pagina(status, "toetsing/fout.jte", Map.of("titel", titel, "uitleg", uitleg));
    }
}
