package nl.uitkomst.berekening;

import java.time.LocalDate;
import java.util.List;
import nl.uitkomst.inkomen.Inkomenswet;
import nl.uitkomst.inkomen.Maandinkomen;
import nl.uitkomst.normen.Normen;
import nl.uitkomst.recht.Doel;
import nl.uitkomst.tijd.Maand;
import nl.uitkomst.tijd.Periode;
import nl.uitkomst.uitkering.Geboren;
import nl.uitkomst.uitkering.Recht;
import nl.uitkomst.verzoek.Uitkering;
import nl.uitkomst.verzoek.Verzoek;

/**
 * What every right of one request is computed with.
 *
 * @param doelen the entitlement, and the advance where some right is paid in advance
 */
record Omgeving(Verzoek verzoek, Periode periode, Normen normen, Lonen lonen, Inkomens inkomens, List<Doel> doelen) {

    Maandinkomen inkomen(Inkomenswet wet, Doel doel, Maand maand) {
        return inkomens.maandinkomen(wet, doel, maand);
    }

    /** A right of which the first day is known. */
    Recht recht(Uitkering opgave) {
        LocalDate ingang = opgave.ingangsdatum().waarde();
        return new Recht(opgave, ingang, Maand.van(ingang).isNa(periode.van()) ? Maand.van(ingang) : periode.van());
    }

    /** The AOW age of the person, where it falls before the end of the period. */
    void geboren(Recht recht, List<Object> feiten) {
        var geboortedatum = verzoek.persoon().geboortedatum();
        if (geboortedatum.bekend()) {
            LocalDate aowDag = normen.aowTabel().dag(geboortedatum.waarde());
            if (!aowDag.isAfter(periode.totEnMet().laatsteDag())) {
                feiten.add(new Geboren(recht, geboortedatum.waarde(), aowDag));
            }
        }
    }
}
