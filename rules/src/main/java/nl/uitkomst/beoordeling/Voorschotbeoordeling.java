package nl.uitkomst.beoordeling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.uitkomst.antwoord.Antwoord.Stap;
import nl.uitkomst.antwoord.Voorwaarde;
import nl.uitkomst.beoordeling.Voorschotlezer.Voorschotverzoek;
import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.geld.Percentage;
import nl.uitkomst.motor.Regelset;
import nl.uitkomst.motor.Sessie;
import nl.uitkomst.recht.Vervulling;
import nl.uitkomst.toetsing.Toetspunt;
import nl.uitkomst.verzoek.Gegeven;
import nl.uitkomst.verzoek.Uitlegniveau;
import nl.uitkomst.voorschot.Afrekening;
import nl.uitkomst.voorschot.Afrekenvak;
import nl.uitkomst.voorschot.Afwijzing;
import nl.uitkomst.voorschot.Besluit;
import nl.uitkomst.voorschot.DefinitieveFase;
import nl.uitkomst.voorschot.Gemisteopgave;
import nl.uitkomst.voorschot.Inkomensopgave;
import nl.uitkomst.voorschot.Oorzaak;
import nl.uitkomst.voorschot.Punt;
import nl.uitkomst.voorschot.Schatting;
import nl.uitkomst.voorschot.Slotsom;
import nl.uitkomst.voorschot.Stand;
import nl.uitkomst.voorschot.Uitkomst;
import nl.uitkomst.voorschot.Vakbedrag;
import nl.uitkomst.voorschot.WachtOp;

/**
 * What becomes of an advance on a WIA. The rules work in three rounds: the amounts next to each other; what is decided, from the facts and from how
 * those amounts compare; and what each part of the advance then comes to.
 */
final class Voorschotbeoordeling {

    static final String OPERATIE = "_wiavoorschot";
    static final Toetsschema SCHEMA = new Toetsschema(OPERATIE, List.of(Punt.values()), List.of(Uitkomst.values()), Set.of());

    private final Regelset regelset;
    private final Woorden woorden;
    private final Voorschotverzoek verzoek;
    private final String besluitId;
    private final Voorschotcijfers cijfers;

    Voorschotbeoordeling(Regelset regelset, Woorden woorden, Voorschotverzoek verzoek, String besluitId) {
        this.regelset = regelset;
        this.woorden = woorden;
        this.verzoek = verzoek;
        this.besluitId = besluitId;
        this.cijfers = new Voorschotcijfers(verzoek);
    }

    VoorschotAntwoord antwoord() {
        Voorschotraming raming = stand() == Stand.WACHT_OP_BESLISSING ? Voorschotraming.van(regelset, woorden, verzoek.situatie(), besluitId)
                : new Voorschotraming(null, null, Map.of());
        try (Sessie sessie = regelset.sessie(verzoek.uitleg() != Uitlegniveau.GEEN)) {
            Afrekening afrekening = afrekening(sessie);
            Toetsing toetsing = Toetsing.van(sessie, SCHEMA.punten(), opgegeven(), feiten(afrekening, raming));
            if (teVeel(afrekening) && toetsing.uitkomst() != null) {
                sessie.ronde(List.of(new Slotsom(afrekening, toetsing.gevolgen().get(0), inkomensdeel(), cijfers.gemist(), matiging())));
            }
            Toetsverslag verslag = new Toetsverslag(regelset, woorden, verzoek.situatie(), SCHEMA.punten(), toetsing, sessie.gevolgtrekkingen(),
                    raming.ontbreekt(), raming.geweigerd(), this::paden);
            Voorschotverdeling verdeling = afrekening == null ? null : new Voorschotverdeling(woorden, afrekening, toetsing, inkomensdeel(), cijfers.gemist(),
                    matiging(), sessie.gevolgtrekkingen());
            return antwoord(raming, toetsing, verslag, verdeling);
        }
    }

    private VoorschotAntwoord antwoord(Voorschotraming raming, Toetsing toetsing, Toetsverslag verslag, Voorschotverdeling verdeling) {
        boolean teVeel = verdeling != null && teVeel(verdeling.afrekening());
        boolean verdeeld = verdeling != null && verdeling.bekend();
        Voorschotbijzaken bijzaken = new Voorschotbijzaken(regelset, woorden, verzoek, cijfers, toetsing, verdeling);
        VoorschotAntwoord zonderUitleg = new VoorschotAntwoord(besluitId, verslag.versie(), verslag.uitkomst(), mogelijk(verslag, verdeling),
                cijfers.voorschot(), cijfers.verschuldigd(), som(verdeling, Vakbedrag.Soort.VERREKEND), som(verdeling, Vakbedrag.Soort.NABETALING),
                som(verdeling, Vakbedrag.Soort.TE_VEEL), verdeeld ? verdeling.kwijt() : null, verdeeld ? verdeling.terug() : null,
                teVeel && !verdeeld ? verdeling.bandbreedte() : null, verdeling == null ? List.of() : verdeling.delen(), raming.schatting(),
                voorwaarden(toetsing, verslag), stappen(raming, verslag), verslag.ontbrekend(), verslag.nietBerekenbaar(), bijzaken.aannames(raming),
                bijzaken.oordeelspunten(), bijzaken.waarschuwingen(), null);
        return verzoek.uitleg() == Uitlegniveau.GEEN ? zonderUitleg
                : zonderUitleg.met(woorden.eigen().uitleg(new Voorschotvertelling(verzoek, zonderUitleg, toetsing).vraag()));
    }

    // ── facts ───────────────────────────────────────────────────────────────────────────────

    /** Null where nothing is known of it. */
    private Stand stand() {
        if (!verzoek.besluit().bekend()) {
            return null;
        }
        return switch (verzoek.besluit().waarde()) {
            case TOEGEKEND -> Stand.TOEGEKEND;
            case AFGEWEZEN -> Stand.AFGEWEZEN;
            case NOG_NIET -> switch (verzoek.wachtOp().of(WachtOp.BESLISSING_OP_AANVRAAG)) {
                case BESLISSING_OP_AANVRAAG -> Stand.WACHT_OP_BESLISSING;
                case BESLISSING_OP_BEZWAAR -> Stand.WACHT_OP_BEZWAAR;
                case HERBEOORDELING -> Stand.WACHT_OP_HERBEOORDELING;
                case EINDE_LOONSANCTIE -> Stand.LOONSANCTIE;
            };
        };
    }

    private Bedrag inkomensdeel() {
        return verzoek.inkomensdeel().of(null);
    }

    private Percentage matiging() {
        return verzoek.matiging().of(Percentage.NUL);
    }

    /** What the request says without a rule between. */
    private Map<Punt, Object> opgegeven() {
        Map<Punt, Object> gegeven = new HashMap<>();
        if (stand() != null) {
            gegeven.put(Punt.STAND, stand());
        }
        if (verzoek.besluitTeLaat().bekend()) {
            gegeven.put(Punt.BESLUIT_TE_LAAT, verzoek.besluitTeLaat().waarde());
        }
        return gegeven;
    }

    /** Null while an amount is not known. */
    private Afrekening afrekening(Sessie sessie) {
        List<Afrekenvak> vakken = cijfers.vakken();
        return vakken.isEmpty() ? null : new Afrekening(sessie.ronde(vakken).stream().map(Vakbedrag.class::cast).toList());
    }

    private static boolean teVeel(Afrekening afrekening) {
        return afrekening != null && afrekening.teVeel().isPositief();
    }

    private static Bedrag som(Voorschotverdeling verdeling, Vakbedrag.Soort soort) {
        return verdeling == null ? null : verdeling.afrekening().som(soort);
    }

    private List<Object> feiten(Afrekening afrekening, Voorschotraming raming) {
        List<Object> feiten = new ArrayList<>();
        if (raming.schatting() != null) {
            feiten.add(new Schatting(raming.schatting().totaal()));
        }
        if (afrekening != null) {
            feiten.add(afrekening);
        }
        if (!verzoek.is(Besluit.NOG_NIET) && (afrekening == null || teVeel(afrekening))) {
            beleid(feiten);
        }
        if (teVeel(afrekening)) {
            feiten.add(new Inkomensopgave(afrekening, inkomensdeel(), verzoek.dagloonEnPercentageGelijk().of(false), verzoek.definitieveFase().of(null),
                    cijfers.wwElkeMaand()));
            feiten.add(new Gemisteopgave(afrekening, inkomensdeel(), cijfers.gemist()));
        }
        return feiten;
    }

    /** On what the policy turns when there is something to recover or to waive. */
    private void beleid(List<Object> feiten) {
        if (cijfers.heeftVoorschot()) {
            feiten.add(cijfers.toekenning(regelset.normen().kwijtscheldvenster()));
        }
        feiten.add(new Oorzaak(verzoek.oorzaakBijClient().of(null), verzoek.onderzoekGemist().of(false)));
        if (verzoek.is(Besluit.AFGEWEZEN) && cijfers.kentVerschuldigd()) {
            feiten.add(new Afwijzing(cijfers.andereUitkering(), verzoek.redenGeenWw().of(null), !verzoek.misgelopenUitkering().of(List.of()).isEmpty()));
        }
    }

    // ── questions ───────────────────────────────────────────────────────────────────────────

    /** What to ask when a point is open. Without the decision nothing else makes sense; and nobody is asked what was missed of a WW he may have. */
    private List<String> paden(Toetspunt punt) {
        if (!verzoek.besluit().bekend()) {
            return List.of(verzoek.besluit().pad());
        }
        return switch ((Punt) punt) {
            case SCHATTING -> onbekend(verzoek.situatie().uitkeringen(), verzoek.situatie().inkomen());
            case SALDO -> onbekend(verzoek.voorschotten(), verzoek.is(Besluit.TOEGEKEND) ? verzoek.recht() : verzoek.andereUitkeringen());
            case NA_AFWIJZING -> onbekend(cijfers.kentVerschuldigd() ? verzoek.redenGeenWw() : verzoek.andereUitkeringen());
            case INKOMENSDEEL -> inkomenspaden();
            case MET_GEMISTE_WW -> verwijtbaar() ? onbekend(verzoek.inkomensdeel(), verzoek.misgelopenUitkering()) : List.of();
            default -> onbekend(Stream.<Gegeven<?>>of(verzoek.besluit(), verzoek.besluitTeLaat(), verzoek.oorzaakBijClient(), verzoek.voorschotten())
                    .filter(gegeven -> Toetsverslag.eigenPad(punt).contains(gegeven.pad())).toArray(Gegeven<?>[]::new));
        };
    }

    private static List<String> onbekend(Gegeven<?>... gegevens) {
        return Stream.of(gegevens).filter(gegeven -> !gegeven.bekend()).map(Gegeven::pad).toList();
    }

    private boolean verwijtbaar() {
        return cijfers.kentVerschuldigd() && new Afwijzing(cijfers.andereUitkering(), verzoek.redenGeenWw().of(null),
                !verzoek.misgelopenUitkering().of(List.of()).isEmpty()).verwijtbaar();
    }

    /** The part itself, or whether the dagloon and the percentage stayed the same where that settles it. */
    private List<String> inkomenspaden() {
        DefinitieveFase fase = verzoek.definitieveFase().of(DefinitieveFase.VERVOLG);
        boolean gelijkKanBeslissen = fase != DefinitieveFase.VERVOLG && fase != DefinitieveFase.LOONAANVULLING_DEELS_BENUT;
        boolean faseKanBeslissen = verzoek.is(Besluit.TOEGEKEND) && verzoek.dagloonEnPercentageGelijk().of(false);
        List<String> paden = new ArrayList<>(onbekend(verzoek.inkomensdeel()));
        if (gelijkKanBeslissen && !paden.isEmpty()) {
            paden.addAll(onbekend(verzoek.dagloonEnPercentageGelijk()));
        }
        if (faseKanBeslissen && !paden.isEmpty()) {
            paden.addAll(onbekend(verzoek.definitieveFase()));
        }
        return paden;
    }

    // ── the answer ──────────────────────────────────────────────────────────────────────────

    /** Where something is recovered in any case, not everything can be waived. */
    private static List<String> mogelijk(Toetsverslag verslag, Voorschotverdeling verdeling) {
        List<String> mogelijk = verslag.mogelijkeUitkomsten();
        if (mogelijk == null || verdeling == null || !verdeling.minstens().isPositief()) {
            return mogelijk;
        }
        return mogelijk.stream().filter(uitkomst -> !uitkomst.equals(Uitkomst.KWIJTSCHELDEN.code())).toList();
    }

    /** The conditions that are known or can still decide; for somebody who waits those of the waiver say nothing. */
    private static List<Voorwaarde> voorwaarden(Toetsing toetsing, Toetsverslag verslag) {
        List<String> open = toetsing.open().stream().map(Toetspunt::code).toList();
        return verslag.voorwaarden().stream().filter(voorwaarde -> voorwaarde.status() != Vervulling.ONBEKEND || open.contains(voorwaarde.code())).toList();
    }

    private static List<Stap> stappen(Voorschotraming raming, Toetsverslag verslag) {
        return Stream.concat(raming.stappen().stream(), verslag.stappen().stream()).toList();
    }
}
