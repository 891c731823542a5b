package nl.uitkomst.simulatie;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An input in columns. */
class KolominvoerTest extends Opdrachtproef {

    private static final String KOP = "van,tot_en_met,geboortedatum,uitkering,ingangsdatum,dagloon,dagloon_peildatum,loon_per_maand";
    private static final String IVA = "2026-07,2026-12,1980-01-01,iva,2025-01-01,100.00,2026-07-01,1000.00";

    @BeforeEach
    void csv() {
        invoer = map.resolve("invoer.csv");
    }

    /** 75% of 2,175.00 is 1,631.25, and 70% of 1,000.00 goes off (WIA 51 and 52). */
    @Test
    void eenRijIsEenPersoon() throws IOException {
        schrijf(KOP, IVA, IVA.replace(",1000.00", ","), IVA.replace("100.00", "honderd"), "", IVA);
        assertThat(bereken()).isZero();
        assertThat(csv(Tabel.MAANDEN)).filteredOn(rij -> rij.startsWith("1,") || rij.startsWith("4,")).hasSize(12).allMatch(rij -> rij.contains(",iva,iva,") && rij.contains(",931.25,"));
        assertThat(csv(Tabel.MAANDEN)).filteredOn(rij -> rij.startsWith("2,")).allMatch(rij -> !rij.contains(",931.25,"));
        assertThat(csv(Tabel.ONBEKEND)).anyMatch(rij -> rij.startsWith("2,") && rij.contains("/inkomen"));
        assertThat(csv(Tabel.FOUTEN)).singleElement().asString().startsWith("3,/uitkeringen/0/dagloon,");
        assertThat(Files.readAllLines(uitvoer.resolve("situaties.jsonl"))).hasSize(4).first().asString().contains("\"soort\":\"iva\"", "\"perMaand\":\"1000.00\"");
    }

    /** Every column comes where the request wants it: one row with all of them that go together. */
    @Test
    void alleKolommenHebbenEenPlaats() throws IOException {
        schrijf("van,tot_en_met,geboortedatum,huishouden,partner_geboortedatum,partner_inkomen_uit_arbeid,partner_overig_inkomen,kind_onder_12,uitkering,ingangsdatum,dagloon,"
                + "dagloon_peildatum,loongerelateerd_tot_en_met,beoordeling_vanaf,arbeidsongeschiktheidspercentage,resterende_verdiencapaciteit,maatmaninkomen,toeslag_vanaf,"
                + "loon_per_maand,geschat_inkomen,cyclus_maanden,cyclus_start",
                "2026-07,2026-12,1980-01-01,gehuwd,1981-01-01,800.00,0.00,nee,wga,2025-01-01,80.00,2026-07-01,2026-09-30,2025-01-01,60.00,696.00,1740.00,2025-01-01,400.00,200.00,6,2026-07",
                ",".repeat(21));
        assertThat(bereken()).isEqualTo(0);
        assertThat(csv(Tabel.AFREKENINGEN)).isNotEmpty();
        assertThat(csv(Tabel.MAANDEN)).anyMatch(rij -> rij.contains(",toeslagenwet,")).anyMatch(rij -> rij.contains(",loongerelateerd,")).anyMatch(rij -> rij.contains(",loonaanvulling,"));
        schrijf("van,tot_en_met,geboortedatum,huishouden,woont_bij_ouders,uitkering,regime,duurzaam_geen_arbeidsvermogen",
                "2026-07,2026-12,2007-01-01,alleenstaand,ja,wajong,wajong2010,ja");
        uitvoer = map.resolve("twee");
        assertThat(bereken()).isZero();
        schrijf("van,tot_en_met,uitkering,ingangsdatum,dagloon,dagloon_peildatum,uitkering_tot_en_met,arbeidsuren_per_week,loon_per_maand",
                "2026-07,2026-12,ww,2026-06-01,80.00,2026-07-01,2027-06-30,32,0.00");
        uitvoer = map.resolve("drie");
        assertThat(bereken()).isZero();
        schrijf("van,tot_en_met,uitkering,ingangsdatum,dagloon,dagloon_peildatum,dienstbetrekking_loopt,loon_per_maand", "2026-07,2026-12,zw,2026-06-01,80.00,2026-07-01,nee,0.00");
        uitvoer = map.resolve("vier");
        assertThat(bereken()).isZero();
        assertThat(gemeld()).isEmpty();
    }

    @Test
    void parquetMetTypen() throws IOException {
        invoer = map.resolve("invoer.parquet");
        try (SparkSession spark = SparkSession.builder().master("local[1]").config("spark.ui.enabled", "false").getOrCreate()) {
            parquet(spark, "cast(100 as decimal(9,2))", "date'2025-01-01'");
        }
        assertThat(bereken()).isZero();
        assertThat(csv(Tabel.MAANDEN)).hasSize(6).allMatch(rij -> rij.contains(",931.25,"));
    }

    @Test
    void parquetMetEenAnderType() throws IOException {
        invoer = map.resolve("invoer.parquet");
        try (SparkSession spark = SparkSession.builder().master("local[1]").config("spark.ui.enabled", "false").getOrCreate()) {
            parquet(spark, "cast(100 as double)", "date'2025-01-01'");
        }
        assertThat(bereken()).isEqualTo(2);
        assertThat(gemeld()).contains("De kolom dagloon heeft in het Parquet-bestand het type double. Nodig is een getal met een punt");
        Files.writeString(invoer, "geen parquet");
        assertThat(bereken()).isEqualTo(2);
        assertThat(gemeld()).contains("is geen Parquet-bestand");
        assertThat(map.resolve("uitvoer.bezig")).doesNotExist();
    }

    private void parquet(SparkSession spark, String dagloon, String ingang) throws IOException {
        java.nio.file.Path los = map.resolve("los");
        spark.sql("select '2026-07' van, '2026-12' tot_en_met, date'1980-01-01' geboortedatum, 'iva' uitkering, " + ingang + " ingangsdatum, " + dagloon
                + " dagloon, date'2026-07-01' dagloon_peildatum, cast(1000 as bigint) loon_per_maand").coalesce(1).write().parquet(los.toString());
        try (var delen = Files.list(los)) {
            Files.move(delen.filter(deel -> deel.toString().endsWith(".parquet")).findFirst().orElseThrow(), invoer);
        }
    }

    @Test
    void eenKolomVanEenAnderType() throws IOException {
        schrijf(KOP, IVA.replace("100.00", "hoog"), IVA.replace("100.00", "laag"));
        assertThat(bereken()).isEqualTo(2);
        schrijf(KOP, IVA.replace("2025-01-01", "1-1-2025"));
        assertThat(bereken()).isEqualTo(2);
        assertThat(gemeld()).contains("In de kolom dagloon past geen enkele waarde. Nodig is een getal met een punt", "In de kolom ingangsdatum past geen enkele waarde. Nodig is een datum");
        assertThat(uitvoer).doesNotExist();
        assertThat(map.resolve("uitvoer.bezig")).doesNotExist();
    }

    @Test
    void eenAnderBestand() throws IOException {
        for (String[] regels : List.of(new String[] {""}, new String[] {KOP}, new String[] {KOP + ",haarkleur", IVA + ",rood"}, new String[] {KOP + ",dagloon", IVA + ",1.00"},
                new String[] {KOP, IVA + ",te,veel"}, new String[] {KOP, "\"niet dicht"})) {
            schrijf(regels);
            assertThat(bereken()).as(Arrays.stream(regels).collect(Collectors.joining(" / "))).isEqualTo(2);
            assertThat(uitvoer).doesNotExist();
            assertThat(map.resolve("uitvoer.bezig")).doesNotExist();
        }
        assertThat(gemeld()).contains("is leeg.", "maar geen rijen", "De kolom haarkleur is er niet. Dit zijn de kolommen: van, tot_en_met", "elke kolom één keer", "heeft 10 velden");
    }

    /** What docs/simulatie says of the columns is what there is. */
    @Test
    void deKolommenStaanInDeDocumentatie() throws IOException {
        String tekst = Files.readString(java.nio.file.Path.of("../docs/simulatie/kolommen.md"));
        for (Kolom kolom : Kolom.values()) {
            assertThat(tekst).contains("| `" + kolom.naam() + "` | " + kolom.soort().inWoorden() + " | `" + kolom.plaats() + "` |");
        }
    }
}
