package nl.uitkomst.watals;

import java.util.List;
import nl.uitkomst.tijd.Maand;
import nl.uitkomst.verzoek.SoortUitkering;
import nl.uitkomst.verzoek.Uitkering;
import nl.uitkomst.verzoek.Verzoek;

/**
 * What of the time before a month can matter for the entitlement of that month. A property holds it to the figures of a whole computation.
 *
 * <p>A WW moves its end with every month without right, and a garantiebedrag counts months: for those the months from the start of the
 * period are computed. A right under the WIA can end after a year of work, for which the incomes of before are needed but not the months
 * themselves. Nothing else looks back.
 */
final class Verkengeschiedenis {

    private Verkengeschiedenis() {
    }

    private static boolean maandenNodig(Uitkering recht) {
        return recht.soort().of(SoortUitkering.WW) == SoortUitkering.WW || recht.garantiebedragPerMaand().bekend();
    }

    private static List<Uitkering> rechten(Verzoek situatie) {
        return situatie.uitkeringen().of(List.of());
    }

    /** The first month that must be computed. */
    static Maand begin(Verzoek situatie, Maand maand) {
        return rechten(situatie).stream().anyMatch(Verkengeschiedenis::maandenNodig) ? situatie.periode().waarde().van() : maand;
    }

    /** Whether incomes of other months can matter. */
    static boolean nodig(Verzoek situatie) {
        return rechten(situatie).stream().anyMatch(recht -> maandenNodig(recht) || recht.soort().waarde() == SoortUitkering.WGA
                || recht.soort().waarde() == SoortUitkering.IVA);
    }
}
