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
import nl.uitkomst.antwoord.Antwoord.OntbrekendGegeven;
import nl.uitkomst.antwoord.Antwoord.Waarschuwing;
import nl.uitkomst.antwoord.Antwoord;
import nl.uitkomst.antwoord.Antwoorddelen;
import nl.uitkomst.antwoord.Antwoorden;
import nl.uitkomst.antwoord.Teksten.Soort;
import nl.uitkomst.berekening.Berekening;
import nl.uitkomst.motor.Regelset;
import nl.uitkomst.recht.Bron;
import nl.uitkomst.tijd.Maand;
import nl.uitkomst.verzoek.Gegeven;
import nl.uitkomst.verzoek.Inkomen;
import nl.uitkomst.verzoek.Uitlegniveau;
import nl.uitkomst.verzoek.Verzoek;
import nl.uitkomst.watals.VerkenAntwoord.Verkendrempel;
import nl.uitkomst.watals.VerkenAntwoord.Verkenpunt;

/** Explores what one month brings at every income in a range: a curve, and each threshold in it to the cent. */
final class Verkenning {

    /** The search goes on past the highest income, so that what is kept of the next euro is known there too. */
    private static final int VERDER = 2;
    private static final Bron INKOMEN = Bron.van("AIB", "3:2", "1");

    private final Regelset regelset;
    private final Watalswoorden woorden;
    private final Antwoorden antwoorden;
    private final Verkenverzoek verzoek;
    private final String besluitId;

    Verkenning(Regelset regelset, Watalswoorden woorden, Verkenverzoek verzoek, String besluitId) {
        this.regelset = regelset;
        this.woorden = woorden;
        this.antwoorden = new Antwoorden(regelset, woorden.gedeeld());
        this.verzoek = verzoek;
        this.besluitId = besluitId;
    }

    VerkenAntwoord antwoord() {
        List<OntbrekendGegeven> ontbreekt = verzoek.nodig().stream().filter(gegeven -> !gegeven.bekend()).map(this::ontbrekend)
                .sorted(Comparator.comparing(OntbrekendGegeven::gegeven)).toList();
        if (!ontbreekt.isEmpty()) {
            return metUitleg(leeg(ontbreekt));
        }
        Verzoek situatie = verzoek.situatie().waarde();
        boolean kan = situatie.periode().bekend() && situatie.uitkeringen().bekend();
        return metUitleg(kan ? verken(situatie)
                : leeg(antwoorden.antwoord(Berekening.bereken(regelset, situatie, false), besluitId).ontbrekend()));
    }

    private OntbrekendGegeven ontbrekend(Gegeven<?> gegeven) {
        String code = gegeven.pad().substring(1);
        Function<String, String> tekst = onderdeel -> woorden.eigen().tekst(Soort.ONTBREKEND, "verken-" + code, onderdeel, Map.of());
        return new OntbrekendGegeven(gegeven.pad(), tekst.apply("vraag"), tekst.apply("waarom"), tekst.apply("vindplaats"), tekst.apply("wie"), null);
    }

    private VerkenAntwoord leeg(List<OntbrekendGegeven> ontbreekt) {
        return new VerkenAntwoord(besluitId, Antwoorddelen.versie(regelset), false, verzoek.maand().of(null), List.of(), List.of(), ontbreekt,
                List.of(), List.of(), List.of(), List.of(), null);
    }

    private VerkenAntwoord verken(Verzoek situatie) {
        Maand maand = verzoek.maand().waarde();
        long van = verzoek.vanInCenten();
        long totEnMet = verzoek.totEnMetInCenten();
        Verkenproef proef = Verkenproef.deMaand(regelset, situatie, maand);
        List<Verkenstuk> stukken = Verkenzoeker.stukken(proef, van, totEnMet + VERDER);
        List<Verkenpunt> punten = new Verkenpunten(stukken).punten(van, totEnMet, verzoek.stapInCenten());
        Verkendrempels drempels = new Verkendrempels(antwoorden, totEnMet);
        drempels.inDeMaand(proef, stukken);
        Verkenproef daarna = Verkenproef.daarna(regelset, situatie, maand);
        if (daarna != null) {
            drempels.inLatereMaanden(daarna, Verkenzoeker.stukken(daarna, van, totEnMet + VERDER), stukken);
        }
        List<Verkendrempel> metWoorden = drempels.alle().stream().map(drempel -> drempel.met(woorden.eigen().drempel(drempel, maand))).toList();
        List<Antwoord> overal = antwoorden(proef, stukken, totEnMet);
        Map<String, OntbrekendGegeven> ontbreekt = new LinkedHashMap<>();
        alle(overal, Antwoord::ontbrekend).forEach(gegeven -> ontbreekt.putIfAbsent(gegeven.gegeven(), gegeven));
        return new VerkenAntwoord(besluitId, Antwoorddelen.versie(regelset), ontbreekt.isEmpty(), maand, punten, metWoorden,
                ontbreekt.values().stream().sorted(Comparator.comparing(OntbrekendGegeven::gegeven)).toList(), alle(overal, Antwoord::nietBerekenbaar),
                aannames(overal), alle(overal, Antwoord::oordeelspunten), waarschuwingen(situatie, overal), null);
    }

    /** One whole answer for each way in which the rules decide. */
    private List<Antwoord> antwoorden(Verkenproef proef, List<Verkenstuk> stukken, long totEnMet) {
        Set<Long> centen = new TreeSet<>(Set.of(totEnMet));
        stukken.stream().map(Verkenstuk::van).filter(cent -> cent <= totEnMet).forEach(centen::add);
        return centen.stream().map(cent -> antwoorden.antwoord(proef.resultaat(cent, false), besluitId)).toList();
    }

    private static <T> List<T> alle(List<Antwoord> antwoorden, Function<Antwoord, List<T>> welk) {
        Set<T> alle = new LinkedHashSet<>();
        antwoorden.forEach(antwoord -> alle.addAll(welk.apply(antwoord)));
        return List.copyOf(alle);
    }

    private List<Aanname> aannames(List<Antwoord> overal) {
        List<Aanname> aannames = new ArrayList<>(List.of(woorden.aanname("verken-een-loon", Map.of("maand", verzoek.maand().waarde().toString()), INKOMEN)));
        aannames.addAll(alle(overal, Antwoord::aannames));
        return aannames;
    }

    /** A wage under loondispensatie counts differently; the wage that is tried has none. */
    private List<Waarschuwing> waarschuwingen(Verzoek situatie, List<Antwoord> overal) {
        List<Waarschuwing> waarschuwingen = new ArrayList<>();
        List<Inkomen> inkomens = situatie.inkomen().of(List.of());
        if (inkomens.stream().anyMatch(inkomen -> inkomen.loonwaardePercentage().bekend())) {
            waarschuwingen.add(woorden.waarschuwing("verken-zonder-loondispensatie", Map.of(), Bron.van("Wajong", "2:40", "1")));
        }
        waarschuwingen.addAll(alle(overal, Antwoord::waarschuwingen));
        return waarschuwingen;
    }

    private VerkenAntwoord metUitleg(VerkenAntwoord zonder) {
        boolean gevraagd = !verzoek.situatie().bekend() || verzoek.situatie().waarde().uitleg() != Uitlegniveau.GEEN;
        return gevraagd ? zonder.met(woorden.eigen().uitleg(zonder)) : zonder;
    }
}
