package nl.uitkomst.service.contract;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The page on which people read and try the contract (Swagger UI); every file of it comes from this service. */
@Hidden
@Controller
class DocumentatieController {

    /** Swagger UI sets styles from its script, hence 'unsafe-inline' for styles only. */
    private static final String CSP = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
            + "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    private static final Map<String, String> BESTANDEN = Map.of(
            "swagger-ui.css", "text/css",
            "swagger-ui-bundle.js", "text/javascript",
            "start.js", "text/javascript");

    private final Map<String, byte[]> inhoud;

    DocumentatieController() throws IOException {
        inhoud = Map.of(
                "swagger-ui.css", webjar("swagger-ui.css"),
                "swagger-ui-bundle.js", webjar("swagger-ui-bundle.js"),
                "start.js", lees("/documentatie/start.js"),
                "pagina", lees("/documentatie/index.html"));
    }

    private static byte[] webjar(String bestand) throws IOException {
        return lees("/META-INF/resources/webjars/swagger-ui/" + versie() + "/" + bestand);
    }

    private static String versie() throws IOException {
        java.util.Properties maven = new java.util.Properties();
        try (InputStream invoer = DocumentatieController.class.getResourceAsStream("/META-INF/maven/org.webjars/swagger-ui/pom.properties")) {
            maven.load(invoer);
        }
        return maven.getProperty("version");
    }

    private static byte[] lees(String pad) throws IOException {
        try (InputStream invoer = DocumentatieController.class.getResourceAsStream(pad)) {
            if (invoer == null) {
                throw new IOException("missing " + pad);
            }
            return invoer.readAllBytes();
        }
    }

    @GetMapping(path = "/v1/documentatie", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<byte[]> pagina(HttpServletResponse antwoord) {
        return bestand("pagina", "text/html", antwoord);
    }

    @GetMapping("/v1/documentatie/{bestand}")
    ResponseEntity<byte[]> bestand(@PathVariable("bestand") String bestand, HttpServletResponse antwoord) {
        String soort = BESTANDEN.get(bestand);
        if (soort == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return bestand(bestand, soort, antwoord);
    }

    private ResponseEntity<byte[]> bestand(String naam, String soort, HttpServletResponse antwoord) {
        antwoord.setHeader("Content-Security-Policy", CSP);
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(soort + ";charset=UTF-8")).body(inhoud.get(naam));
    }
}
