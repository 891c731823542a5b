package nl.uitkomst.inkomen;

import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.geld.Factor;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Doel;
import nl.uitkomst.recht.Invoer;
import nl.uitkomst.tijd.Maand;
import nl.uitkomst.tijd.Periode;

/** What counts for one statute of one income, in euro per calendar month, for every month of its duration. */
public record MeetellendInkomen(Inkomensfeit feit, Telling telling, Bedrag bedrag) implements Conclusie {

    public Periode duur() {
        return feit.duur();
    }

    public Doel doel() {
        return feit instanceof Schatting ? Doel.VOORSCHOT : Doel.RECHT;
    }

    public boolean geldtIn(Maand maand) {
        return feit.duur().bevat(maand);
    }

    /** The share of the wage of normal work that is paid; null without loondispensatie. */
    public Factor loonwaarde() {
        boolean loon = feit.opgave() != null && feit.opgave().loonwaardePercentage().bekend();
        return loon ? feit.opgave().loonwaardePercentage().waarde().alsFactor() : null;
    }

    /** Wages, or pay during illness, of work that began after the right. */
    boolean isNieuwLoon() {
        if (feit instanceof Winst || feit instanceof AndereUitkering) {
            return false;
        }
        return feit.opgave() == null || !feit.opgave().bestondVoorRecht().of(false);
    }

    @Override
    public Onderwerp onderwerp() {
        return new Onderwerp("inkomen", -1, doel(), feit.duur().van(), feit.pad() + " " + feit.wet());
    }

    @Override
    public Invoer invoer() {
        if (feit instanceof Brutoloon loon) {
            return Invoer.van("brutoloon", loon.brutoloon()).en("vakantiebijslag", loon.vakantiebijslag());
        }
        if (feit instanceof Vakantiegeldmaand maand) {
            return Invoer.van("brutoloon", maand.brutoloon()).en("vakantiebijslag", maand.vakantiebijslag()).en("maanden", maand.maanden());
        }
        if (feit instanceof Loonstrook strook) {
            return Loondelen.invoer(strook.svLoon(), strook.loon());
        }
        if (feit instanceof Vierwekenmaand maand) {
            return Invoer.van("toegerekend", maand.toegerekend()).en("werkdagen", maand.werkdagen());
        }
        if (feit instanceof Winst winst) {
            return Invoer.van("jaarbedrag", winst.jaarbedrag()).en("maanden", winst.maanden()).en("werkdagen", winst.werkdagen());
        }
        if (feit instanceof LoonBijZiekte loon && loon.bedragenBekend()) {
            return Invoer.van("uitbetaald", loon.uitbetaald().waarde()).en("voorafgaand", loon.voorafgaand().waarde());
        }
        if (feit instanceof OpgegevenLoon loon) {
            return Invoer.van("opgegeven", loon.perMaand());
        }
        if (feit instanceof AndereUitkering uitkering && uitkering.bedragBekend()) {
            return Invoer.van("opgegeven", uitkering.perMaand());
        }
        return Invoer.van("opgegeven", bedrag);
    }
}
