package nl.uitkomst.integratie;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.uitkomst.client.ApiException;
import nl.uitkomst.client.ApiResponse;
import nl.uitkomst.client.model.Antwoord;
import nl.uitkomst.client.model.BegrippenAntwoord;
import nl.uitkomst.client.model.Inkomen;
import nl.uitkomst.client.model.Probleem;
import nl.uitkomst.client.model.Uitkering;
import nl.uitkomst.client.model.Verzoek;
import nl.uitkomst.proef.Dienst;
import org.junit.jupiter.api.Test;

/** The Java client that the build generates, on the packaged service. The figures are worked out by hand below. */
class JavaclientTest {

    private static final Path CLIENT = Path.of("target", "client-java", "src", "main", "java", "nl", "uitkomst", "client", "model");
    private static final String DIENST = Dienst.gedeeld().adres("").toString();

    private final Javavoorbeelden voorbeelden = new Javavoorbeelden(DIENST);

    /** September 0.70 × (3262.50 − 700) = 1793.75, October 0.70 × (3262.50 − 1256.28) = 1404.35, and twice 700.00. */
    @Test
    void rekentOpDeCent() throws ApiException {
        assertThat(voorbeelden.bereken()).isEqualTo("4598.10");
    }

    /** In both months 0.70 × (3262.50 − 1300) = 1373.75, and 1300.00: 5347.50 in all, 749.40 more. */
    @Test
    void vergelijkt() throws ApiException {
        assertThat(voorbeelden.watAls()).isEqualTo("749.40");
    }

    /** 13 years of one month and 9 of half a month: 17.5 months from 1 December 2026. */
    @Test
    void beoordeelt() throws ApiException {
        assertThat(voorbeelden.laatsteDagWw()).isEqualTo(LocalDate.of(2028, 5, 15));
    }

    @Test
    void leestEenProbleem() throws ApiException, JsonProcessingException {
        Verzoek verzoek = voorbeelden.situatie();
        verzoek.getUitkeringen().get(0).dagloon("0.00");
        verzoek.getInkomen().get(0).van("2025-01").totEnMet("2025-02");

        assertThat(voorbeelden.fouten(verzoek)).containsExactly("/inkomen/0 inkomen-buiten-periode", "/uitkeringen/0/dagloon bedrag-niet-positief");
        assertThat(voorbeelden.fouten(voorbeelden.situatie())).isEmpty();
    }

    /** In a batch each answer is a computation or a problem. */
    @Test
    void leestBeideSoortenUitEenBatch() throws ApiException {
        Verzoek fout = voorbeelden.situatie();
        fout.getUitkeringen().get(0).dagloon("0.00");

        List<Object> antwoorden = voorbeelden.veel(List.of(voorbeelden.situatie(), fout));

        assertThat(((Antwoord) antwoorden.get(0)).getMaanden()).hasSize(2);
        assertThat(((Probleem) antwoorden.get(1)).getFouten()).hasSize(1);
    }

    @Test
    void bewaartWatNietVerandert() throws ApiException {
        ApiResponse<BegrippenAntwoord> bewaard = voorbeelden.haalBegrippen();

        assertThat(voorbeelden.begrippen(bewaard)).isSameAs(bewaard.getData());
        assertThat(bewaard.getData().getBegrippen()).isNotEmpty();
    }

    /** What is not known is not sent: an empty list would mean that there is no income. */
    @Test
    void stuurtNietsDatNietIsGezegd() throws JsonProcessingException {
        Verzoek verzoek = new Verzoek().addUitkeringenItem(new Uitkering().soort(Uitkering.SoortEnum.WGA));

        assertThat(new nl.uitkomst.client.ApiClient().getObjectMapper().writeValueAsString(verzoek))
                .isEqualTo("{\"uitkeringen\":[{\"soort\":\"wga\"}]}");
        assertThat(new nl.uitkomst.client.ApiClient().getObjectMapper().writeValueAsString(new Inkomen().soort(Inkomen.SoortEnum.WINST)))
                .isEqualTo("{\"soort\":\"winst\"}");
    }

    @Test
    void geenEnkelVeldIsEenDrijvendGetal() throws IOException {
        try (Stream<Path> bestanden = Files.list(CLIENT)) {
            List<Path> model = bestanden.toList();
            assertThat(model).hasSizeGreaterThan(80).allSatisfy(bestand ->
                    assertThat(Files.readString(bestand)).as(bestand.toString()).doesNotContainPattern("private (Double|Float|double|float) "));
        }
    }
}
