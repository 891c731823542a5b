package nl.uitkomst.service.toetsing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.uitkomst.verschillen.Verschillen.Ingang;
import nl.uitkomst.verschillen.Verschilverslag;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The reports that the build made, read when somebody asks for them. */
@Component
class Verschilbestanden {

    private static final String MAP = "/verschillen/";

    private final JsonMapper json;
    private final Map<String, Verschilverslag> gelezen = new ConcurrentHashMap<>();

    Verschilbestanden(JsonMapper json) {
        this.json = json;
    }

    /** What can be asked for, in the order of the build. */
    List<Ingang> inhoud() {
        return json.readValue(bytes("inhoud"), new TypeReference<List<Ingang>>() { });
    }

    /** @return empty where the build made no such report */
    Optional<Ingang> ingang(String bestand) {
        return inhoud().stream().filter(ingang -> ingang.bestand().equals(bestand)).findFirst();
    }

    Verschilverslag verslag(Ingang ingang) {
        return gelezen.computeIfAbsent(ingang.bestand(), bestand -> json.readValue(bytes(bestand), Verschilverslag.class));
    }

    byte[] bytes(Ingang ingang) {
        return bytes(ingang.bestand());
    }

    private static byte[] bytes(String bestand) {
        try (InputStream invoer = Verschilverslag.class.getResourceAsStream(MAP + bestand + ".json")) {
            if (invoer == null) {
                throw new IOException("missing " + bestand);
            }
            return invoer.readAllBytes();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
