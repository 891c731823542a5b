package nl.uitkomst.service.contract;

import io.swagger.v3.oas.annotations.media.Schema;
import nl.uitkomst.service.contract.Vormen.Bedraginvoer;
import nl.uitkomst.service.contract.Vormen.PositiefBedraginvoer;
import nl.uitkomst.tijd.Maand;

/** The shape of a request of {@code _verken}, for the document only. A test holds it against the reader. */
@Schema(name = "Verkenverzoek")
public record Verkenvorm(Verzoekvorm situatie, Maand maand, Bedraginvoer inkomenVan, Bedraginvoer inkomenTot, PositiefBedraginvoer stap) {
}
