package nl.uitkomst.mutaties;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;

/**
 * Compiles rules that stand beside those of the rule files, all in one go; afterwards each can take the place of another. What was compiled is
 * kept, so that only the first run after a change of the rules takes long.
 */
final class Foutenbouwer {

    /** What a refused rule would conclude, in the report of the compiler. */
    private static final Pattern BESLUIT = Pattern.compile("(?s) execute\\([^{]*\\{(.*?)\\n    }");
    private static final String DAN = "\nthen\n";
    private static final String MODEL = "nl/uitkomst/\\w+/Rules[0-9A-F]{32}\\.class";

    /** Per rule file the rules by name. */
    private final Map<String, Map<String, String>> perBestand = new TreeMap<>();
    private final Map<String, String> koppen;
    private final Path map;
    private final String versie;

    /**
     * @param koppen per rule file its package and imports
     * @param map    where compiled rules are kept
     * @param versie of the rules and of the types they use
     */
    Foutenbouwer(Map<String, String> koppen, Path map, String versie) {
        this.koppen = koppen;
        this.map = map;
        this.versie = versie;
    }

    /** @param drl from {@code when} to {@code end} */
    void voegToe(String bestand, String naam, String drl) {
        perBestand.computeIfAbsent(bestand, geen -> new LinkedHashMap<>()).put(naam, drl);
    }

    /** @return the rules by the names they were given */
    Map<String, Rule> bouw() {
        Path bewaard = map.resolve(som() + ".zip");
        try {
            if (!Files.exists(bewaard)) {
                Files.createDirectories(map);
                bewaar(gecompileerd(), bewaard);
            }
            return regels(lees(bewaard));
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private String som() {
        try {
            MessageDigest som = MessageDigest.getInstance("SHA-256");
            som.update((versie + perBestand).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(som.digest(), 0, 16);
        } catch (NoSuchAlgorithmException fout) {
            throw new IllegalStateException(fout);
        }
    }

    /** What the compiler refuses is no fault that could go unnoticed; it is left out. */
    private InternalKieModule gecompileerd() {
        KieServices diensten = KieServices.get();
        while (true) {
            KieFileSystem bronnen = diensten.newKieFileSystem();
            perBestand.forEach((bestand, regels) -> bronnen.write("src/main/resources/nl/uitkomst/" + bestand, tekst(bestand, regels)));
            KieBuilder bouwer = diensten.newKieBuilder(bronnen).buildAll(ExecutableModelProject.class);
            List<Message> fouten = bouwer.getResults().getMessages();
            if (fouten.isEmpty()) {
                return (InternalKieModule) bouwer.getKieModule();
            }
            Set<String> geweigerd = fouten.stream().flatMap(fout -> BESLUIT.matcher(fout.getText()).results())
                    .map(besluit -> kaal(besluit.group(1))).collect(Collectors.toSet());
            long eerder = aantal();
            perBestand.values().forEach(regels -> regels.values().removeIf(drl -> geweigerd.contains(kaal(besluit(drl)))));
            if (aantal() == eerder) {
                throw new IllegalStateException("the faults do not compile: " + fouten);
            }
        }
    }

    private long aantal() {
        return perBestand.values().stream().mapToLong(Map::size).sum();
    }

    private static String besluit(String drl) {
        return drl.substring(drl.indexOf(DAN) + DAN.length(), drl.lastIndexOf("end"));
    }

    private static String kaal(String besluit) {
        return besluit.replaceAll("\\s+|drools\\.", "");
    }

    private String tekst(String bestand, Map<String, String> regels) {
        return regels.entrySet().stream().map(regel -> "\nrule \"" + regel.getKey() + "\"\n" + regel.getValue() + "\n")
                .collect(Collectors.joining("", koppen.get(bestand), ""));
    }

    private static void bewaar(InternalKieModule gebouwd, Path bestand) throws IOException {
        Path half = bestand.resolveSibling(bestand.getFileName() + ".half"); // a run that is stopped leaves nothing that looks whole
        try (ZipOutputStream uitvoer = new ZipOutputStream(Files.newOutputStream(half))) {
            for (String naam : gebouwd.getFileNames()) {
                if (naam.endsWith(".class")) {
                    uitvoer.putNextEntry(new ZipEntry(naam));
                    uitvoer.write(gebouwd.getBytes(naam));
                }
            }
        }
        Files.move(half, bestand);
    }

    private static Map<String, byte[]> lees(Path bestand) throws IOException {
        Map<String, byte[]> klassen = new HashMap<>();
        try (ZipInputStream invoer = new ZipInputStream(Files.newInputStream(bestand))) {
            for (ZipEntry klasse; (klasse = invoer.getNextEntry()) != null;) {
                klassen.put(klasse.getName(), invoer.readAllBytes());
            }
        }
        return klassen;
    }

    private static Map<String, Rule> regels(Map<String, byte[]> klassen) {
        ClassLoader lader = new ClassLoader(Foutenbouwer.class.getClassLoader()) {
            @Override
            protected Class<?> findClass(String naam) throws ClassNotFoundException {
                byte[] inhoud = klassen.get(naam.replace('.', '/') + ".class");
                if (inhoud == null) {
                    throw new ClassNotFoundException(naam);
                }
                return defineClass(naam, inhoud, 0, inhoud.length);
            }
        };
        Map<String, Rule> regels = new HashMap<>();
        klassen.keySet().stream().filter(naam -> naam.matches(MODEL)).forEach(naam -> {
            try {
                String klasse = naam.substring(0, naam.length() - ".class".length()).replace('/', '.');
                Model model = (Model) lader.loadClass(klasse).getDeclaredConstructor().newInstance();
                model.getRules().forEach(regel -> regels.put(regel.getName(), regel));
            } catch (ReflectiveOperationException fout) {
                throw new IllegalStateException(fout);
            }
        });
        return regels;
    }
}
