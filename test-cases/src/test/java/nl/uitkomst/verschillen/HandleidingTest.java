package nl.uitkomst.verschillen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.uitkomst.gevallen.Geval;
import nl.uitkomst.gevallen.Gevallen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the guide for lawyers shows is what stands in the files, and its example really gives the report that it shows. */
class HandleidingTest {

    private static final Path LEZEN = Path.of("../docs/regelbestand-lezen.md");
    private static final Path VOORSTELLEN = Path.of("../docs/wijziging-voorstellen.md");
    private static final Pattern BLOK = Pattern.compile("(?ms)`([\\w/-]+\\.drl)`:\\n\\n```\\n(.*?)^```");
    private static final String BESTAND = "wajong/art-3-7-19-oude-wajong.drl";

    /** Every rule quoted under the name of a file stands there so, letter for letter. */
    @Test
    void elkGeciteerdeRegelStaatZoInHetBestand() throws IOException {
        int aantal = 0;
        for (Path gids : List.of(LEZEN, VOORSTELLEN)) {
            Matcher blok = BLOK.matcher(Files.readString(gids));
            while (blok.find()) {
                assertThat(Regelbestand.tekst(blok.group(1))).as(gids + " " + blok.group(1)).contains(blok.group(2).strip());
                aantal++;
            }
        }
        assertThat(aantal).isGreaterThanOrEqualTo(4);
    }

    @Test
    void elkGenoemdBestandBestaat() throws IOException {
        for (Path gids : List.of(LEZEN, VOORSTELLEN)) {
            Matcher naam = Pattern.compile("`((?:wia|ww|zw|wajong|toeslagenwet|samenloop|schatting|inkomen|dienstverlening|dwangsom|voorschot|zestigplus)/[\\w-]+\\.drl)`")
                    .matcher(Files.readString(gids));
            while (naam.find()) {
                assertThat(getClass().getResource("/nl/uitkomst/" + naam.group(1))).as(gids + " " + naam.group(1)).isNotNull();
            }
        }
    }

    @Test
    void hetGeciteerdeGevalStaatZoInHetBestand() throws IOException {
        Matcher blok = Pattern.compile("(?ms)`([\\w/-]+\\.yaml)`:\\n\\n```yaml\\n(.*?)^```").matcher(Files.readString(VOORSTELLEN));
        assertThat(blok.find()).isTrue();
        try (var invoer = Gevallen.class.getResourceAsStream("/gevallen/" + blok.group(1))) {
            assertThat(new String(invoer.readAllBytes(), StandardCharsets.UTF_8)).contains(blok.group(2).stripTrailing());
        }
    }

    /** The rules as they are, beside a copy from before article 3:8 lid 4 and 5: the report of the guide. */
    @Test
    void hetVoorbeeldGeeftHetGetoondeVerslag(@TempDir Path map) throws IOException {
        Proefregelset voor = new Proefregelset(map);
        voor.vervang(BESTAND, Regelbestand.regel(BESTAND, "wajong-3-8-4"), "");
        String regel = Regelbestand.regel(BESTAND, "wajong-3-8-1-a-2021");
        voor.vervang(BESTAND, regel, regel.replace(" @geldigTot(\"2021-12-31\")", "").replace(", !wajong.gemengdApart", ""));
        voor.bouw("wajong");
        List<Geval> gevallen = Gevallen.alle().stream().filter(geval -> geval.bestand().startsWith("wajong/") || geval.bestand().startsWith("samenloop/")).toList();
        String verslag;
        try (Uitgave oud = voor.open("voor"); Uitgave nieuw = Uitgave.open("na", Uitgave.huidige())) {
            verslag = Verslagtekst.van(Versievergelijking.verslag(oud, nieuw, gevallen));
        }
        Files.writeString(Path.of("target/handleiding.md"), verslag);
        Matcher getoond = Pattern.compile("(?ms)^<!-- verslag -->\\n(.*?)^<!-- einde verslag -->").matcher(Files.readString(VOORSTELLEN));
        Map<Boolean, List<String>> delen = getoond.results().map(deel -> deel.group(1).strip()).collect(Collectors.partitioningBy(verslag::contains));
        assertThat(delen.get(false)).isEmpty();
        assertThat(delen.get(true)).hasSizeGreaterThanOrEqualTo(3);
    }
}
