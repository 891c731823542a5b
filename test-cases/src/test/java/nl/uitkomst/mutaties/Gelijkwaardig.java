package nl.uitkomst.mutaties;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Faults that cannot change any answer, listed by hand with the reason. */
final class Gelijkwaardig {

    private static final String BESTAND = "/mutaties/gelijkwaardig.yaml";

    /** Why these faults change nothing. */
    record Groep(String reden, List<String> fouten) {
    }

    private Gelijkwaardig() {
    }

    static List<Groep> groepen() {
        try (InputStream invoer = Gelijkwaardig.class.getResourceAsStream(BESTAND)) {
            return new YAMLMapper().readValue(invoer, new TypeReference<List<Groep>>() { });
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    /** @return the reason by the key of the fault */
    static Map<String, String> redenen() {
        Map<String, String> redenen = new LinkedHashMap<>();
        for (Groep groep : groepen()) {
            for (String fout : groep.fouten()) {
                if (redenen.put(fout, groep.reden()) != null) {
                    throw new IllegalArgumentException("listed twice: " + fout);
                }
            }
        }
        return redenen;
    }
}
