package nl.uitkomst.service.contract;

import io.swagger.v3.oas.annotations.media.Schema;

/** The shape of a request of {@code _cycli}, for the document only. A test holds it against the reader. */
@Schema(name = "Cycliverzoek")
public record Cyclivorm(Verzoekvorm situatie) {
}
