package nl.uitkomst.service.problemen;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import nl.uitkomst.verzoek.Fout;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes a problem straight to the response, where Spring's converters are not at work. */
@Component
public class Probleemschrijver {

    private final Probleemteksten teksten;
    private final JsonMapper json;

    Probleemschrijver(Probleemteksten teksten, JsonMapper json) {
        this.teksten = teksten;
        this.json = json;
    }

    public void schrijf(int status, HttpServletResponse antwoord) throws IOException {
        Probleemsoort soort = Probleemsoort.van(status);
        schrijf(soort, status, antwoord);
    }

    public void schrijf(Probleemsoort soort, int status, HttpServletResponse antwoord) throws IOException {
        byte[] tekst = tekst(soort, status, List.of());
        antwoord.setStatus(status);
        antwoord.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        antwoord.setContentLength(tekst.length);
        if (soort.opnieuwNa() > 0) {
            antwoord.setHeader("Retry-After", String.valueOf(soort.opnieuwNa()));
        }
        antwoord.getOutputStream().write(tekst);
    }

    byte[] tekst(Probleemsoort soort, int status, List<Fout> fouten) {
        return json.writeValueAsBytes(teksten.probleem(soort, status, fouten));
    }
}
