package nl.uitkomst.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.uitkomst.proef.Dienst;
import org.junit.jupiter.api.Test;

/**
 * The first question of the README and its answer, put to the packaged service. After a wanted change, {@code ./mvnw verify -Dbijwerken}
 * writes the new answer into it.
 */
class ReadmeTest {

    private static final Path README = Path.of("../README.md");
    private static final Pattern VRAAG = Pattern.compile("curl [^\\n]*/v1/uitkomsten/_bereken[^\\n]* -d '([^']+)'");
    private static final Pattern ANTWOORD = Pattern.compile("(?<=<!-- antwoord -->\\n```json\\n)(.*?)(?=\\n```)", Pattern.DOTALL);

    @Test
    void hetAntwoordInDeReadmeIsWatDeDienstGeeft() throws IOException {
        String readme = Files.readString(README);
        Matcher vraag = VRAAG.matcher(readme);
        assertThat(vraag.find()).as("a curl in the README").isTrue();
        String geleverd = new String(Dienst.gedeeld().stuur("/v1/uitkomsten/_bereken", vraag.group(1)).body(), StandardCharsets.UTF_8);
        if (System.getProperty("bijwerken") != null) {
            Files.writeString(README, ANTWOORD.matcher(readme).replaceFirst(Matcher.quoteReplacement(geleverd)));
            readme = Files.readString(README);
        }
        Matcher antwoord = ANTWOORD.matcher(readme);
        assertThat(antwoord.find()).as("an answer in the README").isTrue();
        assertThat(antwoord.group(1)).as("run ./mvnw verify -Dbijwerken after a wanted change").isEqualTo(geleverd);
    }
}
