package nl.uitkomst.beoordeling;

import java.util.function.Function;
import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.verzoek.Code;
import nl.uitkomst.verzoek.Inkomen.Loonopgave;

/** The amounts of a payslip that one statute counts and another leaves out. */
enum Loononderdeel {
    VAKANTIEBIJSLAG_UITBETAALD("vakantiebijslagUitbetaald", false, Loonopgave::vakantiebijslagUitbetaald),
    VAKANTIEBIJSLAG_OPGEBOUWD("vakantiebijslagOpgebouwd", true, Loonopgave::vakantiebijslagOpgebouwd),
    ARBEIDSVOORWAARDENBEDRAG_UITBETAALD("arbeidsvoorwaardenbedragUitbetaald", false, Loonopgave::arbeidsvoorwaardenbedragUitbetaald),
    ARBEIDSVOORWAARDENBEDRAG_OPGEBOUWD("arbeidsvoorwaardenbedragOpgebouwd", true, Loonopgave::arbeidsvoorwaardenbedragOpgebouwd);

    private final String veld;
    private final boolean opbouw;
    private final Function<Loonopgave, Bedrag> bedrag;
    private final String code = Code.kebab(this);

    Loononderdeel(String veld, boolean opbouw, Function<Loonopgave, Bedrag> bedrag) {
        this.veld = veld;
        this.opbouw = opbouw;
        this.bedrag = bedrag;
    }

    String veld() {
        return veld;
    }

    String code() {
        return code;
    }

    /** It is set aside and not paid: it is no part of the wage on the payslip. */
    boolean opbouw() {
        return opbouw;
    }

    Bedrag in(Loonopgave loon) {
        return bedrag.apply(loon);
    }

    /** The same payslip without this amount; what was paid out stays in the wage. */
    Loonopgave zonder(Loonopgave loon) {
        return new Loonopgave(loon.svLoon(),
                this == VAKANTIEBIJSLAG_UITBETAALD ? Bedrag.NUL : loon.vakantiebijslagUitbetaald(),
                this == VAKANTIEBIJSLAG_OPGEBOUWD ? Bedrag.NUL : loon.vakantiebijslagOpgebouwd(),
                this == ARBEIDSVOORWAARDENBEDRAG_UITBETAALD ? Bedrag.NUL : loon.arbeidsvoorwaardenbedragUitbetaald(),
                this == ARBEIDSVOORWAARDENBEDRAG_OPGEBOUWD ? Bedrag.NUL : loon.arbeidsvoorwaardenbedragOpgebouwd());
    }
}
