package nl.uitkomst.service.pagina;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaginabestandTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
            -                       | false
            gzip                    | true
            GZIP                    | true
            br, gzip;q=0.8          | true
            gzip;q=0                | false
            gzip; q=0.0             | false
            gzip;q=0.001            | true
            br                      | false
            xgzip                   | false
            identity, gzip          | true
            """)
    void zipAlleenWieHetVraagt(String acceptEncoding, boolean verwacht) {
        assertThat(Paginabestand.neemtZip(acceptEncoding)).isEqualTo(verwacht);
    }

    @ParameterizedTest
    @CsvSource({"index.html, /", "toegankelijkheid.html, /toegankelijkheid", "js/app.js, /js/app.js", "vendor/x/1.0.0/LICENSE.md, /vendor/x/1.0.0/LICENSE.md"})
    void eenPaginaHeeftGeenEinde(String naam, String adres) {
        assertThat(Paginabestanden.adres(naam)).isEqualTo(adres);
    }
}
