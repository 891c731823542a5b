package nl.uitkomst.service.teksten;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the files in {@code teksten/}. A name that stands there twice is an error. */
public final class Tekstbestand {

    private static final YAMLMapper YAML = YAMLMapper.builder(YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private Tekstbestand() {
    }

    /** @throws IllegalStateException when the file is not there */
    public static <T> T lees(String naam, TypeReference<T> soort) {
        try (InputStream invoer = Tekstbestand.class.getResourceAsStream("/teksten/" + naam)) {
            if (invoer == null) {
                throw new IllegalStateException("missing teksten/" + naam);
            }
            return YAML.readValue(invoer, soort);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
