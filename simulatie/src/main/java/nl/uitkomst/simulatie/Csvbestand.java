package nl.uitkomst.simulatie;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** CSV by RFC 4180 in UTF-8: commas, a line with the names, quotes where they are needed, nothing between the commas for what is absent. */
final class Csvbestand implements Tabelbestand {

    private static final String EINDE = "\r\n";
    private static final int CENTEN_PER_EURO = 100;

    private final List<Tabel.Veld> kolommen;
    private final OutputStream uitvoer;
    private final StringBuilder rij = new StringBuilder();

    Csvbestand(Tabel tabel, OutputStream uitvoer) throws IOException {
        this.kolommen = tabel.kolommen();
        this.uitvoer = new BufferedOutputStream(uitvoer, 1 << 16);
        rij.append(kolommen.stream().map(Tabel.Veld::naam).collect(Collectors.joining(",")));
        sluitRij();
    }

    @Override
    public void schrijf(Object... waarden) throws IOException {
        for (int plaats = 0; plaats < waarden.length; plaats++) {
            if (plaats > 0) {
                rij.append(',');
            }
            if (waarden[plaats] != null) {
                switch (kolommen.get(plaats).type()) {
                    case TEKST -> tekst((String) waarden[plaats]);
                    case GETAL -> rij.append((long) waarden[plaats]);
                    case BEDRAG -> bedrag((long) waarden[plaats]);
                }
            }
        }
        sluitRij();
    }

    private void sluitRij() throws IOException {
        uitvoer.write(rij.append(EINDE).toString().getBytes(StandardCharsets.UTF_8));
        rij.setLength(0);
    }

    private void tekst(String tekst) {
        if (isGewoon(tekst)) {
            rij.append(tekst);
        } else {
            rij.append('"').append(tekst.replace("\"", "\"\"")).append('"');
        }
    }

    private static boolean isGewoon(String tekst) {
        for (int plaats = 0; plaats < tekst.length(); plaats++) {
            char teken = tekst.charAt(plaats);
            if (teken == ',' || teken == '"' || teken == '\n' || teken == '\r') {
                return false;
            }
        }
        return !tekst.isEmpty();
    }

    /** Euros with two decimals. */
    private void bedrag(long centen) {
        if (centen < 0) {
            rij.append('-');
        }
        long rest = Math.abs(centen % CENTEN_PER_EURO);
        rij.append(Math.abs(centen / CENTEN_PER_EURO)).append(rest < 10 ? ".0" : ".").append(rest);
    }

    @Override
    public void close() throws IOException {
        uitvoer.close();
    }
}
