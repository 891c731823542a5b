package nl.uitkomst.gevallen;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.uitkomst.gevallen.Dekking.Naburig;
import nl.uitkomst.gevallen.Dekking.Regeldekking;
import nl.uitkomst.motor.Regelset;
import nl.uitkomst.recht.Bron;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What came out when all cases were put to the rules: made once in a build by {@link Verslagmaker}, packed beside the cases.
 *
 * @param sleutel  hash of all that can change it
 * @param regelset hash of the rules
 * @param oordelen points of judgement that some answer named
 */
public record Verslag(String sleutel, String regelset, List<Regelverslag> regels, List<Gevalverslag> gevallen, List<Oordeelverslag> oordelen) {

    private static final String BESTAND = "META-INF/uitkomst/verslag.json";
    private static final JsonMapper JSON = JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    /**
     * One rule.
     *
     * @param gevallen  cases that fire it
     * @param paar      a case that fires it beside one that differs in one fact and does not; null where there is none
     * @param bedragen  codes of the dated amounts it looks at itself
     * @param steuntOp  rules whose conclusions it rested on in some case
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Regelverslag(String regel, List<String> gevallen, Naburig paar, List<String> bedragen, List<String> steuntOp) {
    }

    /**
     * One case.
     *
     * @param bestand     the file it stands in
     * @param verschillen what is not as expected
     * @param werkelijk   the part of the answer that was expected
     */
    public record Gevalverslag(String geval, String titel, String bestand, boolean groen, List<String> verschillen, JsonNode werkelijk) {
    }

    /** A point on which a person must judge. */
    public record Oordeelverslag(String code, String wie, String operatie, Bron bron) {
    }

    private record Uitslag(Gevalverslag geval, List<Oordeelverslag> oordelen) {
    }

    /** Puts the cases to the rules. */
    static Verslag maak(String sleutel, Regelset regelset, List<Geval> gevallen) {
        Uitvoering uitvoering = new Uitvoering(regelset);
        Map<Geval, Redenering> redeneringen = new LinkedHashMap<>();
        List<Uitslag> uitslagen = gevallen.parallelStream().map(geval -> uitslag(geval, uitvoering.antwoord(geval))).toList();
        Map<Geval, Redenering> gevonden = gevallen.parallelStream().filter(Redenering::kan)
                .collect(Collectors.toConcurrentMap(geval -> geval, geval -> Redenering.van(regelset, geval)));
        gevallen.stream().filter(gevonden::containsKey).forEach(geval -> redeneringen.put(geval, gevonden.get(geval)));
        Map<Geval, Set<String>> gevuurd = new LinkedHashMap<>();
        redeneringen.forEach((geval, redenering) -> gevuurd.put(geval, redenering.regels()));
        Map<String, Set<String>> bedragen = Normgebruik.van(regelset, redeneringen);
        Map<String, Set<String>> steun = steun(redeneringen.values());
        List<Regelverslag> regels = new ArrayList<>();
        for (Regeldekking dekking : Dekking.van(regelset, gevuurd).regels()) {
            String id = dekking.regel().id();
            regels.add(new Regelverslag(id, dekking.gevallen(), dekking.paar(), List.copyOf(bedragen.getOrDefault(id, Set.of())),
                    List.copyOf(steun.getOrDefault(id, Set.of()))));
        }
        List<Oordeelverslag> oordelen = uitslagen.stream().flatMap(uitslag -> uitslag.oordelen().stream()).distinct()
                .sorted(Comparator.comparing(Oordeelverslag::operatie).thenComparing(Oordeelverslag::code).thenComparing(oordeel -> oordeel.bron().toString())).toList();
        return new Verslag(sleutel, regelset.hashcode(), regels, uitslagen.stream().map(Uitslag::geval).toList(), oordelen);
    }

    private static Uitslag uitslag(Geval geval, JsonNode antwoord) {
        List<String> verschillen = Vergelijking.verschillen(geval, antwoord);
        List<Oordeelverslag> oordelen = new ArrayList<>();
        antwoord.path("oordeelspunten").forEach(punt -> oordelen.add(new Oordeelverslag(punt.path("code").asString(), punt.path("wie").asString(), geval.operatie(),
                JSON.treeToValue(punt.path("bron"), Bron.class))));
        return new Uitslag(new Gevalverslag(geval.id(), geval.titel(), geval.bestand(), verschillen.isEmpty(), verschillen,
                Vergelijking.werkelijk(geval.verwacht(), antwoord)), oordelen);
    }

    private static Map<String, Set<String>> steun(Iterable<Redenering> redeneringen) {
        Map<String, Set<String>> steun = new TreeMap<>();
        for (Redenering redenering : redeneringen) {
            redenering.stappen().forEach(stap -> stap.steun().forEach(onder -> steun.computeIfAbsent(stap.regel(), geen -> new TreeSet<>()).add(onder.regel())));
        }
        steun.forEach((regel, onder) -> onder.remove(regel));
        return steun;
    }

    /** The report of this build; empty where none was made. */
    public static Optional<Verslag> lees() {
        try (InputStream invoer = Verslag.class.getClassLoader().getResourceAsStream(BESTAND)) {
            return invoer == null ? Optional.empty() : Optional.of(JSON.readValue(invoer, Verslag.class));
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    static Path plaats(Path map) {
        return map.resolve(BESTAND);
    }

    void schrijf(Path map) throws IOException {
        Files.createDirectories(plaats(map).getParent());
        try (OutputStream uitvoer = Files.newOutputStream(plaats(map))) {
            JSON.writeValue(uitvoer, this);
        }
    }

    /** Whether a report that lies there already was made of the same rules, amounts, cases and code. */
    static boolean isBij(Path map, String sleutel) throws IOException {
        return Files.exists(plaats(map)) && JSON.readTree(plaats(map).toFile()).path("sleutel").asString("").equals(sleutel);
    }
}
