package nl.uitkomst.simulatie;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.uitkomst.referentie.WillekeurigeSituatie;
import nl.uitkomst.simulatie.Uitslag.Berekend;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;

/** The command {@code bereken} as a person gives it. */
class SimulatieTest extends Opdrachtproef {

    // ── good input ──────────────────────────────────────────────────────────────────────────

    @Test
    void eenSlechteRegelBlijftBijDeUitvoerEnHoudtNietsOp() throws IOException {
        schrijf(GOED, "{\"periode\": 3}", "geen, \"json\"", "", GOED + "\r");
        assertThat(bereken()).isZero();
        assertThat(csv(Tabel.FOUTEN)).containsExactly("2,/periode,geen-object,\"{\"\"periode\"\": 3}\"", "3,\"\",ongeldige-json,\"geen, \"\"json\"\"\"");
        assertThat(csv(Tabel.MAANDEN)).anyMatch(rij -> rij.startsWith("1,")).anyMatch(rij -> rij.startsWith("5,"));
        assertThat(gezegd()).contains("Regels met een verzoek: 4").contains("Geen goed verzoek (zie fouten): 2");
    }

    @Test
    void deRegelsHoudenHunNummerOverDelenHeen() throws IOException {
        schrijf(situaties(35));
        assertThat(bereken()).isZero();
        for (int zaad : new int[] {0, 9, 10, 34}) {
            Berekend los = (Berekend) Rekenaar.deze().reken(new Regel(1, WillekeurigeSituatie.maak(zaad).toString().getBytes(StandardCharsets.UTF_8)));
            assertThat(csv(Tabel.MAANDEN)).anyMatch(rij -> rij.startsWith((zaad + 1) + "," + los.antwoord().besluitId() + ","));
        }
    }

    @Test
    void nogEensGeeftDezelfdeBestandenOokOpEenKern() throws IOException {
        schrijf(situaties(35));
        assertThat(bereken()).isZero();
        Map<String, String> eerste = inhoud(uitvoer);
        uitvoer = map.resolve("nog-eens");
        assertThat(bereken("--kernen", "1")).isZero();
        assertThat(inhoud(uitvoer)).isEqualTo(eerste);
    }

    @Test
    void sparkLeestDeParquet() throws IOException {
        schrijf(situaties(35));
        assertThat(bereken()).isZero();
        try (SparkSession spark = SparkSession.builder().master("local[1]").config("spark.ui.enabled", "false").getOrCreate()) {
            for (Tabel tabel : new Rekenwerk().tabellen()) {
                var rijen = spark.read().parquet(uitvoer + "/parquet/" + tabel.map());
                assertThat(rijen.columns()).containsExactly(tabel.kolommen().stream().map(Tabel.Veld::naam).toArray(String[]::new));
                assertThat(rijen.count()).isEqualTo(csv(tabel).size());
            }
        }
    }

    // ── cut off ─────────────────────────────────────────────────────────────────────────────

    @Test
    void eenVolleSchijfWordtVerteldEnDaarnaGaatHetVerder() throws IOException {
        schrijf(situaties(35));
        assertThat(bereken()).isZero();
        Map<String, String> heel = inhoud(uitvoer);
        uitvoer = map.resolve("vol");
        Path bestand = map.resolve("vol.bezig/csv/maanden/deel-00002.csv");
        Files.createDirectories(bestand.getParent());
        Files.createSymbolicLink(bestand, Path.of("/dev/full"));
        assertThat(bereken("--kernen", "1")).isEqualTo(2);
        assertThat(gemeld()).startsWith("De schijf is vol.");
        assertThat(uitvoer).doesNotExist();
        assertThat(map.resolve("vol.bezig/_klaar/deel-00001")).exists();
        Files.delete(bestand);
        assertThat(bereken()).isZero();
        assertThat(gezegd()).contains("2 van de 4 delen waren al klaar");
        assertThat(inhoud(uitvoer)).isEqualTo(heel);
    }

    @Test
    void watVanAndereInvoerIsBlevenLiggenWordtNietGebruikt() throws IOException {
        schrijf(GOED);
        Files.createDirectories(map.resolve("uitvoer.bezig"));
        Files.writeString(map.resolve("uitvoer.bezig/_vraag.txt"), "iets anders");
        assertThat(bereken()).isEqualTo(2);
        assertThat(gemeld()).contains("staat een afgebroken run met andere invoer");
    }

    @Test
    void tweeRunsNaarEenMapGaatNiet() throws IOException {
        schrijf(GOED);
        try (Uitvoermap bezet = new Uitvoermap(uitvoer.toString(), new Configuration()).houVast()) {
            assertThat(bereken()).isEqualTo(2);
            assertThat(gemeld()).startsWith("Een andere run schrijft nu naar");
        }
        assertThat(map.resolve("uitvoer.bezig")).doesNotExist();
        assertThat(bereken()).isZero();
    }

    // ── bad input ───────────────────────────────────────────────────────────────────────────

    @Test
    void zonderInvoer() {
        assertThat(bereken()).isEqualTo(2);
        assertThat(gemeld()).contains("invoer.jsonl is er niet.");
        assertThat(map.resolve("uitvoer.bezig")).doesNotExist();
    }

    @Test
    void legeInvoer() throws IOException {
        schrijf("");
        assertThat(bereken()).isEqualTo(2);
        assertThat(gemeld()).contains("is leeg.");
        assertThat(uitvoer).doesNotExist();
    }

    @Test
    void invoerVanEenAndereVorm() throws IOException {
        schrijf("[{}]");
        assertThat(bereken()).isEqualTo(2);
        schrijf("soort,dagloon", "wga,150");
        assertThat(bereken()).isEqualTo(2);
        schrijf("PAR1\0\0");
        assertThat(bereken()).isEqualTo(2);
        assertThat(gemeld()).contains("is één JSON-lijst", "De eerste regel van", "is geen tekstbestand");
        assertThat(uitvoer).doesNotExist();
    }

    @Test
    void invoerMetAlleenSlechteRegels() throws IOException {
        schrijf("{", "{", "{}{}");
        assertThat(bereken()).isEqualTo(1);
        assertThat(gemeld()).contains("Geen enkele regel is een goed verzoek.");
        assertThat(csv(Tabel.FOUTEN)).hasSize(3);
    }

    @Test
    void uitvoerDieErAlIs() throws IOException {
        schrijf(GOED);
        Files.createDirectory(uitvoer);
        assertThat(bereken()).isEqualTo(2);
        assertThat(gemeld()).contains("bestaat al");
        assertThat(uitvoer).isEmptyDirectory();
    }

    @Test
    void instellingenDieErNietZijn() throws IOException {
        schrijf(GOED);
        assertThat(bereken("--vormen", "xlsx")).isEqualTo(2);
        assertThat(bereken("--kleur", "rood")).isEqualTo(2);
        assertThat(bereken("--regels-per-deel", "veel")).isEqualTo(2);
        assertThat(bereken("--kernen", "geen")).isEqualTo(2);
        assertThat(bereken("los")).isEqualTo(2);
        assertThat(gemeld()).contains("De vorm xlsx is er niet", "kent de instelling --kleur niet", "geheel getal van 1 tot en met 1000000",
                "--kernen is een geheel getal", "--naam waarde");
    }
}
