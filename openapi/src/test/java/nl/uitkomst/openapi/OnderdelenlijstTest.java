package nl.uitkomst.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The list of parts (CycloneDX) in the packaged service names the libraries that are in it, all and no others. */
class OnderdelenlijstTest {

    private static final String LIJST = "META-INF/sbom/application.cdx.json";

    @Test
    void deLijstNoemtPreciesWatErInZit() throws IOException {
        try (JarFile jar = new JarFile(Path.of(System.getProperty("uitkomst.jar")).toFile())) {
            JsonNode lijst = lijst(jar);
            assertThat(lijst.at("/bomFormat").asString()).isEqualTo("CycloneDX");
            assertThat(jar.getManifest().getMainAttributes().getValue("Sbom-Location")).endsWith(LIJST);
            Set<String> verschil = new TreeSet<>(genoemd(lijst));
            verschil.removeAll(erin(jar));
            assertThat(verschil).as("listed and not there: only starters, which have no contents").allMatch(naam -> naam.startsWith("spring-boot-starter"));
            verschil = erin(jar);
            verschil.removeAll(genoemd(lijst));
            assertThat(verschil).as("there and not listed: only what the packaging adds").allMatch(naam -> naam.startsWith("spring-boot-jarmode-tools-"));
            assertThat(lijst.at("/components").valueStream().filter(deel -> !deel.at("/group").asString().equals("nl.uitkomst"))).allSatisfy(deel -> {
                assertThat(deel.at("/purl").asString()).startsWith("pkg:maven/");
                assertThat(deel.at("/hashes")).as(deel.at("/name").asString()).isNotEmpty();
            });
        }
    }

    private static JsonNode lijst(JarFile jar) throws IOException {
        List<String> namen = jar.stream().map(deel -> deel.getName()).filter(naam -> naam.endsWith(LIJST)).toList();
        assertThat(namen).hasSize(1);
        try (InputStream invoer = jar.getInputStream(jar.getEntry(namen.get(0)))) {
            return JsonMapper.builder().build().readTree(invoer);
        }
    }

    private static Set<String> genoemd(JsonNode lijst) {
        return lijst.at("/components").valueStream().map(deel -> deel.at("/name").asString() + '-' + deel.at("/version").asString() + ".jar")
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> erin(JarFile jar) {
        return jar.stream().map(deel -> deel.getName()).filter(naam -> naam.startsWith("BOOT-INF/lib/") && naam.endsWith(".jar"))
                .map(naam -> naam.substring(naam.lastIndexOf('/') + 1)).collect(Collectors.toCollection(TreeSet::new));
    }
}
