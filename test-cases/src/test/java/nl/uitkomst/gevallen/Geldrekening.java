package nl.uitkomst.gevallen;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Adds and subtracts the amounts of an answer; what is not known stays unknown. */
final class Geldrekening {

    private Geldrekening() {
    }

    static String tekst(JsonNode knoop, String veld) {
        return knoop.path(veld).asString("");
    }

    /** Null where it is not there. */
    static BigDecimal bedrag(JsonNode knoop, String veld) {
        return knoop.has(veld) ? new BigDecimal(tekst(knoop, veld)) : null;
    }

    /** Null where one is unknown, or there is none. */
    static BigDecimal som(Collection<JsonNode> delen, Function<JsonNode, BigDecimal> welk) {
        BigDecimal som = delen.isEmpty() ? null : BigDecimal.ZERO;
        for (JsonNode deel : delen) {
            BigDecimal bedrag = welk.apply(deel);
            som = som == null || bedrag == null ? null : som.add(bedrag);
        }
        return som;
    }

    static BigDecimal min(BigDecimal een, BigDecimal ander) {
        return een == null || ander == null ? null : een.subtract(ander);
    }

    static void zet(ObjectNode knoop, String veld, BigDecimal bedrag) {
        if (bedrag != null) {
            knoop.put(veld, bedrag.setScale(2).toPlainString());
        }
    }
}
