package nl.uitkomst.service.contract;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import nl.uitkomst.dienstverlening.Werkgever;
import nl.uitkomst.geld.Percentage;
import nl.uitkomst.verzoek.Keuzes;
import nl.uitkomst.verzoek.Uitlegniveau;

/** The shape of a request of {@code _wgadienstverlening}, for the document only. A test holds it against the reader. */
@Schema(name = "Dienstverleningsverzoek")
public record Dienstverleningsvorm(
        Werkgever werkgever,
        LocalDate eersteDagWga,
        LocalDate peildatum,
        Percentage arbeidsongeschiktheidspercentage,
        @Schema(allowableValues = {"medisch", "arbeidskundig"}) String volledigGrond,
        Boolean iva,
        Boolean eigenVerzoek,
        @Schema(defaultValue = "kort") Uitlegniveau uitleg,
        Keuzes keuzes) {
}
