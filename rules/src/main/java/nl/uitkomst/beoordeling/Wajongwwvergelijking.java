package nl.uitkomst.beoordeling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.uitkomst.antwoord.Antwoord.Aanname;
import nl.uitkomst.antwoord.Antwoord.MaandAntwoord;
import nl.uitkomst.antwoord.Antwoord.OntbrekendGegeven;
import nl.uitkomst.antwoord.Antwoord.Oordeelspunt;
import nl.uitkomst.antwoord.Antwoord.Stap;
import nl.uitkomst.antwoord.Antwoord.UitkeringAntwoord;
import nl.uitkomst.antwoord.Antwoord.Waarschuwing;
import nl.uitkomst.antwoord.Antwoord;
import nl.uitkomst.antwoord.Antwoorddelen;
import nl.uitkomst.antwoord.Antwoorden;
import nl.uitkomst.antwoord.Teksten.Soort;
import nl.uitkomst.antwoord.Voorwaarde;
import nl.uitkomst.beoordeling.WajongwwAntwoord.Wajongwwbandbreedte;
import nl.uitkomst.beoordeling.WajongwwAntwoord.Wajongwwduur;
import nl.uitkomst.beoordeling.WajongwwAntwoord.Wajongwwmaand;
import nl.uitkomst.beoordeling.WajongwwAntwoord.Wajongwwmaandgrenzen;
import nl.uitkomst.beoordeling.WajongwwAntwoord.Wajongwwtotaal;
import nl.uitkomst.beoordeling.WajongwwAntwoord.Wajongwwvariant;
import nl.uitkomst.berekening.Berekening;
import nl.uitkomst.berekening.Levensloop;
import nl.uitkomst.berekening.Resultaat;
import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.motor.Regelset;
import nl.uitkomst.motor.Sessie.Gevolgtrekking;
import nl.uitkomst.recht.Bron;
import nl.uitkomst.recht.Doel;
import nl.uitkomst.recht.Vervulling;
import nl.uitkomst.tijd.Maand;
import nl.uitkomst.uitkering.EindeRecht;
import nl.uitkomst.verzoek.Code;
import nl.uitkomst.verzoek.Maatregel;
import nl.uitkomst.verzoek.SoortUitkering;
import nl.uitkomst.verzoek.Uitlegniveau;
import nl.uitkomst.verzoek.Verzoek;
import nl.uitkomst.ww.EindeWw;

/** Computes the same situation four times, with the WW received, not claimed, and refused in full and in half, and puts the figures side by side. */
final class Wajongwwvergelijking {

    private static final String VERWIJTBAARHEID = "ww-verwijtbaarheid";
    private static final String VERWIJTBAAR = "wajong-ww-verwijtbaar";

    /** The four cases, in the order of the answer. */
    enum Variant {
        WW_ONTVANGEN(true, Maatregel.GEEN),
        WW_NIET_AANGEVRAAGD(false, Maatregel.GEEN),
        WW_GEHEEL_GEWEIGERD(true, Maatregel.GEHEEL_GEWEIGERD),
        WW_HALF_GEWEIGERD(true, Maatregel.HALF_GEWEIGERD);

        private final boolean aangevraagd;
        private final Maatregel maatregel;

        Variant(boolean aangevraagd, Maatregel maatregel) {
            this.aangevraagd = aangevraagd;
            this.maatregel = maatregel;
        }

        String naam() {
            return Code.kebab(this);
        }

        /** The request with the WW as it is in this case; what it said of that itself does not matter. */
        Verzoek van(Verzoek verzoek) {
            if (!verzoek.uitkeringen().bekend()) {
                return verzoek;
            }
            return verzoek.metUitkeringen(verzoek.uitkeringen().waarde().stream()
                    .map(recht -> recht.soort().of(null) == SoortUitkering.WW ? recht.metAanvraag(aangevraagd, maatregel) : recht).toList());
        }
    }

    /** One computation. */
    private record Berekend(Variant variant, Resultaat resultaat, Antwoord antwoord) {
    }

    private final Regelset regelset;
    private final Woorden woorden;
    private final Verzoek verzoek;
    private final String besluitId;

    Wajongwwvergelijking(Regelset regelset, Woorden woorden, Verzoek verzoek, String besluitId) {
        this.regelset = regelset;
        this.woorden = woorden;
        this.verzoek = verzoek;
        this.besluitId = besluitId;
    }

    WajongwwAntwoord antwoord() {
        List<Berekend> berekend = Stream.of(Variant.values()).map(this::bereken).toList();
        List<Wajongwwvariant> varianten = varianten(berekend);
        boolean onbekend = varianten.stream().anyMatch(variant -> variant.maanden().isEmpty() || variant.totaal().samen() == null);
        boolean geweigerd = berekend.stream().anyMatch(deel -> !deel.antwoord().nietBerekenbaar().isEmpty());
        WajongwwAntwoord zonderUitleg = new WajongwwAntwoord(besluitId, Antwoorddelen.versie(regelset), onbekend ? "onbekend" : "vergelijking", varianten,
                onbekend || geweigerd ? null : bandbreedte(varianten), duur(berekend.get(0).resultaat()), voorwaarden(), stappen(berekend), ontbrekend(berekend),
                alle(berekend, Antwoord::nietBerekenbaar), aannames(berekend), oordeelspunten(berekend), waarschuwingen(berekend), null);
        return verzoek.uitleg() == Uitlegniveau.GEEN ? zonderUitleg : zonderUitleg.met(woorden.eigen().uitleg(zonderUitleg));
    }

    private Berekend bereken(Variant variant) {
        Resultaat resultaat = Berekening.bereken(regelset, variant.van(verzoek), verzoek.uitleg() != Uitlegniveau.GEEN);
        return new Berekend(variant, resultaat, new Antwoorden(regelset, woorden).antwoord(resultaat, besluitId));
    }

    // ── figures ─────────────────────────────────────────────────────────────────────────────

    private static List<Wajongwwvariant> varianten(List<Berekend> berekend) {
        List<Wajongwwvariant> varianten = new ArrayList<>();
        for (Berekend deel : berekend) {
            List<Wajongwwmaand> maanden = deel.antwoord().maanden().stream().map(maand -> maand(deel, maand)).toList();
            Wajongwwtotaal totaal = new Wajongwwtotaal(som(maanden, Wajongwwmaand::wajong), som(maanden, Wajongwwmaand::ww),
                    som(maanden, Wajongwwmaand::inkomen), som(maanden, Wajongwwmaand::samen));
            Bedrag ontvangen = varianten.isEmpty() ? totaal.samen() : varianten.get(0).totaal().samen();
            Bedrag verschil = ontvangen == null || totaal.samen() == null ? null : totaal.samen().min(ontvangen);
            varianten.add(new Wajongwwvariant(deel.variant().naam(), maanden, totaal, verschil));
        }
        return varianten;
    }

    private static Wajongwwmaand maand(Berekend deel, MaandAntwoord maand) {
        Bedrag wajong = recht(maand, SoortUitkering.WAJONG);
        Bedrag ww = recht(maand, SoortUitkering.WW);
        boolean onbekendRecht = deel.resultaat().verzoek().uitkeringen().waarde().stream().anyMatch(recht -> !recht.soort().bekend());
        Bedrag samen = onbekendRecht || wajong == null || ww == null || maand.inkomen() == null ? null : wajong.plus(ww).plus(maand.inkomen());
        List<String> stappen = maand.uitkeringen().stream().flatMap(uitkering -> uitkering.stappen().stream()).distinct()
                .map(id -> id(deel.variant(), id)).toList();
        return new Wajongwwmaand(maand.maand(), onbekendRecht ? null : wajong, onbekendRecht ? null : ww, maand.inkomen(), samen, stappen);
    }

    /** The entitlement of a month; nil where there is none, null where it is unknown. */
    private static Bedrag recht(MaandAntwoord maand, SoortUitkering soort) {
        Bedrag som = Bedrag.NUL;
        for (UitkeringAntwoord deel : maand.uitkeringen()) {
            if (deel.soort().equals(soort.code())) {
                if (deel.recht() == null) {
                    return null;
                }
                som = som.plus(deel.recht());
            }
        }
        return som;
    }

    private static Bedrag som(List<Wajongwwmaand> maanden, Function<Wajongwwmaand, Bedrag> welk) {
        List<Bedrag> bedragen = maanden.stream().map(welk).toList();
        return bedragen.isEmpty() || bedragen.stream().anyMatch(Objects::isNull) ? null : bedragen.stream().reduce(Bedrag.NUL, Bedrag::plus);
    }

    private static Wajongwwbandbreedte bandbreedte(List<Wajongwwvariant> varianten) {
        List<Wajongwwmaandgrenzen> maanden = new ArrayList<>();
        for (int nummer = 0; nummer < varianten.get(0).maanden().size(); nummer++) {
            int plaats = nummer;
            Maand maand = varianten.get(0).maanden().get(nummer).maand();
            List<Bedrag> samen = varianten.stream().map(variant -> variant.maanden().get(plaats).samen()).sorted().toList();
            maanden.add(new Wajongwwmaandgrenzen(maand, samen.get(0), samen.get(samen.size() - 1)));
        }
        List<Bedrag> totalen = varianten.stream().map(variant -> variant.totaal().samen()).sorted().toList();
        return new Wajongwwbandbreedte(totalen.get(0), totalen.get(totalen.size() - 1), maanden);
    }

    private static Wajongwwduur duur(Resultaat resultaat) {
        return resultaat.levenslopen().stream().filter(leven -> leven.opgave().soort().waarde() == SoortUitkering.WW && leven.eersteDagZonder() != null)
                .findFirst().map(leven -> new Wajongwwduur(leven.eersteDagZonder().minusDays(1), teltMeeTotEnMet(resultaat, leven))).orElse(null);
    }

    /** A WW that stopped because the person is not available goes on counting until its duration is over (AIB 3:3 lid 11). */
    private static LocalDate teltMeeTotEnMet(Resultaat resultaat, Levensloop leven) {
        if (!(leven.einde() instanceof EindeRecht einde) || einde.reden() != EindeRecht.Reden.NIET_BESCHIKBAAR) {
            return leven.eersteDagZonder().minusDays(1);
        }
        return resultaat.gevolgtrekkingen().stream().map(Gevolgtrekking::conclusie).filter(EindeWw.class::isInstance).map(EindeWw.class::cast)
                .filter(eindeWw -> eindeWw.doel() == Doel.RECHT).max(Comparator.comparing(EindeWw::onderbrekingen)).map(EindeWw::totEnMet).orElse(null);
    }

    // ── what goes with them ─────────────────────────────────────────────────────────────────

    private List<Voorwaarde> voorwaarden() {
        return List.of(woorden.voorwaarde("ww-aangevraagd", Vervulling.ONBEKEND, Bron.van("WW", "22", "1")),
                woorden.voorwaarde("niet-verwijtbaar-werkloos", Vervulling.ONBEKEND, Bron.van("WW", "24", "2")));
    }

    private static String id(Variant variant, String id) {
        return variant.naam() + "-" + id;
    }

    /** The steps of all cases; the name of the case in front keeps them apart. */
    private static List<Stap> stappen(List<Berekend> berekend) {
        return berekend.stream().flatMap(deel -> deel.antwoord().stappen().stream().map(stap -> stap.onder(naam -> id(deel.variant(), naam)))).toList();
    }

    private static <T> List<T> alle(List<Berekend> berekend, Function<Antwoord, List<T>> welk) {
        Set<T> alle = new LinkedHashSet<>();
        berekend.forEach(deel -> alle.addAll(welk.apply(deel.antwoord())));
        return List.copyOf(alle);
    }

    private static List<OntbrekendGegeven> ontbrekend(List<Berekend> berekend) {
        Map<String, OntbrekendGegeven> perGegeven = new LinkedHashMap<>();
        alle(berekend, Antwoord::ontbrekend).forEach(gegeven -> perGegeven.putIfAbsent(gegeven.gegeven(), gegeven));
        return perGegeven.values().stream().sorted(Comparator.comparing(OntbrekendGegeven::gegeven)).toList();
    }

    private static List<Aanname> aannames(List<Berekend> berekend) {
        return alle(berekend, Antwoord::aannames);
    }

    /** The judgement on which the comparison turns is open by its nature; the other judgements are as given. */
    private List<Oordeelspunt> oordeelspunten(List<Berekend> berekend) {
        List<Oordeelspunt> punten = new ArrayList<>();
        punten.add(new Oordeelspunt(VERWIJTBAARHEID, "arbeidsdeskundige", woorden.tekst(Soort.OORDEELSPUNT, VERWIJTBAARHEID, "tekst", Map.of()),
                Maatregel.NOG_TE_BEOORDELEN.code(), Bron.van("WW", "24", "2")));
        alle(berekend, Antwoord::oordeelspunten).stream().filter(punt -> !punt.code().equals(VERWIJTBAARHEID)).forEach(punten::add);
        return punten;
    }

    private List<Waarschuwing> waarschuwingen(List<Berekend> berekend) {
        List<Waarschuwing> waarschuwingen = new ArrayList<>();
        waarschuwingen.add(woorden.waarschuwing(VERWIJTBAAR, "controleer-eerst", Bron.van("AIB", "2:4", "3")));
        alle(berekend, Antwoord::waarschuwingen).stream().filter(deel -> !deel.code().equals(VERWIJTBAAR) && Antwoorddelen.bijElkInkomen(deel))
                .forEach(waarschuwingen::add);
        return waarschuwingen;
    }
}
