package nl.uitkomst.antwoord;

import java.time.LocalDate;
import java.util.stream.Stream;
import nl.uitkomst.antwoord.Antwoord.MaandAntwoord;
import nl.uitkomst.antwoord.Antwoord.UitkeringAntwoord;
import nl.uitkomst.berekening.Rechtmaand;
import nl.uitkomst.berekening.Resultaat;
import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.geld.Factor;
import nl.uitkomst.normen.Normen;
import nl.uitkomst.recht.Doel;
import nl.uitkomst.tijd.Maand;
import nl.uitkomst.verzoek.Gegeven;
import nl.uitkomst.verzoek.Maatregel;
import nl.uitkomst.verzoek.Persoon.Huishouden;
import nl.uitkomst.verzoek.SoortHuishouden;
import nl.uitkomst.verzoek.SoortUitkering;

/**
 * Whether what somebody has in some whole month is less than the social minimum, while no toeslag was asked about: then one may be due. Without a
 * household the norm of a single person is taken; an income of a partner that is not known leaves it open.
 */
final class Minimumtoets {

    private static final int VOLWASSEN = 21;

    private final Resultaat resultaat;
    private final Rechtmaanden rechtmaanden;
    private final Normen normen;
    private final Huishouden huishouden;

    private Minimumtoets(Bevindingen bevindingen, Normen normen) {
        this.resultaat = bevindingen.resultaat();
        this.rechtmaanden = bevindingen.rechtmaanden();
        this.normen = normen;
        this.huishouden = resultaat.verzoek().persoon().huishouden().of(Huishouden.onbekend());
    }

    static boolean onderMinimum(Bevindingen bevindingen, Normen normen) {
        Minimumtoets toets = new Minimumtoets(bevindingen, normen);
        return !toets.toeslagGevraagd() && !toets.maatregel() && toets.partnerBekend() && Bevindingen.een(bevindingen.maanden(), toets::onderMinimum);
    }

    private boolean toeslagGevraagd() {
        return Bevindingen.een(resultaat.verzoek().uitkeringen().waarde(), recht -> recht.soort().of(null) == SoortUitkering.TOESLAGENWET);
    }

    /** Of a benefit that is refused by somebody's own doing the rest is no ground for a toeslag (TW 5 lid 2). */
    private boolean maatregel() {
        return Bevindingen.een(resultaat.verzoek().uitkeringen().waarde(), recht -> recht.maatregel().of(Maatregel.GEEN) != Maatregel.GEEN);
    }

    private boolean gehuwd() {
        return huishouden.soort().of(null) == SoortHuishouden.GEHUWD;
    }

    private boolean partnerBekend() {
        return !gehuwd() || partner().allMatch(Gegeven::bekend);
    }

    private Stream<Gegeven<Bedrag>> partner() {
        return Stream.of(huishouden.partnerInkomenUitArbeidPerMaand(), huishouden.partnerOverigInkomenPerMaand());
    }

    private boolean onderMinimum(MaandAntwoord maand) {
        return maand.inkomen() != null && volwassen(maand.maand()) && heel(maand)
                && !Bevindingen.een(maand.uitkeringen(), deel -> deel.betaling() == null) && heeft(maand).compareTo(norm(maand.maand())) < 0;
    }

    private boolean volwassen(Maand maand) {
        Gegeven<LocalDate> geboren = resultaat.verzoek().persoon().geboortedatum();
        return !geboren.bekend() || !geboren.waarde().plusYears(VOLWASSEN).isAfter(maand.eersteDag());
    }

    /** There is a right in it, and every right lasts the whole month. */
    private boolean heel(MaandAntwoord maand) {
        int bekend = 0;
        for (Rechtmaand recht : rechtmaanden.in(maand.maand())) {
            if (recht.doel() == Doel.RECHT && recht.bekend()) {
                bekend++;
                if (!recht.heleMaand()) {
                    return false;
                }
            }
        }
        return bekend > 0 && bekend == maand.uitkeringen().size();
    }

    /** Without the holiday allowance, as the norm is. */
    private Bedrag heeft(MaandAntwoord maand) {
        Bedrag eigen = maand.inkomen();
        for (UitkeringAntwoord deel : maand.uitkeringen()) {
            eigen = eigen.plus(zonderVakantiebijslag(deel, maand.maand()));
        }
        return gehuwd() ? partner().map(Gegeven::waarde).reduce(eigen, Bedrag::plus) : eigen;
    }

    /** Ziekengeld is paid with the allowance in it. */
    private Bedrag zonderVakantiebijslag(UitkeringAntwoord deel, Maand maand) {
        return deel.soort().equals(SoortUitkering.ZW.code())
                ? deel.betaling().gedeeldDoor(normen.reeks("vakantiebijslag").op(maand).alsPercentage().alsVerhoging()) : deel.betaling();
    }

    private Bedrag norm(Maand maand) {
        SoortHuishouden soort = huishouden.soort().of(SoortHuishouden.ALLEENSTAAND);
        String reeks = soort == SoortHuishouden.GEHUWD ? "gehuwd" : soort == SoortHuishouden.KOSTENDELER ? "kostendeler" : String.valueOf(VOLWASSEN);
        return normen.reeks("sociaal-minimum-" + reeks).op(maand).alsBedrag().maal(Factor.DAGEN_PER_MAAND);
    }
}
