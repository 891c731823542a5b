package nl.uitkomst.antwoord;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import nl.uitkomst.motor.Regelset;
import nl.uitkomst.verzoek.OngeldigVerzoek;
import nl.uitkomst.verzoek.Verzoektekst;
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
            ObjectNode zonderUitleg = JsonNodeFactory.instance.objectNode().setAll((ObjectNode) verzoek);
            zonderUitleg.remove("uitleg");
            kern = zonderUitleg;
        }
        return id(sha256().digest(canoniek(geheel(operatie, kern, regelset).toString())));
    }

    /**
     * The same for a request that holds one list and nothing else; it need never be whole in memory. An element that is not JSON a request
     * could be counts as the bytes it is.
     *
     * @param lijst     the name of the field with the list
     * @param elementen the text of each element
     */
    public static String van(String operatie, String lijst, Iterator<byte[]> elementen, Regelset regelset) {
        ObjectNode leeg = JsonNodeFactory.instance.objectNode();
        leeg.putArray(lijst);
        byte[] rondom = canoniek(geheel(operatie, leeg, regelset).toString());
        int einde = rondom.length - "]}}".length();
        MessageDigest som = sha256();
        som.update(rondom, 0, einde);
        while (elementen.hasNext()) {
            element(elementen.next(), som);
            if (elementen.hasNext()) {
                som.update((byte) ',');
            }
        }
        som.update(rondom, einde, rondom.length - einde);
        return id(som.digest());
    }

    private static void element(byte[] tekst, MessageDigest som) {
        try {
            byte[] inLijst = canoniek("[" + Verzoektekst.lees(tekst) + "]"); // canonical JSON begins with an object or a list
            som.update(inLijst, 1, inLijst.length - 2);
        } catch (OngeldigVerzoek | UncheckedIOException geenVerzoek) {
            som.update(tekst);
        }
    }

    private static ObjectNode geheel(String operatie, JsonNode kern, Regelset regelset) {
        ObjectNode geheel = JsonNodeFactory.instance.objectNode();
        geheel.put("bedragen", regelset.normen().hashcode());
        if (operatie != null) {
            geheel.put("operatie", operatie);
        }
        geheel.put("regelset", regelset.hashcode());
        geheel.set("verzoek", kern);
        return geheel;
    }

    private static byte[] canoniek(String json) {
        try {
            return new JsonCanonicalizer(json).getEncodedUTF8();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
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
