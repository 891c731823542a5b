package nl.uitkomst.antwoord;

import java.util.List;
import java.util.Map;
import nl.uitkomst.antwoord.Antwoord.Afrekening;
import nl.uitkomst.antwoord.Antwoord.Bandbreedte;
import nl.uitkomst.antwoord.Antwoord.MaandAntwoord;
import nl.uitkomst.antwoord.Antwoord.OntbrekendGegeven;
import nl.uitkomst.antwoord.Antwoord.Regelsetversie;
import nl.uitkomst.bandbreedte.Bandbreedten.Uitkomst;
import nl.uitkomst.bandbreedte.Grens;
import nl.uitkomst.berekening.Resultaat;
import nl.uitkomst.motor.Regelset;
import nl.uitkomst.recht.Ontbreekt;
import nl.uitkomst.recht.Regel;
import nl.uitkomst.verzoek.Uitlegniveau;

/** Puts an answer together from what the rules concluded. */
final class Antwoordbouwer {

    private final Regelset regelset;
    private final Teksten teksten;
    private final Resultaat resultaat;
    private final Uitkomst bandbreedten;
    private final NietGevraagd nietGevraagd;
    private final String besluitId;

    Antwoordbouwer(Regelset regelset, Teksten teksten, Resultaat resultaat, Uitkomst bandbreedten, NietGevraagd nietGevraagd, String besluitId) {
        this.regelset = regelset;
        this.teksten = teksten;
        this.resultaat = resultaat;
        this.bandbreedten = bandbreedten;
        this.nietGevraagd = nietGevraagd;
        this.besluitId = besluitId;
    }

    Antwoord antwoord() {
        return antwoord(true);
    }

    /** The same without what is remarked beside it; for who shows none of that. */
    Antwoord cijfers() {
        return antwoord(false);
    }

    private Antwoord antwoord(boolean opmerkingen) {
        Uitlegniveau niveau = resultaat.verzoek().uitleg();
        Stappen stappen = new Stappen(resultaat.gevolgtrekkingen(), niveau, teksten);
        Rechtmaanden rechtmaanden = new Rechtmaanden(resultaat.rechtmaanden());
        Maandtabel tabel = new Maandtabel(resultaat, rechtmaanden, bandbreedten.perMaand(), stappen, regelset.normen().bedragenTotEnMet());
        List<MaandAntwoord> maanden = tabel.maanden();
        List<Afrekening> afrekeningen = tabel.afrekeningen(maanden);
        Bevindingen bevindingen = new Bevindingen(resultaat, stappen, rechtmaanden, maanden);
        Oordelen oordelen = new Oordelen(bevindingen, teksten);
        List<OntbrekendGegeven> ontbrekend = ontbrekend(resultaat.ontbreekt(), bandbreedten.totaal(), teksten);
        Antwoord zonderUitleg = new Antwoord(besluitId,
                new Regelsetversie(regelset.versie(), regelset.hashcode(), regelset.normen().bedragenTotEnMet().laatsteDag()),
                ontbrekend.isEmpty(), maanden, afrekeningen,
                new Gebeurtenissen(resultaat, rechtmaanden, stappen, regelset, teksten, maanden).alle(),
                niveau == Uitlegniveau.GEEN ? List.of() : stappen.stappen(tabel.gronden()),
                ontbrekend, oordelen.nietBerekenbaar(),
                opmerkingen ? new Aannames(bevindingen, stappen, regelset, teksten).alle(nietGevraagd) : List.of(),
                opmerkingen ? oordelen.oordeelspunten(nietGevraagd) : List.of(), opmerkingen ? new Waarschuwingen(bevindingen, regelset, teksten).alle() : List.of(), null);
        return niveau == Uitlegniveau.GEEN ? zonderUitleg : metUitleg(zonderUitleg);
    }

    private Antwoord metUitleg(Antwoord antwoord) {
        return new Antwoord(antwoord.besluitId(), antwoord.regelset(), antwoord.volledig(), antwoord.maanden(), antwoord.afrekeningen(),
                antwoord.gebeurtenissen(), antwoord.stappen(), antwoord.ontbrekend(), antwoord.nietBerekenbaar(), antwoord.aannames(),
                antwoord.oordeelspunten(), antwoord.waarschuwingen(), teksten.uitleg(antwoord));
    }

    /** @param totaal the bounds of what comes of it; null where there are none */
    static List<OntbrekendGegeven> ontbrekend(Map<Ontbreekt, Regel> gegevens, Grens totaal, Teksten teksten) {
        return gegevens.isEmpty() ? List.of() : gegevens.entrySet().stream()
                .sorted(Map.Entry.comparingByKey((een, ander) -> een.pad().compareTo(ander.pad())))
                .map(deel -> ontbrekend(deel.getKey(), deel.getValue(), totaal, teksten)).toList();
    }

    static OntbrekendGegeven ontbrekend(Ontbreekt gegeven, Regel regel, Grens totaal, Teksten teksten) {
        String code = gegeven.pad().replaceAll("/\\d+$", "");
        code = code.substring(code.lastIndexOf('/') + 1);
        Map<String, String> waarden = regel == null ? Map.of() : Map.of("artikel", regel.bron().wet() + " " + regel.bron().artikel());
        return new OntbrekendGegeven(gegeven.pad(), tekst(teksten, code, "vraag", waarden), tekst(teksten, code, "waarom", waarden),
                tekst(teksten, code, "vindplaats", waarden), tekst(teksten, code, "wie", waarden), regel == null ? null : regel.id(),
                totaal == null ? null : new Bandbreedte(totaal.laagste(), totaal.hoogste()));
    }

    private static String tekst(Teksten teksten, String code, String onderdeel, Map<String, String> waarden) {
        return teksten.tekst(Teksten.Soort.ONTBREKEND, code, onderdeel, waarden);
    }
}
