package nl.uitkomst.inkomen;

import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.recht.Invoer;
import nl.uitkomst.verzoek.Inkomen.Loonopgave;

/** The parts of a payslip by name, for the steps. */
final class Loondelen {

    private Loondelen() {
    }

    static Invoer invoer(Bedrag svLoon, Loonopgave loon) {
        return Invoer.van("svLoon", svLoon)
                .en("vakantiebijslagUitbetaald", loon.vakantiebijslagUitbetaald())
                .en("vakantiebijslagOpgebouwd", loon.vakantiebijslagOpgebouwd())
                .en("arbeidsvoorwaardenbedragUitbetaald", loon.arbeidsvoorwaardenbedragUitbetaald())
                .en("arbeidsvoorwaardenbedragOpgebouwd", loon.arbeidsvoorwaardenbedragOpgebouwd());
    }
}
