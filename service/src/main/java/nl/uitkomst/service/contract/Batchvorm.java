package nl.uitkomst.service.contract;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** The shape of a request of {@code _batch}, for the document only. A test holds it against the reader. */
@Schema(name = "Batchverzoek")
public record Batchvorm(@ArraySchema(maxItems = 1_000) List<Verzoekvorm> verzoeken) {
}
