package nl.uitkomst.inkomen;

import nl.uitkomst.tijd.Periode;
import nl.uitkomst.verzoek.Inkomen;

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
}
