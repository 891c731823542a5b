package nl.uitkomst.service.uitkomsten;

import io.swagger.v3.oas.annotations.tags.Tag;
import nl.uitkomst.watals.Watals;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /v1/uitkomsten/_…}: what happens if something were otherwise. */
@RestController
@Tag(name = "Uitkomsten")
class WatalsController {

    private static final String JSON = MediaType.APPLICATION_JSON_VALUE;

    private final Watals watals;

    WatalsController(Watals watals) {
        this.watals = watals;
    }
}
