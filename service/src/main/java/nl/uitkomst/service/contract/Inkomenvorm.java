package nl.uitkomst.service.contract;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import nl.uitkomst.beoordeling.Wetcode;
import nl.uitkomst.verzoek.Keuzes;
import nl.uitkomst.verzoek.Uitlegniveau;

/** The shape of a request of {@code _inkomen}, for the document only. A test holds it against the reader. */
@Schema(name = "Inkomenverzoek")
public record Inkomenvorm(
        Wetcode wet,
        @ArraySchema(maxItems = 100) List<Verzoekvorm.Inkomen> inkomen,
        @Schema(defaultValue = "kort") Uitlegniveau uitleg,
        Keuzes keuzes) {
}
