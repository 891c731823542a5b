package nl.uitkomst.verzoek;

import java.util.List;
import nl.uitkomst.tijd.Periode;

/** A request of {@code POST /v1/uitkomsten/_bereken}, checked. */
public record Verzoek(
        Gegeven<Periode> periode,
        Persoon persoon,
        Gegeven<List<Uitkering>> uitkeringen,
        Gegeven<List<Inkomen>> inkomen,
        Verrekening verrekening,
        Uitlegniveau uitleg,
        Keuzes keuzes) {
}
