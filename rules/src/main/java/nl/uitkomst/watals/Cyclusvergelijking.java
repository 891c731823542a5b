package nl.uitkomst.watals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.uitkomst.antwoord.Afrekeningen;
import nl.uitkomst.antwoord.Antwoord.Aanname;
import nl.uitkomst.antwoord.Antwoord.Afrekening;
import nl.uitkomst.antwoord.Antwoord.MaandAntwoord;
import nl.uitkomst.antwoord.Antwoord.NietTeBerekenen;
import nl.uitkomst.antwoord.Antwoord.OntbrekendGegeven;
import nl.uitkomst.antwoord.Antwoord.UitkeringAntwoord;
import nl.uitkomst.antwoord.Antwoord.Waarschuwing;
import nl.uitkomst.antwoord.Antwoord;
import nl.uitkomst.antwoord.Antwoorden;
import nl.uitkomst.berekening.Berekening;
import nl.uitkomst.berekening.Resultaat;
import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.recht.Bron;
import nl.uitkomst.tijd.Maand;
import nl.uitkomst.tijd.Periode;
import nl.uitkomst.verzoek.Gegeven;
import nl.uitkomst.verzoek.SoortInkomen;
import nl.uitkomst.verzoek.SoortUitkering;
import nl.uitkomst.verzoek.Uitkering;
import nl.uitkomst.verzoek.Uitlegniveau;
import nl.uitkomst.verzoek.Verzoek;
import nl.uitkomst.watals.CycliAntwoord.Cyclus;
import nl.uitkomst.watals.CycliAntwoord.Maandsaldo;
import nl.uitkomst.watals.CycliAntwoord.Signaal;

/**
 * Settles one and the same advance once in 1, 3, 6 and 12 months. What is due and what is paid in advance do not depend on the cycle; only when
 * they are held against each other does.
 */
final class Cyclusvergelijking {

    /** By their length in months, when UWV uses them. */
    private static final Map<Integer, String> CYCLI = Map.of(1, "op-verzoek", 3, "als-het-beter-past", 6, "gewoon", 12,
            CycliAntwoord.VOOR_ZELFSTANDIGEN);
    private static final Bron RUIMTE_OM_TE_SCHATTEN = Bron.van("AIB", "4:1", "6");
    private static final Set<SoortUitkering> WIA = EnumSet.of(SoortUitkering.WGA, SoortUitkering.IVA);

    private final Antwoorden antwoorden;
    private final Watalswoorden woorden;
    private final Verzoek situatie;
    private final String besluitId;

    Cyclusvergelijking(Antwoorden antwoorden, Watalswoorden woorden, Verzoek situatie, String besluitId) {
        this.antwoorden = antwoorden;
        this.woorden = woorden;
        this.situatie = situatie;
        this.besluitId = besluitId;
    }

    CycliAntwoord antwoord() {
        Verzoek metVoorschot = situatie.metUitleg(Uitlegniveau.GEEN).metVerrekening(Voorschotten.verrekening(situatie, start()));
        Resultaat resultaat = Berekening.bereken(antwoorden.regelset(), metVoorschot, false);
        Antwoord antwoord = antwoorden.antwoord(resultaat, besluitId);
        List<NietTeBerekenen> geweigerd = geweigerd();
        SoortUitkering soort = geweigerd.isEmpty() ? soort() : null;
        List<Cyclus> cycli = CYCLI.keySet().stream().sorted().map(lengte -> cyclus(lengte, soort, antwoord.maanden())).toList();
        List<Signaal> signalen = soort == null || !resultaat.heeftRechten() ? List.of()
                : new Signalen(antwoorden, new Voorschotten(metVoorschot, resultaat, soort)).alle();
        CycliAntwoord zonderTekst = new CycliAntwoord(besluitId, antwoord.regelset(), cycli, laagste(cycli), signalen, null, ontbrekend(antwoord),
                nietBerekenbaar(antwoord, geweigerd), aannames(antwoord, signalen), antwoord.oordeelspunten(), waarschuwingen(antwoord, cycli), null);
        return zonderTekst.met(woorden.eigen().tekst(zonderTekst),
                situatie.uitleg() == Uitlegniveau.GEEN ? null : woorden.eigen().uitleg(zonderTekst));
    }

    // ── the right ───────────────────────────────────────────────────────────────────────────

    private List<SoortUitkering> soorten() {
        return situatie.uitkeringen().of(List.of()).stream().map(Uitkering::soort).filter(Gegeven::bekend).map(Gegeven::waarde)
                .filter(soort -> WIA.contains(soort) || soort == SoortUitkering.WAJONG).distinct().toList();
    }

    /** The kind of right that is paid in advance; null where there is none, or none that is known. */
    private SoortUitkering soort() {
        return soorten().isEmpty() ? null : soorten().get(0);
    }

    /** Each advance has cycles and settlements of its own, and one estimate cannot serve two statutes that count differently. */
    private List<NietTeBerekenen> geweigerd() {
        if (!situatie.uitkeringen().bekend() || situatie.uitkeringen().waarde().stream().anyMatch(recht -> !recht.soort().bekend())) {
            return List.of(); // it is asked after
        }
        List<SoortUitkering> soorten = soorten();
        if (soorten.isEmpty()) {
            return List.of(woorden.nietBerekenbaar("geen-voorschot", RUIMTE_OM_TE_SCHATTEN, pad("/uitkeringen")));
        }
        boolean samen = soorten.contains(SoortUitkering.WAJONG) && soorten.size() > 1;
        return samen ? List.of(woorden.nietBerekenbaar("twee-voorschotten", RUIMTE_OM_TE_SCHATTEN, pad("/uitkeringen"))) : List.of();
    }

    private Gegeven<Maand> start() {
        Gegeven<Maand> opgegeven = situatie.verrekening().cyclusStart();
        return opgegeven.bekend() ? opgegeven : situatie.periode().als(Periode::van);
    }

    // ── settlements ─────────────────────────────────────────────────────────────────────────

    private Cyclus cyclus(int lengte, SoortUitkering soort, List<MaandAntwoord> maanden) {
        if (soort == null || maanden.isEmpty()) {
            return new Cyclus(lengte, CYCLI.get(lengte), null, null, null, List.of(), List.of());
        }
        List<Afrekening> afrekeningen = Afrekeningen.van(maanden, List.of(soort.code()), situatie.periode().waarde(), start().waarde(), lengte);
        List<Maandsaldo> saldi = saldi(lengte, soort, maanden);
        return new Cyclus(lengte, CYCLI.get(lengte), hoogste(afrekeningen, Afrekening::terugvordering), hoogste(afrekeningen, Afrekening::nabetaling),
                maandenTeveel(saldi, lengte), afrekeningen, saldi);
    }

    private static Bedrag hoogste(List<Afrekening> afrekeningen, Function<Afrekening, Bedrag> welk) {
        List<Bedrag> bedragen = afrekeningen.stream().map(welk).toList();
        return bedragen.isEmpty() || bedragen.stream().anyMatch(Objects::isNull) ? null : bedragen.stream().reduce(Bedrag.NUL, Bedrag::hoogste);
    }

    private List<Maandsaldo> saldi(int lengte, SoortUitkering soort, List<MaandAntwoord> maanden) {
        List<Maandsaldo> saldi = new ArrayList<>();
        Bedrag stand = Bedrag.NUL;
        for (MaandAntwoord maand : maanden) {
            if (maand.maand().isVoor(start().waarde())) {
                continue; // no cycle has begun
            }
            if (eerste(maand.maand(), lengte)) {
                stand = Bedrag.NUL;
            }
            Bedrag saldo = Voorschotten.som(maand, soort, UitkeringAntwoord::verschil);
            stand = saldo == null || stand == null ? null : stand.plus(saldo);
            saldi.add(new Maandsaldo(maand.maand(), saldo, stand));
        }
        return saldi;
    }

    /** Whether a cycle begins in a month. */
    private boolean eerste(Maand maand, int lengte) {
        return (new Periode(start().waarde(), maand).aantalMaanden() - 1) % lengte == 0;
    }

    /** Null where a balance is unknown. */
    private Integer maandenTeveel(List<Maandsaldo> saldi, int lengte) {
        int meeste = 0;
        int opRij = 0;
        for (Maandsaldo maand : saldi) {
            if (maand.saldo() == null) {
                return null;
            }
            boolean vervolg = maand.saldo().isNegatief() && !eerste(maand.maand(), lengte);
            opRij = vervolg ? opRij + 1 : maand.saldo().isNegatief() ? 1 : 0;
            meeste = Math.max(meeste, opRij);
        }
        return meeste;
    }

    private static Integer laagste(List<Cyclus> cycli) {
        return cycli.stream().filter(Cyclus::afgerekend).min(Comparator.comparing(Cyclus::grootsteTerugvordering)).map(Cyclus::cyclusMaanden).orElse(null);
    }

    // ── what goes with them ─────────────────────────────────────────────────────────────────

    private static String pad(String pad) {
        return "/" + Cyclilezer.SITUATIE + pad;
    }

    private static List<OntbrekendGegeven> ontbrekend(Antwoord antwoord) {
        return antwoord.ontbrekend().stream().map(deel -> deel.op(pad(deel.gegeven()))).toList();
    }

    private static List<NietTeBerekenen> nietBerekenbaar(Antwoord antwoord, List<NietTeBerekenen> eigen) {
        List<NietTeBerekenen> alle = new ArrayList<>(eigen);
        antwoord.nietBerekenbaar().forEach(deel -> alle.add(deel.op(pad(deel.gegeven()))));
        return alle;
    }

    private List<Aanname> aannames(Antwoord antwoord, List<Signaal> signalen) {
        List<Aanname> aannames = new ArrayList<>(antwoord.aannames());
        if (!situatie.verrekening().cyclusStart().bekend() && situatie.periode().bekend()) {
            aannames.add(woorden.aanname("cyclus-vanaf-eerste-maand", Map.of(), RUIMTE_OM_TE_SCHATTEN));
        }
        if (!signalen.isEmpty()) {
            aannames.add(woorden.aanname("signaal-bij-elk-verschil", Map.of(), RUIMTE_OM_TE_SCHATTEN));
            aannames.add(woorden.aanname("passend-voorschot-bij-zelfde-inkomen", Map.of(), RUIMTE_OM_TE_SCHATTEN));
        }
        return aannames;
    }

    private List<Waarschuwing> waarschuwingen(Antwoord antwoord, List<Cyclus> cycli) {
        List<Waarschuwing> waarschuwingen = new ArrayList<>(antwoord.waarschuwingen());
        if (!geweigerd().isEmpty()) {
            return waarschuwingen;
        }
        waarschuwingen.add(woorden.waarschuwing("maandelijks-afrekenen-op-verzoek", Map.of(), RUIMTE_OM_TE_SCHATTEN));
        if (!zelfstandig()) {
            waarschuwingen.add(woorden.waarschuwing("twaalf-maanden-voor-zelfstandigen", Map.of(), RUIMTE_OM_TE_SCHATTEN));
        }
        Set<Integer> maanden = cycli.stream().filter(cyclus -> !cyclus.saldoPerMaand().isEmpty())
                .map(cyclus -> cyclus.cyclusMaanden() * cyclus.afrekeningen().size()).collect(Collectors.toSet());
        if (maanden.size() > 1) {
            waarschuwingen.add(woorden.waarschuwing("cycli-over-andere-maanden", Map.of(), null));
        }
        return waarschuwingen;
    }

    private boolean zelfstandig() {
        return situatie.inkomen().of(List.of()).stream().anyMatch(inkomen -> inkomen.soort().of(null) == SoortInkomen.WINST);
    }
}
