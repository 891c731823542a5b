package nl.uitkomst.service.contract;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** The shape of a request of {@code _vergelijk}, for the document only. A test holds it against the reader. */
@Schema(name = "Vergelijkverzoek")
public record Vergelijkvorm(
        Verzoekvorm basis,
        @ArraySchema(minItems = 1, maxItems = 8) List<Scenario> scenarios) {

    @Schema(name = "Scenario")
    record Scenario(@Schema(pattern = "^[a-z0-9-]{1,40}$", example = "meer-werken") String naam, @Schema(type = "object") Object wijziging) {
    }
}
