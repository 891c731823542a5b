package nl.uitkomst.service.teksten;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What makes a text plain: short sentences, and no words that only offices use. */
final class Gewonetaal {

    /** Most words in a sentence. */
    static final int VOOR_CLIENTEN = 15;
    static final int VOOR_DESKUNDIGEN = 20;

    private static final Set<String> VERBODEN = Set.of("indien", "middels", "derhalve", "conform", "betreffende", "geschorst", "inhouding",
            "desbetreffende", "teneinde", "alsmede", "dienen", "dient");

    private Gewonetaal() {
    }

    /** @param inhoud texts, or maps and lists of them */
    static void controleer(Object inhoud, int meesteWoorden) {
        teksten(inhoud).flatMap(tekst -> Arrays.stream(tekst.split("(?<=[.?!:;])\\s+"))).forEach(zin -> {
            List<String> woorden = List.of(zin.toLowerCase(Locale.ROOT).replaceAll("\\{[^}]*}", "x").replaceAll("[^\\p{L}\\p{N}/%-]+", " ").strip().split(" "));
            assertThat(woorden).as(zin).hasSizeLessThanOrEqualTo(meesteWoorden).doesNotContainAnyElementsOf(VERBODEN);
            assertThat(zin).doesNotContainIgnoringCase("heeft u recht op").doesNotContainIgnoringCase("u heeft recht");
        });
    }

    private static Stream<String> teksten(Object inhoud) {
        if (inhoud instanceof Map<?, ?> map) {
            return map.values().stream().flatMap(Gewonetaal::teksten);
        }
        return inhoud instanceof List<?> lijst ? lijst.stream().flatMap(Gewonetaal::teksten) : Stream.of(String.valueOf(inhoud));
    }
}
