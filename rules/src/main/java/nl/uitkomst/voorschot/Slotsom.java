package nl.uitkomst.voorschot;

import java.util.function.Consumer;
import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.geld.Percentage;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Invoer;
import nl.uitkomst.recht.Steun;
import nl.uitkomst.toetsing.Gevolg;

/**
 * What was decided, with the figures that the amounts follow from.
 *
 * @param gevolg   the decision
 * @param deel     X; null where it does not matter
 * @param gemist   M; null where it does not matter
 * @param matiging what is taken off what is recovered
 */
public record Slotsom(Afrekening afrekening, Gevolg gevolg, Bedrag deel, Bedrag gemist, Percentage matiging) implements Steun {

    public Uitkomst uitkomst() {
        return (Uitkomst) gevolg.uitkomst();
    }

    /** Whether it is about a refusal after which the WW was missed through somebody's own fault. */
    public boolean verwijtbaar() {
        return gevolg.geval().is(Punt.STAND, Stand.AFGEWEZEN) && gevolg.geval().is(Punt.NA_AFWIJZING, NaAfwijzing.VERWIJTBAAR);
    }

    public Bedrag teVeel() {
        return afrekening.teVeel();
    }

    /** O less what is left of Z after X. */
    public Bedrag inkomensdeel() {
        return teVeel().min(new Inkomensopgave(afrekening, deel, false, null, false).kwijt());
    }

    public Bedrag metGemiste() {
        return new Gemisteopgave(afrekening, deel, gemist).terug();
    }

    public Invoer invoerInkomen() {
        return new Inkomensopgave(afrekening, deel, false, null, false).invoer();
    }

    public Invoer invoerGemiste() {
        return new Gemisteopgave(afrekening, deel, gemist).invoer();
    }

    @Override
    public void steuntOp(Consumer<Conclusie> ontvanger) {
        ontvanger.accept(gevolg);
        afrekening.steuntOp(ontvanger);
    }
}
