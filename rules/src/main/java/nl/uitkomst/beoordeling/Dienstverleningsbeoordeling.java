package nl.uitkomst.beoordeling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.uitkomst.antwoord.Antwoord.Aanname;
import nl.uitkomst.antwoord.Antwoord.Waarschuwing;
import nl.uitkomst.beoordeling.Dienstverleningslezer.Dienstverleningsverzoek;
import nl.uitkomst.beoordeling.Dienstverleningslezer.Volledigheidsgrond;
import nl.uitkomst.dienstverlening.Begeleidingstermijn;
import nl.uitkomst.dienstverlening.Begeleidingstermijn.Begeleider;
import nl.uitkomst.dienstverlening.Peildag;
import nl.uitkomst.dienstverlening.Punt;
import nl.uitkomst.dienstverlening.Uitkomst;
import nl.uitkomst.dienstverlening.Werkgever;
import nl.uitkomst.dienstverlening.Wgabegin;
import nl.uitkomst.dienstverlening.Wgapercentage;
import nl.uitkomst.dienstverlening.Wgawerkgever;
import nl.uitkomst.motor.Regelset;
import nl.uitkomst.motor.Sessie;
import nl.uitkomst.motor.Sessie.Gevolgtrekking;
import nl.uitkomst.recht.Bron;
import nl.uitkomst.toetsing.Toetspunt;
import nl.uitkomst.verzoek.Gegeven;
import nl.uitkomst.verzoek.Uitlegniveau;

/** Who gets re-integration service from UWV. */
final class Dienstverleningsbeoordeling {

    static final String OPERATIE = "_wgadienstverlening";
    static final Toetsschema SCHEMA = new Toetsschema(OPERATIE, List.of(Punt.values()), List.of(Uitkomst.values()),
            Set.of(Punt.EIGEN_VERZOEK));

    private final Regelset regelset;
    private final Woorden woorden;
    private final Dienstverleningsverzoek verzoek;
    private final String besluitId;

    Dienstverleningsbeoordeling(Regelset regelset, Woorden woorden, Dienstverleningsverzoek verzoek, String besluitId) {
        this.regelset = regelset;
        this.woorden = woorden;
        this.verzoek = verzoek;
        this.besluitId = besluitId;
    }

    DienstverleningsAntwoord antwoord() {
        Uitlegniveau niveau = verzoek.algemeen().uitleg();
        try (Sessie sessie = regelset.sessie(niveau != Uitlegniveau.GEEN)) {
            Toetsing toetsing = Toetsing.van(sessie, SCHEMA.punten(), opgegeven(), feiten());
            Toetsverslag verslag = new Toetsverslag(regelset, woorden, verzoek.algemeen(), SCHEMA.punten(), toetsing, sessie.gevolgtrekkingen(),
                    sessie.ontbreekt(), List.of(), this::paden);
            DienstverleningsAntwoord zonderUitleg = new DienstverleningsAntwoord(besluitId, verslag.versie(), verslag.uitkomst(), verslag.mogelijkeUitkomsten(),
                    totEnMet(sessie), verslag.voorwaarden(), verslag.stappen(), verslag.ontbrekend(), verslag.nietBerekenbaar(), aannames(toetsing),
                    verslag.oordeelspunten(), waarschuwingen(), null);
            return niveau == Uitlegniveau.GEEN ? zonderUitleg : zonderUitleg.met(woorden.eigen().uitleg(vraag(zonderUitleg)));
        }
    }

    /** What the request says without a rule between. */
    private Map<Punt, Object> opgegeven() {
        Map<Punt, Object> gegeven = new HashMap<>();
        zet(gegeven, Punt.WGA, verzoek.iva().als(iva -> !iva));
        zet(gegeven, Punt.ARBEIDSKUNDIGE_GROND, verzoek.volledigGrond().als(grond -> grond == Volledigheidsgrond.ARBEIDSKUNDIG));
        zet(gegeven, Punt.EIGEN_VERZOEK, verzoek.eigenVerzoek());
        return gegeven;
    }

    private static void zet(Map<Punt, Object> antwoorden, Punt punt, Gegeven<?> gegeven) {
        if (gegeven.bekend()) {
            antwoorden.put(punt, gegeven.waarde());
        }
    }

    private List<Object> feiten() {
        List<Object> feiten = new ArrayList<>();
        if (verzoek.werkgever().bekend()) {
            feiten.add(new Wgawerkgever(verzoek.werkgever().waarde()));
        }
        if (verzoek.percentage().bekend()) {
            feiten.add(new Wgapercentage(verzoek.percentage().waarde()));
        }
        if (verzoek.eersteDagWga().bekend()) {
            feiten.add(new Wgabegin(verzoek.eersteDagWga().waarde()));
        }
        if (verzoek.peildatum().bekend()) {
            feiten.add(new Peildag(verzoek.peildatum().waarde()));
        }
        return feiten;
    }

    /** How long somebody has a WGA takes two days to know. */
    private List<String> paden(Toetspunt punt) {
        if (punt != Punt.BINNEN_TIEN_JAAR && punt != Punt.BINNEN_VIJF_JAAR) {
            return Toetsverslag.eigenPad(punt);
        }
        return Stream.of(verzoek.eersteDagWga(), verzoek.peildatum()).filter(dag -> !dag.bekend()).map(Gegeven::pad).toList();
    }

    /** Last day on which UWV guides of its own accord; null where the first day is unknown. */
    private static LocalDate totEnMet(Sessie sessie) {
        return sessie.gevolgtrekkingen().stream().map(Gevolgtrekking::conclusie)
                .filter(conclusie -> conclusie instanceof Begeleidingstermijn termijn && termijn.begeleider() == Begeleider.UWV)
                .map(conclusie -> ((Begeleidingstermijn) conclusie).totEnMet()).findFirst().orElse(null);
    }

    private List<Aanname> aannames(Toetsing toetsing) {
        return toetsing.bekend().nee(Punt.WGA) ? List.of(woorden.aanname("iva-op-eigen-verzoek", Bron.beleid("WGA-dienstverlening"))) : List.of();
    }

    private List<Waarschuwing> waarschuwingen() {
        return verzoek.werkgever().of(null) == Werkgever.EIGENRISICODRAGER
                ? List.of(woorden.waarschuwing("werkgever-eigenrisicodrager", "let-op", Bron.beleid("WGA-dienstverlening"))) : List.of();
    }

    private Toetsuitleg vraag(DienstverleningsAntwoord antwoord) {
        Map<String, String> waarden = antwoord.totEnMet() == null ? Map.of() : Map.of("totEnMet", antwoord.totEnMet().toString());
        return new Toetsuitleg(OPERATIE, antwoord, List.of(antwoord.uitkomst()), waarden, Map.of());
    }
}
