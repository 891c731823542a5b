package nl.uitkomst.beoordeling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.uitkomst.beoordeling.Dwangsomlezer.Dwangsomverzoek;
import nl.uitkomst.dwangsom.Afloop;
import nl.uitkomst.dwangsom.Punt;
import nl.uitkomst.dwangsom.Termijngrenzen;
import nl.uitkomst.dwangsom.Uitkomst;
import nl.uitkomst.motor.Regelset;
import nl.uitkomst.motor.Sessie;
import nl.uitkomst.recht.NietBerekenbaar;
import nl.uitkomst.toetsing.Toetspunt;
import nl.uitkomst.verzoek.Gegeven;
import nl.uitkomst.verzoek.Uitlegniveau;

/** Whether UWV owes a dwangsom for a late decision, how much, and what somebody can do. */
final class Dwangsombeoordeling {

    static final String OPERATIE = "_dwangsom";
    static final Toetsschema SCHEMA = new Toetsschema(OPERATIE, List.of(Punt.values()), List.of(Uitkomst.values()), Set.of(Punt.TERMIJN_VOORBIJ));

    private final Regelset regelset;
    private final Woorden woorden;
    private final Dwangsomverzoek verzoek;
    private final Dwangsomfeiten feiten;
    private final String besluitId;

    Dwangsombeoordeling(Regelset regelset, Woorden woorden, Dwangsomverzoek verzoek, String besluitId) {
        this.regelset = regelset;
        this.woorden = woorden;
        this.verzoek = verzoek;
        this.feiten = new Dwangsomfeiten(verzoek, regelset.normen());
        this.besluitId = besluitId;
    }

    DwangsomAntwoord antwoord() {
        Uitlegniveau niveau = verzoek.algemeen().uitleg();
        try (Sessie sessie = regelset.sessie(niveau != Uitlegniveau.GEEN)) {
            Termijngrenzen grenzen = Termijngrenzen.van(sessie.ronde(feiten.voorDeTermijn()));
            Toetsing toetsing = teToetsen() ? toets(sessie, grenzen) : null;
            List<NietBerekenbaar> geweigerd = feiten.ontvangenVoorDeWet()
                    ? List.of(new NietBerekenbaar("dwangsom-voor-oktober-2009", verzoek.ingebrekestellingOntvangen().pad())) : List.of();
            Toetsverslag verslag = new Toetsverslag(regelset, woorden, verzoek.algemeen(), SCHEMA.punten(), toetsing, sessie.gevolgtrekkingen(),
                    sessie.ontbreekt(), geweigerd, punt -> paden(grenzen, punt));
            Dwangsomcijfers cijfers = new Dwangsomcijfers(verzoek, grenzen, toetsing, sessie.gevolgtrekkingen());
            Dwangsomwoorden eigen = new Dwangsomwoorden(regelset.normen().dwangsomaankondigingen(), woorden, verzoek, feiten, cijfers, toetsing);
            DwangsomAntwoord zonderUitleg = new DwangsomAntwoord(besluitId, verslag.versie(), verslag.uitkomst(), verslag.mogelijkeUitkomsten(),
                    cijfers.eindeBeslistermijn(), cijfers.ingebrekestellingGeldig(), cijfers.eersteDwangsomdag(), cijfers.dagen(), cijfers.bedrag(),
                    cijfers.bedragPerAanvrager(), cijfers.maximum(), cijfers.maximumBereiktOp(), cijfers.beroepMogelijkVanaf(),
                    cijfers.vaststellingUiterlijk(), eigen.volgendeStap(sessie.gevolgtrekkingen()), verslag.voorwaarden(), verslag.stappen(), verslag.ontbrekend(),
                    verslag.nietBerekenbaar(), eigen.aannames(), verslag.oordeelspunten(), eigen.waarschuwingen(), null);
            return niveau == Uitlegniveau.GEEN ? zonderUitleg : zonderUitleg.met(woorden.eigen().uitleg(eigen.vraag(zonderUitleg)));
        }
    }

    /** The points, and once they are known the amount and the next step. */
    private Toetsing toets(Sessie sessie, Termijngrenzen grenzen) {
        Toetsing toetsing = Toetsing.van(sessie, SCHEMA.punten(), feiten.opgegeven(), feiten.voorDePunten(grenzen));
        sessie.ronde(List.of(new Afloop(toetsing.bekend(), (Uitkomst) toetsing.uitkomst(), toetsing.gevolgen())));
        return toetsing;
    }

    private boolean teToetsen() {
        return verzoek.soortBesluit().bekend() && !feiten.ontvangenVoorDeWet();
    }

    /** The fields of which a point lacks one: those of the term, or a day up to which is counted. */
    private List<String> paden(Termijngrenzen grenzen, Toetspunt punt) {
        if (punt == Punt.BESLIST || punt == Punt.TWEE_WEKEN_VOORBIJ) {
            return Stream.of(verzoek.besluitBekendgemaakt(), verzoek.peildatum()).map(Gegeven::pad).toList();
        }
        return termijnpaden(grenzen, punt == Punt.INGEBREKESTELLING_NA_TERMIJN ? verzoek.ingebrekestellingOntvangen() : verzoek.peildatum());
    }

    /**
     * First from which day the term is counted. Then which questions about an objection decide whether it is over, which differs between the terms that
     * are left; they stand from short to long.
     */
    private List<String> termijnpaden(Termijngrenzen grenzen, Gegeven<LocalDate> dag) {
        if (!verzoek.begin().bekend()) {
            return List.of(verzoek.begin().pad());
        }
        List<Boolean> voorbij = grenzen.voorbij(dag.waarde());
        List<String> gevraagd = new ArrayList<>();
        if (!verzoek.externeDeskundige().bekend()) {
            gevraagd.add(verzoek.externeDeskundige().pad());
        }
        if (!verzoek.medischOfArbeidskundig().bekend() && !voorbij.get(0).equals(voorbij.get(1))) {
            gevraagd.add(verzoek.medischOfArbeidskundig().pad());
        }
        return gevraagd;
    }
}
