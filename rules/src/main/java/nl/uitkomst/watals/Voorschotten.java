package nl.uitkomst.watals;

import java.util.List;
import java.util.function.Function;
import nl.uitkomst.antwoord.Antwoord.MaandAntwoord;
import nl.uitkomst.antwoord.Antwoord.UitkeringAntwoord;
import nl.uitkomst.berekening.Resultaat;
import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.inkomen.Inkomenswet;
import nl.uitkomst.inkomen.Maandinkomen;
import nl.uitkomst.recht.Doel;
import nl.uitkomst.tijd.Maand;
import nl.uitkomst.tijd.Periode;
import nl.uitkomst.verzoek.Gegeven;
import nl.uitkomst.verzoek.SoortUitkering;
import nl.uitkomst.verzoek.Verrekening;
import nl.uitkomst.verzoek.Verzoek;
import nl.uitkomst.verzoek.Wijze;

/** What a right that is paid in advance is paid on: the income that counts for its statute, as it was estimated and as it was. */
record Voorschotten(Verzoek verzoek, Resultaat resultaat, SoortUitkering soort) {

    /** An advance on the estimate of the situation, whatever it says of settling. */
    static Verrekening verrekening(Verzoek situatie, Gegeven<Maand> start) {
        Verrekening opgave = situatie.verrekening();
        return new Verrekening(Wijze.VOORSCHOT, Gegeven.bekend(opgave.cyclusMaanden().pad(), 1),
                start.bekend() ? start : Gegeven.onbekend(opgave.cyclusStart().pad()), opgave.geschatInkomenPerMaand(), opgave.geschatInkomen());
    }

    Periode periode() {
        return resultaat.periode();
    }

    /** What was earned and counts; null where it is unknown. */
    Bedrag werkelijk(Maand maand) {
        return inkomen(Doel.RECHT, maand);
    }

    Bedrag geschat(Maand maand) {
        return inkomen(Doel.VOORSCHOT, maand);
    }

    private Bedrag inkomen(Doel doel, Maand maand) {
        Maandinkomen inkomen = resultaat.inkomens().maandinkomen(soort == SoortUitkering.WAJONG ? Inkomenswet.WAJONG : Inkomenswet.WIA, doel, maand);
        return inkomen.bekend() ? inkomen.aftrek() : null;
    }

    /**
     * The same situation up to and including the month after its last one, when from some month on the estimate is what was earned in that
     * month, and before it what was earned.
     */
    Verzoek metSchattingNa(Maand maand) {
        Periode langer = new Periode(periode().van(), periode().totEnMet().volgende());
        List<Verrekening.Schatting> schattingen = langer.maanden().stream()
                .map(deel -> new Verrekening.Schatting(deel, schatting(deel.isNa(maand) ? maand : deel)))
                .filter(deel -> deel.bedrag() != null).toList();
        Verrekening opgave = verzoek.verrekening();
        Verrekening anders = new Verrekening(opgave.wijze(), opgave.cyclusMaanden(), opgave.cyclusStart(),
                Gegeven.onbekend(opgave.geschatInkomenPerMaand().pad()), Gegeven.bekend(opgave.geschatInkomen().pad(), schattingen));
        return verzoek.metPeriode(langer).metVerrekening(anders);
    }

    private Bedrag schatting(Maand maand) {
        Bedrag werkelijk = werkelijk(maand);
        return werkelijk == null ? geschat(maand) : werkelijk;
    }

    /** Of all parts of this right in a month; null where one is unknown. */
    static Bedrag som(MaandAntwoord maand, SoortUitkering soort, Function<UitkeringAntwoord, Bedrag> welk) {
        Bedrag som = Bedrag.NUL;
        for (UitkeringAntwoord deel : maand.uitkeringen()) {
            if (deel.soort().equals(soort.code())) {
                Bedrag bedrag = welk.apply(deel);
                if (bedrag == null) {
                    return null;
                }
                som = som.plus(bedrag);
            }
        }
        return som;
    }
}
