package nl.uitkomst.berekening;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.uitkomst.motor.Regelset;
import nl.uitkomst.motor.Sessie;
import nl.uitkomst.recht.Doel;
import nl.uitkomst.recht.NietBerekenbaar;
import nl.uitkomst.recht.Ontbreekt;
import nl.uitkomst.recht.Regel;
import nl.uitkomst.tijd.Periode;
import nl.uitkomst.verzoek.Gegeven;
import nl.uitkomst.verzoek.Verzoek;
import nl.uitkomst.verzoek.Wijze;

/**
 * Runs the rules over one request.
 *
 * <p>The order follows from what rests on what, never from the order of the request: income and wages; the course of the WIA; WW and
 * ziekengeld; the WIA beside them; the Wajong, for which all of those count; and last the supplement on any of them.
 */
public final class Berekening {

    private final Regelset regelset;
    private final Verzoek verzoek;
    private final Map<Ontbreekt, Regel> ontbreekt = new LinkedHashMap<>();

    private Berekening(Regelset regelset, Verzoek verzoek) {
        this.regelset = regelset;
        this.verzoek = verzoek;
    }

    /** @param spoor whether each conclusion keeps the facts it rests on; it never changes a conclusion */
    public static Resultaat bereken(Regelset regelset, Verzoek verzoek, boolean spoor) {
        return new Berekening(regelset, verzoek.periode().bekend() ? Inkomens.zonderVervangen(verzoek, verzoek.periode().waarde()) : verzoek).bereken(spoor);
    }

    private Resultaat bereken(boolean spoor) {
        if (!verzoek.periode().bekend() || !verzoek.uitkeringen().bekend()) {
            for (Gegeven<?> gegeven : List.of(verzoek.periode(), verzoek.uitkeringen())) {
                if (!gegeven.bekend()) {
                    ontbreekt.put(new Ontbreekt(gegeven.pad()), null);
                }
            }
            return Resultaat.leeg(verzoek, ontbreekt);
        }
        Periode periode = verzoek.periode().waarde();
        Rechten rechten = new Rechten(verzoek, periode);
        rechten.ontbreekt().forEach(gegeven -> ontbreekt.put(gegeven, null));
        boolean voorschot = verzoek.verrekening().wijze() == Wijze.VOORSCHOT && rechten.metVoorschot();
        Inkomens inkomens = new Inkomens(verzoek, periode, rechten.inkomenswetten(), rechten.metVoorschot());
        Omgeving omgeving = new Omgeving(verzoek, periode, regelset.normen(), new Lonen(regelset.normen()), inkomens,
                voorschot ? List.of(Doel.RECHT, Doel.VOORSCHOT) : List.of(Doel.RECHT));
        try (Sessie sessie = regelset.sessie(spoor)) {
            Rechtenloop loop = new Rechtenloop(omgeving, rechten, sessie);
            loop.reken();
            sessie.ontbreekt().forEach(ontbreekt::putIfAbsent);
            if (voorschot) {
                cyclus();
            }
            List<NietBerekenbaar> geweigerd = new ArrayList<>(rechten.geweigerd());
            geweigerd.addAll(loop.geweigerd());
            return new Resultaat(verzoek, periode, loop.rechtmaanden(), loop.levenslopen(), List.copyOf(rechten.zonderCijfers()), inkomens,
                    loop.wiaverloop(), omgeving.lonen(), sessie.gevolgtrekkingen(), ontbreekt, List.copyOf(geweigerd), loop.wia());
        }
    }

    /** Without its length and start a cycle cannot be settled. */
    private void cyclus() {
        for (Gegeven<?> gegeven : List.of(verzoek.verrekening().cyclusMaanden(), verzoek.verrekening().cyclusStart())) {
            if (!gegeven.bekend()) {
                ontbreekt.put(new Ontbreekt(gegeven.pad()), null);
            }
        }
    }
}
