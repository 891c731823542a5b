package nl.uitkomst.berekening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.uitkomst.motor.Sessie;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Doel;
import nl.uitkomst.recht.NietBerekenbaar;
import nl.uitkomst.tijd.Maand;
import nl.uitkomst.tijd.Periode;
import nl.uitkomst.uitkering.Recht;
import nl.uitkomst.uitkering.RechtZonderIngang;
import nl.uitkomst.verzoek.Maatregel;
import nl.uitkomst.verzoek.Regime;
import nl.uitkomst.verzoek.SoortUitkering;
import nl.uitkomst.verzoek.Uitkering;

/** The rights of one request on their way through the rules, each after those it rests on. */
final class Rechtenloop {

    private final Omgeving omgeving;
    private final Rechten rechten;
    private final Sessie sessie;
    private final List<NietBerekenbaar> geweigerd = new ArrayList<>();

    /** The rights to WW, the one that arose last first. */
    private final List<Wwrecht> ww = new ArrayList<>();
    private Zwrecht zw;
    private Uitkering wia;
    private Wiaverloop wiaverloop;
    private Wiamaanden wiamaanden;
    private Wajongrecht wajong;
    private Toeslagrecht toeslag;

    Rechtenloop(Omgeving omgeving, Rechten rechten, Sessie sessie) {
        this.omgeving = omgeving;
        this.rechten = rechten;
        this.sessie = sessie;
    }

    void reken() {
        maak();
        List<Conclusie> eerste = eersteRonde();
        omgeving.inkomens().onthoud(sessie.ronde(omgeving.inkomens().vervolgfeiten(eerste)));
        omgeving.lonen().onthoud(eerste);
        onthoud(eerste);
        weigerWwNaastLoongerelateerd();
        wwEnZiekengeld();
        rekenWia();
        vakantiebijslag(sommenVoorWajong());
        if (wajong != null) {
            wajong.reken(sessie, naastWajong());
            vakantiebijslag(List.of(wajong.sommen()));
        }
        if (toeslag()) {
            toeslag.reken(sessie);
            vakantiebijslag(List.of(toeslag.sommen()));
            geweigerd.addAll(toeslag.geweigerd());
        }
        weigerEigenMaatregel();
    }

    // ── the rights ──────────────────────────────────────────────────────────────────────────

    private void maak() {
        rechten.ww().forEach(opgave -> ww.add(new Wwrecht(omgeving, omgeving.recht(opgave))));
        Uitkering ziekengeld = rechten.een(SoortUitkering.ZW);
        zw = ziekengeld == null ? null : new Zwrecht(omgeving, omgeving.recht(ziekengeld));
        wia = rechten.een(SoortUitkering.WGA);
        wiaverloop = wia == null ? null : new Wiaverloop(omgeving, omgeving.recht(wia));
        Uitkering jonggehandicapt = rechten.een(SoortUitkering.WAJONG);
        if (jonggehandicapt != null) {
            LocalDate ingang = jonggehandicapt.ingangsdatum().of(omgeving.periode().van().eersteDag());
            Maand eerste = Maand.van(ingang).isNa(omgeving.periode().van()) ? Maand.van(ingang) : omgeving.periode().van();
            wajong = new Wajongrecht(omgeving, new Recht(jonggehandicapt, ingang, eerste));
        }
    }

    private List<Conclusie> eersteRonde() {
        List<Object> feiten = new ArrayList<>(omgeving.inkomens().feiten());
        rechten.zonderIngang().forEach(recht -> feiten.add(new RechtZonderIngang(recht.soort().waarde(), recht.ingangsdatum().pad())));
        if (wiaverloop != null) {
            dagloon(wiaverloop.recht(), null, feiten);
            feiten.addAll(wiaverloop.eersteFeiten());
        }
        for (Wwrecht recht : ww) {
            dagloon(recht.recht(), samenVanaf(recht.recht()), feiten);
            feiten.addAll(recht.eersteFeiten());
        }
        if (zw != null) {
            dagloon(zw.recht(), samenVanaf(zw.recht()), feiten);
            feiten.addAll(zw.eersteFeiten());
        }
        if (wajong != null) {
            feiten.addAll(wajong.eersteFeiten());
        }
        return sessie.ronde(feiten);
    }

    private void dagloon(Recht recht, Maand eerder, List<Object> feiten) {
        feiten.addAll(omgeving.lonen().dagloonfeiten(recht.opgave(), new Periode(recht.eersteMaand(), omgeving.periode().totEnMet()), eerder));
    }

    /** The first month in which another right sees the dagloon of this one; null where none does. */
    private Maand samenVanaf(Recht recht) {
        if (wiaverloop != null) {
            LocalDate samen = wiaverloop.recht().ingang().isAfter(recht.ingang()) ? wiaverloop.recht().ingang() : recht.ingang();
            return Maand.van(samen);
        }
        // of two rights to WW the one that arose first sees the other as it was when it arose
        return ww.size() > 1 && recht.nummer() == ww.get(0).recht().nummer() ? Maand.van(recht.ingang()) : null;
    }

    private void onthoud(List<Conclusie> conclusies) {
        if (wiaverloop != null) {
            wiaverloop.onthoud(conclusies);
        }
        ww.forEach(recht -> recht.onthoud(conclusies));
        if (zw != null) {
            zw.onthoud(conclusies);
        }
        if (wajong != null) {
            wajong.onthoud(conclusies);
        }
    }

    // ── WW and ziekengeld ───────────────────────────────────────────────────────────────────

    /** No WW beside a loongerelateerde uitkering, unless the work was lost after the right to WGA arose (WW 19 lid 1 b and lid 12 c). */
    private void weigerWwNaastLoongerelateerd() {
        if (wiaverloop == null || !wiaverloop.isWga()) {
            return;
        }
        var einde = wiaverloop.eindeLoongerelateerd();
        for (Wwrecht recht : List.copyOf(ww)) {
            boolean eerderWerkloos = !recht.recht().ingang().isAfter(wiaverloop.recht().ingang());
            boolean loopt = einde == null || einde.totEnMet() != null && !einde.totEnMet().isBefore(omgeving.periode().van().eersteDag());
            if (eerderWerkloos && loopt) {
                rechten.weiger(recht.recht().opgave(), "ww-naast-loongerelateerd", recht.recht().pad());
                ww.remove(recht);
            }
        }
    }

    private void wwEnZiekengeld() {
        Wwrecht ziekTijdens = zw != null && ww.size() == 1 && zw.recht().ingang().isAfter(ww.get(0).recht().ingang()) ? ww.get(0) : null;
        if (ziekTijdens != null) {
            ziekTijdens.ziekengeldVanaf(zw.veertiendeWeek()); // at the latest; the rules say when exactly, once the end of the WW is known
        }
        for (int nummer = 0; nummer < ww.size(); nummer++) {
            ww.get(nummer).reken(sessie, nummer == 0 ? null : new TweedeWwInkomen(omgeving, ww.get(nummer).recht(), ww.get(0)));
        }
        if (ziekTijdens != null) {
            LocalDate laatste = ziekTijdens.uiterlijkTotEnMet(Doel.RECHT);
            if (laatste != null && zw.recht().ingang().isAfter(laatste)) {
                ziekTijdens.ziekengeldVanaf(null);
            } else {
                zw.tijdens(ziekTijdens, sessie);
            }
        }
        if (zw != null) {
            zw.reken(sessie);
        }
    }

    // ── WIA ─────────────────────────────────────────────────────────────────────────────────

    private void rekenWia() {
        if (wiaverloop == null) {
            return;
        }
        Wiasamenloop.Naastrecht naast = !ww.isEmpty() ? ww.get(0) : zw;
        Wiasamenloop samenloop = new Wiasamenloop(omgeving, wiaverloop.recht(), naast);
        wiamaanden = new Wiamaanden(omgeving, wiaverloop, samenloop);
        List<Object> feiten = new ArrayList<>(wiaverloop.verloopfeiten());
        feiten.addAll(wiamaanden.minimumloonfeiten());
        List<Conclusie> verloop = sessie.ronde(feiten);
        omgeving.lonen().onthoud(verloop);
        wiaverloop.onthoud(verloop);
        sessie.ronde(wiaverloop.nieuweBeoordeling());
        if (!samenloop.leeg()) {
            samenloop.onthoud(sessie.ronde(samenloop.feiten(wiaverloop)));
        }
        wiamaanden.onthoud(sessie.ronde(wiamaanden.maandfeiten()));
    }

    // ── Wajong and supplement ───────────────────────────────────────────────────────────────

    private List<Maandsommen> sommenVoorWajong() {
        List<Maandsommen> sommen = new ArrayList<>();
        ww.forEach(recht -> sommen.add(recht.sommen()));
        if (zw != null) {
            sommen.add(zw.sommen());
        }
        if (wiamaanden != null) {
            sommen.add(wiamaanden.sommen());
        }
        return sommen;
    }

    /** The sums of months, and what each sets aside for the holiday allowance. */
    private void vakantiebijslag(List<Maandsommen> alle) {
        List<Object> feiten = new ArrayList<>();
        alle.forEach(sommen -> feiten.addAll(sommen.maandrechten()));
        List<Conclusie> conclusies = sessie.ronde(feiten);
        alle.forEach(sommen -> sommen.onthoud(conclusies));
    }

    private List<Uitkeringsmaanden> naastWajong() {
        List<Uitkeringsmaanden> naast = new ArrayList<>();
        ww.forEach(recht -> naast.add(Uitkeringsmaanden.van(recht)));
        if (zw != null) {
            naast.add(Uitkeringsmaanden.van(zw.recht().opgave(), zw.sommen()));
        }
        if (wiamaanden != null) {
            naast.add(Uitkeringsmaanden.van(wia, wiamaanden.sommen()));
        }
        return naast;
    }

    /** Whether there is a supplement to compute. */
    private boolean toeslag() {
        Uitkering opgave = rechten.een(SoortUitkering.TOESLAGENWET);
        List<Uitkeringsmaanden> naast = new ArrayList<>(naastWajong());
        if (wajong != null) {
            naast.add(Uitkeringsmaanden.van(wajong.recht().opgave(), wajong.sommen()));
        }
        if (opgave == null) {
            return false;
        }
        toeslag = new Toeslagrecht(omgeving, opgave, naast, wajong);
        return true;
    }

    /** What a Wajong 2010 measure of its own does on top of a refused WW, no source settles (Wajong 2:67, 2:68). */
    private void weigerEigenMaatregel() {
        boolean geweigerdeWw = ww.stream().anyMatch(recht -> recht.maatregel() == Maatregel.GEHEEL_GEWEIGERD || recht.maatregel() == Maatregel.HALF_GEWEIGERD);
        if (wajong != null && geweigerdeWw && wajong.recht().opgave().regime().of(null) == Regime.WAJONG2010) {
            geweigerd.add(new NietBerekenbaar("wajong2010-eigen-maatregel", wajong.recht().pad()));
        }
    }

    // ── what came of it ─────────────────────────────────────────────────────────────────────

    /** The entries of all rights, by month, and within a month in the order of the request. */
    List<Rechtmaand> rechtmaanden() {
        List<Rechtmaand> maanden = new ArrayList<>();
        ww.forEach(recht -> maanden.addAll(recht.rechtmaanden()));
        if (zw != null) {
            maanden.addAll(zw.rechtmaanden());
        }
        if (wiamaanden != null) {
            maanden.addAll(wiamaanden.rechtmaanden());
        }
        if (wajong != null) {
            maanden.addAll(wajong.rechtmaanden());
        }
        if (toeslag != null) {
            maanden.addAll(toeslag.rechtmaanden());
        }
        maanden.sort(Comparator.comparing(Rechtmaand::maand).thenComparing(maand -> maand.uitkering().nummer())
                .thenComparing(maand -> maand.dagen().van()));
        return maanden;
    }

    List<Levensloop> levenslopen() {
        List<Levensloop> levens = new ArrayList<>();
        ww.forEach(recht -> levens.add(recht.levensloop()));
        if (zw != null) {
            levens.add(zw.levensloop());
        }
        if (wiaverloop != null) {
            var einde = wiaverloop.einde(Doel.RECHT);
            levens.add(new Levensloop(wia, wiaverloop.recht().ingang(), einde == null ? null : einde.dag(), einde));
        }
        if (wajong != null) {
            levens.add(wajong.levensloop());
        }
        if (toeslag != null) {
            levens.add(toeslag.levensloop());
        }
        levens.sort(Comparator.comparing(leven -> leven.opgave().nummer()));
        return levens;
    }

    Uitkering wia() {
        return wia;
    }

    Wiaverloop wiaverloop() {
        return wiaverloop;
    }

    List<NietBerekenbaar> geweigerd() {
        return geweigerd;
    }
}
