package nl.uitkomst.simulatie;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** How a table is written. */
enum Vorm {

    PARQUET {
        @Override
        Tabelbestand maak(Tabel tabel, OutputStream uitvoer) throws IOException {
            return new Parquetbestand(tabel, uitvoer);
        }
    },
    CSV {
        @Override
        Tabelbestand maak(Tabel tabel, OutputStream uitvoer) throws IOException {
            return new Csvbestand(tabel, uitvoer);
        }
    };

    /** @param uitvoer is closed with the file */
    abstract Tabelbestand maak(Tabel tabel, OutputStream uitvoer) throws IOException;

    String naam() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws Melding when one of the names, with commas between them, is none of these */
    static Set<Vorm> lees(String namen) {
        Set<Vorm> vormen = EnumSet.noneOf(Vorm.class);
        for (String naam : namen.split(",")) {
            vormen.add(Arrays.stream(values()).filter(vorm -> vorm.naam().equals(naam)).findFirst()
                    .orElseThrow(() -> new Melding("De vorm " + naam + " is er niet. Kies uit: " + alle() + ".")));
        }
        return vormen;
    }

    static String alle() {
        return Arrays.stream(values()).map(Vorm::naam).collect(Collectors.joining(","));
    }
}
