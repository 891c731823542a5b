package nl.uitkomst.mutaties;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.uitkomst.gevallen.Geval;

/**
 * Which case noticed which fault in an earlier run with the same rules. As long as that case is the same, it notices the fault again; a next run only has
 * to try the others.
 */
final class Geheugen {

    private final Path bestand;
    private final Map<String, Geval> gevallen = new HashMap<>();
    private final Map<String, String> eerder = new HashMap<>();

    /** @param versie of rules and amounts */
    Geheugen(Path map, String versie, Collection<Geval> gevallen) {
        this.bestand = map.resolve("gevonden-" + versie + ".tsv");
        gevallen.forEach(geval -> this.gevallen.put(geval.id(), geval));
        if (Files.exists(bestand)) {
            try {
                Files.readAllLines(bestand).stream().map(regel -> regel.split("\t")).filter(delen -> gelijk(delen[1], delen[2])).forEach(delen -> eerder.put(delen[0], delen[1]));
            } catch (IOException fout) {
                throw new UncheckedIOException(fout);
            }
        }
    }

    private boolean gelijk(String geval, String som) {
        return gevallen.containsKey(geval) && som.equals(som(gevallen.get(geval)));
    }

    private static String som(Geval geval) {
        return Integer.toHexString((geval.operatie() + geval.verzoek() + geval.verwacht() + geval.nietVerwacht() + geval.tolerantie()).hashCode());
    }

    /** The case that noticed this fault, or null. */
    String eerder(Fout fout) {
        return eerder.get(fout.sleutel());
    }

    void bewaar(List<Uitslag> uitslagen) {
        uitslagen.stream().filter(uitslag -> uitslag.gevondenDoor() != null).forEach(uitslag -> eerder.put(uitslag.fout().sleutel(), uitslag.gevondenDoor()));
        try {
            Files.write(bestand, new TreeMap<>(eerder).entrySet().stream().map(een -> een.getKey() + "\t" + een.getValue() + "\t" + som(gevallen.get(een.getValue()))).toList());
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
