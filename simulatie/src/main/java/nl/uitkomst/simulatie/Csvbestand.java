package nl.uitkomst.simulatie;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** CSV by RFC 4180 in UTF-8: commas, a line with the names, quotes where they are needed, nothing between the commas for what is absent. */
final class Csvbestand implements Tabelbestand {

    private static final String EINDE = "\r\n";

    private final Writer uitvoer;

    Csvbestand(Tabel tabel, OutputStream uitvoer) throws IOException {
        this.uitvoer = new BufferedWriter(new OutputStreamWriter(uitvoer, StandardCharsets.UTF_8), 1 << 16);
        this.uitvoer.write(tabel.kolommen().stream().map(Tabel.Veld::naam).collect(Collectors.joining(",")) + EINDE);
    }

    @Override
    public void schrijf(Object... waarden) throws IOException {
        for (int plaats = 0; plaats < waarden.length; plaats++) {
            if (plaats > 0) {
                uitvoer.write(',');
            }
            if (waarden[plaats] != null) {
                uitvoer.write(veld(waarden[plaats].toString()));
            }
        }
        uitvoer.write(EINDE);
    }

    private static String veld(String tekst) {
        boolean bijzonder = tekst.isEmpty() || tekst.indexOf(',') >= 0 || tekst.indexOf('"') >= 0 || tekst.indexOf('\n') >= 0 || tekst.indexOf('\r') >= 0;
        return bijzonder ? '"' + tekst.replace("\"", "\"\"") + '"' : tekst;
    }

    @Override
    public void close() throws IOException {
        uitvoer.close();
    }
}
