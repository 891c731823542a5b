package nl.uitkomst.beoordeling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.uitkomst.antwoord.Antwoord.Aanname;
import nl.uitkomst.antwoord.Antwoord.Waarschuwing;
import nl.uitkomst.beoordeling.ZestigplusAntwoord.Gesprekspunt;
import nl.uitkomst.beoordeling.ZestigplusAntwoord.Instemming;
import nl.uitkomst.beoordeling.Zestigpluslezer.Zestigplusverzoek;
import nl.uitkomst.dienstverlening.Werkgever;
import nl.uitkomst.normen.Zekerheid;
import nl.uitkomst.recht.Bron;
import nl.uitkomst.verzoek.Gegeven;
import nl.uitkomst.zestigplus.Geboortedag;
import nl.uitkomst.zestigplus.Punt;
import nl.uitkomst.zestigplus.SoortAanvraag;
import nl.uitkomst.zestigplus.Uitkomst;

/** What to talk about before somebody chooses: what speaks for and against the measure, who has to agree, and how sure all of it is. */
final class Zestigplusgesprek {

    private static final Bron MAATREGEL = Bron.beleid("60-plusmaatregel");
    private static final int LEEFTIJD = 60;

    private final Zestigplusstand stand;
    private final Zestigplusverzoek verzoek;
    private final Woorden woorden;

    Zestigplusgesprek(Zestigplusstand stand, Woorden woorden) {
        this.stand = stand;
        this.verzoek = stand.verzoek();
        this.woorden = woorden;
    }

    /** Whether there is something to choose; not where the measure is closed, or leads to nothing. */
    private boolean nietsTeKiezen() {
        return stand.gesloten() || stand.toetsing().uitkomst() == Uitkomst.GEEN_RECHT;
    }

    private boolean zonderWerkgever() {
        return verzoek.werkgever().of(null) == Werkgever.GEEN;
    }

    // ── for and against ─────────────────────────────────────────────────────────────────────

    List<Gesprekspunt> voordelen() {
        List<String> codes = new ArrayList<>();
        voegToe(codes, "geen-onderzoek", !metArts());
        voegToe(codes, "hoogste-klasse", true);
        voegToe(codes, "geen-herbeoordeling", true);
        voegToe(codes, "bezwaar-en-beoordeling-op-verzoek", true);
        voegToe(codes, "geen-kosten-werkgever", !zonderWerkgever());
        return punten(codes);
    }

    List<Gesprekspunt> nadelen() {
        List<String> codes = new ArrayList<>();
        voegToe(codes, "geen-oordeel-over-iva", !metArts());
        voegToe(codes, "instemming-bindt", true);
        voegToe(codes, "latere-beoordeling-kan-lager", true);
        return punten(codes);
    }

    /** After a sign that it lasts a verzekeringsarts looks at somebody first. */
    private boolean metArts() {
        return stand.bekend().ja(Punt.AANWIJZING_DUURZAAM);
    }

    private List<Gesprekspunt> punten(List<String> codes) {
        return nietsTeKiezen() ? List.of() : codes.stream().map(code -> new Gesprekspunt(code, woorden.gesprek(code), MAATREGEL)).toList();
    }

    List<Instemming> instemmingen() {
        if (nietsTeKiezen()) {
            return List.of();
        }
        Boolean werkgeverNodig = verzoek.werkgever().bekend() ? !zonderWerkgever() : null;
        return List.of(instemming("werknemer", true, verzoek.instemmingWerknemer().of(null)),
                instemming("werkgever", werkgeverNodig, verzoek.instemmingWerkgever().of(null)));
    }

    private Instemming instemming(String wie, Boolean nodig, Boolean gegeven) {
        String stand = Boolean.FALSE.equals(nodig) ? "-niet-nodig" : gegeven != null ? gegeven ? "-ja" : "-nee" : nodig == null ? "-misschien" : "";
        return new Instemming(wie, nodig, gegeven, woorden.gesprek("instemming-" + wie + stand), MAATREGEL);
    }

    // ── how sure it is ──────────────────────────────────────────────────────────────────────

    List<Aanname> aannames() {
        List<String> codes = new ArrayList<>();
        boolean uitgesloten = stand.gesloten();
        voegToe(codes, "eerste-aanvraag", !uitgesloten && !verzoek.soortAanvraag().bekend());
        if (verzoek.soort() == SoortAanvraag.TWEEDE_AANVRAAG) {
            tweedeAanvraag(codes);
        }
        voegToe(codes, "venster-niet-verlengd", stand.bekend().nee(Punt.IN_VENSTER) && stand.venster().volgende() == null);
        voegToe(codes, "zestigste-verjaardag-telt", isZestigGeworden(verzoek.geboortedatum(), verzoek.eindeWachttijd()));
        voegToe(codes, "loonsanctie-verandert-de-dag-niet", verzoek.loonsanctieTot().bekend());
        voegToe(codes, "niets-over-de-grens", !uitgesloten && !verzoek.grensoverschrijdend().bekend());
        voegToe(codes, "zonder-werkgever", !uitgesloten && zonderWerkgever());
        voegToe(codes, "volle-klasse-naast-werk", stand.toetsing().uitkomst() == Uitkomst.VOLGT_ROUTE && verzoek.werkt().of(false));
        return codes.stream().map(code -> woorden.aanname(code, MAATREGEL)).toList();
    }

    private void tweedeAanvraag(List<String> codes) {
        boolean valtEronder = stand.bekend().ja(Punt.AANVRAAG);
        voegToe(codes, "eerste-aanvraag-vereenvoudigd", valtEronder && !verzoek.eersteVereenvoudigd().bekend());
        voegToe(codes, "tweede-aanvraag-in-het-venster", valtEronder && !verzoek.tweedeDag().bekend());
        voegToe(codes, "tweede-aanvraag-zelfde-venster", verzoek.tweedeDag().bekend());
        voegToe(codes, "tweede-aanvraag-zoals-in-2022", valtEronder && stand.bekend().ja(Punt.IN_VENSTER)
                && stand.begonnen().filter(venster -> venster.tweedeAanvraag() == Zekerheid.laag).isPresent());
    }

    private static void voegToe(List<String> codes, String code, boolean geldt) {
        if (geldt) {
            codes.add(code);
        }
    }

    /** Whether somebody turned sixty on the very day. */
    private static boolean isZestigGeworden(Gegeven<LocalDate> geboren, Gegeven<LocalDate> dag) {
        if (!geboren.bekend() || !dag.bekend()) {
            return false;
        }
        Geboortedag geboortedag = new Geboortedag(geboren.waarde());
        return geboortedag.isMinstens(LEEFTIJD, dag.waarde()) && !geboortedag.isMinstens(LEEFTIJD, dag.waarde().minusDays(1));
    }

    List<Waarschuwing> waarschuwingen() {
        List<Waarschuwing> waarschuwingen = new ArrayList<>();
        boolean routeKan = stand.toetsing().uitkomsten().contains(Uitkomst.VOLGT_ROUTE);
        if (routeKan) {
            waarschuwingen.add(woorden.waarschuwing("maatregel-buiten-de-wet", "let-op", Bron.van("WIA", "6", null)));
        }
        if (routeKan && !metArts()) {
            waarschuwingen.add(woorden.waarschuwing("iva-controleren", "controleer-eerst", MAATREGEL));
        }
        if (routeKan && !zonderWerkgever()) {
            waarschuwingen.add(woorden.waarschuwing("toestemming-beiden", "let-op", MAATREGEL));
        }
        if (stand.bekend().nee(Punt.IN_VENSTER) && stand.begonnen().isPresent() && stand.venster().volgende() == null) {
            waarschuwingen.add(woorden.waarschuwing("regel-verlopen", "controleer-eerst", MAATREGEL));
        }
        if (routeKan && verzoek.werkgever().of(null) == Werkgever.EIGENRISICODRAGER) {
            waarschuwingen.add(woorden.waarschuwing("eigenrisicodrager-begeleidt", "let-op", MAATREGEL));
        }
        if (routeKan && verzoek.werkt().of(false)) {
            waarschuwingen.add(woorden.waarschuwing("loon-gaat-eraf", "let-op", Bron.van("WIA", "61", null)));
        }
        if (!stand.gesloten() && stand.heeftAowLeeftijd()) {
            waarschuwingen.add(woorden.waarschuwing("aow-leeftijd-bereikt", "controleer-eerst", Bron.van("WIA", "43", null, "g")));
        }
        return waarschuwingen;
    }
}
