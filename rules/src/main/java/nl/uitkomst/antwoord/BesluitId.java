package nl.uitkomst.antwoord;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import nl.uitkomst.motor.Regelset;
import org.erdtman.jcs.JsonCanonicalizer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Names a decision: SHA-256 over the canonical JSON (RFC 8785) of the request as sent without {@code uitleg}, the rule-set hash and
 * the amounts hash. Same id, same figures.
 */
public final class BesluitId {

    private BesluitId() {
    }

    public static String van(JsonNode verzoek, Regelset regelset) {
        return van(null, verzoek, regelset);
    }

    /** @param operatie the name of an operation other than {@code _bereken}, so that the same request to two operations has two ids */
    public static String van(String operatie, JsonNode verzoek, Regelset regelset) {
        JsonNode kern = verzoek;
        if (verzoek.isObject()) {
            ObjectNode zonderUitleg = ((ObjectNode) verzoek).deepCopy();
            zonderUitleg.remove("uitleg");
            kern = zonderUitleg;
        }
        ObjectNode geheel = JsonNodeFactory.instance.objectNode();
        geheel.put("bedragen", regelset.normen().hashcode());
        if (operatie != null) {
            geheel.put("operatie", operatie);
        }
        geheel.put("regelset", regelset.hashcode());
        geheel.set("verzoek", kern);
        try {
            byte[] canoniek = new JsonCanonicalizer(geheel.toString()).getEncodedUTF8();
            return "sha256:" + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(canoniek));
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        } catch (NoSuchAlgorithmException fout) {
            throw new IllegalStateException(fout);
        }
    }
}
