package nl.uitkomst.beoordeling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.uitkomst.antwoord.Antwoord.Aanname;
import nl.uitkomst.antwoord.Antwoord.Oordeelspunt;
import nl.uitkomst.antwoord.Antwoord.Waarschuwing;
import nl.uitkomst.antwoord.Voorwaarde;
import nl.uitkomst.beoordeling.SchattingsAntwoord.Schattingsuitkomst;
import nl.uitkomst.beoordeling.Schattingslezer.Schattingsverzoek;
import nl.uitkomst.beoordeling.Schattingslezer.Schattingswet;
import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.motor.Regelset;
import nl.uitkomst.motor.Sessie.Gevolgtrekking;
import nl.uitkomst.motor.Sessie;
import nl.uitkomst.recht.Bron;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.NietBerekenbaar;
import nl.uitkomst.recht.Vervulling;
import nl.uitkomst.schatting.Artikel9a;
import nl.uitkomst.schatting.Functieuren;
import nl.uitkomst.schatting.Inkomenseis;
import nl.uitkomst.schatting.Maandcapaciteit;
import nl.uitkomst.schatting.Maatmaninkomen;
import nl.uitkomst.schatting.Methode;
import nl.uitkomst.schatting.Punt;
import nl.uitkomst.schatting.Rekenloon;
import nl.uitkomst.schatting.Uitkomst;
import nl.uitkomst.schatting.Uitslag;
import nl.uitkomst.schatting.Verlies;
import nl.uitkomst.toetsing.Toetspunt;
import nl.uitkomst.toetsing.Tussenstap;
import nl.uitkomst.verzoek.Uitlegniveau;
import nl.uitkomst.wia.Klasse;

/**
 * How far somebody is incapacitated for work, and what that is a right to. The points decide which method counts and what follows; what the
 * facts do not settle is left out, and only what can still change the answer is asked.
 */
final class Schattingsbeoordeling {

    static final String OPERATIE = "_arbeidsongeschiktheid";
    static final Toetsschema SCHEMA = new Toetsschema(OPERATIE, List.of(Punt.values()), List.of(Uitkomst.values()), Set.copyOf(Punt.WERKVOORWAARDEN));

    /** From this day the wage of functions is reduced by hours as it is here. */
    private static final LocalDate UURLOONSCHATTING_VANAF = LocalDate.of(2008, 7, 1);
    private static final String LET_OP = "let-op";

    private final Regelset regelset;
    private final Woorden woorden;
    private final Schattingsverzoek verzoek;
    private final Schattingsfeiten feiten;
    private final String besluitId;
    private Toetsing toetsing;
    private List<Gevolgtrekking> gevolgtrekkingen;

    Schattingsbeoordeling(Regelset regelset, Woorden woorden, Schattingsverzoek verzoek, String besluitId) {
        this.regelset = regelset;
        this.woorden = woorden;
        this.verzoek = verzoek;
        this.feiten = new Schattingsfeiten(verzoek);
        this.besluitId = besluitId;
    }

    SchattingsAntwoord antwoord() {
        List<NietBerekenbaar> geweigerd = geweigerd();
        SchattingsAntwoord zonderUitleg = geweigerd.isEmpty() ? geschat() : zonderSchatting(geweigerd);
        return verzoek.algemeen().uitleg() == Uitlegniveau.GEEN ? zonderUitleg
                : zonderUitleg.met(woorden.eigen().uitleg(Schattingsvraag.van(zonderUitleg)));
    }

    /** The other statutes estimate in a way of their own, and so did the WIA before hours counted as they do now. */
    private List<NietBerekenbaar> geweigerd() {
        List<NietBerekenbaar> geweigerd = new ArrayList<>();
        if (verzoek.wet() != Schattingswet.WIA) {
            geweigerd.add(new NietBerekenbaar("schatting-alleen-wia", "/wet"));
        }
        if (verzoek.beoordelingsdatum().bekend() && verzoek.beoordelingsdatum().waarde().isBefore(UURLOONSCHATTING_VANAF)) {
            geweigerd.add(new NietBerekenbaar("schatting-voor-juli-2008", verzoek.beoordelingsdatum().pad()));
        }
        return geweigerd;
    }

    private SchattingsAntwoord zonderSchatting(List<NietBerekenbaar> geweigerd) {
        Toetsverslag verslag = new Toetsverslag(regelset, woorden, verzoek.algemeen(), List.of(), null, List.of(), Map.of(),
                geweigerd, punt -> List.of());
        return new SchattingsAntwoord(besluitId, verslag.versie(), verslag.uitkomst(), null, null, null, null, null, null, null, null, List.of(), List.of(),
                verslag.stappen(), verslag.ontbrekend(), verslag.nietBerekenbaar(), List.of(), List.of(), List.of(), null);
    }

    private SchattingsAntwoord geschat() {
        try (Sessie sessie = regelset.sessie(verzoek.algemeen().uitleg() != Uitlegniveau.GEEN)) {
            toetsing = Toetsing.van(sessie, SCHEMA.punten(), feiten.opgegeven(), feiten.feiten());
            gevolgtrekkingen = sessie.gevolgtrekkingen();
            Methode methode = methode();
            Klasse klasse = klasse();
            if (toetsing.uitkomst() != null && methode != null) {
                sessie.ronde(List.of(new Uitslag((Uitkomst) toetsing.uitkomst(), methode)));
                gevolgtrekkingen = sessie.gevolgtrekkingen();
            }
            Toetsverslag verslag = new Toetsverslag(regelset, woorden, verzoek.algemeen(), punten(), toetsing, gevolgtrekkingen, sessie.ontbreekt(),
                    List.of(), this::paden);
            String uitkomst = uitkomst();
            boolean open = uitkomst.equals(Toetsverslag.ONBEKEND) || uitkomst.equals(Toetsverslag.VEREIST_OORDEEL);
            return new SchattingsAntwoord(besluitId, verslag.versie(), uitkomst, open ? mogelijkeUitkomsten() : null, methode,
                    verlies(methode).map(Verlies::percentage).findFirst().orElse(null), klasse, klasse == null ? mogelijkeKlassen() : null,
                    bedrag(Maatmaninkomen.class, deel -> true), bedrag(Maandcapaciteit.class, deel -> deel.methode() == methode),
                    bedrag(Inkomenseis.class, deel -> true), schattingen(), voorwaarden(verslag), verslag.stappen(), verslag.ontbrekend(),
                    verslag.nietBerekenbaar(), aannames(methode), oordeelspunten(verslag), waarschuwingen(), null);
        }
    }

    // ── what is settled ─────────────────────────────────────────────────────────────────────

    private Stream<Uitkomst> uitkomsten() {
        return toetsing.uitkomsten().stream().map(Uitkomst.class::cast);
    }

    /** Without the day and the maatman nothing is answered, and after the known end of article 9a only what holds either way. */
    private String uitkomst() {
        boolean vereist = verzoek.beoordelingsdatum().bekend() && verzoek.maatmanloon().bekend() && verzoek.maatmanuren().bekend();
        if (!vereist || toetsing.open().contains(Punt.ARTIKEL_9A)) {
            return Toetsverslag.ONBEKEND;
        }
        List<String> codes = toetsing.codes();
        if (codes.size() == 1) {
            return codes.get(0);
        }
        return toetsing.open().stream().allMatch(this::isOordeel) ? Toetsverslag.VEREIST_OORDEEL : Toetsverslag.ONBEKEND;
    }

    /** Whether only a person can say what is open at this point. */
    private boolean isOordeel(Toetspunt punt) {
        if (punt == Punt.WERK_TELT) {
            return feiten.openWerkvoorwaarden().allMatch(Punt::oordeel);
        }
        return punt == Punt.PRAKTIJK_LAGER || punt == Punt.THEORIE && feiten.teWeinigFuncties() || punt.oordeel();
    }

    private List<String> mogelijkeUitkomsten() {
        return new TreeSet<>(uitkomsten().toList()).stream().map(Uitkomst::code).distinct().toList();
    }

    /** The class; null while it is open. */
    private Klasse klasse() {
        List<Klasse> klassen = mogelijkeKlassen();
        return klassen.size() == 1 ? klassen.get(0) : null;
    }

    private List<Klasse> mogelijkeKlassen() {
        return uitkomsten().map(Uitkomst::klasse).distinct().sorted().toList();
    }

    /** The method that decides, whatever is still open; null where that differs or where its figure is not known. */
    private Methode methode() {
        List<String> methoden = Toetsverslag.tussenstappen(gevolgtrekkingen, toetsing).map(Tussenstap::waarde).distinct().toList();
        return Stream.of(Methode.values()).filter(methode -> methoden.equals(List.of(methode.code())))
                .filter(methode -> verlies(methode).findAny().isPresent()).findFirst().orElse(null);
    }

    private Stream<Verlies> verlies(Methode methode) {
        return conclusies(Verlies.class).filter(verlies -> verlies.methode() == methode);
    }

    private <T extends Conclusie> Stream<T> conclusies(Class<T> soort) {
        return gevolgtrekkingen.stream().map(Gevolgtrekking::conclusie).filter(soort::isInstance).map(soort::cast);
    }

    private <T extends Conclusie> Bedrag bedrag(Class<T> soort, Predicate<T> welke) {
        return conclusies(soort).filter(welke).map(Conclusie::bedrag).findFirst().orElse(null);
    }

    private List<Schattingsuitkomst> schattingen() {
        return Stream.of(Methode.values()).flatMap(this::verlies).map(verlies -> new Schattingsuitkomst(verlies.methode(), verlies.percentage(),
                (Klasse) toetsing.bekend().antwoorden().get(verlies.methode().klassepunt()),
                bedrag(Maandcapaciteit.class, maand -> maand.methode() == verlies.methode()))).toList();
    }

    // ── conditions, questions and judgements ────────────────────────────────────────────────

    /** Without work its conditions are not listed. */
    private List<Punt> punten() {
        return Stream.of(Punt.values()).filter(punt -> verzoek.werk().bekend() || !Punt.WERKVOORWAARDEN.contains(punt)).toList();
    }

    /** Whether it lasts is asked only once somebody is fully incapacitated. */
    private List<String> paden(Toetspunt punt) {
        return punt == Punt.DUURZAAM && !uitkomsten().allMatch(Uitkomst::volledig) ? List.of() : feiten.paden((Punt) punt);
    }

    private List<Voorwaarde> voorwaarden(Toetsverslag verslag) {
        List<Voorwaarde> voorwaarden = new ArrayList<>();
        voorwaarden.add(voorwaarde("minstens-35", uitkomst -> uitkomst != Uitkomst.GEEN_RECHT, Bron.van("WIA", "5", null)));
        voorwaarden.add(voorwaarde("minstens-80", Uitkomst::volledig, Bron.van("WIA", "4", "1")));
        voorwaarden.addAll(verslag.voorwaarden());
        return voorwaarden;
    }

    private Voorwaarde voorwaarde(String code, Predicate<Uitkomst> voldaan, Bron bron) {
        List<Boolean> mogelijk = uitkomsten().map(voldaan::test).distinct().toList();
        return woorden.voorwaarde(code, Vervulling.van(mogelijk.size() == 1 ? mogelijk.get(0) : null), bron);
    }

    private List<Oordeelspunt> oordeelspunten(Toetsverslag verslag) {
        List<Oordeelspunt> oordelen = new ArrayList<>();
        if (verzoek.urenbeperking().bekend()) {
            oordelen.add(woorden.oordeelspunt("medische-urenbeperking", verzoek.urenbeperking().waarde().toString(), Bron.van("SB", "10", "3")));
        }
        boolean functiesOpen = feiten.teWeinigFuncties() && toetsing.open().contains(Punt.THEORIE);
        if (functiesOpen || verzoek.functies().bekend() && !feiten.teWeinigFuncties()) {
            oordelen.add(woorden.oordeelspunt("functies", functiesOpen ? null : String.valueOf(verzoek.functies().waarde().size()), Punt.THEORIE.bron()));
        }
        punten().stream().filter(Punt::oordeel).filter(punt -> toetsing.bekend().kent(punt) || gevraagd(punt)).map(verslag::oordeelspunt).forEach(oordelen::add);
        return oordelen;
    }

    private boolean gevraagd(Punt punt) {
        return punt == Punt.DUURZAAM ? toetsing.open().contains(punt) && !paden(punt).isEmpty() : toetsing.open().contains(Punt.WERK_TELT);
    }

    // ── what the answer rests on ────────────────────────────────────────────────────────────

    private List<Aanname> aannames(Methode methode) {
        List<Aanname> lijst = new ArrayList<>();
        if (verzoek.maatmanloon().bekend()) {
            lijst.add(woorden.aanname("maatman-als-opgegeven", Bron.van("SB", "8", null)));
        }
        if (conclusies(Functieuren.class).anyMatch(Functieuren::doorUrenbeperking)) {
            lijst.add(woorden.aanname("uren-binnen-urenbeperking", Bron.van("SB", "10", "1")));
        }
        boolean kort = conclusies(Functieuren.class).anyMatch(Functieuren::minderDanMaatman);
        if (kort && conclusies(Rekenloon.class).anyMatch(Rekenloon::plafondOpen)) {
            lijst.add(woorden.lezing("plafond-mediaanloon", "plafondMediaanloon", verzoek.algemeen().keuzes().plafondMediaanloon(), Bron.van("SB", "10", "3")));
        }
        if (verzoek.werk().bekend() && toetsing.bekend().is(Punt.ARTIKEL_9A, Artikel9a.NOG_NIET)) {
            lijst.add(woorden.aanname("werkvoorwaarden-voor-juli-2024", Bron.van("SB", "9", null, "h")));
        }
        if (methode == Methode.PRAKTISCH && conclusies(Inkomenseis.class).findAny().isPresent()) {
            lijst.add(woorden.aanname("inkomenseis-uit-werk", Bron.van("WIA", "60", "2")));
        }
        return lijst;
    }

    private List<Waarschuwing> waarschuwingen() {
        return verzoek.beoordelingsdatum().bekend() && !toetsing.bekend().kent(Punt.ARTIKEL_9A)
                ? List.of(woorden.waarschuwing("einde-artikel-9a", LET_OP, Bron.van("SB", "9a", "6"))) : List.of();
    }
}
