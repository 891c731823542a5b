package nl.uitkomst.service.werk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The page for operations names every limit with the default that it has. */
class BeheerpaginaTest {

    private static final Pattern REGEL = Pattern.compile("(?m)^\\| `uitkomst\\.grenzen\\.([a-z-]+)` \\| `([0-9A-Za-z]+)` \\| [^|]+ \\| [^|]+ \\|$");

    @Test
    void deTabellenZijnDeInstellingen() throws IOException {
        Map<String, String> opDePagina = REGEL.matcher(Files.readString(Path.of("../docs/beheer.md"))).results()
                .collect(Collectors.toMap((MatchResult regel) -> regel.group(1), regel -> regel.group(2)));
        Class<?>[] soorten = Arrays.stream(Werkgrenzen.class.getRecordComponents()).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Map<String, String> inDeCode = new TreeMap<>();
        try {
            Arrays.stream(Werkgrenzen.class.getDeclaredConstructor(soorten).getParameters()).forEach(deel -> inDeCode.put(
                    deel.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT), deel.getAnnotation(DefaultValue.class).value()[0]));
        } catch (NoSuchMethodException fout) {
            throw new IllegalStateException(fout);
        }
        assertThat(opDePagina).isEqualTo(inDeCode);
    }
}
