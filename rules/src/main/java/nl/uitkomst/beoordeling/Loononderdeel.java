package nl.uitkomst.beoordeling;

import java.util.function.Function;
import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.geld.Factor;
import nl.uitkomst.verzoek.Code;
import nl.uitkomst.verzoek.Inkomen.Loonopgave;

/** The amounts of a payslip that one statute counts and another leaves out. */
enum Loononderdeel {
    VAKANTIEBIJSLAG_UITBETAALD("vakantiebijslagUitbetaald", false, Loonopgave::vakantiebijslagUitbetaald),
    VAKANTIEBIJSLAG_OPGEBOUWD("vakantiebijslagOpgebouwd", true, Loonopgave::vakantiebijslagOpgebouwd),
    ARBEIDSVOORWAARDENBEDRAG_UITBETAALD("arbeidsvoorwaardenbedragUitbetaald", false, Loonopgave::arbeidsvoorwaardenbedragUitbetaald),
    ARBEIDSVOORWAARDENBEDRAG_OPGEBOUWD("arbeidsvoorwaardenbedragOpgebouwd", true, Loonopgave::arbeidsvoorwaardenbedragOpgebouwd);

    private static final Factor TWEE = Factor.van(2);

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

    /** The same payslip with half of this amount; what was paid out stays in the wage. */
    Loonopgave gehalveerd(Loonopgave loon) {
        return new Loonopgave(loon.svLoon(),
                deel(VAKANTIEBIJSLAG_UITBETAALD, loon), deel(VAKANTIEBIJSLAG_OPGEBOUWD, loon),
                deel(ARBEIDSVOORWAARDENBEDRAG_UITBETAALD, loon), deel(ARBEIDSVOORWAARDENBEDRAG_OPGEBOUWD, loon));
    }

    private Bedrag deel(Loononderdeel onderdeel, Loonopgave loon) {
        return this == onderdeel ? onderdeel.in(loon).gedeeldDoor(TWEE) : onderdeel.in(loon);
    }

    /** The same payslip without any of these amounts. */
    static Loonopgave kaal(Loonopgave loon) {
        return new Loonopgave(loon.svLoon(), Bedrag.NUL, Bedrag.NUL, Bedrag.NUL, Bedrag.NUL);
    }
}
