package nl.uitkomst.simulatie;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CsvbestandTest {

    private static String regels(Tabel tabel, Object[]... rijen) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Csvbestand bestand = new Csvbestand(tabel, bytes)) {
            for (Object[] rij : rijen) {
                bestand.schrijf(rij);
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void centenWordenEurosMetTweeDecimalen() throws IOException {
        assertThat(regels(Tabel.AFREKENINGEN, new Object[] {7L, "sha256:x", "wga", "2026-07", "2026-12", 1_234_567L, 5L, -5L, 0L, -1_230L, null}))
                .isEqualTo("regel,besluit_id,uitkering,van,tot_en_met,voorschot,recht,saldo,nabetaling,terugvordering,zekerheid\r\n"
                        + "7,sha256:x,wga,2026-07,2026-12,12345.67,0.05,-0.05,0.00,-12.30,\r\n");
    }

    @Test
    void watEenKommaOfEenAanhalingstekenHeeftStaatTussenAanhalingstekens() throws IOException {
        assertThat(regels(Tabel.FOUTEN, new Object[] {1L, "/a", "", "{\"b\": 1, \"c\": \"€\"}"}, new Object[] {2L, "x\ny", "z\r", "gewoon"}))
                .isEqualTo("regel,plaats,code,invoer\r\n1,/a,\"\",\"{\"\"b\"\": 1, \"\"c\"\": \"\"€\"\"}\"\r\n2,\"x\ny\",\"z\r\",gewoon\r\n");
    }
}
