package nl.uitkomst.beoordeling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.uitkomst.beoordeling.Dwangsomlezer.Dwangsomverzoek;
import nl.uitkomst.dwangsom.Aanspraak;
import nl.uitkomst.dwangsom.Ingebrekestelling;
import nl.uitkomst.dwangsom.Punt;
import nl.uitkomst.dwangsom.Teldag;
import nl.uitkomst.dwangsom.Termijngrenzen;
import nl.uitkomst.dwangsom.Termijnopgave;
import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.normen.Dwangsomaankondigingen;
import nl.uitkomst.normen.Normen;
import nl.uitkomst.verzoek.Keuzes;

/** What the rules get to see of a request about a dwangsom. */
final class Dwangsomfeiten {

    private static final String EERSTE_REEKS = "dwangsom-dag-1-14";

    private final Dwangsomverzoek verzoek;
    private final Normen normen;
    private final Keuzes keuzes;
    private final Teldag teldag;
    private final Termijnopgave opgave;

    Dwangsomfeiten(Dwangsomverzoek verzoek, Normen normen) {
        this.verzoek = verzoek;
        this.normen = normen;
        this.keuzes = verzoek.algemeen().keuzes();
        this.teldag = new Teldag(verzoek.besluitBekendgemaakt().of(null), verzoek.peildatum().of(null), keuzes.laatsteDwangsomdag());
        Dwangsomaankondigingen.Termijn aangekondigd = normen.dwangsomaankondigingen().termijn();
        this.opgave = new Termijnopgave(verzoek.soortBesluit(), verzoek.begin(), verzoek.medischOfArbeidskundig(), verzoek.externeDeskundige(),
                verzoek.termijnWeken(), verzoek.verlengingWeken(), verzoek.opgeschorteDagen(), verzoek.verlengdTot(),
                new Termijnopgave.Aankondiging(aangekondigd.vanaf(), aangekondigd.weken()), keuzes.beslistermijnVanaf2026());
    }

    /** The letter came before there was a dwangsom; its amounts do not exist. */
    boolean ontvangenVoorDeWet() {
        return verzoek.ingebrekestellingOntvangen().bekend()
                && verzoek.ingebrekestellingOntvangen().waarde().isBefore(normen.reeks(EERSTE_REEKS).eersteVanaf());
    }

    Termijnopgave opgave() {
        return opgave;
    }

    Teldag teldag() {
        return teldag;
    }

    List<Object> voorDeTermijn() {
        return List.of(opgave, normen.feestdagen());
    }

    /** What the request says without a rule between. Exclusions that are not named are taken not to be there; the answer says so. */
    Map<Punt, Object> opgegeven() {
        Map<Punt, Object> gegeven = new HashMap<>();
        gegeven.put(Punt.OP_AANVRAAG, verzoek.opAanvraag());
        gegeven.put(Punt.NIET_UITGESLOTEN, verzoek.uitsluitingen().of(Set.of()).isEmpty());
        gegeven.put(Punt.INGEBREKESTELLING_ONTVANGEN, verzoek.ingebrekestellingOntvangen().bekend());
        if (teldag.isBekend()) {
            gegeven.put(Punt.BESLIST, teldag.isBeslist());
        }
        if (!teldag.isPeildag()) {
            gegeven.put(Punt.GEVRAAGD_BINNEN_TERMIJN, false);
        }
        return gegeven;
    }

    List<Object> voorDePunten(Termijngrenzen grenzen) {
        List<Object> feiten = new ArrayList<>(List.of(grenzen, teldag,
                new Aanspraak(verzoek.opAanvraag(), verzoek.uitsluitingen().of(Set.of()), verzoek.aantalAanvragers().of(1))));
        if (verzoek.ingebrekestellingOntvangen().bekend()) {
            var ontvangen = verzoek.ingebrekestellingOntvangen().waarde();
            feiten.add(new Ingebrekestelling(ontvangen, new Ingebrekestelling.Tarief(bedrag(EERSTE_REEKS), bedrag("dwangsom-dag-15-28"),
                    bedrag("dwangsom-dag-29-42")), keuzes.eersteDwangsomdag()));
        }
        return feiten;
    }

    private Bedrag bedrag(String reeks) {
        return normen.reeks(reeks).op(verzoek.ingebrekestellingOntvangen().waarde()).alsBedrag();
    }
}
