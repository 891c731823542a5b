package nl.uitkomst.service.problemen;

import io.swagger.v3.oas.annotations.Hidden;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import nl.uitkomst.service.http.Koppen;
import nl.uitkomst.verzoek.Foutcode;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.HtmlUtils;

/** A page for each kind of problem: where the {@code type} of an error points to. */
@Hidden
@Controller
class ProbleemController {

    private final Probleemteksten teksten;

    ProbleemController(Probleemteksten teksten) {
        this.teksten = teksten;
    }

    @ResponseBody
    @GetMapping(path = "/problemen/{code}", produces = "text/html;charset=UTF-8")
    byte[] probleem(@PathVariable("code") String code, HttpServletResponse antwoord) {
        Probleemsoort soort = Arrays.stream(Probleemsoort.values()).filter(deel -> deel.code().equals(code)).findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        antwoord.setHeader("Content-Security-Policy", Koppen.CSP_PAGINA);
        return pagina(soort).getBytes(StandardCharsets.UTF_8);
    }

    private String pagina(Probleemsoort soort) {
        Probleemteksten.Probleemtekst tekst = teksten.tekst(soort);
        StringBuilder html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"nl\">\n<head><meta charset=\"utf-8\"><title>")
                .append(veilig(tekst.titel())).append(" - Uitkomst</title></head>\n<body>\n<main>\n<h1>").append(veilig(tekst.titel()))
                .append("</h1>\n<p>Code: <code>").append(soort.code()).append("</code>. Status: ").append(soort.status())
                .append(".</p>\n<h2>Wat betekent dit?</h2>\n<p>").append(veilig(tekst.betekenis()))
                .append("</p>\n<h2>Wat kunt u doen?</h2>\n<p>").append(veilig(tekst.oplossing())).append("</p>\n");
        if (soort == Probleemsoort.ONGELDIG_VERZOEK) {
            html.append("<h2>Codes in fouten[]</h2>\n<dl>\n");
            for (Foutcode code : Foutcode.values()) {
                html.append("<dt><code>").append(code.code()).append("</code></dt><dd>").append(veilig(teksten.uitleg(code))).append("</dd>\n");
            }
            html.append("</dl>\n");
        }
        return html.append("</main>\n</body>\n</html>\n").toString();
    }

    private static String veilig(String tekst) {
        return HtmlUtils.htmlEscape(tekst, "UTF-8");
    }
}
