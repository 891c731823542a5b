package nl.uitkomst.inkomen;

import nl.uitkomst.tijd.Periode;
import nl.uitkomst.verzoek.Inkomen;

/** An income as it stands in the request, cut to what one rule of the AIB needs. */
public sealed interface Inkomensfeit permits OpgegevenLoon, Brutoloon, Loonstrook, Vierwekenmaand, Winst, LoonBijZiekte, AndereUitkering, Schatting {

    /** JSON Pointer of the income. */
    String pad();

    /** The months it is about. */
    Periode duur();

    /** The income in the request, or null for an estimate. */
    Inkomen opgave();
}
