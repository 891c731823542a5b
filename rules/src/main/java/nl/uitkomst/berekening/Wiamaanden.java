package nl.uitkomst.berekening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.inkomen.Maandinkomen;
import nl.uitkomst.loon.Maandloon;
import nl.uitkomst.loon.Minimumloon;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Doel;
import nl.uitkomst.tijd.Maand;
import nl.uitkomst.tijd.Periode;
import nl.uitkomst.tijd.Tijdvak;
import nl.uitkomst.uitkering.Deel;
import nl.uitkomst.verzoek.Hulpbehoevendheid;
import nl.uitkomst.verzoek.Keuzes.GebrokenMaand;
import nl.uitkomst.verzoek.Uitkering;
import nl.uitkomst.verzoek.Verzoek;
import nl.uitkomst.wia.Fase;
import nl.uitkomst.wia.IvaDeel;
import nl.uitkomst.wia.Loonbasis;
import nl.uitkomst.wia.WgaDeel;
import nl.uitkomst.wia.Wiadeel;

/**
 * The months of one right under the WIA: each cut into parts in which nothing changes, laid before the rules, and added up by
 * phase. It draws no conclusion of its own.
 */
final class Wiamaanden {

    private final Omgeving omgeving;
    private final Verzoek verzoek;
    private final Periode periode;
    private final Wiaverloop verloop;
    private final Lonen lonen;
    private final Wiasamenloop samenloop;
    private final List<LocalDate> verjaardagen;
    private TreeSet<LocalDate> wissels;
    private final Maandsommen sommen = new Maandsommen();
    private final Map<Deel, Fase> fasen = new IdentityHashMap<>();

    Wiamaanden(Omgeving omgeving, Wiaverloop verloop, Wiasamenloop samenloop) {
        this.omgeving = omgeving;
        this.verzoek = omgeving.verzoek();
        this.periode = omgeving.periode();
        this.verloop = verloop;
        this.lonen = omgeving.lonen();
        this.samenloop = samenloop;
        this.verjaardagen = Leeftijd.verjaardagen(verzoek.persoon().geboortedatum());
    }

    private Uitkering opgave() {
        return verloop.recht().opgave();
    }

    Maandsommen sommen() {
        return sommen;
    }

    // ── facts ───────────────────────────────────────────────────────────────────────────────

    /** The minimum wages that a vervolguitkering or a floor can need. */
    List<Object> minimumloonfeiten() {
        var einde = verloop.eindeLoongerelateerd();
        if (!verloop.isWga() || einde == null) {
            return List.of();
        }
        Maand na = einde.totEnMet() == null ? periode.van() : Maand.van(einde.totEnMet().plusDays(1));
        Maand van = na.isVoor(periode.van()) ? periode.van() : na;
        if (van.isNa(periode.totEnMet())) {
            return List.of();
        }
        Periode nodig = new Periode(van, periode.totEnMet());
        return lonen.minimumloonfeiten(nodig, Leeftijd.in(nodig.dagen(), verzoek.persoon().geboortedatum()));
    }

    List<Object> maandfeiten() {
        List<Object> feiten = new ArrayList<>();
        for (Doel doel : omgeving.doelen()) {
            Maandreeksen reeksen = new Maandreeksen(opgave(), sommen, feiten);
            for (Maand maand : periode.maanden()) {
                Tijdvak dagen = verloop.dagenIn(doel, maand);
                if (dagen != null) {
                    maand(doel, maand, dagen, feiten, reeksen);
                }
            }
            reeksen.sluit();
        }
        return feiten;
    }

    /** Lays the parts of a month before the rules; a whole month that may be equal to those around it goes to the rows instead. */
    private void maand(Doel doel, Maand maand, Tijdvak dagen, List<Object> feiten, Maandreeksen reeksen) {
        LocalDate onzeker = verloop.onzekerVanaf(doel);
        if (onzeker != null && !onzeker.isAfter(dagen.totEnMet())) {
            sommen.voegToe(new Groep(opgave(), doel, maand, dagen, Rechtmaand.Soort.ONBEKEND, List.of()));
            return;
        }
        List<Tijdvak> stukken = Maandsommen.stukken(dagen, wissels());
        int werkdagenRecht = dagen.werkdagen();
        boolean eenSoort = stukken.isEmpty() || soort(stukken.get(0)) == soort(stukken.get(stukken.size() - 1));
        GebrokenMaand lezing = eenSoort ? verzoek.keuzes().gebrokenMaand() : GebrokenMaand.UWV;
        if (stukken.size() == 1 && stukken.get(0).equals(maand.dagen())) {
            Rechtmaand.Soort soort = soort(dagen);
            reeksen.neemOp(feit(deel(doel, maand, dagen, werkdagenRecht, lezing), soort), soort);
            return;
        }
        Map<Rechtmaand.Soort, List<Deel>> perSoort = new EnumMap<>(Rechtmaand.Soort.class);
        for (Tijdvak stuk : stukken) {
            Deel deel = deel(doel, maand, stuk, werkdagenRecht, lezing);
            perSoort.computeIfAbsent(soort(stuk), geen -> new ArrayList<>()).add(deel);
            feiten.add(feit(deel, soort(stuk)));
        }
        perSoort.forEach((soort, delen) -> sommen.voegToe(Groep.van(opgave(), doel, maand, soort, delen)));
    }

    private Deel deel(Doel doel, Maand maand, Tijdvak dagen, int werkdagenRecht, GebrokenMaand lezing) {
        return new Deel(opgave().nummer(), opgave().soort().waarde(), doel, maand, dagen, dagen.werkdagen(), werkdagenRecht, maand.dagen().werkdagen(), lezing);
    }

    /** The days on which something changes, in order. */
    private TreeSet<LocalDate> wissels() {
        if (wissels == null) {
            wissels = new TreeSet<>();
            if (verloop.isWga()) {
                var einde = verloop.eindeLoongerelateerd();
                if (einde != null && einde.totEnMet() != null) {
                    wissels.add(einde.totEnMet().plusDays(1));
                    wissels.add(verloop.recht().dagNaTweeMaanden());
                }
                wissels.addAll(verjaardagen);
                if (hulpbehoevendheid() != Hulpbehoevendheid.GEEN) {
                    wissels.addAll(verloop.beoordelingsdagen());
                }
            }
        }
        return wissels;
    }

    private Rechtmaand.Soort soort(Tijdvak stuk) {
        if (!verloop.isWga()) {
            return Rechtmaand.Soort.IVA;
        }
        var einde = verloop.eindeLoongerelateerd();
        if (einde == null) {
            return Rechtmaand.Soort.ONBEKEND;
        }
        return einde.totEnMet() != null && !stuk.van().isAfter(einde.totEnMet())
                ? Rechtmaand.Soort.LOONGERELATEERD : Rechtmaand.Soort.NA_LOONGERELATEERD;
    }

    private Hulpbehoevendheid hulpbehoevendheid() {
        return opgave().hulpbehoevendheid().of(Hulpbehoevendheid.GEEN);
    }

    private Wiadeel feit(Deel deel, Rechtmaand.Soort soort) {
        Maandinkomen inkomen = samenloop.inkomen(deel.doel(), deel.maand());
        LocalDate dag = deel.dagen().van();
        Maandloon maandloon = lonen.maandloon(opgave(), deel.maand());
        String padOnbekend = maandloon != null ? null : lonen.padOnbekend(opgave());
        if (soort == Rechtmaand.Soort.IVA) {
            return new IvaDeel(deel, new Loonbasis(deel, maandloon, null, padOnbekend), inkomen, hulpbehoevendheid(),
                    verzoek.keuzes().hulpbehoevendheidMetInkomen());
        }
        boolean na = soort == Rechtmaand.Soort.NA_LOONGERELATEERD;
        Minimumloon minimumloon = na ? lonen.minimumloon(deel.maand(), Leeftijd.op(dag, verzoek.persoon().geboortedatum())) : null;
        WgaDeel.Termijn termijn = switch (soort) {
            case LOONGERELATEERD -> WgaDeel.Termijn.LOONGERELATEERD;
            case NA_LOONGERELATEERD -> WgaDeel.Termijn.NA_LOONGERELATEERD;
            default -> WgaDeel.Termijn.ONBEKEND;
        };
        return new WgaDeel(deel, termijn, verloop.eindeLoongerelateerd(), dag.isBefore(verloop.recht().dagNaTweeMaanden()),
                new Loonbasis(deel, maandloon, minimumloon, padOnbekend), inkomen, verloop.klasseOp(dag), verloop.eisOp(dag),
                verloop.capaciteitOp(dag), verloop.volledigOp(dag), hulpbehoevendheid(), verzoek.keuzes().hulpbehoevendheidMetInkomen(),
                verloop.padEindeLoongerelateerd(), verloop.padBeoordeling());
    }

    // ── what the rules concluded ────────────────────────────────────────────────────────────

    void onthoud(List<Conclusie> conclusies) {
        sommen.onthoud(conclusies);
        for (Conclusie conclusie : conclusies) {
            if (conclusie instanceof Fase fase) {
                fasen.put(fase.deel().deel(), fase);
            }
        }
    }

    List<Rechtmaand> rechtmaanden() {
        return sommen.groepen().stream().map(groep -> {
            Fase fase = groep.delen().isEmpty() ? null : fasen.get(groep.delen().get(0));
            return Rechtmaand.van(groep, sommen, fase, verrekend(groep, fase));
        }).toList();
    }

    /** What the law of this benefit takes into account, before the proportion of the daglonen. */
    private Bedrag verrekend(Groep groep, Fase fase) {
        if (fase != null && fase.soort() == Fase.Soort.VERVOLG) {
            return Bedrag.NUL;
        }
        if (fase != null && fase.soort() == Fase.Soort.DEELS_BENUT) {
            return fase.deel().overblijvendeVerdiencapaciteit();
        }
        return samenloop.inkomen(groep.doel(), groep.maand()).aftrek();
    }
}
