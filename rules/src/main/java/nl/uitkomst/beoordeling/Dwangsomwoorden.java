package nl.uitkomst.beoordeling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.uitkomst.antwoord.Antwoord.Aanname;
import nl.uitkomst.antwoord.Antwoord.Waarschuwing;
import nl.uitkomst.antwoord.Teksten.Soort;
import nl.uitkomst.beoordeling.Beoordelingsteksten.Lijst;
import nl.uitkomst.beoordeling.Dwangsomlezer.Dwangsomverzoek;
import nl.uitkomst.dwangsom.Dagen;
import nl.uitkomst.dwangsom.Punt;
import nl.uitkomst.dwangsom.Stap;
import nl.uitkomst.dwangsom.Termijneinde;
import nl.uitkomst.dwangsom.Uitkomst;
import nl.uitkomst.dwangsom.Vervolg;
import nl.uitkomst.motor.Sessie.Gevolgtrekking;
import nl.uitkomst.normen.Dwangsomaankondigingen;
import nl.uitkomst.recht.Bron;
import nl.uitkomst.verzoek.Gegeven;
import nl.uitkomst.verzoek.Keuzes.EersteDwangsomdag;
import nl.uitkomst.verzoek.Keuzes;

/** What an answer about a dwangsom says in words: the next step, the readings it rests on, and what to look out for. */
final class Dwangsomwoorden {

    private static final String LET_OP = "let-op";

    private final Dwangsomaankondigingen aankondigingen;
    private final Woorden woorden;
    private final Dwangsomverzoek verzoek;
    private final Dwangsomfeiten feiten;
    private final Dwangsomcijfers cijfers;
    private final Toetsing toetsing;
    private final Map<String, String> waarden = new HashMap<>();

    /** @param toetsing null where nothing can be assessed */
    Dwangsomwoorden(Dwangsomaankondigingen aankondigingen, Woorden woorden, Dwangsomverzoek verzoek, Dwangsomfeiten feiten, Dwangsomcijfers cijfers,
            Toetsing toetsing) {
        this.aankondigingen = aankondigingen;
        this.woorden = woorden;
        this.verzoek = verzoek;
        this.feiten = feiten;
        this.cijfers = cijfers;
        this.toetsing = toetsing;
        vulWaarden();
    }

    private void vulWaarden() {
        zet("einde", cijfers.eindeBeslistermijn());
        zet("voorbij", toetsing != null && ja(Punt.TERMIJN_VOORBIJ) ? cijfers.eindeBeslistermijn() : null);
        zet("ontvangen", verzoek.ingebrekestellingOntvangen().of(null));
        zet("eersteDag", cijfers.eersteDwangsomdag());
        Stream.of(EersteDwangsomdag.values()).filter(ander -> ander != verzoek.algemeen().keuzes().eersteDwangsomdag())
                .forEach(ander -> zet("andereDag", cijfers.eersteDag(ander)));
        zet("beroep", cijfers.beroepMogelijkVanaf());
        zet("vaststelling", cijfers.vaststellingUiterlijk());
        zet("bedrag", cijfers.bedrag());
        zet("maximum", cijfers.maximum());
        zet("perAanvrager", cijfers.bedragPerAanvrager());
        zet("zestienWeken", feiten.opgave().onderAankondiging() ? feiten.opgave().aangekondigdEinde() : null);
        zet("aangekondigd", aankondigingen.afschaffing().aangekondigdOp());
        Dagen dagen = cijfers.een(Dagen.class);
        zet("laatsteDag", dagen == null ? null : dagen.laatste());
    }

    private void zet(String naam, Object waarde) {
        if (waarde != null) {
            waarden.put(naam, waarde.toString());
        }
    }

    private boolean ja(Punt punt) {
        return toetsing.bekend().ja(punt);
    }

    // ── the next step ───────────────────────────────────────────────────────────────────────

    /** Null while the outcome is unknown. */
    Vervolgstap volgendeStap(List<Gevolgtrekking> gevolgtrekkingen) {
        return gevolgtrekkingen.stream().filter(stap -> stap.conclusie() instanceof Vervolg).findFirst()
                .map(stap -> new Vervolgstap(stap.conclusie().waarde(), vervolgtekst(stap.conclusie().waarde()), stap.regel().bron())).orElse(null);
    }

    private String vervolgtekst(String stap) {
        return woorden.eigen().tekst(Dwangsombeoordeling.OPERATIE, Lijst.VERVOLG, stap, "tekst", waarden);
    }

    // ── what it rests on ────────────────────────────────────────────────────────────────────

    List<Aanname> aannames() {
        List<Aanname> aannames = new ArrayList<>();
        if (feiten.opgave().onderAankondiging()) {
            aannames.add(lezing("beslistermijn-vanaf-2026", "beslistermijnVanaf2026", verzoek.algemeen().keuzes().beslistermijnVanaf2026(),
                    Bron.beleid(aankondigingen.termijn().bron())));
        }
        if (cijfers.alle(Termijneinde.class).anyMatch(Termijneinde::isVerschoven)) {
            aannames.add(aanname("termijn-tot-werkdag", Bron.van("ATW", "1", "1")));
        }
        if (toetsing != null && verzoek.ingebrekestellingOntvangen().bekend()) {
            overIngebrekestelling(aannames);
        }
        if (toetsing != null && verzoek.opAanvraag() && !verzoek.uitsluitingen().bekend()) {
            aannames.add(aanname("geen-uitsluiting", Bron.van("AWB", "4:17", "5")));
        }
        return aannames;
    }

    private void overIngebrekestelling(List<Aanname> aannames) {
        Bron lid3 = Bron.van("AWB", "4:17", "3");
        aannames.add(aanname("ingebrekestelling-per-brief", lid3));
        if (cijfers.eersteDwangsomdag() != null) {
            aannames.add(lezing("eerste-dwangsomdag", "eersteDwangsomdag", verzoek.algemeen().keuzes().eersteDwangsomdag(), lid3));
            if (feiten.teldag().isBeslist()) {
                aannames.add(lezing("laatste-dwangsomdag", "laatsteDwangsomdag", verzoek.algemeen().keuzes().laatsteDwangsomdag(), Bron.van("AWB", "4:17", "1")));
            }
        }
        if (cijfers.is(Uitkomst.DWANGSOM)) {
            aannames.add(aanname("dwangsom-geen-inkomen", Bron.van("AWB", "4:17", "1")));
        }
    }

    private Aanname aanname(String code, Bron bron) {
        return woorden.aanname(code, bron);
    }

    private <E extends Enum<E> & Keuzes.Lezing> Aanname lezing(String code, String sleutel, E gekozen, Bron bron) {
        Map<String, String> meer = new HashMap<>(waarden);
        meer.put(gekozen.code(), gekozen.code()); // the words may differ by the reading chosen
        return woorden.lezing(code, sleutel, gekozen, meer, bron);
    }

    // ── what to look out for ────────────────────────────────────────────────────────────────

    List<Waarschuwing> waarschuwingen() {
        List<Waarschuwing> waarschuwingen = new ArrayList<>();
        boolean aanspraak = toetsing != null && ja(Punt.OP_AANVRAAG) && ja(Punt.NIET_UITGESLOTEN);
        if (aanspraak && kanVolgensUwvTeVroegZijn()) {
            waarschuwingen.add(waarschuwing("zestien-weken-omstreden", Bron.beleid(aankondigingen.termijn().bron())));
        }
        if (aanspraak && naAankondiging()) {
            waarschuwingen.add(waarschuwing("afschaffing-aangekondigd", Bron.beleid(aankondigingen.afschaffing().bron())));
        }
        if (cijfers.alle(Vervolg.class).anyMatch(vervolg -> vervolg.stap() == Stap.BEROEP_INSTELLEN)) {
            waarschuwingen.add(waarschuwing("rechter-geeft-vaak-meer-tijd", Bron.van("AWB", "8:55d", "3")));
        }
        return waarschuwingen;
    }

    private Waarschuwing waarschuwing(String code, Bron bron) {
        return new Waarschuwing(code, woorden.tekst(Soort.WAARSCHUWING, code, "tekst", waarden), LET_OP, bron);
    }

    /** By the term that UWV announced, a letter came before its end, or would when it is sent now. */
    private boolean kanVolgensUwvTeVroegZijn() {
        if (!feiten.opgave().onderAankondiging() || feiten.opgave().volgtAankondiging()) {
            return false;
        }
        boolean gestuurd = verzoek.ingebrekestellingOntvangen().bekend();
        Gegeven<LocalDate> dag = gestuurd ? verzoek.ingebrekestellingOntvangen() : verzoek.peildatum();
        boolean binnenZestienWeken = !dag.bekend() || !dag.waarde().isAfter(feiten.opgave().aangekondigdEinde());
        return (gestuurd || !feiten.teldag().isBeslist()) && binnenZestienWeken;
    }

    /** The question is about days after the announcement; nothing in an answer depends on today. */
    private boolean naAankondiging() {
        LocalDate dag = aankondigingen.afschaffing().aangekondigdOp();
        return Stream.of(verzoek.begin(), verzoek.ingebrekestellingOntvangen(), verzoek.besluitBekendgemaakt(), verzoek.peildatum())
                .filter(Gegeven::bekend).anyMatch(gegeven -> !gegeven.waarde().isBefore(dag))
                || cijfers.eindeBeslistermijn() != null && !cijfers.eindeBeslistermijn().isBefore(dag);
    }

    // ── the explanation ─────────────────────────────────────────────────────────────────────

    Toetsuitleg vraag(DwangsomAntwoord antwoord) {
        List<String> kern = new ArrayList<>(List.of(opening(antwoord)));
        if (cijfers.is(Uitkomst.DWANGSOM) && antwoord.bedragPerAanvrager() != null) {
            kern.add("per-aanvrager");
        }
        if (antwoord.eindeBeslistermijn() != null && verzoek.opAanvraag()) {
            kern.add("einde");
        }
        String vervolg = antwoord.volgendeStap() == null ? null : antwoord.volgendeStap().tekst();
        return new Toetsuitleg(Dwangsombeoordeling.OPERATIE, antwoord, kern, waarden, Map.of(), vervolg);
    }

    private String opening(DwangsomAntwoord antwoord) {
        if (!cijfers.is(Uitkomst.DWANGSOM)) {
            return antwoord.uitkomst();
        }
        return feiten.teldag().isBeslist() ? "dwangsom-beslist" : antwoord.bedrag().equals(antwoord.maximum()) ? "dwangsom-maximum" : "dwangsom-loopt";
    }
}
