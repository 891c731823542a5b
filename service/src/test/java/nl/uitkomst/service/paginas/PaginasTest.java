package nl.uitkomst.service.paginas;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.Content;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.ResponseEntity;

/** The frame of every page: what a keyboard and a screen reader need, and nothing that the policy would refuse. */
class PaginasTest {

    private final Paginas paginas = new Paginas();

    private ResponseEntity<byte[]> kader(String titel) {
        Content inhoud = uitvoer -> uitvoer.writeUserContent("<b>&");
        return paginas.pagina("toetsing/kader.jte", Map.of("titel", titel, "inhoud", inhoud));
    }

    @Test
    void hetKaderHeeftWatIedereenNodigHeeft() {
        String html = new String(kader("Proef").getBody(), StandardCharsets.UTF_8);
        assertThat(html).startsWith("<!DOCTYPE html>").contains("<html lang=\"nl\">", "<title>Proef - Uitkomst</title>", "href=\"#inhoud\"", "<header", "<nav aria-label=",
                "<main id=\"inhoud\"", "<footer");
        assertThat(html).doesNotContain("<script", "style=", "<style", "http://", "https://");
    }

    @Test
    void watGetoondWordtIsOnschadelijk() {
        assertThat(new String(kader("<script>alert(1)</script>").getBody(), StandardCharsets.UTF_8)).contains("&lt;script&gt;").doesNotContain("<script");
    }

    @Test
    void eenPaginaLaatAlleenEigenBestandenToe() {
        assertThat(kader("Proef").getHeaders().getFirst("Content-Security-Policy")).startsWith("default-src 'none'").contains("style-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe", "script-src", "http");
    }

    @Test
    void hetStijlbladHaaltNietsVanElders() throws IOException {
        try (InputStream stijl = getClass().getResourceAsStream("/static/css/toetsing.css")) {
            assertThat(new String(stijl.readAllBytes(), StandardCharsets.UTF_8)).doesNotContain("@import", "url(", "http");
        }
    }
}
