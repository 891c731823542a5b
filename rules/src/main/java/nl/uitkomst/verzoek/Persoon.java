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

        private static final Huishouden ONBEKEND = new Huishouden(Gegeven.onbekend("/persoon/huishouden/soort"),
                Gegeven.onbekend("/persoon/huishouden/woontBijOuders"), Gegeven.onbekend("/persoon/huishouden/partnerGeboortedatum"),
                Gegeven.onbekend("/persoon/huishouden/partnerInkomenUitArbeidPerMaand"),
                Gegeven.onbekend("/persoon/huishouden/partnerOverigInkomenPerMaand"), Gegeven.onbekend("/persoon/huishouden/kindOnder12"));

        /** A household of which nothing is known. */
        public static Huishouden onbekend() {
            return ONBEKEND;
        }

        Huishouden vulIn(Invulling in) {
            return new Huishouden(in.vul(soort), in.vul(woontBijOuders), in.vul(partnerGeboortedatum), in.vul(partnerInkomenUitArbeidPerMaand),
                    in.vul(partnerOverigInkomenPerMaand), in.vul(kindOnder12));
        }
    }
}
