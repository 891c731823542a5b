package nl.uitkomst.verzoek;

import java.util.List;
import nl.uitkomst.grenzen.Grenzen;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Parses request bodies: strict JSON, every name once, nothing behind it, not too deep, numbers kept exactly. */
public final class Verzoektekst {

    private static final JsonMapper LEZER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(Grenzen.CONTRACT.diepte()).maxNumberLength(100).maxNameLength(200).build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private Verzoektekst() {
    }

    /** @throws OngeldigVerzoek with one fault, when the body is not JSON that can be read */
    public static JsonNode lees(byte[] tekst) {
        try {
            JsonNode json = LEZER.readTree(tekst);
            if (json == null || json.isMissingNode()) {
                throw fout(Foutcode.ONGELDIGE_JSON);
            }
            if (Grenzen.nu().diepte() < Grenzen.CONTRACT.diepte() && diepte(json) > Grenzen.nu().diepte()) {
                throw fout(Foutcode.TE_DIEP);
            }
            return json;
        } catch (StreamConstraintsException teGroot) {
            throw fout(teGroot.getMessage() != null && teGroot.getMessage().contains("nesting depth") ? Foutcode.TE_DIEP : Foutcode.ONGELDIGE_JSON);
        } catch (JacksonException geenJson) {
            boolean dubbel = geenJson.getMessage() != null && geenJson.getMessage().contains("Duplicate");
            throw fout(dubbel ? Foutcode.DUBBEL_VELD : Foutcode.ONGELDIGE_JSON);
        } catch (NumberFormatException geenGetal) {
            throw fout(Foutcode.ONGELDIGE_JSON); // an exponent that no number can have
        }
    }

    private static int diepte(JsonNode json) {
        return json.isContainer() ? 1 + json.valueStream().mapToInt(Verzoektekst::diepte).max().orElse(0) : 0;
    }

    private static OngeldigVerzoek fout(Foutcode code) {
        return new OngeldigVerzoek(List.of(new Fout("", code)));
    }
}
