package nl.uitkomst.simulatie;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.uitkomst.simulatie.Uitslag.Berekend;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** People who do not exist. */
class BevolkingTest {

    @TempDir
    private Path map;

    private int verzin(String naam, int aantal) {
        PrintStream nergens = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        return Simulatie.voerUit(nergens, nergens, "bevolking", "--uitvoer", map.resolve(naam).toString(), "--aantal", String.valueOf(aantal));
    }

    @Test
    void hetzelfdeZaadGeeftDezelfdeMensen() throws IOException {
        assertThat(verzin("een", 200)).isZero();
        assertThat(verzin("twee", 300)).isZero();
        for (String bestand : new String[] {"situaties.jsonl", "kenmerken.csv"}) {
            assertThat(Files.readString(map.resolve("twee").resolve(bestand))).startsWith(Files.readString(map.resolve("een").resolve(bestand)));
        }
        assertThat(Files.readString(map.resolve("een/herkomst.txt"))).contains("Deze personen zijn verzonnen.", "Aantal: 200, zaad: 1.");
        assertThat(verzin("een", 200)).isEqualTo(2);
    }

    @Test
    void vanIedereenIsAllesBekend() {
        LongStream.rangeClosed(1, 2_000).forEach(nummer -> {
            String verzoek = new Verzonnen(7, nummer).verzoek();
            Uitslag uitslag = Rekenaar.deze().reken(new Regel(nummer, verzoek.getBytes(StandardCharsets.UTF_8)));
            assertThat(uitslag).as(verzoek).isInstanceOf(Berekend.class);
            assertThat(((Berekend) uitslag).antwoord().ontbrekend()).as(verzoek).isEmpty();
            assertThat(((Berekend) uitslag).antwoord().nietBerekenbaar()).as(verzoek).allMatch(deel -> deel.code().equals("toeslag-gebroken-maand"));
        });
    }

    /** Shares of docs/simulatie/bevolking.md, each within two percent of what was asked. */
    @Test
    void deVerdelingIsDieVanDeDocumentatie() {
        int aantal = 20_000;
        int[] geteld = new int[5];
        for (int nummer = 0; nummer < aantal; nummer++) {
            String verzoek = new Verzonnen(1, nummer).verzoek();
            geteld[0] += verzoek.contains("\"soort\":\"wga\"") ? 1 : 0;
            geteld[1] += verzoek.contains("\"soort\":\"ww\"") ? 1 : 0;
            geteld[2] += verzoek.contains("\"soort\":\"wajong\"") ? 1 : 0;
            geteld[3] += verzoek.contains("\"duurzaamGeenArbeidsvermogen\":false") ? 1 : 0;
            geteld[4] += verzoek.contains("\"wajong\"") && !verzoek.contains("\"totEnMet\":\"2027-06\",\"perMaand\":\"0.00\"") ? 1 : 0;
        }
        assertThat(geteld[0] * 100.0 / aantal).isBetween(31.0, 35.0);
        assertThat(geteld[1] * 100.0 / aantal).isBetween(16.0, 20.0);
        assertThat(geteld[2] * 100.0 / aantal).isBetween(23.0, 27.0);
        assertThat(geteld[3] * 100.0 / geteld[2]).isBetween(45.0, 49.0);
        assertThat(geteld[4] * 100.0 / geteld[2]).as("24.7% of those with a Wajong worked").isBetween(22.7, 26.7);
    }

    @Test
    void deMaandenVanEenPatroon() {
        assertThat(centen(Inkomenspatroon.PER_WEEK, "2026-09")).isEqualTo(4 * 6_923);
        assertThat(centen(Inkomenspatroon.SEIZOEN, "2026-09")).isEqualTo(60_000);
        assertThat(centen(Inkomenspatroon.SEIZOEN, "2026-10")).isZero();
        assertThat(centen(Inkomenspatroon.BELONING, "2026-12")).isEqualTo(60_000);
        long perJaar = Stream.iterate(YearMonth.of(2026, 1), maand -> maand.plusMonths(1)).limit(12)
                .mapToLong(maand -> centen(Inkomenspatroon.PER_VIER_WEKEN, maand.toString())).sum();
        assertThat(perJaar).isEqualTo(30_000 * 12 / 13 * 13L);
    }

    private static long centen(Inkomenspatroon patroon, String maand) {
        return patroon.centen(YearMonth.parse(maand), 30_000, new SplittableRandom(1));
    }
}
