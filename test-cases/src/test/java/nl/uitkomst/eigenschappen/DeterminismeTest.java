package nl.uitkomst.eigenschappen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.stream.LongStream;
import nl.uitkomst.antwoord.Antwoorden;
import nl.uitkomst.antwoord.Teksten;
import nl.uitkomst.motor.Regelset;
import nl.uitkomst.referentie.WillekeurigeSituatie;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The same request gives the same bytes: in whatever order the rules get their facts, whatever the locale, time zone or repeat. */
class DeterminismeTest {

    private static final Regelset REGELSET = Regelset.laad();
    private static final JsonMapper JSON = new JsonMapper();

    private static String bytes(Regelset regelset, ObjectNode verzoek) {
        return JSON.writeValueAsString(new Antwoorden(regelset, Teksten.GEEN).bereken(verzoek));
    }

    private static List<ObjectNode> verzoeken(int aantal) {
        return LongStream.range(0, aantal).mapToObj(zaad -> WillekeurigeSituatie.maak(7_000 + zaad).put("uitleg", "volledig")).toList();
    }

    @Test
    void deVolgordeVanDeFeitenMaaktNietUit() {
        Random toeval = new Random(42);
        Regelset geschud = REGELSET.metFeitenInVolgorde(feiten -> {
            List<Object> anders = new ArrayList<>(feiten);
            Collections.shuffle(anders, toeval);
            return anders;
        });
        for (ObjectNode verzoek : verzoeken(60)) {
            String verwacht = bytes(REGELSET, verzoek);
            for (int keer = 0; keer < 5; keer++) {
                assertThat(bytes(geschud, verzoek)).isEqualTo(verwacht);
            }
        }
    }

    @Test
    void landEnTijdzoneMakenNietUit() {
        List<ObjectNode> verzoeken = verzoeken(20);
        List<String> verwacht = verzoeken.stream().map(verzoek -> bytes(REGELSET, verzoek)).toList();
        Locale land = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String ander : List.of("tr-TR", "ar-EG-u-nu-arab", "nl-NL", "hi-IN-u-nu-deva")) {
                for (String tijd : List.of("Pacific/Kiritimati", "America/Adak", "Europe/Amsterdam")) {
                    Locale.setDefault(Locale.forLanguageTag(ander));
                    TimeZone.setDefault(TimeZone.getTimeZone(tijd));
                    assertThat(verzoeken.stream().map(verzoek -> bytes(Regelset.laad(), verzoek)).toList()).as(ander + " " + tijd).isEqualTo(verwacht);
                }
            }
        } finally {
            Locale.setDefault(land);
            TimeZone.setDefault(zone);
        }
    }

    /** Conditions are compiled anew after some evaluations; the hundredth answer must be the first. */
    @Test
    void honderdKeerHetzelfde() {
        for (ObjectNode verzoek : verzoeken(10)) {
            String verwacht = bytes(REGELSET, verzoek);
            for (int keer = 0; keer < 100; keer++) {
                assertThat(bytes(REGELSET, verzoek)).isEqualTo(verwacht);
            }
        }
    }
}
