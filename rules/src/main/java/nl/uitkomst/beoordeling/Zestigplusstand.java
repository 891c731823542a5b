package nl.uitkomst.beoordeling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.uitkomst.beoordeling.ZestigplusAntwoord.Vensterstatus;
import nl.uitkomst.beoordeling.ZestigplusAntwoord.Zestigplusperiode;
import nl.uitkomst.beoordeling.ZestigplusAntwoord.Zestigplusvenster;
import nl.uitkomst.beoordeling.Zestigpluslezer.Zestigplusverzoek;
import nl.uitkomst.normen.Maatregelvensters.Venster;
import nl.uitkomst.normen.Normen;
import nl.uitkomst.toetsing.Geval;
import nl.uitkomst.verzoek.Gegeven;
import nl.uitkomst.zestigplus.Punt;
import nl.uitkomst.zestigplus.Uitkomst;

/** What is known of a claim once the rules have looked at it, as far as an answer tells of it. */
record Zestigplusstand(Zestigplusverzoek verzoek, Toetsing toetsing, Normen normen) {

    /** Per condition that can lead to the ordinary assessment the answer that does. */
    private static final Map<Punt, Boolean> WAAROM = Map.of(Punt.AANVRAAG, false, Punt.IN_VENSTER, false, Punt.ZESTIG, false, Punt.BINNENLANDS, false,
            Punt.DUURZAAM, true, Punt.INSTEMMING_WERKNEMER, false, Punt.INSTEMMING_WERKGEVER, false);

    Geval bekend() {
        return toetsing.bekend();
    }

    /** The last window that has begun on the day that decides. */
    Optional<Venster> begonnen() {
        return verzoek.eindeWachttijd().bekend() ? normen.zestigplus().begonnenOp(verzoek.eindeWachttijd().waarde()) : Optional.empty();
    }

    Zestigplusvenster venster() {
        if (!verzoek.eindeWachttijd().bekend()) {
            return new Zestigplusvenster(null, null, Vensterstatus.ONBEKEND, null, null);
        }
        LocalDate dag = verzoek.eindeWachttijd().waarde();
        Optional<Venster> laatste = begonnen();
        return new Zestigplusvenster(laatste.map(Venster::van).orElse(null), laatste.map(Venster::totEnMet).orElse(null),
                bekend().ja(Punt.IN_VENSTER) ? Vensterstatus.OPEN : Vensterstatus.GESLOTEN,
                laatste.flatMap(normen.zestigplus()::voor).map(Zestigplusstand::periode).orElse(null), normen.zestigplus().na(dag).map(Zestigplusstand::periode).orElse(null));
    }

    private static Zestigplusperiode periode(Venster venster) {
        return new Zestigplusperiode(venster.van(), venster.totEnMet());
    }

    /** Whether the measure is out of the question, whoever agrees. */
    boolean gesloten() {
        return Stream.of(Punt.AANVRAAG, Punt.IN_VENSTER, Punt.ZESTIG, Punt.BINNENLANDS).anyMatch(bekend()::nee) || bekend().ja(Punt.DUURZAAM);
    }

    /** Whether somebody had the AOW age on the day that decides; not when a date is missing. */
    boolean heeftAowLeeftijd() {
        return verzoek.geboortedatum().bekend() && verzoek.eindeWachttijd().bekend()
                && !normen.aowTabel().dag(verzoek.geboortedatum().waarde()).isAfter(verzoek.eindeWachttijd().waarde());
    }

    /** Whether the route goes on after a verzekeringsarts has looked at somebody. */
    boolean gaatDoorNaOordeel() {
        return toetsing.uitkomst() == Uitkomst.VOLGT_ROUTE && bekend().ja(Punt.AANWIJZING_DUURZAAM);
    }

    /** The names of the sentences that say why the assessment is the ordinary one: the first condition that is known not to be met. */
    List<String> waarom() {
        if (toetsing.uitkomst() != Uitkomst.GEWONE_BEOORDELING) {
            return List.of();
        }
        Optional<Punt> eerste = Stream.of(Punt.values()).filter(punt -> WAAROM.containsKey(punt) && bekend().is(punt, WAAROM.get(punt))).findFirst();
        List<String> zinnen = new ArrayList<>();
        eerste.map(punt -> punt == Punt.AANVRAAG ? "geen-" + verzoek.soort() : "reden-" + punt.code()).ifPresent(zinnen::add);
        if (eerste.filter(punt -> punt == Punt.IN_VENSTER).isPresent() && verzoek.loonsanctieTot().bekend()) {
            zinnen.add("loonsanctie-telt-niet");
        }
        return zinnen;
    }

    /** What fills the open places of the opening sentences. */
    Map<String, String> waarden() {
        Map<String, String> waarden = new LinkedHashMap<>();
        zet(waarden, "dag", verzoek.eindeWachttijd());
        zet(waarden, "loonsanctieTot", verzoek.loonsanctieTot());
        Zestigplusvenster venster = venster();
        if (venster.totEnMet() != null) {
            waarden.put("totEnMet", venster.totEnMet().toString());
        }
        if (venster.volgende() != null) {
            waarden.put("weerVanaf", venster.volgende().van().toString());
        }
        return waarden;
    }

    private static void zet(Map<String, String> waarden, String naam, Gegeven<LocalDate> dag) {
        if (dag.bekend()) {
            waarden.put(naam, dag.waarde().toString());
        }
    }
}
