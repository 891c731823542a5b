package nl.uitkomst.verzoek;

import java.time.LocalDate;
import nl.uitkomst.geld.Bedrag;

/** What is known of the person; a date of birth at most. */
public record Persoon(Gegeven<LocalDate> geboortedatum, Gegeven<Huishouden> huishouden) {

    Persoon vulIn(Invulling in) {
        return new Persoon(in.vul(geboortedatum), in.vul(huishouden).als(deel -> deel.vulIn(in)));
    }

    /** Only for the Toeslagenwet. Amounts in euro per month. */
    public record Huishouden(
            Gegeven<SoortHuishouden> soort,
            Gegeven<Boolean> woontBijOuders,
            Gegeven<LocalDate> partnerGeboortedatum,
            Gegeven<Bedrag> partnerInkomenUitArbeidPerMaand,
            Gegeven<Bedrag> partnerOverigInkomenPerMaand,
            Gegeven<Boolean> kindOnder12) {

        /** A household of which nothing is known. */
        public static Huishouden onbekend() {
            String pad = "/persoon/huishouden";
            return new Huishouden(Gegeven.onbekend(pad + "/soort"), Gegeven.onbekend(pad + "/woontBijOuders"),
                    Gegeven.onbekend(pad + "/partnerGeboortedatum"), Gegeven.onbekend(pad + "/partnerInkomenUitArbeidPerMaand"),
                    Gegeven.onbekend(pad + "/partnerOverigInkomenPerMaand"), Gegeven.onbekend(pad + "/kindOnder12"));
        }

        Huishouden vulIn(Invulling in) {
            return new Huishouden(in.vul(soort), in.vul(woontBijOuders), in.vul(partnerGeboortedatum), in.vul(partnerInkomenUitArbeidPerMaand),
                    in.vul(partnerOverigInkomenPerMaand), in.vul(kindOnder12));
        }
    }
}
