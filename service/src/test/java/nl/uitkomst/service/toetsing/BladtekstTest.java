package nl.uitkomst.service.toetsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.uitkomst.service.toetsing.Bladtekst.Blok;
import nl.uitkomst.service.toetsing.Bladtekst.Soort;
import nl.uitkomst.service.toetsing.Bladtekst.Stuk;
import org.junit.jupiter.api.Test;

/** The pages of readings in parts. */
class BladtekstTest {

    private static final List<Blok> BLOKKEN = Bladtekst.van("""
            # Titel

            Een alinea
            over **twee** regels.

            ## Kop
            - punt `code`
              die doorloopt
            - [ander](winst.md) en [elders](../beslistabellen/x.md)

            1. eerste

            | A | B |
            |---|---:|
            | 1 | <b> |
            """);

    @Test
    void elkDeelHeeftZijnSoort() {
        assertThat(BLOKKEN).extracting(Blok::soort).containsExactly(Soort.ALINEA, Soort.KOP, Soort.LIJST, Soort.NUMMERING, Soort.TABEL);
        assertThat(BLOKKEN.get(0).tekst()).containsExactly(new Stuk("gewoon", "Een alinea over ", null), new Stuk("vet", "twee", null), new Stuk("gewoon", " regels.", null));
        assertThat(BLOKKEN.get(1).niveau()).isEqualTo(2);
        assertThat(BLOKKEN.get(2).rijen()).hasSize(2);
        assertThat(BLOKKEN.get(2).rijen().get(0).get(0)).contains(new Stuk("code", "code", null), new Stuk("gewoon", " die doorloopt", null));
        assertThat(BLOKKEN.get(4).rijen()).hasSize(2);
    }

    @Test
    void alleenEenLezingIsEenLink() {
        assertThat(BLOKKEN.get(2).rijen().get(1).get(0)).containsExactly(new Stuk("link", "ander", "/toetsing/lezingen/winst"), new Stuk("gewoon", " en ", null),
                new Stuk("gewoon", "elders", null));
    }
}
