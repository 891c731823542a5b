package nl.uitkomst.beoordeling;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nl.uitkomst.antwoord.Antwoord.Aanname;
import nl.uitkomst.antwoord.Antwoorddelen;
import nl.uitkomst.antwoord.Voorwaarde;
import nl.uitkomst.beoordeling.DuurAntwoord.Duurgrenzen;
import nl.uitkomst.beoordeling.Duurlezer.Duurverzoek;
import nl.uitkomst.berekening.Duurberekening.Uitkomst;
import nl.uitkomst.berekening.Duurberekening;
import nl.uitkomst.berekening.Resultaat;
import nl.uitkomst.motor.Regelset;
import nl.uitkomst.recht.Bron;
import nl.uitkomst.recht.Ontbreekt;
import nl.uitkomst.recht.Regel;
import nl.uitkomst.recht.Vervulling;
import nl.uitkomst.verzoek.Gegeven;
import nl.uitkomst.verzoek.Uitkering.Arbeidsverleden;
import nl.uitkomst.verzoek.Uitkering;
import nl.uitkomst.verzoek.Uitlegniveau;
import nl.uitkomst.verzoek.Verzoek;

/**
 * The duration, or between which durations it lies while a fact is missing: then the rules are run on the fewest and on the most years there
 * can be, and on both answers to the question. What gives the same duration either way is not asked.
 */
final class Duurbeoordeling {

    private static final BigDecimal MEESTE_JAREN = BigDecimal.valueOf(100);
    private static final String DUUR = "duur";
    private static final String GEEN_DUUR = "geen-duur";

    private final Regelset regelset;
    private final Woorden woorden;
    private final Duurverzoek verzoek;
    private final Uitkering opgave;
    private final String besluitId;
    private final Map<Ontbreekt, Regel> ontbreekt = new LinkedHashMap<>();

    Duurbeoordeling(Regelset regelset, Woorden woorden, Duurverzoek verzoek, String besluitId) {
        this.regelset = regelset;
        this.woorden = woorden;
        this.verzoek = verzoek;
        this.opgave = verzoek.opgave();
        this.besluitId = besluitId;
    }

    DuurAntwoord antwoord() {
        if (!verzoek.soort().bekend()) {
            ontbreekt.put(new Ontbreekt(verzoek.soort().pad()), null);
            if (!opgave.ingangsdatum().bekend()) {
                ontbreekt.put(new Ontbreekt(opgave.ingangsdatum().pad()), null);
            }
            return antwoord(new Uitkomst(null, null, null, List.of(), Map.of(), List.of()), List.of(DUUR, GEEN_DUUR), null);
        }
        Uitkomst uitkomst = Duurberekening.bereken(regelset, opgave, verzoek.uitleg() != Uitlegniveau.GEEN);
        ontbreekt.putAll(uitkomst.ontbreekt());
        if (!uitkomst.nietBerekenbaar().isEmpty()) {
            return antwoord(uitkomst, null, null);
        }
        if (uitkomst.halveMaanden() != null) {
            return antwoord(uitkomst, null, null);
        }
        if (!opgave.ingangsdatum().bekend()) {
            vraag();
            return antwoord(uitkomst, List.of(DUUR, GEEN_DUUR).subList(0, ww() ? 1 : 2), null);
        }
        return tussen(uitkomst);
    }

    /** What the duration can be, over all answers to what is missing. */
    private DuurAntwoord tussen(Uitkomst uitkomst) {
        List<Uitkomst> mogelijk = mogelijk().stream().map(deel -> Duurberekening.bereken(regelset, deel, false)).toList();
        TreeSet<Integer> duren = new TreeSet<>();
        mogelijk.forEach(deel -> duren.add(deel.halveMaanden()));
        if (duren.size() == 1) {
            Uitkomst zelfde = mogelijk.get(0);
            return antwoord(new Uitkomst(zelfde.halveMaanden(), zelfde.laatsteDag(), null, uitkomst.gevolgtrekkingen(), Map.of(), List.of()), null, null);
        }
        vraag();
        List<String> codes = duren.first() == 0 ? List.of(DUUR, GEEN_DUUR) : List.of(DUUR);
        return antwoord(uitkomst, codes, new Duurgrenzen(maanden(duren.first()), maanden(duren.last())));
    }

    private boolean ww() {
        return verzoek.soort().waarde() == Duursoort.WW;
    }

    private List<Uitkering> mogelijk() {
        List<Uitkering> mogelijk = new ArrayList<>();
        List<Boolean> antwoorden = !ww() || opgave.viervijfEis().bekend() ? Collections.singletonList(opgave.viervijfEis().of(null))
                : List.of(false, true);
        for (Boolean viervijf : antwoorden) {
            for (BigDecimal jaren : List.of(BigDecimal.ZERO, MEESTE_JAREN)) {
                Arbeidsverleden gegeven = opgave.arbeidsverleden().of(null);
                Gegeven<Arbeidsverleden> verleden = Gegeven.bekend(opgave.arbeidsverleden().pad(), new Arbeidsverleden(
                        gegeven == null ? jaren("jarenVoor2016", jaren) : metStandaard(gegeven.jarenVoor2016(), jaren),
                        gegeven == null ? jaren("jarenVanaf2016", jaren) : metStandaard(gegeven.jarenVanaf2016(), jaren)));
                mogelijk.add(Uitkering.voorDuur(opgave.soort(), opgave.ingangsdatum(), verleden,
                        viervijf == null ? opgave.viervijfEis() : Gegeven.bekend(opgave.viervijfEis().pad(), viervijf), opgave.ontvangenWwMaanden(),
                        opgave.voorafgaandeIvaMaanden()));
            }
        }
        return mogelijk;
    }

    private Gegeven<BigDecimal> jaren(String naam, BigDecimal jaren) {
        return Gegeven.bekend(opgave.arbeidsverleden().pad() + "/" + naam, jaren);
    }

    private static Gegeven<BigDecimal> metStandaard(Gegeven<BigDecimal> gegeven, BigDecimal jaren) {
        return gegeven.bekend() ? gegeven : Gegeven.bekend(gegeven.pad(), jaren);
    }

    // ── questions ───────────────────────────────────────────────────────────────────────────

    private void vraag() {
        List<String> paden = new ArrayList<>();
        if (ww() && !opgave.viervijfEis().bekend()) {
            paden.add(opgave.viervijfEis().pad());
        }
        if (!ww() || opgave.viervijfEis().of(true)) {
            if (!opgave.arbeidsverleden().bekend()) {
                paden.add(opgave.arbeidsverleden().pad());
            } else {
                Arbeidsverleden verleden = opgave.arbeidsverleden().waarde();
                List.of(verleden.jarenVoor2016(), verleden.jarenVanaf2016()).stream().filter(deel -> !deel.bekend()).map(Gegeven::pad).forEach(paden::add);
            }
        }
        Duurberekening.vraag(regelset, opgave, paden).forEach(ontbreekt::putIfAbsent);
    }

    // ── the answer ──────────────────────────────────────────────────────────────────────────

    private DuurAntwoord antwoord(Uitkomst uitkomst, List<String> mogelijk, Duurgrenzen grenzen) {
        Verzoek geheel = Verzoek.zonderSituatie(verzoek.uitleg(), verzoek.keuzes()).metUitkeringen(List.of(opgave));
        Antwoorddelen delen = new Antwoorddelen(regelset, woorden, Resultaat.zonderMaanden(geheel, uitkomst.gevolgtrekkingen(), ontbreekt,
                uitkomst.nietBerekenbaar()));
        Integer halve = uitkomst.halveMaanden();
        String code = halve == null ? "onbekend" : halve == 0 ? GEEN_DUUR : DUUR;
        DuurAntwoord zonderUitleg = new DuurAntwoord(besluitId, Antwoorddelen.versie(regelset), code, verzoek.soort().of(null), mogelijk,
                halve == null ? null : maanden(halve), uitkomst.laatsteDag(), grenzen, voorwaarden(), delen.stappen(), delen.ontbrekend(),
                delen.nietBerekenbaar(), aannames(), List.of(), List.of(), null);
        return verzoek.uitleg() == Uitlegniveau.GEEN ? zonderUitleg : zonderUitleg.met(woorden.eigen().uitleg(zonderUitleg));
    }

    /** {@code "11.5"}. */
    private static String maanden(int halveMaanden) {
        return halveMaanden / 2 + (halveMaanden % 2 == 0 ? ".0" : ".5");
    }

    private List<Voorwaarde> voorwaarden() {
        List<Voorwaarde> voorwaarden = new ArrayList<>();
        if (verzoek.soort().bekend() && ww()) {
            voorwaarden.add(woorden.voorwaarde("vier-uit-vijf-eis", Vervulling.van(opgave.viervijfEis().of(null)), Bron.van("WW", "42", "2")));
        }
        return voorwaarden;
    }

    private List<Aanname> aannames() {
        if (!verzoek.soort().bekend()) {
            return List.of();
        }
        if (ww()) {
            return List.of(woorden.aanname("wekeneis-voldaan", Bron.van("WW", "17", null)));
        }
        List<Aanname> aannames = new ArrayList<>();
        aannames.add(woorden.aanname("referte-eis-voldaan", Bron.van("WIA", "58", "1")));
        if (!opgave.ontvangenWwMaanden().bekend() || !opgave.voorafgaandeIvaMaanden().bekend()) {
            aannames.add(woorden.aanname("geen-ww-of-iva-vooraf", Bron.van("WIA", "59", null)));
        }
        return aannames;
    }
}
