package nl.uitkomst.service.problemen;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.uitkomst.verzoek.Fout;
import nl.uitkomst.verzoek.OngeldigVerzoek;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** The one place where an exception becomes an answer. */
@RestControllerAdvice
class Foutafhandeling {

    private final Probleemteksten teksten;

    Foutafhandeling(Probleemteksten teksten) {
        this.teksten = teksten;
    }

    @ExceptionHandler
    ResponseEntity<Probleem> ongeldigVerzoek(OngeldigVerzoek fout) {
        return antwoord(Probleemsoort.ONGELDIG_VERZOEK, 400, fout.fouten(), HttpHeaders.EMPTY);
    }

    @ExceptionHandler
    ResponseEntity<Probleem> teGroot(TeGrootVerzoek fout) {
        return antwoord(Probleemsoort.VERZOEK_TE_GROOT, 413, List.of(), HttpHeaders.EMPTY);
    }

    /** A body that breaks off or is not sent as announced. */
    @ExceptionHandler
    ResponseEntity<Probleem> afgebroken(IOException fout) {
        return antwoord(Probleemsoort.VERZOEK_NIET_VERWERKT, 400, List.of(), HttpHeaders.EMPTY);
    }

    /** What Spring itself refuses carries a status; the rest is a fault of ours, logged without the message, which could hold input. */
    @ExceptionHandler
    ResponseEntity<Probleem> overig(Exception fout, HttpServletRequest verzoek) {
        if (fout instanceof ErrorResponse geweigerd) {
            int status = geweigerd.getStatusCode().value();
            HttpHeaders koppen = new HttpHeaders();
            Set<HttpMethod> kan = new TreeSet<>(geweigerd.getHeaders().getAllow());
            if (kan.contains(HttpMethod.GET)) {
                kan.add(HttpMethod.HEAD); // which Spring takes wherever it takes GET, but does not name
            }
            if (!kan.isEmpty()) {
                koppen.setAllow(kan);
            }
            return antwoord(Probleemsoort.van(status), status, List.of(), koppen);
        }
        Storing.meld(fout);
        return antwoord(Probleemsoort.INTERNE_FOUT, 500, List.of(), HttpHeaders.EMPTY);
    }

    private ResponseEntity<Probleem> antwoord(Probleemsoort soort, int status, List<Fout> fouten, HttpHeaders koppen) {
        return ResponseEntity.status(status).headers(koppen).contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(teksten.probleem(soort, status, fouten));
    }
}
