package nl.uitkomst.toeslagenwet;

import java.time.LocalDate;
import nl.uitkomst.tijd.Maand;
import nl.uitkomst.uitkering.Recht;
import nl.uitkomst.verzoek.Gegeven;
import nl.uitkomst.verzoek.Maatregel;
import nl.uitkomst.verzoek.Persoon.Huishouden;
import nl.uitkomst.verzoek.SoortHuishouden;

/**
 * A calendar month of which the right to a supplement is tested.
 *
 * @param leeftijd      in whole years on the last day, so that who is too young is so all month; null when the date of birth is unknown
 * @param aow           the AOW age has been reached on the first day
 * @param heeftUitkering there is a right to the benefit beside it in this month
 * @param maatregel     the measure on that benefit, where it is a WW
 */
public record Toeslagmaand(Recht recht, Maand maand, Huishouden huishouden, Integer leeftijd, boolean aow, boolean heeftUitkering,
        Maatregel maatregel) {

    public SoortHuishouden soort() {
        return huishouden.soort().of(null);
    }

    public boolean gehuwd() {
        return soort() == SoortHuishouden.GEHUWD;
    }

    public boolean ongehuwd() {
        return soort() != null && !gehuwd();
    }

    public boolean jongerDan(int jaren) {
        return leeftijd != null && leeftijd < jaren;
    }

    public boolean woontBijOuders() {
        return huishouden.woontBijOuders().of(false);
    }

    public boolean partnerGeborenNa(LocalDate dag) {
        Gegeven<LocalDate> partner = huishouden.partnerGeboortedatum();
        return partner.bekend() && partner.waarde().isAfter(dag);
    }

    public boolean kindBekend() {
        return huishouden.kindOnder12().bekend();
    }

    public boolean kindOnder12() {
        return huishouden.kindOnder12().of(false);
    }

    public boolean geheelGeweigerd() {
        return maatregel == Maatregel.GEHEEL_GEWEIGERD;
    }
}
