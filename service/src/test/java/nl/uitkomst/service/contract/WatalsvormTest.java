package nl.uitkomst.service.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.uitkomst.antwoord.Teksten;
import nl.uitkomst.motor.Regelset;
import nl.uitkomst.verzoek.Fout;
import nl.uitkomst.verzoek.Foutcode;
import nl.uitkomst.verzoek.OngeldigVerzoek;
import nl.uitkomst.watals.BatchAntwoord;
import nl.uitkomst.watals.Batchproblemen;
import nl.uitkomst.watals.Watals;
import nl.uitkomst.watals.Watalsteksten;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The document names exactly the fields that the what-if operations read. */
class WatalsvormTest {

    private static final Watals WATALS = new Watals(Regelset.laad(), Teksten.GEEN, Watalsteksten.GEEN, Batchproblemen.KAAL);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Map<String, Class<?>> VORMEN = Map.of("_vergelijk", Vergelijkvorm.class, "_verken", Verkenvorm.class, "_cycli", Cyclivorm.class, "_batch", Batchvorm.class);

    @Test
    void deLezersKennenElkVeld() {
        VORMEN.forEach((operatie, vorm) -> kent(operatie, "{%s}", "", vorm));
        kent("_vergelijk", "{\"basis\":{},\"scenarios\":[{%s}]}", "/scenarios/0", Vergelijkvorm.Scenario.class);
    }

    /** Every field is refused for being null, and only the one that does not exist for not existing. */
    private static void kent(String operatie, String verzoek, String pad, Class<?> vorm) {
        String velden = namen(vorm).stream().map(naam -> "\"" + naam + "\":null").collect(Collectors.joining(","));
        List<Fout> fouten = fouten(operatie, verzoek.formatted(velden + ",\"bestaatNiet\":true"));

        assertThat(fouten).filteredOn(fout -> fout.code() == Foutcode.ONBEKEND_VELD).extracting(Fout::pad).containsExactly(pad + "/bestaatNiet");
        assertThat(fouten).filteredOn(fout -> fout.code() == Foutcode.LEGE_WAARDE).extracting(Fout::pad)
                .containsExactlyInAnyOrderElementsOf(namen(vorm).stream().map(naam -> pad + "/" + naam).toList());
    }

    private static List<Fout> fouten(String operatie, String verzoek) {
        try {
            Object antwoord = operatie.equals("_batch") ? WATALS.batch(verzoek.getBytes(StandardCharsets.UTF_8))
                    : WATALS.antwoord(operatie, JSON.readTree(verzoek));
            throw new AssertionError("nothing was refused: " + antwoord);
        } catch (OngeldigVerzoek fout) {
            return fout.fouten();
        }
    }

    @Test
    void hetAntwoordVanEenBatchStaatZoInHetDocument() {
        assertThat(namen(Batchantwoordvorm.class)).containsExactlyElementsOf(namen(BatchAntwoord.class));
    }

    private static List<String> namen(Class<?> vorm) {
        return Arrays.stream(vorm.getRecordComponents()).map(RecordComponent::getName).toList();
    }
}
