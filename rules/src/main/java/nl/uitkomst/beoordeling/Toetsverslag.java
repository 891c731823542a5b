package nl.uitkomst.beoordeling;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.uitkomst.antwoord.Antwoord.NietTeBerekenen;
import nl.uitkomst.antwoord.Antwoord.OntbrekendGegeven;
import nl.uitkomst.antwoord.Antwoord.Oordeelspunt;
import nl.uitkomst.antwoord.Antwoord.Regelsetversie;
import nl.uitkomst.antwoord.Antwoord.Stap;
import nl.uitkomst.antwoord.Antwoorddelen;
import nl.uitkomst.antwoord.Teksten.Soort;
import nl.uitkomst.antwoord.Voorwaarde;
import nl.uitkomst.berekening.Resultaat;
import nl.uitkomst.motor.Regelset;
import nl.uitkomst.motor.Sessie.Gevolgtrekking;
import nl.uitkomst.recht.NietBerekenbaar;
import nl.uitkomst.recht.Ontbreekt;
import nl.uitkomst.recht.Regel;
import nl.uitkomst.recht.Vervulling;
import nl.uitkomst.toetsing.Gevolg;
import nl.uitkomst.toetsing.Toetspunt;
import nl.uitkomst.toetsing.Vaststelling;
import nl.uitkomst.verzoek.Code;
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

    /** Of what follows only the outcome that stands, once for each rule that leads to it. */
    private static List<Gevolgtrekking> zeker(List<Gevolgtrekking> gevolgtrekkingen, Toetsing toetsing) {
        List<Gevolgtrekking> zeker = new ArrayList<>();
        Set<Regel> genoemd = new HashSet<>();
        for (Gevolgtrekking stap : gevolgtrekkingen) {
            if (!(stap.conclusie() instanceof Gevolg) || toetsing != null && toetsing.uitkomst() != null && genoemd.add(stap.regel())) {
                zeker.add(stap);
            }
        }
        return zeker;
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
        Code uitkomst = toetsing.uitkomst();
        if (uitkomst != null) {
            return uitkomst.code();
        }
        boolean alleenOordelen = toetsing.open().stream().allMatch(Toetspunt::oordeel);
        return alleenOordelen || toetsing.open().get(0).gaatVoor() ? VEREIST_OORDEEL : ONBEKEND;
    }

    /** Null where the outcome is decided. */
    List<String> mogelijkeUitkomsten() {
        return toetsing == null || toetsing.uitkomst() != null ? null : toetsing.uitkomsten().stream().map(Code::code).toList();
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

    private Oordeelspunt oordeelspunt(Toetspunt punt) {
        Object gegeven = toetsing.bekend().antwoorden().get(punt);
        return new Oordeelspunt(punt.code(), woorden.tekst(Soort.OORDEELSPUNT, punt.code(), "wie", Map.of()),
                woorden.tekst(Soort.OORDEELSPUNT, punt.code(), "tekst", Map.of()), gegeven == null ? null : Vaststelling.inWoorden(gegeven), punt.bron());
    }
}
