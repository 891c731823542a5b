package nl.uitkomst.inkomen;

import java.util.List;
import java.util.function.Consumer;
import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Steun;
import nl.uitkomst.tijd.Maand;
import nl.uitkomst.tijd.Periode;
import nl.uitkomst.verzoek.Inkomen;

/** The four-week wages of which some days fall in one month. */
public record Vierwekenmaand(Inkomen opgave, Inkomenswet wet, Maand maand, List<Vierwekenloon> lonen) implements Inkomensfeit, Steun {

    @Override
    public String pad() {
        return opgave.pad();
    }

    @Override
    public Periode duur() {
        return new Periode(maand, maand);
    }

    /** Sum over the weekdays of this month, in euro. */
    public Bedrag toegerekend() {
        return lonen.stream().map(loon -> loon.inMaand(maand)).reduce(Bedrag.NUL, Bedrag::plus);
    }

    public int werkdagen() {
        return maand.dagen().werkdagen();
    }

    @Override
    public void steuntOp(Consumer<Conclusie> ontvanger) {
        lonen.forEach(ontvanger);
    }
}
