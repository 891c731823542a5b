package nl.uitkomst.verzoek;

import java.util.List;
import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.tijd.Maand;
import nl.uitkomst.tijd.Periode;

/**
 * A request of {@code POST /v1/uitkomsten/_bereken}, checked.
 *
 * @param proefloon a wage that takes the place of all income of the months it covers, to see what would happen; null where nothing is replaced
 */
public record Verzoek(
        Gegeven<Periode> periode,
        Persoon persoon,
        Gegeven<List<Uitkering>> uitkeringen,
        Gegeven<List<Inkomen>> inkomen,
        Verrekening verrekening,
        Uitlegniveau uitleg,
        Keuzes keuzes,
        Inkomen proefloon) {

    public Verzoek(Gegeven<Periode> periode, Persoon persoon, Gegeven<List<Uitkering>> uitkeringen, Gegeven<List<Inkomen>> inkomen,
            Verrekening verrekening, Uitlegniveau uitleg, Keuzes keuzes) {
        this(periode, persoon, uitkeringen, inkomen, verrekening, uitleg, keuzes, null);
    }

    /** A request of another operation, which asks for no computation. */
    public static Verzoek zonderSituatie(Uitlegniveau uitleg, Keuzes keuzes) {
        return new Verzoek(Gegeven.onbekend("/periode"), new Persoon(Gegeven.onbekend("/geboortedatum"), Gegeven.onbekend("/huishouden")),
                Gegeven.onbekend("/uitkeringen"), Gegeven.onbekend("/inkomen"), new Verrekening(Wijze.PER_MAAND, Gegeven.onbekend(""),
                        Gegeven.onbekend(""), Gegeven.onbekend(""), Gegeven.onbekend("")), uitleg, keuzes);
    }

    /** The same request about another period. */
    public Verzoek metPeriode(Periode andere) {
        return new Verzoek(Gegeven.bekend(periode.pad(), andere), persoon, uitkeringen, inkomen, verrekening, uitleg, keuzes, proefloon);
    }

    /** The same request with other rights in the same places. */
    public Verzoek metUitkeringen(List<Uitkering> andere) {
        return new Verzoek(periode, persoon, Gegeven.bekend(uitkeringen.pad(), andere), inkomen, verrekening, uitleg, keuzes, proefloon);
    }

    /** The same request with answers to what is missing. */
    public Verzoek vulIn(Invulling in) {
        return new Verzoek(periode, persoon.vulIn(in), uitkeringen.als(delen -> delen.stream().map(deel -> deel.vulIn(in)).toList()),
                in.vul(inkomen).als(delen -> delen.stream().map(deel -> deel.vulIn(in)).toList()), verrekening, uitleg, keuzes, proefloon);
    }

    /** The same request with other incomes in the same places. */
    public Verzoek metInkomen(List<Inkomen> ander) {
        return new Verzoek(periode, persoon, uitkeringen, Gegeven.bekend(inkomen.pad(), ander), verrekening, uitleg, keuzes, proefloon);
    }

    /** The same request with another amount of explanation. */
    public Verzoek metUitleg(Uitlegniveau ander) {
        return new Verzoek(periode, persoon, uitkeringen, inkomen, verrekening, ander, keuzes, proefloon);
    }

    /** The same request with one wage in the place of all income of a month; other months keep theirs. */
    public Verzoek metProefloon(Maand maand, Bedrag loon) {
        return new Verzoek(periode, persoon, uitkeringen, inkomen, verrekening, uitleg, keuzes, Inkomen.loon(inkomen.pad() + "/-", maand, loon));
    }

    /** The same request settled in another way. */
    public Verzoek metVerrekening(Verrekening andere) {
        return new Verzoek(periode, persoon, uitkeringen, inkomen, andere, uitleg, keuzes, proefloon);
    }
}
