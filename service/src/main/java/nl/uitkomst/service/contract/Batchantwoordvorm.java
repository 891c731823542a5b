package nl.uitkomst.service.contract;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import nl.uitkomst.antwoord.Antwoord;
import nl.uitkomst.service.problemen.Probleem;

/** The shape of an answer of {@code _batch}, for the document only: what stands in the place of an answer is known to the service alone. */
@Schema(name = "BatchAntwoord")
public record Batchantwoordvorm(
        String besluitId,
        Antwoord.Regelsetversie regelset,
        List<Antwoord.Aanname> aannames,
        List<Antwoord.Waarschuwing> waarschuwingen,
        @ArraySchema(schema = @Schema(oneOf = {Antwoord.class, Probleem.class})) List<Object> resultaten) {
}
