package nl.uitkomst.berekening;

import java.util.List;
import java.util.Map;
import nl.uitkomst.motor.Sessie.Gevolgtrekking;
import nl.uitkomst.recht.NietBerekenbaar;
import nl.uitkomst.recht.Ontbreekt;
import nl.uitkomst.recht.Regel;
import nl.uitkomst.tijd.Maand;
import nl.uitkomst.tijd.Periode;
import nl.uitkomst.verzoek.Uitkering;
import nl.uitkomst.verzoek.Verzoek;

/**
 * What the rules concluded about one request.
 *
 * @param periode      null where the period is unknown
 * @param rechtmaanden the entries, of the entitlement and of the advance
 * @param levenslopen  of every right that was computed
 * @param zonderCijfers rights that could not be computed although they may exist
 * @param wia          the right under the WIA that was looked at; null where there is none
 * @param verloop      the course of that right; null where there is none or its first day is unknown
 */
public record Resultaat(Verzoek verzoek, Periode periode, List<Rechtmaand> rechtmaanden, List<Levensloop> levenslopen,
        List<Uitkering> zonderCijfers, Inkomens inkomens, Wiaverloop verloop, Lonen lonen, List<Gevolgtrekking> gevolgtrekkingen,
        Map<Ontbreekt, Regel> ontbreekt, List<NietBerekenbaar> nietBerekenbaar, Uitkering wia) {

    static Resultaat leeg(Verzoek verzoek, Map<Ontbreekt, Regel> ontbreekt) {
        return zonderMaanden(verzoek, List.of(), ontbreekt, List.of());
    }

    /** What the rules concluded where no months were computed. */
    public static Resultaat zonderMaanden(Verzoek verzoek, List<Gevolgtrekking> gevolgtrekkingen, Map<Ontbreekt, Regel> ontbreekt,
            List<NietBerekenbaar> geweigerd) {
        return new Resultaat(verzoek, null, List.of(), List.of(), List.of(), null, null, null, gevolgtrekkingen, ontbreekt, geweigerd, null);
    }

    /** Whether some right was computed. */
    public boolean heeftRechten() {
        return !levenslopen.isEmpty();
    }

    /** The rights that may exist in a month although they could not be computed. */
    public List<Uitkering> zonderCijfersIn(Maand maand) {
        return zonderCijfers.isEmpty() ? List.of() : zonderCijfers.stream()
                .filter(uitkering -> uitkering.soort().bekend() && !uitkering.ingangsdatum().of(maand.laatsteDag()).isAfter(maand.laatsteDag())).toList();
    }

    /** Of some right it is not known what kind it is, so that no sum can be told. */
    public boolean soortOnbekend() {
        for (Uitkering uitkering : verzoek.uitkeringen().waarde()) {
            if (!uitkering.soort().bekend()) {
                return true;
            }
        }
        return false;
    }
}
