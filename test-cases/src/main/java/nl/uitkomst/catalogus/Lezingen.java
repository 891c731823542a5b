package nl.uitkomst.catalogus;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.uitkomst.motor.Yaml;
import tools.jackson.core.type.TypeReference;

/**
 * The readings: the table and the pages of {@code docs/lezingen}, as they are packed beside the cases, and from {@code recht/lezingen.yaml} of the
 * rules which rules hold them.
 */
final class Lezingen {

    private static final String MAP = "/lezingen/";
    /** A row of the table: the page, the places, the reading, the key, the codes. */
    private static final Pattern RIJ = Pattern.compile("\\| \\[(.+)]\\((.+)\\.md\\) \\| (.+) \\| (.+) \\| (.+) \\| (.+) \\|");
    private static final String GEEN = "–";

    private Lezingen() {
    }

    static List<Lezingblad> alle() {
        Map<String, List<String>> regels = Yaml.lees("/nl/uitkomst/recht/lezingen.yaml", new TypeReference<Map<String, List<String>>>() { });
        List<Lezingblad> bladen = new ArrayList<>();
        for (String regel : lees("README.md").lines().toList()) {
            Matcher rij = RIJ.matcher(regel);
            if (rij.matches()) {
                String blad = rij.group(2);
                bladen.add(new Lezingblad(blad, rij.group(1), rij.group(3), rij.group(4), rij.group(5).equals(GEEN) ? null : zonderAccenten(rij.group(5)),
                        rij.group(6).equals(GEEN) ? List.of() : Arrays.stream(rij.group(6).split(", ")).map(Lezingen::zonderAccenten).toList(),
                        List.copyOf(regels.getOrDefault(blad, List.of())), lees(blad + ".md")));
            }
        }
        return List.copyOf(bladen);
    }

    private static String zonderAccenten(String code) {
        return code.replace("`", "");
    }

    private static String lees(String bestand) {
        try (InputStream invoer = Lezingen.class.getResourceAsStream(MAP + bestand)) {
            if (invoer == null) {
                throw new IllegalStateException("missing page of readings " + bestand);
            }
            return new String(invoer.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
