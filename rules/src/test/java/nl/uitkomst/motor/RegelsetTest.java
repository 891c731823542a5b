package nl.uitkomst.motor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import nl.uitkomst.normen.Normen;
import nl.uitkomst.recht.Regel;
import org.junit.jupiter.api.Test;

/** What a rule set says of itself, and the sets that are made of it. */
class RegelsetTest {

    private static final Regelset REGELSET = Regelset.laad();

    /** The sum stands in every answer: whoever has the list of files of the jar can make it again. */
    @Test
    void deHashIsDeSomVanVersieEnBestanden() throws Exception {
        try (InputStream lijst = Regelset.class.getResourceAsStream("/META-INF/uitkomst/bronnen.sha256")) {
            List<String> regels = new String(lijst.readAllBytes(), StandardCharsets.UTF_8).lines().sorted().toList();
            byte[] som = MessageDigest.getInstance("SHA-256").digest((REGELSET.versie() + String.join("", regels)).getBytes(StandardCharsets.UTF_8));

            assertThat(regels).hasSizeGreaterThan(50);
            assertThat(Regelset.laad().hashcode()).isEqualTo("sha256:" + HexFormat.of().formatHex(som)).isEqualTo(REGELSET.hashcode());
        }
    }

    @Test
    void elkeRegelHeeftZijnTekst() {
        assertThat(REGELSET.teksten().keySet()).containsExactlyInAnyOrderElementsOf(REGELSET.regels().stream().map(Regel::zin).toList());
    }

    @Test
    void andereBedragenOnderDezelfdeRegels() {
        Normen andere = REGELSET.normen().met(REGELSET.normen().alle().get(0));
        Regelset anders = REGELSET.metNormen(andere);

        assertThat(anders.normen()).isSameAs(andere);
        assertThat(anders.regels()).isEqualTo(REGELSET.regels());
        assertThat(anders.hashcode()).isEqualTo(REGELSET.hashcode());
    }

    @Test
    void feitenKomenInDeVolgordeDieIsGevraagd() {
        List<Object> gezien = new ArrayList<>();
        Regelset omgekeerd = REGELSET.metFeitenInVolgorde(feiten -> {
            gezien.addAll(feiten);
            List<?> anders = new ArrayList<>(feiten);
            Collections.reverse(anders);
            return anders;
        });
        try (Sessie sessie = omgekeerd.sessie(false)) {
            assertThat(sessie.ronde(List.of("een", "twee"))).isEmpty();
        }
        assertThat(gezien).containsExactly("een", "twee");
    }

    /** A session gives back what it took, and does no work afterwards. */
    @Test
    void naSluitenIsAllesWeerZoalsErvoor() {
        ClassLoader eerder = Thread.currentThread().getContextClassLoader();
        ClassLoader eigen = new ClassLoader(eerder) { };
        Thread.currentThread().setContextClassLoader(eigen);
        try {
            Sessie sessie = REGELSET.sessie(false);
            assertThat(sessie.ronde(List.of("een feit"))).isEmpty();
            sessie.close();

            assertThat(Thread.currentThread().getContextClassLoader()).isSameAs(eigen);
            assertThatThrownBy(() -> sessie.ronde(List.of("nog een feit"))).isInstanceOf(IllegalStateException.class);
        } finally {
            Thread.currentThread().setContextClassLoader(eerder);
        }
    }
}
