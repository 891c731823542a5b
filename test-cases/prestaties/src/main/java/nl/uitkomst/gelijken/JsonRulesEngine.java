package nl.uitkomst.gelijken;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** json-rules-engine in Node, in a process of its own: it answers all cases and times the first one itself. Needs Node and npm on the machine. */
final class JsonRulesEngine {

    private static final List<String> BESTANDEN = List.of("package.json", "package-lock.json", "regels.json", "gelijke.js");
    private static final JsonMapper JSON = new JsonMapper();

    private final Path map;

    /** The answers, and the time of the first case. */
    record Uitslag(List<List<Maanduitkomst>> antwoorden, double microseconden) {
    }

    /** Installs the packages by their lock file, without their scripts.
     * @param bron the folder with the program
     * @param map where to install and run it */
    JsonRulesEngine(Path bron, Path map) throws IOException, InterruptedException {
        this.map = Files.createDirectories(map);
        for (String bestand : BESTANDEN) {
            Files.copy(bron.resolve(bestand), map.resolve(bestand), StandardCopyOption.REPLACE_EXISTING);
        }
        voerUit(List.of("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"), map.resolve("npm.log"));
    }

    /** The rules, which a test changes. */
    Path regels() {
        return map.resolve("regels.json");
    }

    Uitslag draai(List<Wgageval> gevallen, int opwarmen, int meten) throws IOException, InterruptedException {
        Path invoer = map.resolve("gevallen.json");
        Path uitvoer = map.resolve("antwoorden.json");
        JSON.writeValue(invoer, gevallen.stream().map(geval -> geval.maanden().stream().map(JsonRulesEngine::teksten).toList()).toList());
        voerUit(List.of("node", "gelijke.js", "regels.json", invoer.getFileName().toString(), String.valueOf(opwarmen), String.valueOf(meten)), uitvoer);
        JsonNode antwoord = JSON.readTree(uitvoer);
        List<List<Maanduitkomst>> antwoorden = new ArrayList<>();
        for (JsonNode geval : antwoord.get("antwoorden")) {
            List<Maanduitkomst> maanden = new ArrayList<>();
            geval.forEach(maand -> maanden.add(JSON.treeToValue(maand, Maanduitkomst.class)));
            antwoorden.add(maanden);
        }
        return new Uitslag(antwoorden, antwoord.path("microseconden").asDouble(Double.NaN));
    }

    /** Amounts as text: a number would lose cents. */
    private static Object teksten(Maandgegevens maand) {
        return new Teksten(maand.termijn().name(), maand.percentage().toPlainString(), maand.dagloon().toPlainString(), maand.maximumdagloon().toPlainString(),
                maand.minimumloon().toPlainString(), maand.verdiencapaciteit().toPlainString(), maand.inkomen().toPlainString());
    }

    private record Teksten(String termijn, String percentage, String dagloon, String maximumdagloon, String minimumloon, String verdiencapaciteit,
                           String inkomen) {
    }

    private void voerUit(List<String> opdracht, Path uitvoer) throws IOException, InterruptedException {
        int code;
        try {
            code = new ProcessBuilder(opdracht).directory(map.toFile()).redirectOutput(uitvoer.toFile()).redirectError(map.resolve("fouten.log").toFile())
                    .start().waitFor();
        } catch (IOException ontbreekt) {
            throw new IllegalStateException(String.format(Locale.ROOT, "%s is not there; on Debian: apt-get install -y nodejs npm", opdracht.get(0)), ontbreekt);
        }
        if (code != 0) {
            throw new IllegalStateException(String.join(" ", opdracht) + " failed:\n" + Files.readString(map.resolve("fouten.log")));
        }
    }
}
