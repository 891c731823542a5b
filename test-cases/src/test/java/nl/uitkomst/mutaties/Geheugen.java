package nl.uitkomst.mutaties;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.uitkomst.gevallen.Geval;

/**
 * What became of a fault in an earlier run with the same rules and amounts. As long as the case that noticed it is the same, it notices it again;
 * that no case noticed it holds as long as all cases are the same.
 */
final class Geheugen {

    private static final String GEEN = "-";

    private final Path bestand;
    private final Map<String, String> sommen = new HashMap<>();
    private final Map<String, Herinnering> eerder = new TreeMap<>();

    /**
     * @param geval    the case that noticed the fault, or null
     * @param controle whether another check did
     */
    record Herinnering(String geval, boolean controle) {
    }

    /** @param versie of rules and amounts */
    Geheugen(Path map, String versie, List<Geval> gevallen) {
        bestand = map.resolve("uitslagen-" + versie + ".tsv");
        StringBuilder alle = new StringBuilder();
        gevallen.forEach(geval -> {
            String inhoud = geval.operatie() + geval.verzoek() + geval.verwacht() + geval.nietVerwacht() + geval.tolerantie();
            sommen.put(geval.id(), Integer.toHexString(inhoud.hashCode()));
            alle.append(geval.id()).append(inhoud);
        });
        sommen.put(GEEN, Integer.toHexString(alle.toString().hashCode()));
        if (Files.exists(bestand)) {
            try {
                Files.readAllLines(bestand).stream().map(regel -> regel.split("\t")).filter(delen -> delen[2].equals(sommen.get(delen[1])))
                        .forEach(delen -> eerder.put(delen[0], new Herinnering(delen[1].equals(GEEN) ? null : delen[1], Boolean.parseBoolean(delen[3]))));
            } catch (IOException fout) {
                throw new UncheckedIOException(fout);
            }
        }
    }

    Optional<Herinnering> van(Fout fout) {
        return Optional.ofNullable(eerder.get(fout.sleutel()));
    }

    void bewaar(List<Uitslag> uitslagen) {
        uitslagen.forEach(uitslag -> eerder.put(uitslag.fout().sleutel(), new Herinnering(uitslag.gevondenDoor(), uitslag.doorControle())));
        try {
            Files.write(bestand, eerder.entrySet().stream().map(een -> {
                String geval = een.getValue().geval() == null ? GEEN : een.getValue().geval();
                return String.join("\t", een.getKey(), geval, sommen.get(geval), String.valueOf(een.getValue().controle()));
            }).toList());
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
