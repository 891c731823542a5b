package nl.uitkomst.service.contract;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import nl.uitkomst.dienstverlening.Werkgever;
import nl.uitkomst.geld.Percentage;
import nl.uitkomst.verzoek.Keuzes;
import nl.uitkomst.verzoek.Uitlegniveau;
import nl.uitkomst.zestigplus.SoortAanvraag;

/** The shape of a request of {@code _zestigplus}, for the document only. A test holds it against the reader. */
@Schema(name = "Zestigplusverzoek")
public record Zestigplusvorm(
        @Schema(defaultValue = "wia-aanvraag") SoortAanvraag soortAanvraag,
        LocalDate geboortedatum,
        LocalDate eindeWachttijd,
        LocalDate loonsanctieTot,
        Werkgever werkgever,
        @Schema(allowableValues = {"voldoende", "onvoldoende", "nog-niet"}) String rivToets,
        Boolean instemmingWerknemer,
        Boolean instemmingWerkgever,
        Boolean aanwijzingDuurzaam,
        Boolean duurzaam,
        Boolean werkt,
        Percentage verliesPercentage,
        Boolean voldoetAanPraktischeSchatting,
        @Schema(defaultValue = "false") Boolean grensoverschrijdend,
        Boolean eersteAanvraagVereenvoudigd,
        LocalDate datumTweedeAanvraag,
        @Schema(defaultValue = "kort") Uitlegniveau uitleg,
        Keuzes keuzes) {
}
