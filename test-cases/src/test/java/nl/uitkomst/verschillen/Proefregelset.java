package nl.uitkomst.verschillen;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;

/** A copy of the rules as they are now in which something is changed, built as the module itself is. */
final class Proefregelset {

    private static final String INDEX = "META-INF/kie/nl.uitkomst/uitkomst-rules/drools-model";
    private static final String WORTEL = "nl/uitkomst/";

    private final Path map;

    Proefregelset(Path map) throws IOException {
        this.map = map;
        Path huidig = Uitgave.huidige();
        if (Files.isDirectory(huidig)) {
            kopieer(huidig);
        } else {
            try (FileSystem jar = FileSystems.newFileSystem(huidig)) {
                kopieer(jar.getPath("/"));
            }
        }
    }

    private void kopieer(Path wortel) throws IOException {
        for (Path bron : onder(wortel)) {
            Path doel = map.resolve(wortel.relativize(bron).toString());
            Files.createDirectories(doel.getParent());
            Files.copy(bron, doel);
        }
    }

    private static List<Path> onder(Path wortel) throws IOException {
        try (Stream<Path> alle = Files.walk(wortel)) {
            return alle.filter(Files::isRegularFile).toList();
        }
    }

    /** Changes a text in a file; it must occur. */
    void vervang(String bestand, String oud, String nieuw) throws IOException {
        Path pad = map.resolve(WORTEL + bestand);
        String tekst = Files.readString(pad);
        if (!tekst.contains(oud)) {
            throw new IllegalArgumentException(bestand + " does not hold " + oud);
        }
        Files.writeString(pad, tekst.replace(oud, nieuw));
    }

    /** Compiles the rule files of a folder anew. */
    void bouw(String pakket) throws IOException {
        KieServices diensten = KieServices.get();
        KieFileSystem bronnen = diensten.newKieFileSystem();
        for (Path bestand : onder(map.resolve(WORTEL + pakket))) {
            if (bestand.toString().endsWith(".drl")) {
                bronnen.write("src/main/resources/" + WORTEL + pakket + "/" + bestand.getFileName(), kenmerkenZonderAanhaling(Files.readString(bestand)));
            }
        }
        KieBuilder bouwer = diensten.newKieBuilder(bronnen).buildAll(ExecutableModelProject.class);
        if (!bouwer.getResults().getMessages().isEmpty()) {
            throw new IllegalStateException(bouwer.getResults().getMessages().toString());
        }
        InternalKieModule gebouwd = (InternalKieModule) bouwer.getKieModule();
        for (String bestand : gebouwd.getFileNames()) {
            if (bestand.startsWith(WORTEL) && bestand.endsWith(".class")) {
                Path doel = map.resolve(bestand);
                Files.createDirectories(doel.getParent());
                Files.write(doel, gebouwd.getBytes(bestand));
            }
        }
        String model = gebouwd.getFileNames().stream().filter(bestand -> bestand.matches(WORTEL + pakket + "/Rules[0-9A-F]{32}\\.class")).findFirst().orElseThrow()
                .replace(".class", "").replace('/', '.');
        Files.writeString(map.resolve(INDEX), Files.readString(map.resolve(INDEX)).lines()
                .map(regel -> regel.startsWith("nl.uitkomst." + pakket + ".Rules") ? model : regel).collect(Collectors.joining("\n")));
    }

    /** Outside Maven the compiler keeps the quotes of an annotation in its value; formulas cannot do without, and no outcome holds one. */
    private static String kenmerkenZonderAanhaling(String drl) {
        return drl.replaceAll("@formule\\(\"[^\"]*\"\\)", "").replaceAll("@(\\w+)\\(\"([^\"]*)\"\\)", "@$1( $2 )");
    }

    Uitgave open(String naam) {
        return Uitgave.open(naam, map);
    }
}
