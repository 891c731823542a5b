package nl.uitkomst.openapi;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The linter of API descriptions. */
final class Spectral {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int GEEN = 0;
    private static final int BEVINDINGEN = 1;

    /**
     * What a rule says of a document.
     *
     * @param ernst 0 error, 1 warning, 2 information, 3 hint
     */
    record Bevinding(String document, String regel, int ernst, String plaats, String tekst) {
    }

    private Spectral() {
    }

    /** What the rules of one file find in the documents, warnings and hints too. */
    static List<Bevinding> lint(Path regels, List<Path> documenten) {
        List<String> argumenten = new ArrayList<>(List.of("lint", "--ruleset", regels.toString(), "--format", "json", "--quiet", "--fail-severity", "hint"));
        documenten.forEach(document -> argumenten.add(document.toString()));
        Npm.Uitvoer uitvoer = Npm.draai("@stoplight/spectral-cli/dist/index.js", argumenten);
        int begin = uitvoer.tekst().indexOf('[');
        if (uitvoer.code() != GEEN && uitvoer.code() != BEVINDINGEN || begin < 0) {
            throw new IllegalStateException("the linter did not run:\n" + uitvoer.tekst());
        }
        List<Bevinding> bevindingen = new ArrayList<>();
        for (JsonNode deel : JSON.readTree(uitvoer.tekst().substring(begin))) {
            bevindingen.add(new Bevinding(Path.of(deel.at("/source").asString("")).getFileName().toString(), deel.at("/code").asString(),
                    deel.at("/severity").intValue(), String.join("/", deel.at("/path").valueStream().map(JsonNode::asString).toList()),
                    deel.at("/message").asString()));
        }
        return bevindingen;
    }
}
