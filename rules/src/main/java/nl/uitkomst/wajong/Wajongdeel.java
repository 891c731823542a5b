package nl.uitkomst.wajong;

import java.util.function.Consumer;
import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.geld.Factor;
import nl.uitkomst.inkomen.Maandinkomen;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Steun;
import nl.uitkomst.tijd.Maand;
import nl.uitkomst.uitkering.Deel;
import nl.uitkomst.uitkering.Reeksdeel;
import nl.uitkomst.verzoek.Hulpbehoevendheid;
import nl.uitkomst.verzoek.Regime;

/**
 * A part of a month with a right to Wajong in which the grondslag does not change.
 *
 * @param regime            null when it is unknown
 * @param arbeidsvermogen   null when it is unknown
 * @param grondslag         null when the age is unknown
 * @param garantie          UWV has fixed a garantiebedrag
 * @param inkomen           what counts for the Wajong, other benefits of the request included
 */
public record Wajongdeel(Deel deel, Regime regime, Boolean arbeidsvermogen, Grondslag grondslag, Maandinkomen inkomen,
        Hulpbehoevendheid hulpbehoevendheid, boolean garantie) implements Reeksdeel, Steun {

    /** From this month the wage under loondispensatie and other income are taken apart (2:40 lid 4, 3:8 lid 4). */
    private static final Maand GEMENGD_VANAF = Maand.van(2022, 1);

    @Override
    public Wajongdeel totEnMet(Maand laatste) {
        return new Wajongdeel(deel.totEnMet(laatste), regime, arbeidsvermogen, grondslag, inkomen, hulpbehoevendheid, garantie);
    }

    /** A garantiebedrag is counted month by month. */
    @Override
    public boolean gaatDoorIn(Reeksdeel maand) {
        return maand instanceof Wajongdeel later && !garantie && grondslag == later.grondslag && gemengdApart() == later.gemengdApart()
                && inkomen.gelijkAan(later.inkomen);
    }

    /** Everything the formula needs is known. */
    public boolean bepaald() {
        return grondslag != null && arbeidsvermogen != null && inkomen.bekend();
    }

    /** Able to work: 70% of the grondslag. */
    public boolean metArbeidsvermogen() {
        return bepaald() && arbeidsvermogen;
    }

    /** Lastingly without arbeidsvermogen: 75% of the grondslag. */
    public boolean zonderArbeidsvermogen() {
        return bepaald() && !arbeidsvermogen;
    }

    public boolean owajong() {
        return regime == Regime.OWAJONG;
    }

    public boolean wajong2015() {
        return regime == Regime.WAJONG2015;
    }

    /** Chapter 2; also where it is not known which of the two old regimes holds, for which the amounts are the same. */
    public boolean wajong2010() {
        return regime == Regime.WAJONG2010 || regime == null;
    }

    /** Some wage is paid under loondispensatie. */
    public boolean loondispensatie() {
        return inkomen.bekend() && inkomen.metLoondispensatie().isPositief();
    }

    public boolean gemengdApart() {
        return !deel.maand().isVoor(GEMENGD_VANAF);
    }

    /** There is other income beside the wage under loondispensatie. */
    public boolean gemengd() {
        return overigInkomen().isPositief();
    }

    /** G, over a month; in proportion where the month is broken and read literally. */
    public Bedrag g() {
        return deel.letterlijkGebroken() ? grondslag.bedrag().maal(deel.breuk()) : grondslag.bedrag();
    }

    /** I: all income of the month. */
    public Bedrag i() {
        return inkomen.aftrek();
    }

    /** The wage under loondispensatie. */
    public Bedrag loonMetDispensatie() {
        return inkomen.metLoondispensatie();
    }

    /** Income that is no wage under loondispensatie. */
    public Bedrag overigInkomen() {
        return inkomen.aftrek().min(inkomen.metLoondispensatie());
    }

    /** I/LW: what the work under loondispensatie would pay without it. */
    public Bedrag loonZonderDispensatie() {
        return inkomen.zonderLoondispensatie();
    }

    /** LW: of several jobs the wages paid over the wages without dispensation. */
    public Factor loonwaarde() {
        return inkomen.metLoondispensatie().gedeeldDoor(inkomen.zonderLoondispensatie());
    }

    public boolean hulpbehoevend() {
        return hulpbehoevendheid != Hulpbehoevendheid.GEEN;
    }

    @Override
    public void steuntOp(Consumer<Conclusie> ontvanger) {
        inkomen.grondslag().forEach(ontvanger);
        if (grondslag != null) {
            ontvanger.accept(grondslag);
        }
    }
}
