package nl.uitkomst.beoordeling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.uitkomst.beoordeling.ZestigplusAntwoord.Gesprekspunt;
import nl.uitkomst.beoordeling.ZestigplusAntwoord.Instemming;
import nl.uitkomst.beoordeling.ZestigplusAntwoord.Zestigplusgevolg;
import nl.uitkomst.beoordeling.Zestigpluslezer.Zestigplusverzoek;
import nl.uitkomst.motor.Regelset;
import nl.uitkomst.motor.Sessie;
import nl.uitkomst.toetsing.Toetspunt;
import nl.uitkomst.verzoek.Gegeven;
import nl.uitkomst.verzoek.Uitlegniveau;
import nl.uitkomst.zestigplus.Aanvraag;
import nl.uitkomst.zestigplus.Dienstverband;
import nl.uitkomst.zestigplus.EersteAfhandeling;
import nl.uitkomst.zestigplus.Geboortedag;
import nl.uitkomst.zestigplus.Loonverlies;
import nl.uitkomst.zestigplus.Punt;
import nl.uitkomst.zestigplus.Rivtoets;
import nl.uitkomst.zestigplus.Tweededag;
import nl.uitkomst.zestigplus.Uitkomst;
import nl.uitkomst.zestigplus.Venster;
import nl.uitkomst.zestigplus.Wachttijdeinde;
import nl.uitkomst.zestigplus.Werk;
import nl.uitkomst.zestigplus.Werkgeversinstemming;

/** Whether somebody of sixty or older gets the simplified assessment of the WIA, and what that leads to. */
final class Zestigplusbeoordeling {

    static final String OPERATIE = "_zestigplus";
    static final Toetsschema SCHEMA = new Toetsschema(OPERATIE, List.of(Punt.values()), List.of(Uitkomst.values()), Set.of());

    /** Without an examination nobody is put in a lower class. */
    private static final Zestigplusgevolg ROUTE = new Zestigplusgevolg("wga", "80-100");

    private final Regelset regelset;
    private final Woorden woorden;
    private final Zestigplusverzoek verzoek;
    private final String besluitId;

    Zestigplusbeoordeling(Regelset regelset, Woorden woorden, Zestigplusverzoek verzoek, String besluitId) {
        this.regelset = regelset;
        this.woorden = woorden;
        this.verzoek = verzoek;
        this.besluitId = besluitId;
    }

    ZestigplusAntwoord antwoord() {
        Uitlegniveau niveau = verzoek.algemeen().uitleg();
        try (Sessie sessie = regelset.sessie(niveau != Uitlegniveau.GEEN)) {
            Toetsing toetsing = Toetsing.van(sessie, SCHEMA.punten(), opgegeven(), feiten());
            Toetsverslag verslag = new Toetsverslag(regelset, woorden, verzoek.algemeen(), SCHEMA.punten(), toetsing, sessie.gevolgtrekkingen(),
                    sessie.ontbreekt(), List.of(), this::paden);
            Zestigplusstand stand = new Zestigplusstand(verzoek, toetsing, regelset.normen());
            Zestigplusgesprek gesprek = new Zestigplusgesprek(stand, woorden);
            ZestigplusAntwoord zonderUitleg = new ZestigplusAntwoord(besluitId, verslag.versie(), verslag.uitkomst(), verslag.mogelijkeUitkomsten(),
                    toetsing.uitkomst() == Uitkomst.VOLGT_ROUTE ? ROUTE : null, verzoek.leeftijd(), stand.venster(), gesprek.voordelen(), gesprek.nadelen(),
                    gesprek.instemmingen(), verslag.voorwaarden(), verslag.stappen(), verslag.ontbrekend(), verslag.nietBerekenbaar(), gesprek.aannames(),
                    verslag.oordeelspunten(), gesprek.waarschuwingen(), null);
            return niveau == Uitlegniveau.GEEN ? zonderUitleg : zonderUitleg.met(woorden.eigen().uitleg(vraag(zonderUitleg, stand)));
        }
    }

    // ── what the rules get ──────────────────────────────────────────────────────────────────

    /** What the request says without a rule between. */
    private Map<Punt, Object> opgegeven() {
        Map<Punt, Object> gegeven = new HashMap<>();
        gegeven.put(Punt.BINNENLANDS, !verzoek.grensoverschrijdend().of(false));
        zet(gegeven, Punt.DUURZAAM, verzoek.duurzaam());
        zet(gegeven, Punt.AANWIJZING_DUURZAAM, verzoek.aanwijzingDuurzaam());
        if (verzoek.duurzaam().of(false)) {
            gegeven.put(Punt.AANWIJZING_DUURZAAM, true); // who finds that it lasts has seen a sign of it
        }
        zet(gegeven, Punt.INSTEMMING_WERKNEMER, verzoek.instemmingWerknemer());
        zet(gegeven, Punt.PRAKTISCHE_SCHATTING, verzoek.praktischeSchatting());
        return gegeven;
    }

    private static void zet(Map<Punt, Object> antwoorden, Punt punt, Gegeven<Boolean> gegeven) {
        if (gegeven.bekend()) {
            antwoorden.put(punt, gegeven.waarde());
        }
    }

    private List<Object> feiten() {
        List<Object> feiten = new ArrayList<>(List.of(new Aanvraag(verzoek.soort())));
        regelset.normen().zestigplus().vensters().forEach(venster -> feiten.add(new Venster(venster.dagen())));
        zet(feiten, verzoek.eersteVereenvoudigd(), EersteAfhandeling::new);
        zet(feiten, verzoek.tweedeDag(), Tweededag::new);
        zet(feiten, verzoek.eindeWachttijd(), Wachttijdeinde::new);
        zet(feiten, verzoek.geboortedatum(), Geboortedag::new);
        zet(feiten, verzoek.werkgever(), Dienstverband::new);
        zet(feiten, verzoek.rivVoldoende(), Rivtoets::new);
        zet(feiten, verzoek.instemmingWerkgever(), Werkgeversinstemming::new);
        zet(feiten, verzoek.werkt(), Werk::new);
        zet(feiten, verzoek.verlies(), Loonverlies::new);
        return feiten;
    }

    private static <T> void zet(List<Object> feiten, Gegeven<T> gegeven, Function<T, ?> feit) {
        if (gegeven.bekend()) {
            feiten.add(feit.apply(gegeven.waarde()));
        }
    }

    /** Of the fields that decide a point together those that are not known. */
    private List<String> paden(Toetspunt punt) {
        Stream<Gegeven<?>> velden = switch ((Punt) punt) {
            case AANVRAAG, IN_VENSTER -> Stream.of(verzoek.eindeWachttijd());
            case ZESTIG -> Stream.of(verzoek.geboortedatum(), verzoek.eindeWachttijd());
            case RIV_TOETS -> Stream.of(verzoek.rivVoldoende(), verzoek.werkgever());
            case INSTEMMING_WERKGEVER -> Stream.of(verzoek.instemmingWerkgever(), verzoek.werkgever());
            case VERLIES -> Stream.of(verzoek.werkt(), verzoek.verlies());
            default -> Stream.of(Gegeven.onbekend("/" + punt.veld()));
        };
        return velden.filter(gegeven -> !gegeven.bekend()).map(Gegeven::pad).toList();
    }

    // ── words ───────────────────────────────────────────────────────────────────────────────

    private Toetsuitleg vraag(ZestigplusAntwoord antwoord, Zestigplusstand stand) {
        List<String> kern = new ArrayList<>(stand.waarom());
        kern.add(antwoord.uitkomst());
        if (stand.gaatDoorNaOordeel()) {
            kern.add("na-oordeel");
        }
        Map<String, List<String>> lijsten = new LinkedHashMap<>();
        lijsten.put("voordelen", teksten(antwoord.voordelen(), Gesprekspunt::tekst));
        lijsten.put("nadelen", teksten(antwoord.nadelen(), Gesprekspunt::tekst));
        lijsten.put("instemmingen", teksten(antwoord.instemmingen(), Instemming::tekst));
        return new Toetsuitleg(OPERATIE, antwoord, kern, stand.waarden(), lijsten);
    }

    private static <T> List<String> teksten(List<T> delen, Function<T, String> tekst) {
        return delen.stream().map(tekst).filter(Objects::nonNull).toList();
    }
}
