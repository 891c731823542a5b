package nl.uitkomst.verzoek;

import java.time.LocalDate;
import nl.uitkomst.geld.Bedrag;

/** What is known of the person; a date of birth at most. */
public record Persoon(Gegeven<LocalDate> geboortedatum, Gegeven<Huishouden> huishouden) {

    /** Only for the Toeslagenwet. Amounts in euro per month. */
    public record Huishouden(
            Gegeven<SoortHuishouden> soort,
            Gegeven<Boolean> woontBijOuders,
            Gegeven<LocalDate> partnerGeboortedatum,
            Gegeven<Bedrag> partnerInkomenUitArbeidPerMaand,
            Gegeven<Bedrag> partnerOverigInkomenPerMaand,
            Gegeven<Boolean> kindOnder12) {
    }
}
