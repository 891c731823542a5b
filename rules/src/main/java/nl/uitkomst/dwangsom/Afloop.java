package nl.uitkomst.dwangsom;

import java.util.List;
import java.util.function.Consumer;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Steun;
import nl.uitkomst.toetsing.Geval;
import nl.uitkomst.toetsing.Gevolg;
import nl.uitkomst.toetsing.Toetspunt;

/**
 * What is known, with the outcome.
 *
 * @param uitkomst null while it is unknown
 */
public record Afloop(Geval bekend, Uitkomst uitkomst, List<Gevolg> gevolgen) implements Steun {

    public boolean ja(Toetspunt punt) {
        return bekend.ja(punt);
    }

    public boolean nee(Toetspunt punt) {
        return bekend.nee(punt);
    }

    /** A dwangsom is possible as far as the person and the application go. */
    public boolean heeftAanspraak() {
        return ja(Punt.OP_AANVRAAG) && ja(Punt.NIET_UITGESLOTEN);
    }

    /** As {@link #heeftAanspraak()}, and no decision is known. */
    public boolean wacht() {
        return heeftAanspraak() && !ja(Punt.BESLIST);
    }

    @Override
    public void steuntOp(Consumer<Conclusie> ontvanger) {
        bekend.steuntOp(ontvanger);
        if (uitkomst != null) {
            gevolgen.forEach(ontvanger);
        }
    }
}
