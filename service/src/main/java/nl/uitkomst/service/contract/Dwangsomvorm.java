package nl.uitkomst.service.contract;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import nl.uitkomst.dwangsom.SoortBesluit;
import nl.uitkomst.dwangsom.Uitsluiting;
import nl.uitkomst.verzoek.Keuzes;
import nl.uitkomst.verzoek.Uitlegniveau;

/** The shape of a request of {@code _dwangsom}, for the document only. A test holds it against the reader. */
@Schema(name = "Dwangsomverzoek")
public record Dwangsomvorm(
        SoortBesluit soortBesluit,
        @Schema(defaultValue = "true") Boolean opAanvraag,
        LocalDate aanvraagOntvangen,
        LocalDate eindeBezwaartermijn,
        Boolean medischOfArbeidskundig,
        Boolean externeDeskundige,
        @Schema(minimum = "1", maximum = "260") Integer termijnWeken,
        @Schema(minimum = "0", maximum = "260") Integer verlengingWeken,
        LocalDate verlengdTot,
        @Schema(minimum = "0", maximum = "1825") Integer opgeschorteDagen,
        LocalDate ingebrekestellingOntvangen,
        LocalDate besluitBekendgemaakt,
        LocalDate peildatum,
        @ArraySchema(maxItems = 3) List<Uitsluiting> uitsluitingen,
        @Schema(minimum = "1", maximum = "100") Integer aantalAanvragers,
        @Schema(defaultValue = "kort") Uitlegniveau uitleg,
        Keuzes keuzes) {
}
