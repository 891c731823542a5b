package nl.uitkomst.simulatie;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;

/** Rows of a CSV by RFC 4180 in UTF-8, with the names of the columns on the first line. */
final class Csvinvoer implements Kolominvoer.Rijen {

    private final String bestand;
    private final InputStream bron;

    Csvinvoer(String bestand, InputStream bron) {
        this.bestand = bestand;
        this.bron = bron;
    }

    @Override
    public void lees(Kolominvoer.Ontvanger ontvanger) throws IOException {
        CSVFormat vorm = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW).setIgnoreEmptyLines(true).get();
        try (CSVParser rijen = vorm.parse(new InputStreamReader(bron, StandardCharsets.UTF_8))) {
            List<Kolom> kolommen = rijen.getHeaderNames().stream().map(naam -> Kolom.van(naam.replace("\uFEFF", "").strip())).toList();
            for (CSVRecord rij : rijen) {
                ontvanger.rij(waarden(kolommen, rij));
            }
        } catch (IllegalArgumentException | UncheckedIOException fout) {
            throw new Melding(bestand + " is geen CSV die wij kunnen lezen: nodig zijn komma's tussen de velden en op de eerste regel elke kolom één keer.");
        }
    }

    private Map<Kolom, String> waarden(List<Kolom> kolommen, CSVRecord rij) {
        if (rij.size() != kolommen.size()) {
            throw new Melding("Rij " + rij.getRecordNumber() + " van " + bestand + " heeft " + rij.size() + " velden; de eerste regel noemt " + kolommen.size() + " kolommen.");
        }
        Map<Kolom, String> waarden = new EnumMap<>(Kolom.class);
        for (int plaats = 0; plaats < kolommen.size(); plaats++) {
            if (!rij.get(plaats).isBlank()) {
                waarden.put(kolommen.get(plaats), rij.get(plaats).strip());
            }
        }
        return waarden;
    }
}
