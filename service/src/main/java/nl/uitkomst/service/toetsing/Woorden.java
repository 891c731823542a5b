package nl.uitkomst.service.toetsing;

import java.time.LocalDate;
import java.util.Map;
import nl.uitkomst.catalogus.Dekkingsstatus;
import nl.uitkomst.catalogus.Toetsstatus;
import nl.uitkomst.recht.Bron;
import nl.uitkomst.recht.Regel;
import nl.uitkomst.recht.Wetten;
import nl.uitkomst.service.teksten.Opmaak;

/** The codes of the catalogue in words. */
public final class Woorden {

    private static final Map<Dekkingsstatus, String> DEKKING = Map.of(
            Dekkingsstatus.GEDEKT, "in een regel",
            Dekkingsstatus.BEDRAG, "in een bedrag",
            Dekkingsstatus.OORDEEL, "oordeel van een mens",
            Dekkingsstatus.GEEN_GEVOLG, "geen gevolg voor de uitkomst",
            Dekkingsstatus.BUITEN_BEREIK, "buiten bereik",
            Dekkingsstatus.NOG_NIET_GEBOUWD, "nog niet gebouwd",
            Dekkingsstatus.ZONDER_REDEN, "zonder regel en zonder reden");
    private static final Map<String, String> BRONNEN = Map.of("eigen-berekening", "eigen berekening", "uwv", "UWV", "rechtspraak", "rechtspraak", "kamerstuk", "Kamerstuk",
            "wet", "wettekst", "overig", "andere bron");

    private Woorden() {
    }

    public static String dekking(Dekkingsstatus dekking) {
        return DEKKING.get(dekking);
    }

    public static String status(Toetsstatus status) {
        return status == null ? "geen regels" : status.code().replace('-', ' ');
    }

    public static String bronsoort(String soort) {
        return BRONNEN.getOrDefault(soort, soort);
    }

    public static String datum(LocalDate dag) {
        return Opmaak.datum(dag);
    }

    /** {@code "geldt vanaf 1 juli 2015"}, with the last day where there is one. */
    public static String geldigheid(Regel regel) {
        return "geldt vanaf " + datum(regel.geldigVanaf()) + (regel.geldigTot() == null ? "" : " tot en met " + datum(regel.geldigTot()));
    }

    /** {@code "artikel 61 lid 4 WIA, tekst van 1 juli 2026"}: what a link to the text of the law says. */
    public static String vindplaats(Bron bron) {
        return bron.inWoorden() + (bron.bwbId() == null ? "" : ", tekst van " + datum(Wetten.wet(bron.wet()).tekst()));
    }

    /** {@code "lid 4"}; of an article without paragraphs the article as a whole. */
    public static String lid(String lid) {
        return lid == null ? "het hele artikel" : "lid " + lid;
    }

    /** A figure as it stands in a decree, with a comma. */
    public static String getal(String waarde) {
        return waarde.replace('.', ',');
    }
}
