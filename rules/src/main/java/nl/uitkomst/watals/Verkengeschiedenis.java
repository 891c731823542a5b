package nl.uitkomst.watals;

import java.util.Comparator;
import java.util.List;
import nl.uitkomst.tijd.Maand;
import nl.uitkomst.tijd.Periode;
import nl.uitkomst.verzoek.SoortUitkering;
import nl.uitkomst.verzoek.Uitkering;
import nl.uitkomst.verzoek.Verzoek;

/**
 * What of the time before a month can matter for the entitlement of that month. A property holds it to the figures of a whole computation.
 *
 * <p>A WW moves its end with every month without right, and a garantiebedrag counts months: for those the months from the start of the
 * period are computed. A right under the WIA can end after a year of work, for which the incomes of before are needed but not the months
 * themselves. Nothing else looks back, and nothing looks ahead.
 */
final class Verkengeschiedenis {

    private final List<Uitkering> rechten;

    private Verkengeschiedenis(List<Uitkering> rechten) {
        this.rechten = rechten;
    }

    /** As much of a situation as decides one month. */
    static Verzoek totEnMet(Verzoek situatie, Maand maand) {
        List<Uitkering> alle = situatie.uitkeringen().waarde();
        List<Uitkering> rechten = begonnen(alle, maand);
        Maand einde = maand;
        if (!rechten.isEmpty() && rechten.stream().allMatch(recht -> is(recht, SoortUitkering.TOESLAGENWET))) {
            einde = eersteBegin(alle, maand);
            rechten = begonnen(alle, einde);
        }
        Verkengeschiedenis geschiedenis = new Verkengeschiedenis(rechten);
        Maand begin = geschiedenis.maandenNodig() ? situatie.periode().waarde().van() : maand;
        Verzoek deel = situatie.metUitkeringen(rechten).metPeriode(new Periode(begin, einde));
        return geschiedenis.inkomenNodig() ? deel : deel.metInkomen(List.of());
    }

    private static List<Uitkering> begonnen(List<Uitkering> alle, Maand maand) {
        return alle.stream().filter(recht -> !recht.ingangsdatum().of(maand.eersteDag()).isAfter(maand.laatsteDag())).toList();
    }

    /** A supplement can only be computed with what it stands beside, also before that has begun. */
    private static Maand eersteBegin(List<Uitkering> alle, Maand maand) {
        return alle.stream().filter(recht -> !is(recht, SoortUitkering.TOESLAGENWET))
                .map(recht -> Maand.van(recht.ingangsdatum().waarde())).min(Comparator.naturalOrder()).orElse(maand);
    }

    private boolean maandenNodig() {
        return rechten.stream().anyMatch(recht -> is(recht, SoortUitkering.WW) || recht.garantiebedragPerMaand().bekend());
    }

    private boolean inkomenNodig() {
        return maandenNodig() || rechten.stream().anyMatch(recht -> is(recht, SoortUitkering.WGA) || is(recht, SoortUitkering.IVA));
    }

    private static boolean is(Uitkering recht, SoortUitkering soort) {
        return recht.soort().of(soort) == soort;
    }
}
