package nl.uitkomst.berekening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.uitkomst.motor.Regelset;
import nl.uitkomst.motor.Sessie;
import nl.uitkomst.normen.Normen;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Doel;
import nl.uitkomst.recht.NietBerekenbaar;
import nl.uitkomst.recht.Ontbreekt;
import nl.uitkomst.recht.Regel;
import nl.uitkomst.tijd.Maand;
import nl.uitkomst.tijd.Periode;
import nl.uitkomst.verzoek.Gegeven;
import nl.uitkomst.verzoek.SoortUitkering;
import nl.uitkomst.verzoek.Uitkering;
import nl.uitkomst.verzoek.Verzoek;
import nl.uitkomst.verzoek.Wijze;
import nl.uitkomst.wia.RechtZonderIngang;
import nl.uitkomst.wia.Wiarecht;

/**
 * Runs the rules over one request.
 *
 * <p>The rounds follow from what rests on what: income and wages, then the course of the right, then the months, then the sums.
 */
public final class Berekening {

    private static final Set<SoortUitkering> WIA = EnumSet.of(SoortUitkering.WGA, SoortUitkering.IVA);
    /** Rights whose income the WIA takes into account; without them the WIA itself cannot be computed. */
    private static final Set<SoortUitkering> TELT_VOOR_WIA = EnumSet.of(SoortUitkering.WW, SoortUitkering.ZW);
    /** Of rights that began earlier the duration followed other rules. */
    private static final LocalDate DUUR_VANAF = LocalDate.of(2019, 4, 1);

    private final Regelset regelset;
    private final Verzoek verzoek;
    private final List<NietBerekenbaar> nietBerekenbaar = new ArrayList<>();

    private Berekening(Regelset regelset, Verzoek verzoek) {
        this.regelset = regelset;
        this.verzoek = verzoek;
    }

    /** @param spoor whether each conclusion keeps the facts it rests on; it never changes a conclusion */
    public static Resultaat bereken(Regelset regelset, Verzoek verzoek, boolean spoor) {
        return new Berekening(regelset, verzoek).bereken(spoor);
    }

    private Resultaat bereken(boolean spoor) {
        Map<Ontbreekt, Regel> ontbreekt = new LinkedHashMap<>();
        if (!verzoek.periode().bekend() || !verzoek.uitkeringen().bekend()) {
            for (Gegeven<?> gegeven : List.of(verzoek.periode(), verzoek.uitkeringen())) {
                if (!gegeven.bekend()) {
                    ontbreekt.put(new Ontbreekt(gegeven.pad()), null);
                }
            }
            return Resultaat.leeg(verzoek, ontbreekt);
        }
        Periode periode = verzoek.periode().waarde();
        Uitkering wia = wiarecht(periode, ontbreekt);
        Inkomens inkomens = new Inkomens(verzoek, periode);
        List<Doel> doelen = verzoek.verrekening().wijze() == Wijze.VOORSCHOT ? List.of(Doel.RECHT, Doel.VOORSCHOT) : List.of(Doel.RECHT);
        Lonen lonen = new Lonen(regelset.normen());
        try (Sessie sessie = regelset.sessie(spoor)) {
            List<Object> feiten = new ArrayList<>(inkomens.feiten());
            Wiaverloop verloop = null;
            Wiamaanden maanden = null;
            if (wia != null && !wia.ingangsdatum().bekend()) {
                feiten.add(new RechtZonderIngang(wia.ingangsdatum().pad()));
            } else if (wia != null) {
                Maand ingang = Maand.van(wia.ingangsdatum().waarde());
                Maand eerste = ingang.isNa(periode.van()) ? ingang : periode.van();
                verloop = new Wiaverloop(verzoek, periode, new Wiarecht(wia, wia.ingangsdatum().waarde(), eerste), regelset.normen(), inkomens, doelen);
                maanden = new Wiamaanden(verzoek, periode, verloop, lonen, inkomens, doelen);
                feiten.addAll(lonen.dagloonfeiten(wia, new Periode(eerste, periode.totEnMet())));
                feiten.addAll(verloop.eersteFeiten());
            }
            List<Conclusie> eerste = sessie.ronde(feiten);
            inkomens.onthoud(sessie.ronde(inkomens.vervolgfeiten(eerste)));
            List<Rechtmaand> rechtmaanden = List.of();
            if (verloop != null) {
                lonen.onthoud(eerste);
                verloop.onthoud(eerste);
                List<Object> verloopfeiten = new ArrayList<>(verloop.verloopfeiten());
                verloopfeiten.addAll(maanden.minimumloonfeiten());
                List<Conclusie> tweede = sessie.ronde(verloopfeiten);
                lonen.onthoud(tweede);
                verloop.onthoud(tweede);
                List<Object> rechten = maanden.maandrechten(sessie.ronde(maanden.maandfeiten()));
                rechtmaanden = maanden.rechtmaanden(sessie.ronde(rechten));
            }
            sessie.ontbreekt().forEach(ontbreekt::putIfAbsent);
            cyclus(ontbreekt);
            return new Resultaat(verzoek, periode, rechtmaanden, inkomens, verloop, lonen, sessie.gevolgtrekkingen(), ontbreekt,
                    List.copyOf(nietBerekenbaar), wia);
        }
    }

    /** Without its length and start a cycle cannot be settled. */
    private void cyclus(Map<Ontbreekt, Regel> ontbreekt) {
        if (verzoek.verrekening().wijze() == Wijze.VOORSCHOT) {
            for (Gegeven<?> gegeven : List.of(verzoek.verrekening().cyclusMaanden(), verzoek.verrekening().cyclusStart())) {
                if (!gegeven.bekend()) {
                    ontbreekt.put(new Ontbreekt(gegeven.pad()), null);
                }
            }
        }
    }

    /** The one right under the WIA that can be computed; null where there is none. Everything else is refused with its reason. */
    private Uitkering wiarecht(Periode periode, Map<Ontbreekt, Regel> ontbreekt) {
        List<Uitkering> alle = verzoek.uitkeringen().waarde();
        for (Uitkering uitkering : alle) {
            if (!uitkering.soort().bekend()) {
                ontbreekt.put(new Ontbreekt(uitkering.soort().pad()), null);
            } else if (!WIA.contains(uitkering.soort().waarde())) {
                nietBerekenbaar.add(new NietBerekenbaar(uitkering.soort().waarde().code() + "-nog-niet", uitkering.pad()));
            }
        }
        List<Uitkering> wia = alle.stream().filter(uitkering -> WIA.contains(uitkering.soort().of(null))).toList();
        if (wia.isEmpty()) {
            return null;
        }
        if (wia.size() > 1) {
            wia.forEach(uitkering -> nietBerekenbaar.add(new NietBerekenbaar("twee-wia-rechten", uitkering.pad())));
            return null;
        }
        Uitkering recht = wia.get(0);
        if (alle.stream().anyMatch(uitkering -> !uitkering.soort().bekend() || TELT_VOOR_WIA.contains(uitkering.soort().waarde()))) {
            nietBerekenbaar.add(new NietBerekenbaar("wia-naast-ww-of-zw-nog-niet", recht.pad()));
            return null;
        }
        if (periode.van().eersteDag().isBefore(Normen.EERSTE_DAG)) {
            nietBerekenbaar.add(new NietBerekenbaar("maanden-voor-2020", "/periode"));
            return null;
        }
        if (recht.dagloonPeildatum().bekend() && recht.dagloonPeildatum().waarde().isBefore(Normen.EERSTE_DAG)) {
            nietBerekenbaar.add(new NietBerekenbaar("peildatum-voor-2020", recht.dagloonPeildatum().pad()));
            return null;
        }
        if (recht.arbeidsverleden().bekend() && recht.ingangsdatum().bekend() && recht.ingangsdatum().waarde().isBefore(DUUR_VANAF)) {
            nietBerekenbaar.add(new NietBerekenbaar("duur-voor-april-2019", recht.arbeidsverleden().pad()));
            return null;
        }
        return recht;
    }
}
