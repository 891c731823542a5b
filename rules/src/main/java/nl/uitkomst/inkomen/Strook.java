package nl.uitkomst.inkomen;

import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.verzoek.Inkomen;
import nl.uitkomst.verzoek.Inkomen.Loonopgave;
import nl.uitkomst.verzoek.Keuzes.IkbWajongToeslagenwet;

/** What a payslip says, of a month or of four weeks. */
public interface Strook {

    Inkomen opgave();

    Inkomenswet wet();

    Bedrag svLoon();

    Loonopgave loon();

    /** The wage is paid with the holiday allowance in it, or none is due on it. */
    default boolean allIn() {
        return opgave().vakantiebijslagInLoon();
    }

    /** The wage without what was paid out of an arbeidsvoorwaardenbedrag. */
    default Bedrag zonderArbeidsvoorwaardenbedrag() {
        return svLoon().min(loon().arbeidsvoorwaardenbedragUitbetaald());
    }

    /** Holiday allowance is part of an arbeidsvoorwaardenbedrag (keuzebudget). */
    default boolean keuzebudget() {
        return allIn() && (loon().arbeidsvoorwaardenbedragUitbetaald().isPositief() || loon().arbeidsvoorwaardenbedragOpgebouwd().isPositief());
    }

    /** UWV takes 8% off the wage of a keuzebudget; the reading that was chosen follows it. */
    default boolean achtProcentEraf() {
        return keuzebudget() && lezing() == IkbWajongToeslagenwet.ACHT_PROCENT_ERAF;
    }

    IkbWajongToeslagenwet lezing();

    /** It was earned before the right to WW arose. */
    default boolean bestondVoorRecht() {
        return opgave().bestondVoorRecht().of(false);
    }
}
