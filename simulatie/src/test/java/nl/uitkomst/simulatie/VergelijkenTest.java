package nl.uitkomst.simulatie;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import nl.uitkomst.referentie.WillekeurigeSituatie;
import nl.uitkomst.simulatie.Uitslag.Berekend;
import nl.uitkomst.simulatie.versie.Versierekenaar.Uitrekening;
import nl.uitkomst.simulatie.versie.Versies;
import org.junit.jupiter.api.Test;

/** The command {@code vergelijk} as a person gives it. */
class VergelijkenTest extends Opdrachtproef {

    /** An old Wajong without capacity for work and without income: 75% of the minimum wage (Wajong 3:8). */
    private static final String WAJONG = """
            {"periode":{"van":"2026-07","totEnMet":"2026-12"},"persoon":{"geboortedatum":"1980-01-01","huishouden":{"soort":"alleenstaand"}},
            "uitkeringen":[{"soort":"wajong","regime":"owajong","duurzaamGeenArbeidsvermogen":true}],"inkomen":[]}""".replace("\n", "");
    private static final String WGA = """
            {"periode":{"van":"2026-07","totEnMet":"2026-12"},"persoon":{"geboortedatum":"1980-01-01"},"uitkeringen":[{"soort":"iva",
            "ingangsdatum":"2025-01-01","dagloon":"100.00","dagloonPeildatum":"2026-07-01"}],"inkomen":[]}""".replace("\n", "");

    /** The minimum wage from July 2026 a hundred euro higher: a Wajong of 75% gets 75 euro a month more. */
    private Path hogerMinimumloon() throws IOException {
        Path bedragen = Files.createDirectories(map.resolve("hoger"));
        assertThat(kaal("bedragen", "--uitvoer", map.resolve("alle").toString())).isZero();
        String tekst = Files.readString(map.resolve("alle/minimumloon-21.yaml"));
        Files.writeString(bedragen.resolve("minimumloon-21.yaml"), tekst.replace("\"2337.00\"", "\"2437.00\""));
        return bedragen;
    }

    @Test
    void eenHogerBedragGeeftWinst() throws IOException {
        schrijf(WAJONG, WGA, "{}{", WAJONG.replace("\"inkomen\":[]", "\"keuzes\":{}"));
        assertThat(opdracht("vergelijk", "--bedragen-naar", hogerMinimumloon().toString())).isZero();
        List<String> personen = csv(Tabel.PERSONEN);
        assertThat(personen).hasSize(3);
        assertThat(personen.get(0)).startsWith("1,wajong,wajong,geen,alleenstaand,wint,6,").endsWith(",450.00,75.00");
        assertThat(personen.get(1)).startsWith("2,iva,iva,geen,niet opgegeven,gelijk,6,").endsWith(",0.00,0.00");
        assertThat(csv(Tabel.VERSCHILLEN)).hasSizeGreaterThanOrEqualTo(6).allMatch(rij -> rij.startsWith("1,") || rij.startsWith("4,"));
        assertThat(csv(Tabel.FOUTEN)).hasSize(2).allMatch(rij -> rij.startsWith("3,"));
        assertThat(gezegd()).contains("1 meer, 0 minder, 0 verschoven, 1 gelijk, 1 onbekend");
        String verslag = Files.readString(uitvoer.resolve("verslag.html"));
        assertThat(verslag).contains("<html lang=\"nl\">", "gemiddeld € 75,00 per maand meer", "Minimumloon per maand vanaf 21 jaar", "Geen enkele regel verschilt.", "Van 3 personen krijgen er 1 (33,3%) over de hele periode meer");
    }

    @Test
    void eenLagerBedragGeeftVerlies() throws IOException {
        schrijf(WAJONG);
        assertThat(opdracht("vergelijk", "--bedragen-van", hogerMinimumloon().toString())).isZero();
        assertThat(csv(Tabel.PERSONEN).get(0)).contains(",verliest,").endsWith(",-450.00,-75.00");
        assertThat(Files.readString(uitvoer.resolve("verslag.html"))).contains("Wie het meest erbij krijgt: niemand.", "<td class=\"g\">−€ 75,00</td>");
    }

    /** A release of before the words of the rules were changed: what it says is its own, and the other side is what this program says. */
    @Test
    void eenEerdereUitgaveStaatErnaast() throws IOException {
        schrijf(situaties(40));
        assertThat(opdracht("vergelijk", "--van", "2026.2")).isZero();
        List<String> personen = csv(Tabel.PERSONEN);
        for (int zaad = 0; zaad < 40; zaad++) {
            Berekend los = (Berekend) Rekenaar.deze().reken(new Regel(1, WillekeurigeSituatie.maak(zaad).toString().getBytes(StandardCharsets.UTF_8)));
            boolean bekend = los.antwoord().maanden().stream().allMatch(maand -> maand.uitkeringen().stream().allMatch(deel -> deel.recht() != null));
            if (bekend) {
                long centen = los.antwoord().maanden().stream().flatMap(maand -> maand.uitkeringen().stream()).mapToLong(deel -> deel.recht().inCenten()).sum();
                String[] velden = personen.get(zaad).split(",");
                assertThat(velden[8]).as(personen.get(zaad)).isEqualTo(java.math.BigDecimal.valueOf(centen, 2).toPlainString());
            }
        }
        assertThat(Files.readString(uitvoer.resolve("verslag.html"))).contains("Wat verandert er van 2026.2 naar huidig?", "gewijzigd");
    }

    /** The released version answers as it did: its own hash, and an id that rests on it. */
    @Test
    void deVersiesKennenElkaarNiet() throws IOException {
        byte[] verzoek = GOED.getBytes(StandardCharsets.UTF_8);
        Uitrekening oud = Versies.van("2026.2", null).rekenaar().reken(verzoek);
        Uitrekening nieuw = Versies.van("huidig", null).rekenaar().reken(verzoek);
        assertThat(oud.besluitId()).isNotEqualTo(nieuw.besluitId());
        assertThat(nieuw.besluitId()).isEqualTo(((Berekend) Rekenaar.deze().reken(new Regel(1, verzoek))).antwoord().besluitId());
        assertThat(Versies.van("2026.2", null).rekenaar().opmaak().versie()).isEqualTo("2026.2");
        assertThat(Versies.van("2026.2", null).rekenaar().opmaak().regels()).allMatch(regel -> regel.drl() != null);
    }

    @Test
    void groepenUitKenmerken() throws IOException {
        schrijf(WAJONG, WAJONG, WGA);
        Path kenmerken = Files.writeString(map.resolve("kenmerken.csv"), "regel,regio\n1,noord\n2,zuid\n3,zuid\n");
        assertThat(opdracht("vergelijk", "--bedragen-naar", hogerMinimumloon().toString(), "--kenmerken", kenmerken.toString())).isZero();
        assertThat(Files.readString(uitvoer.resolve("verslag.html"))).contains("Naar regio", "<th scope=\"row\">zuid</th><td class=\"g\">2</td><td class=\"g\">1 (50,0%)</td>");
    }

    @Test
    void kenmerkenDieErNietBijHoren() throws IOException {
        schrijf(WAJONG, WGA);
        for (String tekst : new String[] {"regel,regio\n1,noord\n", "regel,regio\n1,noord\n3,zuid\n", "regel,regio\n1,noord\n2,zuid,oost\n", "nummer,regio\n1,a\n2,b\n", "regel\n1\n2\n"}) {
            Path kenmerken = Files.writeString(map.resolve("kenmerken.csv"), tekst);
            assertThat(opdracht("cycli", "--kenmerken", kenmerken.toString())).as(tekst).isEqualTo(2);
            assertThat(uitvoer).doesNotExist();
            org.apache.hadoop.fs.FileUtil.fullyDelete(map.resolve("uitvoer.bezig").toFile());
        }
        String[] veel = IntStream.range(0, 120).mapToObj(nummer -> WAJONG).toArray(String[]::new);
        schrijf(veel);
        StringBuilder kenmerken = new StringBuilder("regel,nummer\n");
        IntStream.rangeClosed(1, 120).forEach(nummer -> kenmerken.append(nummer).append(",n").append(nummer).append('\n'));
        Path bestand = Files.writeString(map.resolve("kenmerken.csv"), kenmerken);
        assertThat(opdracht("cycli", "--kenmerken", bestand.toString())).isEqualTo(2);
        assertThat(gemeld()).contains("Het kenmerk nummer heeft meer dan 100 waarden.");
    }

    @Test
    void versiesDieErNietZijn() throws IOException {
        schrijf(GOED);
        assertThat(opdracht("vergelijk")).isEqualTo(2);
        assertThat(opdracht("vergelijk", "--van", "1999.1", "--naar", "1999.2")).isEqualTo(2);
        assertThat(opdracht("vergelijk", "--van", map.resolve("geen.jar").toString())).isEqualTo(2);
        assertThat(opdracht("vergelijk", "--van", "../../etc")).isEqualTo(2);
        assertThat(opdracht("vergelijk", "--bedragen-naar", map.resolve("nergens").toString())).isEqualTo(2);
        Path leeg = Files.createDirectory(map.resolve("leeg"));
        assertThat(opdracht("vergelijk", "--bedragen-naar", leeg.toString())).isEqualTo(2);
        Files.writeString(leeg.resolve("belasting.yaml"), "x: 1");
        assertThat(opdracht("vergelijk", "--bedragen-naar", leeg.toString())).isEqualTo(2);
        assertThat(gemeld()).contains("De twee versies zijn gelijk.", "De versie 1999.1 is er niet. Kies uit: huidig, 2026.2", "geen.jar is er niet.", "De versie ../../etc is er niet.",
                "De map met bedragen", "is leeg.", "is geen bestand met bedragen dat de regels kennen");
        assertThat(uitvoer).doesNotExist();
        assertThat(map.resolve("uitvoer.bezig")).doesNotExist();
    }

    @Test
    void tweeMappenMetDezelfdeNaam() throws IOException {
        schrijf(WAJONG);
        Path een = hogerMinimumloon();
        Path ander = Files.createDirectories(map.resolve("elders/hoger"));
        Files.copy(map.resolve("alle/maximumdagloon.yaml"), ander.resolve("maximumdagloon.yaml"));
        assertThat(opdracht("vergelijk", "--bedragen-van", een.toString(), "--bedragen-naar", ander.toString())).isEqualTo(2);
        assertThat(gemeld()).startsWith("De twee mappen met bedragen heten gelijk.");
    }

    @Test
    void versiesDieNietTeLezenZijn() throws IOException {
        schrijf(GOED);
        Path jar = Files.writeString(map.resolve("stuk.jar"), "geen jar");
        assertThat(opdracht("vergelijk", "--van", jar.toString())).isEqualTo(2);
        Path bedragen = Files.createDirectory(map.resolve("stuk"));
        Files.writeString(bedragen.resolve("minimumloon-21.yaml"), "code: iets-anders\n");
        assertThat(opdracht("vergelijk", "--bedragen-naar", bedragen.toString())).isEqualTo(2);
        assertThat(gemeld()).contains("stuk.jar is niet te laden", "huidig met stuk is niet te laden");
    }
}
