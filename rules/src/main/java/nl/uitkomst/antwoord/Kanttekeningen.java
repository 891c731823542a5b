package nl.uitkomst.antwoord;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import nl.uitkomst.antwoord.Antwoord.Aanname;
import nl.uitkomst.antwoord.Antwoord.MaandAntwoord;
import nl.uitkomst.antwoord.Antwoord.NietTeBerekenen;
import nl.uitkomst.antwoord.Antwoord.Oordeelspunt;
import nl.uitkomst.antwoord.Antwoord.UitkeringAntwoord;
import nl.uitkomst.antwoord.Antwoord.Waarschuwing;
import nl.uitkomst.berekening.Resultaat;
import nl.uitkomst.inkomen.AndereUitkering;
import nl.uitkomst.inkomen.Brutoloon;
import nl.uitkomst.inkomen.Loonstrook;
import nl.uitkomst.inkomen.MeetellendInkomen;
import nl.uitkomst.inkomen.OpgegevenLoon;
import nl.uitkomst.inkomen.Vierwekenmaand;
import nl.uitkomst.inkomen.Winst;
import nl.uitkomst.motor.Regelset;
import nl.uitkomst.motor.Sessie.Gevolgtrekking;
import nl.uitkomst.normen.Zekerheid;
import nl.uitkomst.recht.Bron;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Doel;
import nl.uitkomst.recht.NietBerekenbaar;
import nl.uitkomst.verzoek.Gegeven;
import nl.uitkomst.verzoek.Keuzes;
import nl.uitkomst.verzoek.Uitkering;
import nl.uitkomst.verzoek.Wijze;
import nl.uitkomst.wia.EindeOnzeker;
import nl.uitkomst.wia.EindeRecht;
import nl.uitkomst.wia.Grensbedrag;
import nl.uitkomst.wia.Klasse;
import nl.uitkomst.wia.Verdienmaand;

/** What an answer takes for granted, where a person must judge, what to look out for, and what is refused. */
final class Kanttekeningen {

    private final Resultaat resultaat;
    private final Stappen stappen;
    private final Regelset regelset;
    private final Teksten teksten;
    private final List<MaandAntwoord> maanden;
    /** The conclusions that a remark can be about. */
    private final List<Conclusie> opvallend;
    private final List<Aanname> aannames = new ArrayList<>();
    private final List<Waarschuwing> waarschuwingen = new ArrayList<>();

    Kanttekeningen(Resultaat resultaat, Stappen stappen, Regelset regelset, Teksten teksten, List<MaandAntwoord> maanden) {
        this.resultaat = resultaat;
        this.stappen = stappen;
        this.regelset = regelset;
        this.teksten = teksten;
        this.maanden = maanden;
        this.opvallend = stappen.alle().stream().map(Gevolgtrekking::conclusie).filter(conclusie -> conclusie instanceof MeetellendInkomen
                || conclusie instanceof Grensbedrag || conclusie instanceof EindeRecht).toList();
    }

    private boolean concludeert(Predicate<Conclusie> vraag) {
        return opvallend.stream().anyMatch(vraag);
    }

    private boolean telt(Predicate<Object> feit) {
        return concludeert(conclusie -> conclusie instanceof MeetellendInkomen inkomen && feit.test(inkomen.feit()));
    }

    private boolean heeftBedrag(Predicate<UitkeringAntwoord> vraag) {
        return maanden.stream().flatMap(maand -> maand.uitkeringen().stream()).filter(deel -> deel.recht() != null).anyMatch(vraag);
    }

    private boolean voorschot() {
        return resultaat.verzoek().verrekening().wijze() == Wijze.VOORSCHOT;
    }

    // ── assumptions ─────────────────────────────────────────────────────────────────────────

    List<Aanname> aannames() {
        if (resultaat.verloop() == null) {
            return List.of();
        }
        Keuzes keuzes = resultaat.verzoek().keuzes();
        Uitkering opgave = resultaat.wia();
        boolean jaarregel = concludeert(conclusie -> conclusie instanceof Grensbedrag grens && grens.soort() == Verdienmaand.Soort.WGA
                || conclusie instanceof EindeRecht einde && einde.reden() == EindeRecht.Reden.JAAR_BOVEN_65);

        als(heeftBedrag(deel -> true), "afronding-per-maand", "WIA", "67", "1");
        als(heeftBedrag(deel -> deel.recht().isNul() && deel.verrekendInkomen().isPositief() && !"geen".equals(deel.fase())), "nul-als-ondergrens", "WIA", "61", "1");
        als(!resultaat.verzoek().persoon().geboortedatum().bekend(), "geboortedatum-onbekend", "WIA", "43", null, "g");
        als(aowOnzeker(), "aow-leeftijd-niet-vastgesteld", "AOW", "7a", null);
        als(heeftBedrag(deel -> "voorlopig".equals(deel.zekerheid())), "bedragen-na-laatste-bekende", "WIA", "14", "2");
        onzekereBedragen();
        regelsEerderToegepast();
        lezing(resultaat.rechtmaanden().stream().flatMap(recht -> recht.delen().stream()).anyMatch(deel -> deel.deel().gebroken()),
                "gebroken-maand", "gebrokenMaand", keuzes.gebrokenMaand(), "WIA", "13", "4", "b");
        boolean letterlijk = keuzes.eindeBovenVijfenzestig() == Keuzes.EindeBovenVijfenzestig.LETTERLIJK;
        lezing(resultaat.verloop().isWga() && (jaarregel || letterlijk), "einde-boven-65", "eindeBovenVijfenzestig", keuzes.eindeBovenVijfenzestig(),
                "WIA", "56", "3");
        als(jaarregel, "maatman-niet-geindexeerd", "SB", "8", null);
        als(jaarregel && !letterlijk, "jaar-telt-vanaf-bekende-maand", "WIA", "56", "3");
        lezing(verhoogd() && heeftBedrag(deel -> deel.verrekendInkomen().isPositief()),
                "hulpbehoevendheid-met-inkomen", "hulpbehoevendheidMetInkomen", keuzes.hulpbehoevendheidMetInkomen(),
                "WIA", resultaat.verloop().isWga() ? "63" : "53", null);
        als(wijzigingMiddenInMaand(), "twee-kalendermaanden", "WIA", "61", "7");
        als(telt(OpgegevenLoon.class::isInstance), "inkomen-als-opgegeven", "AIB", "3:2", "1");
        als(voorschot(), "inkomen-per-maand-niet-gemiddeld", "AIB", "4:1", "6");
        als(telt(feit -> feit instanceof Winst winst && !winst.opgave().bestondVoorRecht().bekend()), "winst-begonnen-na-recht", "AIB", "3:2", "5");
        als(opgave.arbeidsverleden().bekend() && !(opgave.ontvangenWwMaanden().bekend() && opgave.voorafgaandeIvaMaanden().bekend()),
                "geen-ww-of-iva-vooraf", "WIA", "59", "5");
        als(telt(feit -> feit instanceof AndereUitkering ander && !ander.opgave().voorafgaandInkomenPerMaand().bekend() && ander.voorafgaandBekend()),
                "pensioen-inkomen-van-ervoor", "AIB", "3:3", "8");
        als(concludeert(conclusie -> conclusie instanceof Grensbedrag grens && grens.verdienmaand().vrijgesteld()), "iva-oproep-vrijstelling",
                "WIA", "52", "3");
        return List.copyOf(aannames);
    }

    /** Some amount was raised for need of help. */
    private boolean verhoogd() {
        return maanden.stream().flatMap(maand -> maand.uitkeringen().stream()).flatMap(deel -> deel.gronden().stream())
                .anyMatch(regel -> regel.startsWith("wia-53") || regel.startsWith("wia-63"));
    }

    private void als(boolean geldt, String code, String... plaats) {
        if (geldt) {
            aanname(code, Map.of(), bron(plaats));
        }
    }

    /** Statute, article, paragraph and part; only looked up for what is said. */
    private static Bron bron(String... plaats) {
        return Bron.van(plaats[0], plaats[1], plaats[2], plaats.length > 3 ? plaats[3] : null);
    }

    private void aanname(String code, Map<String, String> waarden, Bron bron) {
        aannames.add(new Aanname(code, teksten.tekst(Teksten.Soort.AANNAME, code, "tekst", waarden), null, null, List.of(), bron));
    }

    private <E extends Enum<E> & Keuzes.Lezing> void lezing(boolean geldt, String code, String sleutel, E gekozen, String... plaats) {
        if (geldt) {
            List<String> andere = Arrays.stream(gekozen.getDeclaringClass().getEnumConstants()).filter(lezing -> lezing != gekozen)
                    .map(Keuzes.Lezing::code).toList();
            String tekst = teksten.tekst(Teksten.Soort.AANNAME, code, "tekst", Map.of("lezing", gekozen.code()));
            aannames.add(new Aanname(code, tekst, sleutel, gekozen.code(), andere, bron(plaats)));
        }
    }

    private boolean aowOnzeker() {
        Gegeven<LocalDate> geboren = resultaat.verzoek().persoon().geboortedatum();
        var tabel = regelset.normen().aowTabel();
        return geboren.bekend() && !tabel.dag(geboren.waarde()).isAfter(resultaat.periode().totEnMet().laatsteDag())
                && (!tabel.isVastgesteld(geboren.waarde()) || tabel.rij(geboren.waarde()).zekerheid() != Zekerheid.hoog);
    }

    private void onzekereBedragen() {
        Map<String, Bron> gebruikt = new TreeMap<>();
        resultaat.lonen().gebruikt().stream().filter(norm -> norm.waarde().zekerheid() != Zekerheid.hoog).forEach(norm -> {
            var plaats = regelset.normen().reeks(norm.code()).bron();
            gebruikt.put(norm.code() + "@" + norm.waarde().vanaf(), Bron.van(plaats.wet(), plaats.artikel(), plaats.lid()));
        });
        gebruikt.forEach((sleutel, bron) -> {
            String code = sleutel.substring(0, sleutel.indexOf('@'));
            String naam = regelset.normen().reeks(code).naam();
            aanname("bedrag-niet-zeker", Map.of("norm", naam, "vanaf", sleutel.substring(sleutel.indexOf('@') + 1)), bron);
        });
    }

    /** A rule that is newer than the month it is used for: the law of before is not modelled, and the answer says so. */
    private void regelsEerderToegepast() {
        Map<String, Gevolgtrekking> perRegel = new TreeMap<>();
        for (Gevolgtrekking stap : stappen.alle()) {
            if (stap.onderwerp().maand().laatsteDag().isBefore(stap.regel().geldigVanaf())) {
                perRegel.putIfAbsent(stap.regel().id(), stap);
            }
        }
        perRegel.values().forEach(stap -> aanname("regel-eerder-toegepast",
                Map.of("regel", stap.regel().zin(), "vanaf", stap.regel().geldigVanaf().toString()), stap.regel().bron()));
    }

    private boolean wijzigingMiddenInMaand() {
        return resultaat.verloop().indelingen().stream().skip(1).anyMatch(ingedeeld -> ingedeeld.feit().vanaf().getDayOfMonth() != 1);
    }

    // ── warnings ────────────────────────────────────────────────────────────────────────────

    List<Waarschuwing> waarschuwingen() {
        if (resultaat.verloop() == null) {
            return List.of();
        }
        boolean december = maanden.stream().anyMatch(maand -> maand.maand().nummer() == 12 && !maand.uitkeringen().isEmpty());
        waarschuw(december, "betaaldatum-december", "let-op", "WIA", "67", "1");
        waarschuw(voorschot(), "voorschot-voorlopig", "let-op", "AIB", "4:1", "6");
        waarschuw(voorschot(), "loongegevens-later", "let-op", "AIB", "4:1", "3");
        waarschuw(telt(Vierwekenmaand.class::isInstance), "vierwekenloon", "let-op", "AIB", "4:1", "1");
        waarschuw(telt(Winst.class::isInstance), "zelfstandige-jaarafrekening", "let-op", "AIB", "4:1", "5");
        waarschuw(telt(feit -> feit instanceof Loonstrook || feit instanceof Brutoloon), "vakantiegeld-ikb", "controleer-eerst", "AIB", "4:1", "8");
        waarschuw(telt(AndereUitkering.class::isInstance), "soort-inkomen-controleren", "controleer-eerst", "AIB", "3:3", null);
        waarschuw(resultaat.lonen().gebruikt().stream().anyMatch(norm -> norm.code().equals("maximumdagloon")), "boven-maximumdagloon", "let-op",
                "WIA", "13", "1");
        eindeOnzeker();
        return List.copyOf(waarschuwingen);
    }

    /** What is said of a day after this one (a class, an income to earn) may lapse, because the right may have ended. */
    private void eindeOnzeker() {
        stappen.alle().stream().map(Gevolgtrekking::conclusie).filter(EindeOnzeker.class::isInstance).map(EindeOnzeker.class::cast)
                .filter(onzeker -> onzeker.doel() == Doel.RECHT).map(EindeOnzeker::dag).min(Comparator.naturalOrder())
                .ifPresent(dag -> waarschuwingen.add(new Waarschuwing("einde-onzeker",
                        teksten.tekst(Teksten.Soort.WAARSCHUWING, "einde-onzeker", "tekst", Map.of("vanaf", dag.toString())), "controleer-eerst",
                        Bron.van("WIA", "56", "3"))));
    }

    private void waarschuw(boolean geldt, String code, String ernst, String... plaats) {
        if (geldt) {
            waarschuwingen.add(new Waarschuwing(code, teksten.tekst(Teksten.Soort.WAARSCHUWING, code, "tekst", Map.of()), ernst, bron(plaats)));
        }
    }

    // ── judgement and refusal ───────────────────────────────────────────────────────────────

    List<Oordeelspunt> oordeelspunten() {
        List<Oordeelspunt> punten = new ArrayList<>();
        if (resultaat.verloop() != null) {
            boolean onder35 = resultaat.verloop().indelingen().stream().skip(1).anyMatch(ingedeeld -> ingedeeld.klasse() == Klasse.MINDER_DAN_35);
            if (onder35) {
                String waarde = concludeert(conclusie -> conclusie instanceof EindeRecht einde && einde.reden() == EindeRecht.Reden.JAAR_BOVEN_65)
                        ? "door-werk" : "niet-door-werk";
                punten.add(oordeel("oorzaak-onder-35", "arbeidsdeskundige", waarde, Bron.van("WIA", "56", "3")));
            }
            if (Gebeurtenissen.herleving(resultaat) != null) {
                punten.add(oordeel("herleving-oorzaak", "verzekeringsarts", null, Bron.van("WIA", "57", "1")));
            }
        }
        return punten;
    }

    private Oordeelspunt oordeel(String code, String wie, String waarde, Bron bron) {
        return new Oordeelspunt(code, wie, teksten.tekst(Teksten.Soort.OORDEELSPUNT, code, "tekst", Map.of()), waarde, bron);
    }

    List<NietTeBerekenen> nietBerekenbaar() {
        List<NietBerekenbaar> alle = new ArrayList<>(resultaat.nietBerekenbaar());
        var herleving = Gebeurtenissen.herleving(resultaat);
        if (herleving != null) {
            boolean ooitRecht = resultaat.verloop().einde(Doel.RECHT).reden() != EindeRecht.Reden.NOOIT_ONTSTAAN;
            alle.add(ooitRecht ? new NietBerekenbaar("herleving", herleving.pad()) : new NietBerekenbaar("later-ontstaan", herleving.pad()));
        }
        return alle.stream().map(deel -> new NietTeBerekenen(deel.code(),
                teksten.tekst(Teksten.Soort.NIET_BEREKENBAAR, deel.code(), "reden", Map.of()),
                teksten.tekst(Teksten.Soort.NIET_BEREKENBAAR, deel.code(), "doeDit", Map.of()), bron(deel.code()), deel.pad())).toList();
    }

    private static Bron bron(String code) {
        return switch (code) {
            case "wia-naast-ww-of-zw-nog-niet" -> Bron.van("AIB", "3:3", "5");
            case "twee-wia-rechten" -> Bron.van("WIA", "43", null, "a");
            case "maanden-voor-2020", "peildatum-voor-2020" -> Bron.van("WIA", "14", "1");
            case "duur-voor-april-2019" -> Bron.van("WIA", "59", "2");
            case "herleving" -> Bron.van("WIA", "57", "1");
            case "later-ontstaan" -> Bron.van("WIA", "55", "1");
            default -> null;
        };
    }
}
