package nl.uitkomst.antwoord;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.geld.Factor;
import nl.uitkomst.motor.Yaml;
import tools.jackson.core.type.TypeReference;

/** From what size something is worth a warning: choices of this product, not of the law, in {@code signaalgrenzen.yaml}. */
final class Signaalgrenzen {

    private static final Map<String, Signaalgrens> GRENZEN = Yaml.lees("/nl/uitkomst/antwoord/signaalgrenzen.yaml", new TypeReference<>() { });

    private static final Factor DICHTBIJ = procent("dichtbij-grens");
    private static final Factor EENMALIG = procent("eenmalige-beloning");
    private static final Bedrag ERG_LAAG = Bedrag.euro(waarde("uitkering-erg-laag"));

    /** One choice, with what it is measured in and why it was made. */
    private record Signaalgrens(BigDecimal waarde, String eenheid, LocalDate vanaf, String waarom) {
    }

    private Signaalgrenzen() {
    }

    /** So close to a limit that a little more or less matters; exactly the margin still is. */
    static boolean dichtbij(Bedrag bedrag, Bedrag grens) {
        Bedrag verschil = Bedrag.hoogste(bedrag.min(grens), grens.min(bedrag));
        return bedrag.isPositief() && verschil.compareTo(grens.maal(DICHTBIJ)) <= 0;
    }

    /** A month that stands out above the one before and the one after it. */
    static boolean springtEruit(Bedrag voor, Bedrag maand, Bedrag na) {
        Bedrag gewoon = Bedrag.hoogste(voor, na);
        return gewoon.isPositief() && maand.compareTo(gewoon.plus(gewoon.maal(EENMALIG))) >= 0;
    }

    /** So little that somebody may rather be without it. */
    static boolean ergLaag(Bedrag recht) {
        return recht.isPositief() && recht.compareTo(ERG_LAAG) < 0;
    }

    private static Factor procent(String naam) {
        return Factor.procent(waarde(naam).toPlainString());
    }

    private static BigDecimal waarde(String naam) {
        return GRENZEN.get(naam).waarde();
    }
}
