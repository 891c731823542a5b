package nl.uitkomst.watals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import nl.uitkomst.antwoord.Antwoord.Gebeurtenis;
import nl.uitkomst.antwoord.Antwoord.MaandAntwoord;
import nl.uitkomst.antwoord.Antwoord.NietTeBerekenen;
import nl.uitkomst.antwoord.Antwoord.OntbrekendGegeven;
import nl.uitkomst.antwoord.Antwoord.Totaal;
import nl.uitkomst.antwoord.Antwoord.Waarschuwing;
import nl.uitkomst.antwoord.Antwoord;
import nl.uitkomst.antwoord.Antwoorddelen;
import nl.uitkomst.antwoord.Antwoorden;
import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.tijd.Maand;
import nl.uitkomst.verzoek.Uitlegniveau;
import nl.uitkomst.verzoek.Verzoek;
import nl.uitkomst.watals.VergelijkAntwoord.AndereGebeurtenis;
import nl.uitkomst.watals.VergelijkAntwoord.Basisuitkomst;
import nl.uitkomst.watals.VergelijkAntwoord.Maandverschil;
import nl.uitkomst.watals.VergelijkAntwoord.Scenariouitkomst;
import nl.uitkomst.watals.VergelijkAntwoord.Vergelijktotaal;
import nl.uitkomst.watals.VergelijkAntwoord.Vergelijkverschil;
import nl.uitkomst.watals.Vergelijklezer.Scenario;
import nl.uitkomst.watals.Vergelijklezer.Vergelijkverzoek;

/** Computes the basis and every scenario, and puts the figures side by side. */
final class Scenariovergelijking {

    private static final String IN_BASIS = "basis";
    private static final String IN_SCENARIO = "scenario";

    private final Antwoorden antwoorden;
    private final Watalswoorden woorden;
    private final Vergelijkverzoek verzoek;
    private final String besluitId;

    /** One computation and where its fields stand in the request. */
    private record Berekend(String naam, Antwoord antwoord, UnaryOperator<String> plaats) {
    }

    private static final String TOESLAGEN = "toeslagen-elders";
    private static final String DICHTBIJ = "dichtbij-grens";

    Scenariovergelijking(Antwoorden antwoorden, Watalswoorden woorden, Vergelijkverzoek verzoek, String besluitId) {
        this.antwoorden = antwoorden;
        this.woorden = woorden;
        this.verzoek = verzoek;
        this.besluitId = besluitId;
    }

    VergelijkAntwoord antwoord() {
        Berekend basis = bereken(null, verzoek.basis(), pad -> "/basis" + pad);
        List<Berekend> anders = new ArrayList<>();
        for (int nummer = 0; nummer < verzoek.scenarios().size(); nummer++) {
            Scenario scenario = verzoek.scenarios().get(nummer);
            Plaats plaats = new Plaats(verzoek.basisJson(), scenario.wijziging(), "/scenarios/" + nummer + "/wijziging");
            anders.add(bereken(scenario.naam(), scenario.verzoek(), plaats::van));
        }
        List<Berekend> alle = new ArrayList<>(List.of(basis));
        alle.addAll(anders);
        VergelijkAntwoord zonderUitleg = new VergelijkAntwoord(besluitId, Antwoorddelen.versie(antwoorden.regelset()),
                new Basisuitkomst(basis.antwoord().volledig(), totaal(basis), basis.antwoord().maanden()),
                anders.stream().map(scenario -> scenario(basis, scenario)).toList(), ontbrekend(alle), nietBerekenbaar(alle),
                alle(alle, Antwoord::aannames), alle(alle, Antwoord::oordeelspunten), waarschuwingen(basis, anders, alle), null);
        return verzoek.basis().uitleg() == Uitlegniveau.GEEN ? zonderUitleg : zonderUitleg.met(woorden.eigen().uitleg(zonderUitleg));
    }

    /** Without steps: they would be nine answers' worth. */
    private Berekend bereken(String naam, Verzoek deel, UnaryOperator<String> plaats) {
        return new Berekend(naam, antwoorden.bereken(deel.metUitleg(Uitlegniveau.GEEN), besluitId), plaats);
    }

    // ── figures ─────────────────────────────────────────────────────────────────────────────

    private Scenariouitkomst scenario(Berekend basis, Berekend scenario) {
        return new Scenariouitkomst(scenario.naam(), scenario.antwoord().volledig(), totaal(scenario), scenario.antwoord().maanden(),
                verschil(basis, scenario), perMaand(basis, scenario), gebeurtenissen(basis, scenario),
                new Regelverschillen(woorden.eigen()).tussen(basis.antwoord().maanden(), scenario.antwoord().maanden()));
    }

    private static Vergelijktotaal totaal(Berekend deel) {
        List<MaandAntwoord> maanden = deel.antwoord().maanden();
        return new Vergelijktotaal(som(maanden, maand -> uit(maand.totaal(), Totaal::uitkering)), som(maanden, MaandAntwoord::inkomen),
                som(maanden, maand -> uit(maand.totaal(), Totaal::samen)));
    }

    private static <T> Bedrag uit(T geheel, Function<T, Bedrag> welk) {
        return geheel == null ? null : welk.apply(geheel);
    }

    /** Null where there is nothing to add up, or something is unknown. */
    private static Bedrag som(List<MaandAntwoord> maanden, Function<MaandAntwoord, Bedrag> welk) {
        List<Bedrag> bedragen = maanden.stream().map(welk).toList();
        return bedragen.isEmpty() || bedragen.stream().anyMatch(Objects::isNull) ? null : bedragen.stream().reduce(Bedrag.NUL, Bedrag::plus);
    }

    private static Bedrag min(Bedrag een, Bedrag ander) {
        return een == null || ander == null ? null : een.min(ander);
    }

    private static Vergelijkverschil verschil(Berekend basis, Berekend scenario) {
        if (anderePeriode(basis, scenario)) {
            return new Vergelijkverschil(null, null);
        }
        Vergelijktotaal van = totaal(basis);
        Vergelijktotaal naar = totaal(scenario);
        return new Vergelijkverschil(min(naar.uitkering(), van.uitkering()), min(naar.samen(), van.samen()));
    }

    private static boolean anderePeriode(Berekend basis, Berekend scenario) {
        return !maanden(basis).equals(maanden(scenario));
    }

    private static List<Maand> maanden(Berekend deel) {
        return deel.antwoord().maanden().stream().map(MaandAntwoord::maand).toList();
    }

    /** Of the months that both have. */
    private static List<Maandverschil> perMaand(Berekend basis, Berekend scenario) {
        Map<Maand, MaandAntwoord> van = new TreeMap<>();
        basis.antwoord().maanden().forEach(maand -> van.put(maand.maand(), maand));
        return scenario.antwoord().maanden().stream().filter(maand -> van.containsKey(maand.maand())).map(maand -> {
            Totaal inBasis = van.get(maand.maand()).totaal();
            return new Maandverschil(maand.maand(), min(uit(maand.totaal(), Totaal::uitkering), uit(inBasis, Totaal::uitkering)),
                    min(uit(maand.totaal(), Totaal::samen), uit(inBasis, Totaal::samen)));
        }).toList();
    }

    private static List<AndereGebeurtenis> gebeurtenissen(Berekend basis, Berekend scenario) {
        List<AndereGebeurtenis> anders = new ArrayList<>();
        zonder(basis, scenario).forEach(deel -> anders.add(gebeurtenis(IN_BASIS, deel)));
        zonder(scenario, basis).forEach(deel -> anders.add(gebeurtenis(IN_SCENARIO, deel)));
        anders.sort(Comparator.comparing(AndereGebeurtenis::datum));
        return anders;
    }

    private static List<Gebeurtenis> zonder(Berekend een, Berekend ander) {
        List<Gebeurtenis> over = new ArrayList<>(een.antwoord().gebeurtenissen());
        ander.antwoord().gebeurtenissen().forEach(over::remove);
        return over;
    }

    private static AndereGebeurtenis gebeurtenis(String alleenIn, Gebeurtenis deel) {
        return new AndereGebeurtenis(alleenIn, deel.datum(), deel.soort(), deel.uitkering(), deel.van(), deel.naar(), deel.bedrag(), deel.grond(),
                deel.tekst());
    }

    // ── what goes with them ─────────────────────────────────────────────────────────────────

    private static <T> List<T> alle(List<Berekend> delen, Function<Antwoord, List<T>> welk) {
        Set<T> alle = new LinkedHashSet<>();
        delen.forEach(deel -> alle.addAll(welk.apply(deel.antwoord())));
        return List.copyOf(alle);
    }

    private static List<OntbrekendGegeven> ontbrekend(List<Berekend> delen) {
        Map<String, OntbrekendGegeven> perPlaats = new TreeMap<>();
        for (Berekend deel : delen) {
            for (OntbrekendGegeven gegeven : deel.antwoord().ontbrekend()) {
                perPlaats.putIfAbsent(deel.plaats().apply(gegeven.gegeven()), gegeven);
            }
        }
        return perPlaats.entrySet().stream().map(deel -> deel.getValue().op(deel.getKey())).toList();
    }

    private static List<NietTeBerekenen> nietBerekenbaar(List<Berekend> delen) {
        Set<NietTeBerekenen> alle = new LinkedHashSet<>();
        for (Berekend deel : delen) {
            deel.antwoord().nietBerekenbaar().forEach(geweigerd -> alle.add(geweigerd.op(deel.plaats().apply(geweigerd.gegeven()))));
        }
        return List.copyOf(alle);
    }

    private List<Waarschuwing> waarschuwingen(Berekend basis, List<Berekend> anders, List<Berekend> alle) {
        List<Waarschuwing> waarschuwingen = new ArrayList<>(alle(alle, Antwoord::waarschuwingen).stream()
                .filter(deel -> Antwoorddelen.bijElkInkomen(deel) || basis.antwoord().waarschuwingen().contains(deel)).toList());
        anders.stream().filter(scenario -> scenario.antwoord().waarschuwingen().stream().anyMatch(deel -> deel.code().equals(DICHTBIJ)))
                .forEach(scenario -> waarschuwingen.add(woorden.waarschuwing("scenario-dichtbij-grens", Map.of("naam", scenario.naam()), null)));
        anders.stream().filter(scenario -> anderePeriode(basis, scenario))
                .forEach(scenario -> waarschuwingen.add(woorden.waarschuwing("scenario-andere-periode", Map.of("naam", scenario.naam()), null)));
        boolean anderInkomen = anders.stream().map(scenario -> min(totaal(scenario).samen(), totaal(basis).samen())).filter(Objects::nonNull)
                .anyMatch(verschil -> !verschil.isNul());
        if (anderInkomen && waarschuwingen.stream().noneMatch(deel -> deel.code().equals(TOESLAGEN))) {
            waarschuwingen.add(woorden.waarschuwing("toeslagen-elders", Map.of(), null));
        }
        return waarschuwingen;
    }
}
