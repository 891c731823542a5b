package nl.uitkomst.watals;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.uitkomst.berekening.Berekening;
import nl.uitkomst.berekening.Resultaat;
import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.motor.Regelset;
import nl.uitkomst.tijd.Maand;
import nl.uitkomst.tijd.Periode;
import nl.uitkomst.verzoek.Uitlegniveau;
import nl.uitkomst.verzoek.Verrekening;
import nl.uitkomst.verzoek.Verzoek;
import nl.uitkomst.verzoek.Wijze;

/** One situation, run through the rules with one wage after another in the month explored. */
final class Verkenproef {

    /** Far more runs than any situation needs; amounts that are no straight lines would end here. */
    private static final int MEESTE_METINGEN = 50_000;

    private final Regelset regelset;
    private final Verzoek situatie;
    private final Maand maand;
    private final List<Maand> welke;
    private final Map<Long, Verkenmeting> metingen = new HashMap<>();

    /** @param welke the months whose entitlements are looked at */
    private Verkenproef(Regelset regelset, Verzoek situatie, Maand maand, List<Maand> welke) {
        this.regelset = regelset;
        this.situatie = situatie.metUitleg(Uitlegniveau.GEEN).metVerrekening(zonderVoorschot(situatie.verrekening()));
        this.maand = maand;
        this.welke = welke;
    }

    /** An advance does not change what is due, and its estimate need not be known here. */
    private static Verrekening zonderVoorschot(Verrekening opgave) {
        return new Verrekening(Wijze.PER_MAAND, opgave.cyclusMaanden(), opgave.cyclusStart(), opgave.geschatInkomenPerMaand(), opgave.geschatInkomen());
    }

    /** Looks at the month explored itself; what comes after it cannot change it, so it is left out. */
    static Verkenproef deMaand(Regelset regelset, Verzoek situatie, Maand maand) {
        return new Verkenproef(regelset, Verkengeschiedenis.totEnMet(situatie, maand), maand, List.of(maand));
    }

    /** Looks at the months after it; null where there are none. */
    static Verkenproef daarna(Regelset regelset, Verzoek situatie, Maand maand) {
        Periode periode = situatie.periode().waarde();
        return periode.totEnMet().equals(maand) ? null
                : new Verkenproef(regelset, situatie, maand, new Periode(maand.volgende(), periode.totEnMet()).maanden());
    }

    Resultaat resultaat(long centen, boolean spoor) {
        return Berekening.bereken(regelset, situatie.metProefloon(maand, Bedrag.centen(centen)), spoor);
    }

    Verkenmeting meting(long centen) {
        Verkenmeting meting = metingen.get(centen);
        return meting != null ? meting : meet(centen, resultaat(centen, false));
    }

    private Verkenmeting meet(long centen, Resultaat resultaat) {
        if (metingen.size() == MEESTE_METINGEN) {
            throw new IllegalStateException("the amounts are no straight lines");
        }
        Verkenmeting meting = Verkenmeting.van(centen, resultaat, maand, welke);
        metingen.put(centen, meting);
        return meting;
    }

    /** The amounts that the rules name at an income. */
    Set<BigDecimal> genoemd(long centen) {
        Resultaat resultaat = resultaat(centen, false);
        meet(centen, resultaat);
        return Verkenmeting.genoemd(resultaat, maand);
    }

    List<Maand> welke() {
        return welke;
    }
}
