package nl.uitkomst.simulatie;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class GreepTest {

    private final List<Long> gedaan = new ArrayList<>();
    private final List<String> rijen = new ArrayList<>();
    private final Stand stand = new Stand();
    private final Greep greep = new Greep(this::verwerk, (tabel, waarden) -> rijen.add(tabel + " " + waarden[0] + " " + waarden[1]), stand);

    /** Two rows of each record, in two tables. */
    private void verwerk(Regel regel, Werk.Rijontvanger naar, Stand telling) throws IOException {
        gedaan.add(regel.nummer());
        naar.rij(Tabel.MAANDEN, regel.nummer(), "a");
        naar.rij(Tabel.FOUTEN, regel.nummer(), "b");
        telling.tel("regels", 1);
    }

    private void voegToe(long nummer, String tekst) throws IOException {
        greep.voegToe(new Regel(nummer, tekst.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void deRijenKomenInDeVolgordeVanDeRegels() throws IOException {
        for (long nummer = 1; nummer <= 2_500; nummer++) {
            voegToe(nummer, nummer % 3 == 0 ? "{\"wga\": " + nummer + "}" : "{\"ww\": " + nummer + "}");
        }
        greep.verwerk();

        assertThat(rijen).containsExactlyElementsOf(LongStream.rangeClosed(1, 2_500).boxed()
                .flatMap(nummer -> List.of("MAANDEN " + nummer + " a", "FOUTEN " + nummer + " b").stream()).toList());
        assertThat(stand.som("regels", 1)[0]).isEqualTo(2_500);
    }

    @Test
    void regelsVanEenVormGaanAchterElkaar() throws IOException {
        voegToe(1, "{\"wga\": 10.00}");
        voegToe(2, "{\"ww\": 7}");
        voegToe(3, "{\"wga\": 2500.75}");
        voegToe(4, "{\"ww\": 812345}");
        voegToe(5, "{\"wga\": -1.00}");
        greep.verwerk();

        assertThat(Math.abs(gedaan.indexOf(1L) - gedaan.indexOf(3L))).isEqualTo(1);
        assertThat(Math.abs(gedaan.indexOf(2L) - gedaan.indexOf(4L))).isEqualTo(1);
        assertThat(gedaan).containsExactlyInAnyOrder(1L, 2L, 3L, 4L, 5L);
    }

    @Test
    void langeRegelsBlijvenNietInHetGeheugenStaan() throws IOException {
        voegToe(1, "x".repeat(3 << 20));
        assertThat(gedaan).isEmpty();
        voegToe(2, "y".repeat(1 << 20));
        assertThat(gedaan).containsExactlyInAnyOrder(1L, 2L);
    }
}
