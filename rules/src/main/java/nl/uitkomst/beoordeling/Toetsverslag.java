package nl.uitkomst.beoordeling;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.uitkomst.antwoord.Antwoord.NietTeBerekenen;
import nl.uitkomst.antwoord.Antwoord.OntbrekendGegeven;
import nl.uitkomst.antwoord.Antwoord.Oordeelspunt;
import nl.uitkomst.antwoord.Antwoord.Regelsetversie;
import nl.uitkomst.antwoord.Antwoord.Stap;
import nl.uitkomst.antwoord.Antwoorddelen;
import nl.uitkomst.antwoord.Voorwaarde;
import nl.uitkomst.berekening.Resultaat;
import nl.uitkomst.motor.Regelset;
import nl.uitkomst.motor.Sessie.Gevolgtrekking;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.NietBerekenbaar;
import nl.uitkomst.recht.Ontbreekt;
import nl.uitkomst.recht.Regel;
import nl.uitkomst.recht.Vervulling;
import nl.uitkomst.toetsing.Geval;
import nl.uitkomst.toetsing.Gevolg;
import nl.uitkomst.toetsing.Toetspunt;
import nl.uitkomst.toetsing.Tussenstap;
import nl.uitkomst.toetsing.Vaststelling;
import nl.uitkomst.verzoek.Verzoek;

/** The parts of an answer that are the same for every assessment with conditions. */
final class Toetsverslag {

    static final String ONBEKEND = "onbekend";
    static final String VEREIST_OORDEEL = "vereist-oordeel";

    private final Regelset regelset;
    private final Woorden woorden;
    private final List<? extends Toetspunt> punten;
    private final Toetsing toetsing;
    private final Antwoorddelen delen;

    /**
     * @param verzoek          the level of explanation and the readings chosen
     * @param toetsing         null where nothing can be assessed
     * @param gevolgtrekkingen everything the rules concluded; what follows only from an assumption is left out of the steps
     * @param ontbreekt        what the rules themselves ask for, beside the open points
     * @param paden            the pointers of the fields to ask for when a point is open
     */
    Toetsverslag(Regelset regelset, Woorden woorden, Verzoek verzoek, List<? extends Toetspunt> punten, Toetsing toetsing,
            List<Gevolgtrekking> gevolgtrekkingen, Map<Ontbreekt, Regel> ontbreekt, List<NietBerekenbaar> geweigerd, Function<Toetspunt, List<String>> paden) {
        this.regelset = regelset;
        this.woorden = woorden;
        this.punten = punten;
        this.toetsing = toetsing;
        Map<Ontbreekt, Regel> gevraagd = new LinkedHashMap<>(ontbreekt);
        if (toetsing != null) {
            for (Toetspunt punt : toetsing.open()) {
                Regel regel = regel(gevolgtrekkingen, toetsing.gevolgMet(punt));
                paden.apply(punt).forEach(pad -> gevraagd.putIfAbsent(new Ontbreekt(pad), regel));
            }
        }
        this.delen = new Antwoorddelen(regelset, woorden, Resultaat.zonderMaanden(verzoek.metUitkeringen(List.of()), zeker(gevolgtrekkingen, toetsing),
                gevraagd, geweigerd));
    }

    /** The pointer of the field of a point itself. */
    static List<String> eigenPad(Toetspunt punt) {
        return List.of("/" + punt.veld());
    }

    private static Regel regel(List<Gevolgtrekking> gevolgtrekkingen, Gevolg gevolg) {
        return gevolgtrekkingen.stream().filter(stap -> stap.conclusie().equals(gevolg)).findFirst().orElseThrow().regel();
    }

    /** Of what follows, and of what lies in between, only what stands, once for each rule that leads to it. */
    private static List<Gevolgtrekking> zeker(List<Gevolgtrekking> gevolgtrekkingen, Toetsing toetsing) {
        List<Conclusie> vast = toetsing == null ? List.of() : vast(gevolgtrekkingen, toetsing);
        List<Gevolgtrekking> zeker = new ArrayList<>();
        Set<Regel> genoemd = new HashSet<>();
        for (Gevolgtrekking stap : gevolgtrekkingen) {
            boolean misschien = stap.conclusie() instanceof Gevolg || stap.conclusie() instanceof Tussenstap;
            if (!misschien || vast.contains(stap.conclusie()) && genoemd.add(stap.regel())) {
                zeker.add(stap);
            }
        }
        return zeker;
    }

    /** What follows, and what lies in between, where that is the same in every way to complete the facts. */
    private static List<Conclusie> vast(List<Gevolgtrekking> gevolgtrekkingen, Toetsing toetsing) {
        List<Conclusie> vast = new ArrayList<>(toetsing.uitkomst() == null ? List.of() : toetsing.gevolgen());
        tussenstappen(gevolgtrekkingen, toetsing).collect(Collectors.groupingBy(Object::getClass)).values().stream()
                .filter(soort -> soort.stream().map(Conclusie::waarde).distinct().count() == 1).forEach(vast::addAll);
        return vast;
    }

    /** What was concluded between the facts and each outcome that is still possible. */
    static Stream<Tussenstap> tussenstappen(List<Gevolgtrekking> gevolgtrekkingen, Toetsing toetsing) {
        Set<Geval> gevallen = Collections.newSetFromMap(new IdentityHashMap<>());
        toetsing.gevolgen().forEach(gevolg -> gevallen.add(gevolg.geval()));
        return gevolgtrekkingen.stream().map(Gevolgtrekking::conclusie).filter(Tussenstap.class::isInstance).map(Tussenstap.class::cast)
                .filter(tussenstap -> gevallen.contains(tussenstap.geval()));
    }

    Regelsetversie versie() {
        return Antwoorddelen.versie(regelset);
    }

    /**
     * The outcome; {@code onbekend} while a fact can still change it, {@code vereist-oordeel} while only a judgement can, or while a judgement goes
     * before the facts that are open.
     */
    String uitkomst() {
        if (toetsing == null) {
            return ONBEKEND;
        }
        List<String> codes = toetsing.codes();
        if (codes.size() == 1) {
            return codes.get(0);
        }
        boolean alleenOordelen = toetsing.open().stream().allMatch(Toetspunt::oordeel);
        return alleenOordelen || toetsing.open().get(0).gaatVoor() ? VEREIST_OORDEEL : ONBEKEND;
    }

    /** Null where the outcome is decided. */
    List<String> mogelijkeUitkomsten() {
        return toetsing == null || toetsing.codes().size() == 1 ? null : toetsing.codes();
    }

    /** Every condition, with what is known of it. */
    List<Voorwaarde> voorwaarden() {
        return punten.stream().filter(Toetspunt::voorwaarde).map(punt -> woorden.voorwaarde(punt.code(), Vervulling.van(voldaan(punt)), punt.bron()))
                .toList();
    }

    private Boolean voldaan(Toetspunt punt) {
        return toetsing == null || !toetsing.bekend().kent(punt) ? null : (Boolean) punt.voldaan(toetsing.bekend().antwoorden().get(punt));
    }

    List<Stap> stappen() {
        return delen.stappen();
    }

    List<OntbrekendGegeven> ontbrekend() {
        return delen.ontbrekend();
    }

    List<NietTeBerekenen> nietBerekenbaar() {
        return delen.nietBerekenbaar();
    }

    /** The judgements that were given, and those that can still change the outcome. */
    List<Oordeelspunt> oordeelspunten() {
        if (toetsing == null) {
            return List.of();
        }
        return punten.stream().filter(punt -> punt.oordeel() && (toetsing.bekend().kent(punt) || toetsing.open().contains(punt))).map(this::oordeelspunt).toList();
    }

    /** A judgement, given or still to be given. */
    Oordeelspunt oordeelspunt(Toetspunt punt) {
        Object gegeven = toetsing.bekend().antwoorden().get(punt);
        return woorden.oordeelspunt(punt.code(), gegeven == null ? null : Vaststelling.inWoorden(gegeven), punt.bron());
    }
}
