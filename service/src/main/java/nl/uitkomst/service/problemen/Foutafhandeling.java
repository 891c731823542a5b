package nl.uitkomst.service.problemen;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.uitkomst.grenzen.RekentijdVoorbij;
import nl.uitkomst.verzoek.Fout;
import nl.uitkomst.verzoek.OngeldigVerzoek;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** The one place where an exception becomes an answer. */
@RestControllerAdvice
class Foutafhandeling {

    private final Probleemschrijver schrijver;

    Foutafhandeling(Probleemschrijver schrijver) {
        this.schrijver = schrijver;
    }

    @ExceptionHandler
    ResponseEntity<byte[]> ongeldigVerzoek(OngeldigVerzoek fout) {
        return antwoord(Probleemsoort.ONGELDIG_VERZOEK, 400, fout.fouten(), HttpHeaders.EMPTY);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> teGroot(TeGrootVerzoek fout) {
        return antwoord(Probleemsoort.VERZOEK_TE_GROOT, 413, List.of(), HttpHeaders.EMPTY);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> teTraag(TeTraagVerzoek fout) {
        return antwoord(Probleemsoort.VERZOEK_NIET_VERWERKT, HttpStatus.REQUEST_TIMEOUT.value(), List.of(), HttpHeaders.EMPTY);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> teDruk(Overbelast fout) {
        return later(Probleemsoort.TE_DRUK);
    }

    /** The work has been stopped; the same request may well be done in time when there is less to do. */
    @ExceptionHandler
    ResponseEntity<byte[]> teLang(RekentijdVoorbij fout) {
        return later(Probleemsoort.REKENTIJD_VOORBIJ);
    }

    private ResponseEntity<byte[]> later(Probleemsoort soort) {
        HttpHeaders koppen = new HttpHeaders();
        koppen.set(HttpHeaders.RETRY_AFTER, String.valueOf(soort.opnieuwNa()));
        return antwoord(soort, soort.status(), List.of(), koppen);
    }

    /** A body that breaks off, does not come, or is not sent as announced. */
    @ExceptionHandler
    ResponseEntity<byte[]> afgebroken(IOException fout) {
        boolean gewacht = fout instanceof SocketTimeoutException || fout.getCause() instanceof SocketTimeoutException;
        return antwoord(Probleemsoort.VERZOEK_NIET_VERWERKT, gewacht ? HttpStatus.REQUEST_TIMEOUT.value() : 400, List.of(), HttpHeaders.EMPTY);
    }

    /** What Spring itself refuses carries a status; the rest is a fault of ours, logged without the message, which could hold input. */
    @ExceptionHandler
    ResponseEntity<byte[]> overig(Exception fout, HttpServletRequest verzoek) {
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

    /** In bytes, so that its length goes ahead of it: Tomcat closes the connection after some of these, and the client can tell that it has all of it. */
    private ResponseEntity<byte[]> antwoord(Probleemsoort soort, int status, List<Fout> fouten, HttpHeaders koppen) {
        return ResponseEntity.status(status).headers(koppen).contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(schrijver.tekst(soort, status, fouten));
    }
}
