package nl.uitkomst.berekening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.uitkomst.duur.Arbeidsverleden;
import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.inkomen.Inkomenswet;
import nl.uitkomst.inkomen.Maandinkomen;
import nl.uitkomst.motor.Sessie;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Doel;
import nl.uitkomst.tijd.Maand;
import nl.uitkomst.tijd.Termijn;
import nl.uitkomst.tijd.Tijdvak;
import nl.uitkomst.uitkering.Deel;
import nl.uitkomst.uitkering.EindeRecht;
import nl.uitkomst.uitkering.Recht;
import nl.uitkomst.verzoek.Keuzes.GebrokenMaand;
import nl.uitkomst.verzoek.Maatregel;
import nl.uitkomst.verzoek.Uitkering;
import nl.uitkomst.ww.EindeWw;
import nl.uitkomst.ww.GeteldeOnderbreking;
import nl.uitkomst.ww.NietBeschikbaar;
import nl.uitkomst.ww.Onderbreking;
import nl.uitkomst.ww.Wwbedrag;
import nl.uitkomst.ww.Wwdeel;
import nl.uitkomst.ww.Wwduuropgave;
import nl.uitkomst.ww.Wwduurvraag;
import nl.uitkomst.ww.Wwgrens;
import nl.uitkomst.ww.Wwmaand;

/**
 * One right to WW: its duration, the months that income takes out of it, and its amounts. It lays facts before the rules in the order
 * in which they rest on each other, and draws no conclusion of its own.
 */
final class Wwrecht implements Wiasamenloop.Naastrecht {

    private static final int MINSTENS_MAANDEN = 3;

    private final Omgeving omgeving;
    private final Recht recht;
    private final Maandsommen sommen = new Maandsommen();
    private final Map<Doel, EindeWw> einden = new EnumMap<>(Doel.class);
    private final List<EindeRecht> andereEinden = new ArrayList<>();
    private final Map<Doel, Map<Maand, Wwgrens>> grenzen = new EnumMap<>(Doel.class);
    /** As if the right had not ended because the person is not available for work. */
    private final Map<Doel, Map<Maand, Wwgrens>> alsofgrenzen = new EnumMap<>(Doel.class);
    private final Map<Doel, Map<Maand, List<Deel>>> alsofdelen = new EnumMap<>(Doel.class);
    private final Map<Doel, TreeMap<Maand, Onderbreking>> onderbrekingen = new EnumMap<>(Doel.class);
    /** The same over all days of the month, also those on which the person is not available: they move the end, others look at them. */
    private final Map<Doel, TreeMap<Maand, Onderbreking>> heleOnderbrekingen = new EnumMap<>(Doel.class);
    private final Map<Doel, TreeMap<Maand, Tijdvak>> dagen = new EnumMap<>(Doel.class);
    private final Map<Doel, Map<Maand, List<Wwbedrag>>> bedragen = new EnumMap<>(Doel.class);
    private final Map<Doel, Map<Maand, Maandinkomen>> inkomens = new EnumMap<>(Doel.class);
    /** Months in which there is only a right when unknown income of months before has moved the end on. */
    private final Map<Doel, Set<Maand>> onzeker = new EnumMap<>(Doel.class);
    private LocalDate ziekengeldVanaf;

    Wwrecht(Omgeving omgeving, Recht recht) {
        this.omgeving = omgeving;
        this.recht = recht;
        for (Doel doel : omgeving.doelen()) {
            grenzen.put(doel, new HashMap<>());
            alsofgrenzen.put(doel, new HashMap<>());
            alsofdelen.put(doel, new HashMap<>());
            onderbrekingen.put(doel, new TreeMap<>());
            heleOnderbrekingen.put(doel, new TreeMap<>());
            dagen.put(doel, new TreeMap<>());
            bedragen.put(doel, new HashMap<>());
            inkomens.put(doel, new HashMap<>());
            onzeker.put(doel, new HashSet<>());
        }
    }

    @Override
    public Recht recht() {
        return recht;
    }

    private Uitkering opgave() {
        return recht.opgave();
    }

    Maatregel maatregel() {
        return opgave().maatregel().of(Maatregel.GEEN);
    }

    // ── what is known before any month ──────────────────────────────────────────────────────

    List<Object> eersteFeiten() {
        List<Object> feiten = new ArrayList<>();
        omgeving.geboren(recht, feiten);
        if (opgave().nietBeschikbaarVanaf().bekend()) {
            feiten.add(new NietBeschikbaar(recht, opgave().nietBeschikbaarVanaf().waarde()));
        }
        feiten.addAll(duurfeiten(recht, omgeving.doelen()));
        return feiten;
    }

    /** What the duration follows from. */
    static List<Object> duurfeiten(Recht recht, List<Doel> doelen) {
        List<Object> feiten = new ArrayList<>();
        Uitkering opgave = recht.opgave();
        LocalDate totEnMet = opgave.totEnMet().of(null);
        Boolean viervijf = opgave.viervijfEis().of(null);
        if (totEnMet != null || viervijf != null) {
            doelen.forEach(doel -> feiten.add(new Wwduuropgave(recht, doel, totEnMet, viervijf)));
        }
        if (totEnMet == null && opgave.arbeidsverleden().bekend()) {
            var jaren = opgave.arbeidsverleden().waarde();
            if (jaren.jarenVoor2016().bekend() && jaren.jarenVanaf2016().bekend()) {
                feiten.add(new Arbeidsverleden(recht, jaren.jarenVoor2016().waarde(), jaren.jarenVanaf2016().waarde(), 0, 0));
            }
        }
        return feiten;
    }

    void onthoud(List<Conclusie> conclusies) {
        for (Conclusie conclusie : conclusies) {
            if (conclusie instanceof EindeWw einde && einde.recht() == recht) {
                einden.merge(einde.doel(), einde, (een, ander) -> een.onderbrekingen() > ander.onderbrekingen() ? een : ander);
            } else if (conclusie instanceof EindeRecht einde && einde.recht() == recht) {
                andereEinden.add(einde);
            } else if (conclusie instanceof Wwgrens grens && grens.wwmaand().recht() == recht) {
                Map<Maand, Wwgrens> perMaand = (grens.wwmaand().alsof() ? alsofgrenzen : grenzen).get(grens.doel());
                grens.wwmaand().maanden().maanden().forEach(maand -> perMaand.put(maand, grens));
            } else if (conclusie instanceof Onderbreking onderbreking && onderbreking.grens().wwmaand().recht() == recht) {
                onthoud(onderbreking);
            } else if (conclusie instanceof Wwbedrag bedrag && bedrag.deel().recht() == recht.nummer()) {
                Map<Maand, List<Wwbedrag>> perMaand = bedragen.get(bedrag.deel().doel());
                bedrag.deel().maanden().maanden().forEach(maand -> perMaand.computeIfAbsent(maand, geen -> new ArrayList<>()).add(bedrag));
            }
        }
        sommen.onthoud(conclusies);
    }

    private void onthoud(Onderbreking onderbreking) {
        boolean alsof = onderbreking.grens().wwmaand().alsof();
        if (!alsof) {
            onderbrekingen.get(onderbreking.doel()).put(onderbreking.maand(), onderbreking);
        }
        Tijdvak span = dagen.get(onderbreking.doel()).get(onderbreking.maand());
        if (alsof || beschikbaar(span) == span) {
            heleOnderbrekingen.get(onderbreking.doel()).put(onderbreking.maand(), onderbreking);
        }
    }

    /** The last day of the duration; null where that is unknown. */
    LocalDate laatsteDag(Doel doel) {
        EindeWw einde = einden.get(doel);
        return einde == null ? null : einde.totEnMet();
    }

    /** Ziekengeld takes the place of the WW from this day. */
    void ziekengeldVanaf(LocalDate dag) {
        ziekengeldVanaf = dag;
    }

    // ── months ──────────────────────────────────────────────────────────────────────────────

    /** @param tweede the right that arose later and takes income into account first; null where there is none */
    void reken(Sessie sessie, TweedeWwInkomen tweede) {
        for (Doel doel : omgeving.doelen()) {
            if (tweede != null) {
                tweede.reken(sessie, doel, omgeving.periode().maanden()).forEach((maand, inkomen) -> inkomens.get(doel).put(maand, inkomen));
            }
            toets(sessie, doel);
            naHetEinde(doel);
        }
        duurvraag(sessie);
        List<Object> feiten = new ArrayList<>();
        for (Doel doel : omgeving.doelen()) {
            Maandreeksen reeksen = new Maandreeksen(opgave(), sommen, feiten);
            dagen.get(doel).forEach((maand, span) -> delen(doel, maand, span, feiten, reeksen));
            reeksen.sluit();
        }
        onthoud(sessie.ronde(feiten));
    }

    private Maandinkomen inkomen(Doel doel, Maand maand) {
        Maandinkomen anders = inkomens.get(doel).get(maand);
        return anders != null ? anders : omgeving.inkomen(Inkomenswet.WW, doel, maand);
    }

    /**
     * Tests the months one after another: a month above 87.5% moves the end, so the month in which the right ends is tested only when
     * all months before it have been.
     */
    private void toets(Sessie sessie, Doel doel) {
        Maand maand = recht.eersteMaand();
        int gezien = 0;
        int geteld = 0;
        while (!maand.isNa(omgeving.periode().totEnMet()) && !voorbij(doel, maand)) {
            Maand tot = volleMaandenTot(doel, maand);
            List<Wwmaand> feiten = new ArrayList<>();
            for (; !maand.isNa(tot); maand = maand.volgende()) {
                toetsmaand(doel, maand, feiten);
            }
            onthoud(sessie.ronde(feiten));
            List<Object> nieuw = new ArrayList<>();
            for (Onderbreking onderbreking : List.copyOf(heleOnderbrekingen.get(doel).values()).subList(gezien, heleOnderbrekingen.get(doel).size())) {
                gezien++;
                if (dagen.get(doel).get(onderbreking.maand()).werkdagen() == onderbreking.maand().dagen().werkdagen()) {
                    nieuw.add(new GeteldeOnderbreking(onderbreking, ++geteld));
                }
            }
            if (!nieuw.isEmpty()) {
                onthoud(sessie.ronde(nieuw));
            }
        }
    }

    /** Whole months of which it is unknown whether they lie above the limit may have moved the end on, each by a month. */
    private void naHetEinde(Doel doel) {
        int maanden = (int) dagen.get(doel).entrySet().stream().filter(deel -> deel.getValue().werkdagen() == deel.getKey().dagen().werkdagen())
                .map(Map.Entry::getKey).filter(maand -> grensOnbekend(doel, maand) && kanErboven(doel, maand)).count();
        if (laatsteDag(doel) == null || maanden == 0) {
            return;
        }
        Maand maand = Maand.van(laatsteDag(doel));
        for (; !maand.isNa(omgeving.periode().totEnMet()) && !maand.isNa(Maand.van(laatsteDag(doel)).plus(maanden)); maand = maand.volgende()) {
            Tijdvak bekend = dagen.get(doel).get(maand);
            Tijdvak span = span(maand, null);
            if (span != null && !maand.isVoor(recht.eersteMaand()) && (bekend == null || bekend.werkdagen() < span.werkdagen())) {
                dagen.get(doel).put(maand, span);
                onzeker.get(doel).add(maand);
                maanden += kanErboven(doel, maand) ? 1 : 0;
            }
        }
    }

    private boolean grensOnbekend(Doel doel, Maand maand) {
        Tijdvak span = dagen.get(doel).get(maand);
        return !(beschikbaar(span) == span ? grenzen : alsofgrenzen).get(doel).containsKey(maand);
    }

    private boolean kanErboven(Doel doel, Maand maand) {
        Maandinkomen inkomen = inkomen(doel, maand);
        return !inkomen.bekend() || inkomen.aftrek().isPositief() || inkomen.urenZelfstandig().isPositief();
    }

    /** It is not known on which day the right ends. */
    boolean eindeOnzeker(Doel doel) {
        return laatsteDag(doel) == null || !onzeker.get(doel).isEmpty();
    }

    /** The last day on which there can be a right; null where that is unknown. */
    LocalDate uiterlijkTotEnMet(Doel doel) {
        return onzeker.get(doel).stream().max(Maand::compareTo).map(Maand::laatsteDag).orElse(laatsteDag(doel));
    }

    private boolean voorbij(Doel doel, Maand maand) {
        return laatsteDag(doel) != null && Maand.van(laatsteDag(doel)).isVoor(maand);
    }

    /** The last month that can be tested now: the one before the right ends, or the one in which it ends when that is next. */
    private Maand volleMaandenTot(Doel doel, Maand van) {
        LocalDate laatste = laatsteDag(doel);
        if (laatste == null || !Maand.van(laatste).isNa(van)) {
            return laatste == null ? omgeving.periode().totEnMet() : van;
        }
        Maand ervoor = Maand.van(laatste).plus(-1);
        return ervoor.isNa(omgeving.periode().totEnMet()) ? omgeving.periode().totEnMet() : ervoor;
    }

    private void toetsmaand(Doel doel, Maand maand, List<Wwmaand> feiten) {
        Tijdvak span = span(maand, laatsteDag(doel));
        if (span == null) {
            return;
        }
        dagen.get(doel).put(maand, span);
        Tijdvak beschikbaar = beschikbaar(span);
        if (beschikbaar != null) {
            neemOp(wwmaand(doel, maand, beschikbaar, false), feiten);
        }
        if (beschikbaar != span) {
            feiten.add(wwmaand(doel, maand, span, true));
        }
    }

    /** Equal whole months after each other are tested once, where no income can lie above the limit: each month above it counts by itself. */
    private void neemOp(Wwmaand maand, List<Wwmaand> feiten) {
        Wwmaand vorige = feiten.isEmpty() ? null : feiten.get(feiten.size() - 1);
        if (vorige != null && isHeel(vorige) && isHeel(maand) && vorige.totEnMet().volgende().equals(maand.maand()) && vorige.gaatDoorIn(maand)) {
            feiten.set(feiten.size() - 1, vorige.totEnMet(maand.maand()));
        } else {
            feiten.add(maand);
        }
    }

    /** A whole month of which the income cannot end the right. */
    private boolean isHeel(Wwmaand maand) {
        return !maand.alsof() && maand.dagen().equals(maand.maand().dagen()) && !kanErboven(maand.doel(), maand.maand());
    }

    /** The days of a month with right, up to a last day where there is one; null where there is no weekday among them. */
    private Tijdvak span(Maand maand, LocalDate laatste) {
        LocalDate van = recht.ingang().isAfter(maand.eersteDag()) ? recht.ingang() : maand.eersteDag();
        LocalDate totEnMet = vroegste(maand.laatsteDag(), laatste);
        totEnMet = vroegste(totEnMet, ziekengeldVanaf == null ? null : ziekengeldVanaf.minusDays(1));
        totEnMet = vroegste(totEnMet, aow() == null ? null : aow().dag().minusDays(1));
        if (totEnMet.isBefore(van)) {
            return null;
        }
        Tijdvak span = new Tijdvak(van, totEnMet);
        return span.werkdagen() == 0 ? null : span;
    }

    private Wwmaand wwmaand(Doel doel, Maand maand, Tijdvak span, boolean alsof) {
        return new Wwmaand(recht, doel, maand, maand, span, alsof, omgeving.lonen().maandloon(opgave(), maand), inkomen(doel, maand),
                opgave().arbeidsurenPerWeek().of(null), omgeving.verzoek().keuzes().eersteWwMaand(),
                omgeving.verzoek().keuzes().inkomenGebrokenWwMaand(), omgeving.lonen().padOnbekend(opgave()), opgave().arbeidsurenPerWeek().pad());
    }

    /** The days of a span on which the person is available for work: all of them, a first part, or null where there are none. */
    private Tijdvak beschikbaar(Tijdvak span) {
        LocalDate vanaf = opgave().nietBeschikbaarVanaf().of(null);
        if (vanaf == null || vanaf.isAfter(span.totEnMet())) {
            return span;
        }
        Tijdvak eerder = vanaf.isAfter(span.van()) ? new Tijdvak(span.van(), vanaf.minusDays(1)) : null;
        if (eerder == null || eerder.werkdagen() == 0) {
            return null;
        }
        return eerder.werkdagen() == span.werkdagen() ? span : eerder;
    }

    private static LocalDate vroegste(LocalDate een, LocalDate ander) {
        return ander == null || een.isBefore(ander) ? een : ander;
    }

    private EindeRecht aow() {
        return einde(EindeRecht.Reden.AOW_LEEFTIJD);
    }

    private EindeRecht einde(EindeRecht.Reden reden) {
        return andereEinden.stream().filter(einde -> einde.reden() == reden).findFirst().orElse(null);
    }

    /** Only what lies beyond the shortest duration there is makes the end worth asking for. */
    private void duurvraag(Sessie sessie) {
        LocalDate laatste = dagen.get(Doel.RECHT).isEmpty() ? null : dagen.get(Doel.RECHT).lastEntry().getValue().totEnMet();
        if (laatsteDag(Doel.RECHT) == null && laatste != null && !laatste.isBefore(naMinimum())) {
            sessie.ronde(List.of(new Wwduurvraag(padDuur())));
        }
    }

    /** First day after the shortest duration there is. */
    LocalDate naMinimum() {
        return Termijn.dagNa(MINSTENS_MAANDEN, recht.ingang());
    }

    private String padDuur() {
        if (opgave().arbeidsverleden().bekend()) {
            var jaren = opgave().arbeidsverleden().waarde();
            return !jaren.jarenVoor2016().bekend() ? jaren.jarenVoor2016().pad()
                    : !jaren.jarenVanaf2016().bekend() ? jaren.jarenVanaf2016().pad() : opgave().viervijfEis().pad();
        }
        return opgave().viervijfEis().of(false) ? opgave().arbeidsverleden().pad() : opgave().totEnMet().pad();
    }

    private boolean duurOnbekend(Doel doel, Tijdvak span) {
        return laatsteDag(doel) == null && !span.totEnMet().isBefore(naMinimum());
    }

    /** Whether there is a right in the month, or for how many days, is unknown. */
    private boolean rechtOnbekend(Doel doel, Maand maand) {
        return onzeker.get(doel).contains(maand) || duurOnbekend(doel, dagen.get(doel).get(maand));
    }

    private void delen(Doel doel, Maand maand, Tijdvak span, List<Object> feiten, Maandreeksen reeksen) {
        Tijdvak beschikbaar = beschikbaar(span);
        if (beschikbaar != null && rechtOnbekend(doel, maand)) {
            sommen.voegToe(new Groep(opgave(), doel, maand, span, Rechtmaand.Soort.ONBEKEND, List.of()));
            return;
        }
        Wwgrens grens = grenzen.get(doel).get(maand);
        if (beschikbaar == null || onderbrekingen.get(doel).containsKey(maand)) {
            sommen.voegToe(new Groep(opgave(), doel, maand, span, Rechtmaand.Soort.GEEN, List.of()));
        } else if (grens == null) {
            sommen.voegToe(new Groep(opgave(), doel, maand, beschikbaar, Rechtmaand.Soort.ONBEKEND, List.of()));
        } else {
            List<Wwdeel> delen = delen(doel, maand, beschikbaar, grens);
            if (delen.size() == 1 && delen.get(0).deel().dagen().equals(maand.dagen())) {
                reeksen.neemOp(delen.get(0), Rechtmaand.Soort.WW);
            } else {
                feiten.addAll(delen);
                sommen.voegToe(Groep.van(opgave(), doel, maand, Rechtmaand.Soort.WW, delen.stream().map(Wwdeel::deel).toList()));
            }
        }
        if (beschikbaar != span && alsofgrenzen.get(doel).containsKey(maand)) {
            List<Wwdeel> delen = delen(doel, maand, span, alsofgrenzen.get(doel).get(maand));
            feiten.addAll(delen);
            alsofdelen.get(doel).put(maand, delen.stream().map(Wwdeel::deel).toList());
        }
    }

    private List<Wwdeel> delen(Doel doel, Maand maand, Tijdvak stuk, Wwgrens grens) {
        List<Wwdeel> delen = new ArrayList<>();
        for (Tijdvak deelDagen : Maandsommen.stukken(stuk, wissels())) {
            Deel deel = new Deel(opgave().nummer(), opgave().soort().waarde(), doel, maand, deelDagen, deelDagen.werkdagen(), stuk.werkdagen(),
                    maand.dagen().werkdagen(), GebrokenMaand.LETTERLIJK);
            delen.add(new Wwdeel(deel, grens, deelDagen.van().isBefore(recht.dagNaTweeMaanden()), maatregelOp(deelDagen.van()),
                    omgeving.verzoek().keuzes().halveMaatregelMetInkomen()));
        }
        return delen;
    }

    private TreeSet<LocalDate> wissels() {
        TreeSet<LocalDate> wissels = new TreeSet<>();
        wissels.add(recht.dagNaTweeMaanden());
        if (maatregel() == Maatregel.HALF_GEWEIGERD) {
            wissels.add(dagNaMaatregel());
        }
        return wissels;
    }

    LocalDate dagNaMaatregel() {
        return opgave().dagNaHalveMaatregel(recht.ingang());
    }

    private Maatregel maatregelOp(LocalDate dag) {
        return maatregel() == Maatregel.HALF_GEWEIGERD && !dag.isBefore(dagNaMaatregel()) ? Maatregel.GEEN : maatregel();
    }

    Maandsommen sommen() {
        return sommen;
    }

    // ── what others look at ─────────────────────────────────────────────────────────────────

    @Override
    public int werkdagenMetRecht(Doel doel, Maand maand) {
        Tijdvak span = dagen.get(doel).get(maand);
        if (span == null) {
            return 0;
        }
        return rechtOnbekend(doel, maand) ? -1 : heleOnderbrekingen.get(doel).containsKey(maand) ? 0 : span.werkdagen();
    }

    @Override
    public Boolean dienstbetrekkingLoopt() {
        return null;
    }

    /** The benefit of a month as if nothing had been refused and the person had stayed available; null where it is unknown. */
    Bedrag alsNietGeweigerd(Doel doel, Maand maand) {
        if (!teltMee(doel, maand)) {
            return Bedrag.NUL;
        }
        List<Wwbedrag> volgensFormule = bedragen(doel, maand);
        boolean bekend = !rechtOnbekend(doel, maand) && !volgensFormule.isEmpty() && volgensFormule.size() == delen(doel, maand).size();
        return bekend ? volgensFormule.stream().map(bedrag -> bedrag.bedrag().maal(bedrag.deel().gewicht())).reduce(Bedrag.NUL, Bedrag::plus) : null;
    }

    /** The conclusions those amounts rest on. */
    List<Wwbedrag> bedragen(Doel doel, Maand maand) {
        List<Deel> delen = delen(doel, maand);
        return bedragen.get(doel).getOrDefault(maand, List.of()).stream().filter(bedrag -> delen.contains(bedrag.deel())).toList();
    }

    private List<Deel> delen(Doel doel, Maand maand) {
        List<Deel> alsof = alsofdelen.get(doel).get(maand);
        return alsof != null ? alsof : sommen.groepen().stream().filter(groep -> groep.doel() == doel && groep.maand().equals(maand))
                .flatMap(groep -> groep.delen().stream()).toList();
    }

    /**
     * The benefit is there or counts as if it were, or that is unknown. Above 87.5% too: in the month of the end only a part of the income counts, so a right
     * that ends there may not have been interrupted.
     */
    boolean teltMee(Doel doel, Maand maand) {
        return dagen.get(doel).containsKey(maand) && (rechtOnbekend(doel, maand) || !heleOnderbrekingen.get(doel).containsKey(maand));
    }

    /** The person is not available for work on some day of the month. */
    boolean nietBeschikbaarIn(Maand maand) {
        EindeRecht einde = einde(EindeRecht.Reden.NIET_BESCHIKBAAR);
        return einde != null && !einde.dag().isAfter(maand.laatsteDag());
    }

    // ── the answer ──────────────────────────────────────────────────────────────────────────

    List<Rechtmaand> rechtmaanden() {
        return sommen.groepen().stream().map(this::rechtmaand).toList();
    }

    private Rechtmaand rechtmaand(Groep groep) {
        Wwgrens grens = grenzen.get(groep.doel()).get(groep.maand());
        Bedrag verrekend = grens == null ? null : grens.inkomen().bedrag();
        if (groep.soort() == Rechtmaand.Soort.GEEN) {
            Conclusie reden = onderbrekingen.get(groep.doel()).get(groep.maand());
            boolean onderbroken = reden != null && grens != null;
            return Rechtmaand.geen(opgave(), groep.doel(), groep.maand(), groep.dagen(), onderbroken ? verrekend : Bedrag.NUL,
                    List.of(onderbroken ? reden : einde(EindeRecht.Reden.NIET_BESCHIKBAAR)));
        }
        Rechtmaand recht = Rechtmaand.van(groep, sommen, null, verrekend);
        return maatregel() == Maatregel.NOG_TE_BEOORDELEN && recht.bekend() ? recht.alsBandbreedte(Bedrag.NUL) : recht;
    }

    /** The earliest of the ends there are. */
    Levensloop levensloop() {
        LocalDate eersteZonder = eindeOnzeker(Doel.RECHT) ? null : laatsteDag(Doel.RECHT).plusDays(1);
        Conclusie einde = einden.get(Doel.RECHT);
        for (EindeRecht ander : andereEinden) {
            if (eersteZonder == null || ander.dag().isBefore(eersteZonder)) {
                eersteZonder = ander.dag();
                einde = ander;
            }
        }
        if (ziekengeldVanaf != null && (eersteZonder == null || ziekengeldVanaf.isBefore(eersteZonder))) {
            eersteZonder = ziekengeldVanaf;
            einde = null;
        }
        return new Levensloop(opgave(), recht.ingang(), eersteZonder, einde);
    }
}
