package nl.uitkomst.simulatie;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** CSV by RFC 4180 in UTF-8: commas, a line with the names, quotes where they are needed, nothing between the commas for what is absent. */
final class Csvbestand implements Tabelbestand {

    private static final String EINDE = "\r\n";
    private static final int CENTEN_PER_EURO = 100;
    private static final int TEKENS_PER_KEER = 1 << 16;

    private final List<Tabel.Veld> kolommen;
    private final OutputStream uitvoer;
    private final StringBuilder rijen = new StringBuilder();
    /** The last text of each column, and how it is written: of one person it is mostly the same in every row. */
    private final String[] teksten;
    private final String[] geschreven;

    Csvbestand(Tabel tabel, OutputStream uitvoer) throws IOException {
        this.kolommen = tabel.kolommen();
        this.uitvoer = uitvoer;
        this.teksten = new String[kolommen.size()];
        this.geschreven = new String[kolommen.size()];
        rijen.append(kolommen.stream().map(Tabel.Veld::naam).collect(Collectors.joining(",")));
        sluitRij();
    }

    @Override
    public void schrijf(Object... waarden) throws IOException {
        for (int plaats = 0; plaats < waarden.length; plaats++) {
            if (plaats > 0) {
                rijen.append(',');
            }
            if (waarden[plaats] != null) {
                switch (kolommen.get(plaats).type()) {
                    case TEKST -> rijen.append(tekst((String) waarden[plaats], plaats));
                    case GETAL -> rijen.append((long) waarden[plaats]);
                    case BEDRAG -> bedrag((long) waarden[plaats]);
                }
            }
        }
        sluitRij();
    }

    private void sluitRij() throws IOException {
        rijen.append(EINDE);
        if (rijen.length() >= TEKENS_PER_KEER) {
            naarUitvoer();
        }
    }

    private void naarUitvoer() throws IOException {
        uitvoer.write(rijen.toString().getBytes(StandardCharsets.UTF_8));
        rijen.setLength(0);
    }

    private String tekst(String tekst, int plaats) {
        if (!tekst.equals(teksten[plaats])) {
            teksten[plaats] = tekst;
            geschreven[plaats] = isGewoon(tekst) ? tekst : '"' + tekst.replace("\"", "\"\"") + '"';
        }
        return geschreven[plaats];
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
            rijen.append('-');
        }
        long rest = Math.abs(centen % CENTEN_PER_EURO);
        rijen.append(Math.abs(centen / CENTEN_PER_EURO)).append(rest < 10 ? ".0" : ".").append(rest);
    }

    @Override
    public void close() throws IOException {
        try (uitvoer) {
            naarUitvoer();
        }
    }
}
