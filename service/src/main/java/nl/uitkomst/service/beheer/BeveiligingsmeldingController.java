package nl.uitkomst.service.beheer;

import io.swagger.v3.oas.annotations.Hidden;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** {@code GET /.well-known/security.txt}: where to report a weakness. */
@Hidden
@Controller
@EnableConfigurationProperties(Beveiligingsmelding.class)
class BeveiligingsmeldingController {

    private static final Logger LOG = LoggerFactory.getLogger(BeveiligingsmeldingController.class);
    private static final MediaType TEKST = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    private final byte[] tekst;

    BeveiligingsmeldingController(Beveiligingsmelding melding) {
        tekst = melding.tekst().getBytes(StandardCharsets.UTF_8);
        if (!melding.geldigOp(OffsetDateTime.now())) {
            LOG.warn("uitkomst.beveiligingsmelding.verloopt is past, or more than a year ahead: see docs/beheer.md");
        }
    }

    @GetMapping("/.well-known/security.txt")
    ResponseEntity<byte[]> tekst() {
        return ResponseEntity.ok().contentType(TEKST).body(tekst);
    }
}
