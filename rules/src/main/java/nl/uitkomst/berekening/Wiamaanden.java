package nl.uitkomst.berekening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.inkomen.Maandinkomen;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Doel;
import nl.uitkomst.tijd.Maand;
import nl.uitkomst.tijd.Periode;
import nl.uitkomst.tijd.Tijdvak;
import nl.uitkomst.verzoek.Gegeven;
import nl.uitkomst.verzoek.Hulpbehoevendheid;
import nl.uitkomst.verzoek.Keuzes.GebrokenMaand;
import nl.uitkomst.verzoek.Uitkering;
import nl.uitkomst.verzoek.Verzoek;
import nl.uitkomst.wia.Deel;
import nl.uitkomst.wia.Fase;
import nl.uitkomst.wia.IvaDeel;
import nl.uitkomst.wia.Loonbasis;
import nl.uitkomst.wia.Maandbedrag;
import nl.uitkomst.wia.Maandloon;
import nl.uitkomst.wia.Maandrecht;
import nl.uitkomst.wia.Minimumloon;
import nl.uitkomst.wia.Vakantiebijslag;
import nl.uitkomst.wia.WgaDeel;

/**
 * The months of one right under the WIA: each cut into parts in which nothing changes, laid before the rules, and added up by
 * phase. It draws no conclusion of its own.
 */
final class Wiamaanden {

    private static final int VOLWASSEN = 21;
    private static final int JONGSTE = 18;

    private final Verzoek verzoek;
    private final Periode periode;
    private final Wiaverloop verloop;
    private final Lonen lonen;
    private final Inkomens inkomens;
    private final List<Doel> doelen;

    /** The parts of one entry of the answer, while it is put together. */
    private record Groep(Doel doel, Maand maand, Rechtmaand.Soort soort, List<Deel> delen) {

        Tijdvak dagen() {
            return new Tijdvak(delen.get(0).dagen().van(), delen.get(delen.size() - 1).dagen().totEnMet());
        }
    }

    private final List<LocalDate> verjaardagen;
    private TreeSet<LocalDate> wissels;
    private final List<Groep> groepen = new ArrayList<>();
    private final Map<Deel, Fase> fasen = new IdentityHashMap<>();
    private final Map<Deel, Maandbedrag> bedragen = new IdentityHashMap<>();
    private final Map<Maandrecht, Vakantiebijslag> vakantiebijslagen = new IdentityHashMap<>();
    private final Map<Groep, Maandrecht> rechten = new IdentityHashMap<>();

    Wiamaanden(Verzoek verzoek, Periode periode, Wiaverloop verloop, Lonen lonen, Inkomens inkomens, List<Doel> doelen) {
        this.verzoek = verzoek;
        this.periode = periode;
        this.verloop = verloop;
        this.lonen = lonen;
        this.inkomens = inkomens;
        this.doelen = doelen;
        this.verjaardagen = verjaardagen(verzoek.persoon().geboortedatum());
    }

    private Uitkering opgave() {
        return verloop.recht().opgave();
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
        Set<Integer> leeftijden = new TreeSet<>();
        leeftijden.add(leeftijdOp(van.eersteDag()));
        for (LocalDate verjaardag : verjaardagen) {
            if (!verjaardag.isBefore(van.eersteDag()) && !verjaardag.isAfter(periode.totEnMet().laatsteDag())) {
                leeftijden.add(leeftijdOp(verjaardag));
            }
        }
        return lonen.minimumloonfeiten(new Periode(van, periode.totEnMet()), leeftijden);
    }

    private int leeftijdOp(LocalDate dag) {
        Gegeven<LocalDate> geboren = verzoek.persoon().geboortedatum();
        if (!geboren.bekend()) {
            return VOLWASSEN;
        }
        int leeftijd = geboren.waarde().until(dag).getYears();
        return Math.max(JONGSTE, Math.min(VOLWASSEN, leeftijd));
    }

    /** The birthdays on which another minimum wage applies. */
    private static List<LocalDate> verjaardagen(Gegeven<LocalDate> geboren) {
        return geboren.bekend()
                ? List.of(geboren.waarde().plusYears(19), geboren.waarde().plusYears(20), geboren.waarde().plusYears(VOLWASSEN)) : List.of();
    }

    List<Object> maandfeiten() {
        List<Object> feiten = new ArrayList<>();
        for (Doel doel : doelen) {
            for (Maand maand : periode.maanden()) {
                maand(doel, maand, feiten);
            }
        }
        return feiten;
    }

    private void maand(Doel doel, Maand maand, List<Object> feiten) {
        LocalDate ingang = verloop.recht().ingang();
        LocalDate van = ingang.isAfter(maand.eersteDag()) ? ingang : maand.eersteDag();
        var einde = verloop.einde(doel);
        LocalDate totEnMet = einde != null && !einde.dag().isAfter(maand.laatsteDag()) ? einde.dag().minusDays(1) : maand.laatsteDag();
        if (totEnMet.isBefore(van)) {
            return;
        }
        LocalDate onzeker = verloop.onzekerVanaf(doel);
        if (onzeker != null && !onzeker.isAfter(totEnMet)) {
            groepen.add(new Groep(doel, maand, Rechtmaand.Soort.ONBEKEND, List.of(deel(doel, maand, new Tijdvak(van, totEnMet), 1, GebrokenMaand.UWV))));
            return;
        }
        List<Tijdvak> stukken = stukken(van, totEnMet);
        int werkdagenRecht = new Tijdvak(van, totEnMet).werkdagen();
        boolean eenSoort = stukken.isEmpty() || soort(stukken.get(0)) == soort(stukken.get(stukken.size() - 1));
        GebrokenMaand lezing = eenSoort ? verzoek.keuzes().gebrokenMaand() : GebrokenMaand.UWV;
        Map<Rechtmaand.Soort, List<Deel>> perSoort = new EnumMap<>(Rechtmaand.Soort.class);
        for (Tijdvak stuk : stukken) {
            Deel deel = deel(doel, maand, stuk, werkdagenRecht, lezing);
            perSoort.computeIfAbsent(soort(stuk), geen -> new ArrayList<>()).add(deel);
            feiten.add(feit(deel, soort(stuk)));
        }
        perSoort.forEach((soort, delen) -> groepen.add(new Groep(doel, maand, soort, delen)));
    }

    private Deel deel(Doel doel, Maand maand, Tijdvak dagen, int werkdagenRecht, GebrokenMaand lezing) {
        return new Deel(verloop.recht().nummer(), doel, maand, dagen, dagen.werkdagen(), werkdagenRecht, maand.dagen().werkdagen(), lezing);
    }

    /** The days with right, cut where something changes; parts without a weekday are left out. */
    private List<Tijdvak> stukken(LocalDate van, LocalDate totEnMet) {
        List<Tijdvak> stukken = new ArrayList<>(2);
        LocalDate begin = van;
        for (LocalDate wissel : wissels()) {
            if (wissel.isAfter(begin) && !wissel.isAfter(totEnMet)) {
                voegToe(stukken, begin, wissel.minusDays(1));
                begin = wissel;
            }
        }
        voegToe(stukken, begin, totEnMet);
        return stukken;
    }

    private static void voegToe(List<Tijdvak> stukken, LocalDate van, LocalDate totEnMet) {
        Tijdvak stuk = new Tijdvak(van, totEnMet);
        if (stuk.werkdagen() > 0) {
            stukken.add(stuk);
        }
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

    private Object feit(Deel deel, Rechtmaand.Soort soort) {
        Maandinkomen inkomen = inkomens.maandinkomen(deel.doel(), deel.maand());
        LocalDate dag = deel.dagen().van();
        Maandloon maandloon = lonen.maandloon(deel.maand());
        String padOnbekend = maandloon != null ? null
                : opgave().dagloon().bekend() || opgave().maandloon().bekend() ? opgave().dagloonPeildatum().pad() : opgave().dagloon().pad();
        if (soort == Rechtmaand.Soort.IVA) {
            return new IvaDeel(deel, new Loonbasis(deel, maandloon, null, padOnbekend), inkomen, hulpbehoevendheid(),
                    verzoek.keuzes().hulpbehoevendheidMetInkomen());
        }
        boolean na = soort == Rechtmaand.Soort.NA_LOONGERELATEERD;
        Minimumloon minimumloon = na ? lonen.minimumloon(deel.maand(), leeftijdOp(dag)) : null;
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

    /** Adds up the parts of each entry, and lays the sums before the rules. */
    List<Object> maandrechten(List<Conclusie> conclusies) {
        for (Conclusie conclusie : conclusies) {
            if (conclusie instanceof Fase fase) {
                fasen.put(fase.deel().deel(), fase);
            } else if (conclusie instanceof Maandbedrag bedrag) {
                // a later step of a chain takes the place of the step it rests on, in whatever order they come
                bedragen.merge(bedrag.deel(), bedrag, (een, ander) -> volgtOp(een, ander) ? een : ander);
            }
        }
        List<Object> feiten = new ArrayList<>();
        for (Groep groep : groepen) {
            if (groep.soort() != Rechtmaand.Soort.ONBEKEND && groep.delen().stream().allMatch(bedragen::containsKey)) {
                Bedrag som = groep.delen().stream().map(deel -> bedragen.get(deel).bedrag()).reduce(Bedrag.NUL, Bedrag::plus);
                Maandrecht recht = new Maandrecht(verloop.recht().nummer(), groep.doel(), groep.maand(), groep.dagen().van().toString(),
                        groep.delen().stream().map(bedragen::get).toList(), som);
                rechten.put(groep, recht);
                feiten.add(recht);
            }
        }
        return feiten;
    }

    private static boolean volgtOp(Maandbedrag later, Maandbedrag eerder) {
        for (Maandbedrag stap = later.vervangt(); stap != null; stap = stap.vervangt()) {
            if (stap == eerder) {
                return true;
            }
        }
        return false;
    }

    List<Rechtmaand> rechtmaanden(List<Conclusie> conclusies) {
        for (Conclusie conclusie : conclusies) {
            if (conclusie instanceof Vakantiebijslag vakantiebijslag) {
                vakantiebijslagen.put(vakantiebijslag.recht(), vakantiebijslag);
            }
        }
        return groepen.stream().map(groep -> {
            Maandrecht recht = rechten.get(groep);
            return new Rechtmaand(opgave(), groep.doel(), groep.maand(), groep.dagen(), groep.soort(), fasen.get(groep.delen().get(0)),
                    recht == null ? List.of() : recht.delen(), recht, recht == null ? null : vakantiebijslagen.get(recht));
        }).toList();
    }
}
