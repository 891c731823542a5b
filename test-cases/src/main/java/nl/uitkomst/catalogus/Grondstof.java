package nl.uitkomst.catalogus;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.uitkomst.gevallen.Verslag;
import nl.uitkomst.motor.Regelset;
import nl.uitkomst.motor.Regeltekst;
import nl.uitkomst.recht.Regel;

/**
 * What a catalogue is made of.
 *
 * @param teksten per rule name
 * @param verslag of the cases; empty where this build made none
 */
record Grondstof(Regelset regelset, Map<String, Regeltekst> teksten, Optional<Verslag> verslag, List<Lezingblad> lezingen, List<Inventaris> inventarissen,
        Aftekeningen aftekeningen) {

    /** From the class path. */
    static Grondstof lees(Regelset regelset) {
        return new Grondstof(regelset, regelset.teksten(), Verslag.lees(), Lezingen.alle(), Inventaris.alle(),
                Aftekeningen.lees(regelset.regels().stream().map(Regel::bron).toList()));
    }
}
