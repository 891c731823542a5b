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

    /** The same request with other rights in the same places. */
    public Verzoek metUitkeringen(List<Uitkering> andere) {
        return new Verzoek(periode, persoon, Gegeven.bekend(uitkeringen.pad(), andere), inkomen, verrekening, uitleg, keuzes);
    }

    /** The same request with answers to what is missing. */
    public Verzoek vulIn(Invulling in) {
        return new Verzoek(periode, persoon.vulIn(in), uitkeringen.als(delen -> delen.stream().map(deel -> deel.vulIn(in)).toList()),
                in.vul(inkomen).als(delen -> delen.stream().map(deel -> deel.vulIn(in)).toList()), verrekening, uitleg, keuzes);
    }

    /** The same request with other incomes in the same places. */
    public Verzoek metInkomen(List<Inkomen> ander) {
        return new Verzoek(periode, persoon, uitkeringen, Gegeven.bekend(inkomen.pad(), ander), verrekening, uitleg, keuzes);
    }
}
