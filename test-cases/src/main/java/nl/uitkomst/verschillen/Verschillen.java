package nl.uitkomst.verschillen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.uitkomst.gevallen.Gevallen;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the differences between rule sets: {@code Verschillen <folder of releases> <folder for JSON> <folder for Markdown> <old:new>[,<old:new>…]}. The
 * JSON is what the page reads, with a list of contents beside it.
 */
public final class Verschillen {

    private static final String SCHEIDING = ":";

    /** One report in the list of contents. */
    public record Ingang(String oud, String nieuw, String bestand) {
    }

    private Verschillen() {
    }

    public static void main(String[] argumenten) throws IOException {
        try {
            schrijf(new Uitgaven(Path.of(argumenten[0])), Path.of(argumenten[1]), Path.of(argumenten[2]), List.of(argumenten[3].split(",")));
        } catch (IllegalArgumentException fout) {
            System.err.println(fout.getMessage());
            System.exit(2);
        }
    }

    /** @throws IllegalArgumentException when a version does not exist or a pair is not one */
    static void schrijf(Uitgaven uitgaven, Path json, Path markdown, List<String> paren) throws IOException {
        JsonMapper mapper = JsonMapper.builder().build();
        Files.createDirectories(json);
        Files.createDirectories(markdown);
        List<Ingang> inhoud = new ArrayList<>();
        for (String paar : paren) {
            String[] namen = paar.split(SCHEIDING);
            if (namen.length != 2) {
                throw new IllegalArgumentException("Schrijf twee versies als oud:nieuw, niet " + paar);
            }
            try (Uitgave oud = uitgaven.open(namen[0]); Uitgave nieuw = uitgaven.open(namen[1])) {
                Verschilverslag verslag = Versievergelijking.verslag(oud, nieuw, Gevallen.alle());
                Ingang ingang = new Ingang(oud.naam(), nieuw.naam(), oud.naam() + "-" + nieuw.naam());
                inhoud.add(ingang);
                mapper.writeValue(json.resolve(ingang.bestand() + ".json"), verslag);
                Files.writeString(markdown.resolve(ingang.bestand() + ".md"), Verslagtekst.van(verslag));
            }
        }
        mapper.writeValue(json.resolve("inhoud.json"), inhoud);
    }
}
