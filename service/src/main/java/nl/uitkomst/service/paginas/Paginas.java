package nl.uitkomst.service.paginas;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Makes pages from the templates of {@code src/main/jte}. What a template prints is escaped for the place it is printed in. */
@Component
public class Paginas {

    /** Own files only, no script, forms only to this service. */
    private static final String CSP = "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");

    private final TemplateEngine sjablonen = TemplateEngine.createPrecompiled(null, ContentType.Html, Paginas.class.getClassLoader(),
            "nl.uitkomst.service.sjablonen");

    /**
     * A page.
     *
     * @param sjabloon path of the template, such as {@code toetsing/verschillen.jte}
     * @param gegevens its parameters by name
     */
    public ResponseEntity<byte[]> pagina(HttpStatus status, String sjabloon, Map<String, Object> gegevens) {
        Utf8ByteOutput uitvoer = new Utf8ByteOutput();
        sjablonen.render(sjabloon, gegevens, uitvoer);
        ByteArrayOutputStream inhoud = new ByteArrayOutputStream(uitvoer.getContentLength());
        try {
            uitvoer.writeTo(inhoud);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
        return ResponseEntity.status(status).contentType(HTML).header("Content-Security-Policy", CSP).body(inhoud.toByteArray());
    }

    public ResponseEntity<byte[]> pagina(String sjabloon, Map<String, Object> gegevens) {
        return pagina(HttpStatus.OK, sjabloon, gegevens);
    }
}
