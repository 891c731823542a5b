package nl.uitkomst.inkomen;

import nl.uitkomst.tijd.Periode;
import nl.uitkomst.verzoek.Inkomen;
import nl.uitkomst.verzoek.SoortInkomen;

/** An income as it stands in the request, cut to what one rule of the AIB needs, for one statute. */
public sealed interface Inkomensfeit permits OpgegevenLoon, Brutoloon, Vakantiegeldmaand, Loonstrook,
        Vierwekenmaand, Vierwekenbetaling, Winst, LoonBijZiekte, AndereUitkering, Schatting {

    /** The statute it is looked at for. */
    Inkomenswet wet();

    /** JSON Pointer of the income. */
    String pad();

    /** The months it is about. */
    Periode duur();

    /** The income in the request, or null for an estimate. */
    Inkomen opgave();

    /** Whether it comes from other work than the ziekengeld, and was there before the first day of illness (AIB 3:2 lid 4 onder b). */
    default boolean anderWerkVoorZiekte() {
        return wet() == Inkomenswet.ZW && opgave() != null && opgave().soort().of(null) != SoortInkomen.OVERIGE_UITKERING
                && opgave().bestondVoorRecht().of(false);
    }
}
