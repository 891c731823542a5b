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
public final class Gelijkwaardig {

    private static final String BESTAND = "/mutaties/gelijkwaardig.yaml";

    /** Why these faults change nothing. */
    record Groep(String reden, List<String> fouten) {
    }

    private Gelijkwaardig() {
    }

    private static List<Groep> groepen(String bestand) {
        try (InputStream invoer = Gelijkwaardig.class.getResourceAsStream(bestand)) {
            return new YAMLMapper().readValue(invoer, new TypeReference<List<Groep>>() { });
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    /** Of the rules and amounts. */
    static Map<String, String> redenen() {
        return redenen(BESTAND);
    }

    /**
     * @param bestand the resource in which they are listed
     * @return the reason by the key of the fault
     */
    public static Map<String, String> redenen(String bestand) {
        Map<String, String> redenen = new LinkedHashMap<>();
        for (Groep groep : groepen(bestand)) {
            for (String fout : groep.fouten()) {
                if (redenen.put(fout, groep.reden()) != null) {
                    throw new IllegalArgumentException("listed twice: " + fout);
                }
            }
        }
        return redenen;
    }
}
