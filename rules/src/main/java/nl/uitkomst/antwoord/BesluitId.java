package nl.uitkomst.antwoord;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import nl.uitkomst.motor.Regelset;
import nl.uitkomst.verzoek.OngeldigVerzoek;
import nl.uitkomst.verzoek.Verzoektekst;
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
        if (verzoek.has("uitleg")) {
            ObjectNode zonderUitleg = JsonNodeFactory.instance.objectNode().setAll((ObjectNode) verzoek);
            zonderUitleg.remove("uitleg");
            kern = zonderUitleg;
        }
        MessageDigest som = sha256();
        som.update(begin(operatie, regelset));
        som.update(Canoniek.van(kern));
        som.update((byte) '}');
        return id(som.digest());
    }

    /** What the canonical text of the whole begins with: the name of the request is the last in order. */
    private static byte[] begin(String operatie, Regelset regelset) {
        return ("{\"bedragen\":\"" + regelset.normen().hashcode() + (operatie == null ? "" : "\",\"operatie\":\"" + operatie)
                + "\",\"regelset\":\"" + regelset.hashcode() + "\",\"verzoek\":").getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The same for a request that holds one list and nothing else; it need never be whole in memory. An element that is not JSON a request
     * could be counts as the bytes it is.
     *
     * @param lijst     the name of the field with the list
     * @param elementen the text of each element
     */
    public static String van(String operatie, String lijst, Iterator<byte[]> elementen, Regelset regelset) {
        MessageDigest som = sha256();
        som.update(begin(operatie, regelset));
        som.update(("{\"" + lijst + "\":[").getBytes(StandardCharsets.UTF_8));
        while (elementen.hasNext()) {
            som.update(element(elementen.next()));
            if (elementen.hasNext()) {
                som.update((byte) ',');
            }
        }
        som.update("]}}".getBytes(StandardCharsets.UTF_8));
        return id(som.digest());
    }

    private static byte[] element(byte[] tekst) {
        try {
            return Canoniek.van(Verzoektekst.lees(tekst));
        } catch (OngeldigVerzoek | UncheckedIOException geenVerzoek) {
            return tekst;
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException fout) {
            throw new IllegalStateException(fout);
        }
    }

    private static String id(byte[] som) {
        return "sha256:" + HexFormat.of().formatHex(som);
    }
}
