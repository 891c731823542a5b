package nl.uitkomst.service.toetsing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.uitkomst.catalogus.Bedragblad;
import nl.uitkomst.catalogus.Catalogus;
import nl.uitkomst.catalogus.Gevalblad;
import nl.uitkomst.catalogus.Regelblad;
import nl.uitkomst.catalogus.Wetblad;
import nl.uitkomst.catalogus.Wetblad.Artikelblad;
import nl.uitkomst.catalogus.Wetblad.Lidblad;
import nl.uitkomst.gevallen.Dekking.Naburig;
import nl.uitkomst.gevallen.Verslag.Gevalverslag;
import nl.uitkomst.recht.Wet;
import tools.jackson.databind.JsonNode;

/**
 * An article: its paragraphs, and of each the rules with all that belongs to them.
 *
 * @param aftekenbestand name of the file of a sign-off
 * @param aftekentekst   what that file must hold
 * @param vorige         number of the article before it; null for none
 */
public record Artikelpagina(Wet wet, Artikelblad artikel, List<Lid> leden, String aftekenbestand, String aftekentekst, String vorige, String volgende) {

    /** Cases of a rule that the page of an article names; all of them are on the page of the rule. */
    private static final int GENOEMD = 8;

    /**
     * A paragraph.
     *
     * @param regels  shown here in full
     * @param elders  shown at another place
     * @param tabellen codes of tables that are no row of amounts
     */
    public record Lid(Lidblad blad, List<Regeldeel> regels, List<Regelblad> elders, List<Bedragblad> bedragen, List<String> tabellen) {
    }

    /**
     * A rule.
     *
     * @param voorbeelden one or two cases in full: one that fires it, and one that nearly does
     * @param anders      in what fact the second differs from the first; null where there is no second
     * @param gevallen    others that fire it, by name
     * @param aantal      how many fire it in all
     * @param proef       a form on the first case; null where there is no case
     */
    public record Regeldeel(Regelblad blad, List<Voorbeeld> voorbeelden, String anders, List<Gevalverslag> gevallen, int aantal, List<Oordeelpunt> oordelen, List<Regelblad> steuntOp,
            Proefformulier proef) {
    }

    /** A case beside what came out. */
    public record Voorbeeld(Gevalblad geval, List<Proef.Regel> uitkomsten) {

        static Voorbeeld van(Gevalblad geval) {
            return new Voorbeeld(geval, Proef.naastElkaar(geval.verwacht(), geval.werkelijk()));
        }
    }

    /** A point of judgement in words. */
    public record Oordeelpunt(String wie, String tekst) {
    }

    static Artikelpagina van(Toetsboek boek, Wetblad wet, Artikelblad artikel) {
        Set<String> getoond = new LinkedHashSet<>();
        List<Lid> leden = new ArrayList<>();
        for (Lidblad lid : artikel.leden()) {
            List<Regelblad> alle = boek.regels(lid.regels());
            List<Regelblad> hier = alle.stream().filter(regel -> artikel.regels().contains(regel.id()) && getoond.add(regel.id())).toList();
            leden.add(new Lid(lid, hier.stream().map(regel -> deel(boek, regel, GENOEMD)).toList(), alle.stream().filter(regel -> !hier.contains(regel)).toList(),
                    lid.bedragen().stream().map(boek.catalogus()::bedrag).flatMap(bedrag -> bedrag.stream()).toList(),
                    lid.bedragen().stream().filter(code -> boek.catalogus().bedrag(code).isEmpty()).toList()));
        }
        Map<String, String> buren = boek.buren(wet, artikel);
        return new Artikelpagina(wet.wet(), artikel, leden, Catalogus.aftekenbestand(artikel), aftekentekst(boek.catalogus(), artikel), buren.get("vorige"), buren.get("volgende"));
    }

    /** @param genoemd how many cases are named beside those in full */
    static Regeldeel deel(Toetsboek boek, Regelblad regel, int genoemd) {
        Naburig paar = regel.paar();
        Stream<String> gekozen = paar == null ? regel.gevallen().stream().limit(1) : Stream.of(paar.vuurt(), paar.vuurtNiet());
        List<Voorbeeld> voorbeelden = gekozen.map(boek::geval).flatMap(geval -> geval.stream()).map(Voorbeeld::van).toList();
        List<String> overige = regel.gevallen().stream().filter(id -> voorbeelden.stream().noneMatch(voorbeeld -> voorbeeld.geval().id().equals(id))).limit(genoemd).toList();
        return new Regeldeel(regel, voorbeelden, paar == null ? null : anders(voorbeelden, paar.feit()),
                boek.catalogus().gevallen(overige).stream().filter(Objects::nonNull).toList(), regel.gevallen().size(),
                regel.oordelen().stream().map(punt -> new Oordeelpunt(punt.wie(), Oordeelwoorden.van(punt.code()))).distinct().toList(), boek.regels(regel.steuntOp()),
                voorbeelden.isEmpty() ? null : Proefformulier.leeg(voorbeelden.get(0).geval(), regel.id(), regel.id() + "-"));
    }

    /** The differing fact in words, with its value in each case. */
    private static String anders(List<Voorbeeld> paar, String feit) {
        JsonNode een = paar.get(0).geval().verzoek();
        JsonNode ander = paar.get(paar.size() - 1).geval().verzoek();
        String naam = Velden.naam(een.at(feit).isMissingNode() ? ander : een, feit);
        return naam + ": " + waarde(een.at(feit)) + " en " + waarde(ander.at(feit));
    }

    private static String waarde(JsonNode waarde) {
        return waarde.isMissingNode() ? "niet opgegeven" : waarde.isContainer() ? waarde.toString() : Velden.tekst(waarde);
    }

    private static String aftekentekst(Catalogus catalogus, Artikelblad artikel) {
        StringBuilder tekst = new StringBuilder("wet: ").append(artikel.bron().wet()).append('\n');
        if (artikel.artikel() != null) {
            tekst.append("artikel: \"").append(artikel.artikel()).append("\"\n");
        }
        tekst.append("rol: vul in, nooit een naam\ndatum: \"jjjj-mm-dd\"\nopmerking: \"vul in\"\nregels:\n");
        catalogus.hashes(artikel).forEach((regel, hash) -> tekst.append("  ").append(regel).append(": \"").append(hash).append("\"\n"));
        return tekst.toString();
    }
}
