package nl.uitkomst.service.contract;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import nl.uitkomst.geld.Percentage;
import nl.uitkomst.service.contract.Vormen.Bedraginvoer;
import nl.uitkomst.tijd.Maand;
import nl.uitkomst.verzoek.Keuzes;
import nl.uitkomst.verzoek.Uitlegniveau;
import nl.uitkomst.voorschot.AndereSoort;
import nl.uitkomst.voorschot.Besluit;
import nl.uitkomst.voorschot.DefinitieveFase;
import nl.uitkomst.voorschot.RedenGeenWw;
import nl.uitkomst.voorschot.WachtOp;

/** The shape of a request of {@code _wiavoorschot}, for the document only. A test holds it against the reader. */
@Schema(name = "Voorschotverzoek")
public record Voorschotvorm(
        Besluit besluit,
        @Schema(defaultValue = "beslissing-op-aanvraag") WachtOp wachtOp,
        @ArraySchema(maxItems = 120) List<Voorschotmaandinvoer> voorschotten,
        @ArraySchema(maxItems = 120) List<Maandbedraginvoer> recht,
        @ArraySchema(maxItems = 120) List<Maandbedraginvoer> rechtZonderMaatregel,
        Boolean dagloonEnPercentageGelijk,
        DefinitieveFase definitieveFase,
        @ArraySchema(maxItems = 240) List<Uitkeringsmaandinvoer> andereUitkeringen,
        RedenGeenWw redenGeenWw,
        @ArraySchema(maxItems = 240) List<Uitkeringsmaandinvoer> misgelopenUitkering,
        Bedraginvoer deelDoorNietMeegenomenInkomen,
        Boolean besluitTeLaat,
        Boolean oorzaakBijClient,
        Boolean medischOnderzoekGemist,
        Percentage matigingPercentage,
        Verzoekvorm.Periode periode,
        Verzoekvorm.Uitkering uitkering,
        @ArraySchema(maxItems = 100) List<Verzoekvorm.Inkomen> inkomen,
        @Schema(defaultValue = "kort") Uitlegniveau uitleg,
        Keuzes keuzes) {

    @Schema(name = "Voorschotmaandinvoer")
    record Voorschotmaandinvoer(Maand maand, Bedraginvoer bedrag, LocalDate toegekendOp) {
    }

    @Schema(name = "Maandbedraginvoer")
    record Maandbedraginvoer(Maand maand, Bedraginvoer bedrag) {
    }

    @Schema(name = "Uitkeringsmaandinvoer")
    record Uitkeringsmaandinvoer(AndereSoort soort, Maand maand, Bedraginvoer bedrag) {
    }
}
