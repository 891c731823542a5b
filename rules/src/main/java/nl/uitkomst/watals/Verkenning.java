package nl.uitkomst.watals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import nl.uitkomst.antwoord.Antwoord.Aanname;
import nl.uitkomst.antwoord.Antwoord.NietTeBerekenen;
import nl.uitkomst.antwoord.Antwoord.OntbrekendGegeven;
import nl.uitkomst.antwoord.Antwoord.Waarschuwing;
import nl.uitkomst.antwoord.Antwoord;
import nl.uitkomst.antwoord.Antwoorddelen;
import nl.uitkomst.antwoord.Antwoorden;
import nl.uitkomst.berekening.Berekening;
import nl.uitkomst.recht.Bron;
import nl.uitkomst.tijd.Maand;
import nl.uitkomst.verzoek.Uitlegniveau;
import nl.uitkomst.verzoek.Verzoek;
import nl.uitkomst.watals.VerkenAntwoord.Verkendrempel;
import nl.uitkomst.watals.VerkenAntwoord.Verkenpunt;

/** Explores what one month brings at every income in a range: a curve, and each threshold in it to the cent. */
final class Verkenning {

    /** The search begins a little below the range and goes on a little past it, so that the first and the last income have neighbours too. */
    private static final int RUIMER = 2;
    private static final Bron INKOMEN = Bron.van("AIB", "3:2", "1");
    private static final Bron LOONDISPENSATIE = Bron.van("Wajong", "2:20", null);

    private final Antwoorden antwoorden;
    private final Watalswoorden woorden;
    private final Verkenverzoek verzoek;
    private final String besluitId;

    Verkenning(Antwoorden antwoorden, Watalswoorden woorden, Verkenverzoek verzoek, String besluitId) {
        this.antwoorden = antwoorden;
        this.woorden = woorden;
        this.verzoek = verzoek;
        this.besluitId = besluitId;
    }

    VerkenAntwoord antwoord() {
        Verzoek situatie = verzoek.situatie();
        boolean kan = situatie.periode().bekend() && situatie.uitkeringen().bekend();
        VerkenAntwoord zonder = kan ? verken() : onbekend();
        return situatie.uitleg() == Uitlegniveau.GEEN ? zonder : zonder.met(woorden.eigen().uitleg(zonder));
    }

    private VerkenAntwoord onbekend() {
        Antwoord antwoord = antwoorden.antwoord(Berekening.bereken(antwoorden.regelset(), verzoek.situatie().metUitleg(Uitlegniveau.GEEN), false), besluitId);
        return antwoord(List.of(), List.of(), List.of(antwoord));
    }

    private VerkenAntwoord verken() {
        Maand maand = verzoek.maand();
        long van = verzoek.van().inCenten();
        long totEnMet = verzoek.totEnMet().inCenten();
        Verkenproef proef = Verkenproef.deMaand(antwoorden.regelset(), verzoek.situatie(), maand);
        List<Verkenstuk> stukken = Verkenzoeker.stukken(proef, Math.max(0, van - RUIMER), totEnMet + RUIMER);
        Verkendrempels drempels = new Verkendrempels(antwoorden, van, totEnMet);
        drempels.inDeMaand(proef, stukken);
        Verkenproef daarna = Verkenproef.daarna(antwoorden.regelset(), verzoek.situatie(), maand);
        if (daarna != null) {
            drempels.inLatereMaanden(daarna, Verkenzoeker.stukken(daarna, Math.max(0, van - RUIMER), totEnMet + RUIMER), stukken);
        }
        return antwoord(new Verkenpunten(stukken).punten(van, totEnMet, verzoek.stap().inCenten()),
                drempels.alle().stream().map(drempel -> drempel.met(woorden.eigen().drempel(drempel, maand))).toList(), overal(proef, stukken, van, totEnMet));
    }

    /** One whole answer for each way in which the rules decide. */
    private List<Antwoord> overal(Verkenproef proef, List<Verkenstuk> stukken, long van, long totEnMet) {
        Set<Long> centen = new TreeSet<>(List.of(van, totEnMet));
        stukken.stream().map(Verkenstuk::van).filter(cent -> cent > van && cent < totEnMet).forEach(centen::add);
        return centen.stream().map(cent -> antwoorden.antwoord(proef.resultaat(cent, false), besluitId)).toList();
    }

    private VerkenAntwoord antwoord(List<Verkenpunt> punten, List<Verkendrempel> drempels, List<Antwoord> overal) {
        List<OntbrekendGegeven> ontbrekend = ontbrekend(overal);
        return new VerkenAntwoord(besluitId, Antwoorddelen.versie(antwoorden.regelset()), ontbrekend.isEmpty(), verzoek.maand(), punten, drempels,
                ontbrekend, nietBerekenbaar(overal), aannames(overal), alle(overal, Antwoord::oordeelspunten), waarschuwingen(overal), null);
    }

    // ── what goes with them ─────────────────────────────────────────────────────────────────

    private static <T> List<T> alle(List<Antwoord> antwoorden, Function<Antwoord, List<T>> welk) {
        Set<T> alle = new LinkedHashSet<>();
        antwoorden.forEach(antwoord -> alle.addAll(welk.apply(antwoord)));
        return List.copyOf(alle);
    }

    private static String pad(String pad) {
        return "/" + Verkenlezer.SITUATIE + pad;
    }

    private static List<OntbrekendGegeven> ontbrekend(List<Antwoord> overal) {
        Map<String, OntbrekendGegeven> perGegeven = new LinkedHashMap<>();
        alle(overal, Antwoord::ontbrekend).forEach(gegeven -> perGegeven.putIfAbsent(gegeven.gegeven(), gegeven.op(pad(gegeven.gegeven()))));
        return perGegeven.values().stream().sorted(Comparator.comparing(OntbrekendGegeven::gegeven)).toList();
    }

    private static List<NietTeBerekenen> nietBerekenbaar(List<Antwoord> overal) {
        return alle(overal, Antwoord::nietBerekenbaar).stream().map(deel -> deel.op(pad(deel.gegeven()))).toList();
    }

    private List<Aanname> aannames(List<Antwoord> overal) {
        List<Aanname> aannames = new ArrayList<>();
        aannames.add(woorden.aanname("verken-een-loon", Map.of("maand", verzoek.maand().toString()), INKOMEN));
        aannames.addAll(alle(overal, Antwoord::aannames));
        return aannames;
    }

    /** A wage under loondispensatie counts differently; the wage that is tried is an ordinary one. */
    private List<Waarschuwing> waarschuwingen(List<Antwoord> overal) {
        List<Waarschuwing> waarschuwingen = new ArrayList<>();
        if (verzoek.situatie().inkomen().of(List.of()).stream().anyMatch(inkomen -> inkomen.loonwaardePercentage().bekend())) {
            waarschuwingen.add(woorden.waarschuwing("verken-zonder-loondispensatie", Map.of(), LOONDISPENSATIE));
        }
        alle(overal, Antwoord::waarschuwingen).stream().filter(Antwoorddelen::bijElkInkomen).forEach(waarschuwingen::add);
        return waarschuwingen;
    }
}
