package nl.uitkomst.catalogus;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.uitkomst.catalogus.Wetblad.Artikelblad;
import nl.uitkomst.catalogus.Wetblad.Lidblad;

/** The coverage by article and paragraph as Markdown. */
final class Dekkingstabel {

    private Dekkingstabel() {
    }

    static String van(Wetblad blad) {
        StringBuilder tekst = new StringBuilder("# Dekking: ").append(blad.wet().naam()).append("\n\n")
                .append("Gemaakt uit de regels en de inventaris; niet met de hand wijzigen. Zie [de uitleg](README.md).\n\n")
                .append("| Artikel | Lid | Dekking | Regels of reden | Beoordeling |\n|---|---|---|---|---|\n");
        for (Artikelblad artikel : blad.artikelen()) {
            for (Lidblad lid : artikel.leden()) {
                tekst.append("| ").append(naam(artikel)).append(" | ").append(lid.lid() == null ? "–" : lid.lid())
                        .append(" | ").append(lid.dekking().code()).append(" | ")
                        .append(inhoud(lid)).append(" | ").append(artikel.status() == null ? "–" : artikel.status()).append(" |\n");
            }
        }
        return tekst.toString();
    }

    private static String naam(Artikelblad artikel) {
        if (artikel.rij()) {
            return artikel.artikel() + ": " + artikel.opschrift();
        }
        return artikel.artikel() == null ? "geheel" : artikel.artikel();
    }

    private static String inhoud(Lidblad lid) {
        if (lid.reden() != null) {
            return lid.reden();
        }
        List<String> namen = lid.regels().isEmpty() ? lid.bedragen() : lid.regels();
        return namen.stream().map(naam -> "`" + naam + "`").collect(Collectors.joining(", "));
    }

    static String overzicht(List<Wetblad> wetten) {
        StringBuilder tekst = new StringBuilder("| Wet | ");
        List<Dekkingsstatus> kolommen = List.of(Dekkingsstatus.GEDEKT, Dekkingsstatus.BEDRAG, Dekkingsstatus.OORDEEL, Dekkingsstatus.GEEN_GEVOLG,
                Dekkingsstatus.BUITEN_BEREIK, Dekkingsstatus.NOG_NIET_GEBOUWD);
        tekst.append(kolommen.stream().map(Dekkingsstatus::code).collect(Collectors.joining(" | "))).append(" |\n|")
                .append("---|".repeat(kolommen.size() + 1)).append('\n');
        for (Wetblad blad : wetten) {
            Map<Dekkingsstatus, Long> aantallen = blad.artikelen().stream().flatMap(artikel -> artikel.leden().stream())
                    .collect(Collectors.groupingBy(Lidblad::dekking, TreeMap::new, Collectors.counting()));
            tekst.append("| [").append(blad.wet().naam()).append("](").append(bestand(blad)).append(") | ")
                    .append(kolommen.stream().map(kolom -> String.valueOf(aantallen.getOrDefault(kolom, 0L))).collect(Collectors.joining(" | "))).append(" |\n");
        }
        return tekst.toString();
    }

    static String bestand(Wetblad blad) {
        return blad.wet().code().toLowerCase(Locale.ROOT) + ".md";
    }
}
