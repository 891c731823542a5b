package nl.uitkomst.inkomen;

import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.tijd.Periode;
import nl.uitkomst.verzoek.AardOverigeUitkering;
import nl.uitkomst.verzoek.Gegeven;
import nl.uitkomst.verzoek.Inkomen;

/**
 * A benefit or pension that is not one of the rights of the request; in euro per month.
 *
 * @param voorafgaand what was earned with work in the month before it began
 */
public record AndereUitkering(Inkomen opgave, Periode duur, Gegeven<AardOverigeUitkering> aardGegeven, Gegeven<Boolean> bestondGegeven,
        Gegeven<Bedrag> voorafgaand) implements Inkomensfeit {

    @Override
    public String pad() {
        return opgave.pad();
    }

    public AardOverigeUitkering aard() {
        return aardGegeven.of(null);
    }

    public boolean aardBekend() {
        return aardGegeven.bekend();
    }

    public boolean bestondBekend() {
        return bestondGegeven.bekend();
    }

    public boolean bestondVoorRecht() {
        return bestondGegeven.of(false);
    }

    public boolean voorafgaandBekend() {
        return voorafgaand.bekend();
    }
}
