package nl.uitkomst.motor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the YAML data files of this module; a field that nobody knows is an error. */
public final class Yaml {

    private static final YAMLMapper LEZER = YAMLMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES).build();

    private Yaml() {
    }

    /** @throws IllegalStateException when the resource is missing; a Jackson exception when it does not fit the type */
    public static <T> T lees(String bestand, TypeReference<T> type) {
        try (InputStream invoer = Yaml.class.getResourceAsStream(bestand)) {
            if (invoer == null) {
                throw new IllegalStateException("missing data file " + bestand);
            }
            return LEZER.readValue(invoer, type);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
