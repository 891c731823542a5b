package nl.uitkomst.beoordeling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.uitkomst.antwoord.Antwoord.Aanname;
import nl.uitkomst.antwoord.Antwoord.Oordeelspunt;
import nl.uitkomst.antwoord.Antwoord.Waarschuwing;
import nl.uitkomst.antwoord.Teksten.Soort;
import nl.uitkomst.beoordeling.Voorschotlezer.Voorschotverzoek;
import nl.uitkomst.geld.Percentage;
import nl.uitkomst.motor.Regelset;
import nl.uitkomst.normen.Kwijtscheldvenster;
import nl.uitkomst.recht.Bron;
import nl.uitkomst.verzoek.Code;
import nl.uitkomst.verzoek.Keuzes.VerrekeningVoorschot;
import nl.uitkomst.voorschot.Besluit;
import nl.uitkomst.voorschot.Dekking;
import nl.uitkomst.voorschot.Punt;
import nl.uitkomst.voorschot.RedenGeenWw;
import nl.uitkomst.voorschot.Terugdeel;
import nl.uitkomst.voorschot.Uitkomst;

/**
 * What goes with an answer about an advance: what it takes for granted, where a person must judge, and what to look out for.
 *
 * @param verdeling null where the amounts are not known
 */
record Voorschotbijzaken(Regelset regelset, Woorden woorden, Voorschotverzoek verzoek, Voorschotcijfers cijfers, Toetsing toetsing, Voorschotverdeling verdeling) {

    private static final String LET_OP = "let-op";
    private static final String CONTROLEER_EERST = "controleer-eerst";

    private static final class Bronnen {
        private static final Bron BELEID = Bron.beleid("Kwijtscheldbeleid");
        private static final Bron UITLEG = Bron.beleid("WIA-voorschot");
        private static final Bron TERUGVORDERING = Bron.van("WIA", "77", "1");
        private static final Bron VERREKENING = Bron.van("AWB", "4:95", "4");
    }

    private boolean teVeel() {
        return verdeling != null && verdeling.afrekening().teVeel().isPositief();
    }

    private boolean gedekt() {
        return toetsing.bekend().is(Punt.BELEID, Dekking.GEDEKT);
    }

    // ── assumptions ─────────────────────────────────────────────────────────────────────────

    List<Aanname> aannames(Voorschotraming raming) {
        List<Aanname> aannames = new ArrayList<>();
        als(aannames, verzoek.is(Besluit.NOG_NIET) && !verzoek.wachtOp().bekend(), "wacht-op-beslissing", Bronnen.UITLEG);
        if (raming.antwoord() != null) {
            als(aannames, true, "schatting-percentage", Bron.van("WIA", "61", "1"));
            aannames.addAll(raming.antwoord().aannames());
        }
        lezing(aannames);
        als(aannames, cijfers.maandNietGenoemd(), "maand-niet-genoemd", Bronnen.VERREKENING);
        als(aannames, cijfers.buitenVoorschot(), "alleen-maanden-van-voorschot", Bronnen.VERREKENING);
        als(aannames, cijfers.zonderAndereUitkering(), "geen-andere-uitkering", Bronnen.BELEID);
        if (teVeel()) {
            kwijtschelden(aannames);
        }
        return List.copyOf(aannames);
    }

    private void kwijtschelden(List<Aanname> aannames) {
        als(aannames, cijfers.toekenningAangenomen(), "toekenning-eerste-maand", Bronnen.BELEID);
        als(aannames, verzoek.oorzaakBijClient().bekend() && !verzoek.oorzaakBijClient().waarde() && !verzoek.onderzoekGemist().bekend(), "onderzoek-niet-gemist",
                Bronnen.BELEID);
        als(aannames, gedekt() && verzoek.is(Besluit.TOEGEKEND) && !verzoek.rechtZonderMaatregel().bekend(), "geen-maatregel", Bronnen.BELEID);
        Kwijtscheldvenster venster = regelset.normen().kwijtscheldvenster();
        Kwijtscheldvenster.Periode periode = venster.periode(cijfers.toekenning(venster).dag());
        if (gedekt() && periode != null) {
            als(aannames, periode.aanname() != null, periode.aanname(), Bronnen.BELEID);
        }
    }

    private void als(List<Aanname> aannames, boolean geldt, String code, Bron bron) {
        if (geldt) {
            aannames.add(woorden.aanname(code, bron));
        }
    }

    /** Per month or over the whole, where that gives other amounts. */
    private void lezing(List<Aanname> aannames) {
        if (cijfers.lezingMaaktUit()) {
            VerrekeningVoorschot gekozen = verzoek.situatie().keuzes().verrekeningVoorschot();
            List<String> andere = Stream.of(VerrekeningVoorschot.values()).filter(lezing -> lezing != gekozen).map(Code::code).toList();
            aannames.add(new Aanname("verrekening-voorschot", woorden.tekst(Soort.AANNAME, "verrekening-voorschot", gekozen.code(), Map.of()),
                    "verrekeningVoorschot", gekozen.code(), andere, Bronnen.VERREKENING));
        }
    }

    // ── judgements ──────────────────────────────────────────────────────────────────────────

    List<Oordeelspunt> oordeelspunten() {
        List<Oordeelspunt> punten = new ArrayList<>();
        boolean terug = teVeel() && (!verdeling.bekend() || verdeling.terugVoorMatiging().isPositief());
        if (terug) {
            punten.add(oordeelspunt("dringende-reden", verzoek.matiging().of(Percentage.NUL).toString(), Bron.van("WIA", "77", "6")));
        }
        if (terug && verzoek.redenGeenWw().of(null) == RedenGeenWw.NIET_BESCHIKBAAR) {
            punten.add(oordeelspunt("niet-beschikbaar", Uitkomst.TERUGVORDEREN.code(), Bronnen.BELEID));
        }
        return List.copyOf(punten);
    }

    private Oordeelspunt oordeelspunt(String code, String waarde, Bron bron) {
        return new Oordeelspunt(code, woorden.tekst(Soort.OORDEELSPUNT, code, "wie", Map.of()), woorden.tekst(Soort.OORDEELSPUNT, code, "tekst", Map.of()),
                waarde, bron);
    }

    // ── warnings ────────────────────────────────────────────────────────────────────────────

    List<Waarschuwing> waarschuwingen() {
        List<Waarschuwing> waarschuwingen = new ArrayList<>();
        waarschuw(waarschuwingen, toetsing.uitkomst() == Uitkomst.VOORSCHOT_MOGELIJK, "toeslag", LET_OP, Bronnen.UITLEG);
        waarschuw(waarschuwingen, toetsing.uitkomst() == Uitkomst.VOORSCHOT_MOGELIJK, "later-verrekend", LET_OP, Bronnen.VERREKENING);
        if (!teVeel()) {
            return List.copyOf(waarschuwingen);
        }
        waarschuw(waarschuwingen, toetsing.bekend().is(Punt.BELEID, Dekking.NIET_BEKEND), "regel-verlopen", CONTROLEER_EERST, Bronnen.BELEID);
        boolean terug = verdeling.terug().isPositief();
        RedenGeenWw reden = verzoek.redenGeenWw().of(null);
        boolean alsnog = reden == RedenGeenWw.NIET_AANGEVRAAGD || reden == RedenGeenWw.GEEN_GEGEVENS_AANGELEVERD;
        waarschuw(waarschuwingen, alsnog, "ww-alsnog-aanvragen", CONTROLEER_EERST, Bronnen.BELEID);
        waarschuw(waarschuwingen, verzoek.is(Besluit.AFGEWEZEN) && verzoek.onderzoekGemist().of(false), "onderzoek-alsnog", CONTROLEER_EERST, Bronnen.BELEID);
        waarschuw(waarschuwingen, terug && regelset.normen().kwijtscheldvenster().kruimel(verdeling.terug()), "klein-bedrag", LET_OP, Bronnen.TERUGVORDERING);
        waarschuw(waarschuwingen, terug, "eerdere-brief", CONTROLEER_EERST, Bronnen.BELEID);
        waarschuw(waarschuwingen, terug && doorInkomen() && !verzoek.matiging().bekend(), "uwv-wist-het", LET_OP, Bron.van("WIA", "77", "6"));
        waarschuw(waarschuwingen, terug, "bruto-netto", LET_OP, Bronnen.TERUGVORDERING);
        waarschuw(waarschuwingen, verzoek.is(Besluit.AFGEWEZEN) && verdeling.kwijt().isPositief(), "bijstand", LET_OP, Bronnen.BELEID);
        return List.copyOf(waarschuwingen);
    }

    /** Some of it is recovered because income was left out of the advance. */
    private boolean doorInkomen() {
        return gedekt() && (toetsing.bekend().is(Punt.INKOMENSDEEL, Terugdeel.EEN_DEEL) || toetsing.bekend().is(Punt.INKOMENSDEEL, Terugdeel.ALLES))
                && (verzoek.inkomensdeel().bekend() ? verzoek.inkomensdeel().waarde().isPositief() : verzoek.dagloonEnPercentageGelijk().of(false));
    }

    private void waarschuw(List<Waarschuwing> waarschuwingen, boolean geldt, String code, String ernst, Bron bron) {
        if (geldt) {
            waarschuwingen.add(woorden.waarschuwing(code, ernst, bron));
        }
    }
}
