package nl.uitkomst.service.contract;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import nl.uitkomst.beoordeling.Duursoort;
import nl.uitkomst.verzoek.Keuzes;
import nl.uitkomst.verzoek.Uitlegniveau;

/** The shape of a request of {@code _duur}, for the document only. A test holds it against the reader. */
@Schema(name = "Duurverzoek")
public record Duurvorm(
        Duursoort soort,
        LocalDate ingangsdatum,
        Verzoekvorm.Arbeidsverleden arbeidsverleden,
        @Bij("ww") Boolean viervijfEis,
        @Bij("wga") @Schema(minimum = "0", maximum = "600", defaultValue = "0") Integer ontvangenWwMaanden,
        @Bij("wga") @Schema(minimum = "0", maximum = "600", defaultValue = "0") Integer voorafgaandeIvaMaanden,
        @Schema(defaultValue = "kort") Uitlegniveau uitleg,
        Keuzes keuzes) {
}
