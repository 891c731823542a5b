package nl.uitkomst.inkomen;

import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.tijd.Periode;
import nl.uitkomst.verzoek.AardOverigeUitkering;
import nl.uitkomst.verzoek.Gegeven;
import nl.uitkomst.verzoek.Inkomen;
import nl.uitkomst.verzoek.Keuzes.OverigeUitkeringBijWajong;

/**
 * A benefit or pension that is not one of the rights of the request; in euro per month.
 *
 * @param voorafgaand what was earned with work in the month before it began
 */
public record AndereUitkering(Inkomen opgave, Inkomenswet wet, Periode duur, Gegeven<AardOverigeUitkering> aardGegeven, Gegeven<Boolean> bestondGegeven,
        Gegeven<Bedrag> voorafgaand, OverigeUitkeringBijWajong lezing) implements Inkomensfeit {

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

    public boolean bedragBekend() {
        return opgave.perMaand().bekend();
    }

    /** In euro per month. */
    public Bedrag perMaand() {
        return opgave.perMaand().waarde();
    }

    public boolean isPensioen() {
        return aard() == AardOverigeUitkering.PENSIOEN_UIT_DIENSTBETREKKING;
    }

    public boolean isAndere() {
        return aard() == AardOverigeUitkering.ANDERE;
    }

    /** What kind of benefit it is makes a difference for this statute. */
    public boolean aardBeslist() {
        return switch (wet) {
            case WIA, WW -> true;
            case WAJONG -> lezing == OverigeUitkeringBijWajong.TELT_NIET_MEE;
            case ZW, TOESLAGENWET -> false;
        };
    }

    /** Whether it counts for the Wajong: a pension does, another benefit by the reading chosen. */
    public boolean teltVoorWajong() {
        return isPensioen() || lezing == OverigeUitkeringBijWajong.TELT_MEE;
    }

    /** Its amount counts for this statute. */
    public boolean bedragBeslist() {
        return switch (wet) {
            case WIA, ZW -> false;
            case WW -> isPensioen() && bestondBekend() && !bestondVoorRecht();
            case WAJONG -> teltVoorWajong();
            case TOESLAGENWET -> true;
        };
    }
}
