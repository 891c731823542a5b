package nl.uitkomst.gevallen;

import java.math.BigDecimal;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Reads parts of a request or an answer; what is not there is empty, false or nil. */
final class Knoop {

    private Knoop() {
    }

    static String tekst(JsonNode knoop, String veld) {
        return knoop.path(veld).asString("");
    }

    static boolean is(JsonNode knoop, String veld, String... waarden) {
        return Stream.of(waarden).anyMatch(tekst(knoop, veld)::equals);
    }

    /** Whether the field is there and true. */
    static boolean ja(JsonNode knoop, String veld) {
        return knoop.path(veld).asBoolean(false);
    }

    /** Whether the field is there and false. */
    static boolean nee(JsonNode knoop, String veld) {
        return !knoop.path(veld).asBoolean(true);
    }

    static BigDecimal bedrag(JsonNode knoop, String veld) {
        return new BigDecimal(knoop.path(veld).asString("0"));
    }

    /** Wages with an amount, in months that are told. */
    static boolean loonBekend(JsonNode loon) {
        boolean perMaand = loon.has("van") && loon.has("totEnMet") && (loon.has("perMaand") || loon.has("brutoloonPerMaand"));
        return perMaand || Stream.of("maanden", "vierwekenperioden").flatMap(lijst -> delen(loon, lijst)).anyMatch(strook -> strook.has("svLoon"));
    }

    static boolean positief(JsonNode knoop, String veld) {
        return bedrag(knoop, veld).signum() > 0;
    }

    static Stream<JsonNode> delen(JsonNode knoop, String lijst) {
        return StreamSupport.stream(knoop.path(lijst).spliterator(), false);
    }

    static BigDecimal som(Stream<JsonNode> delen, String veld) {
        return delen.map(deel -> bedrag(deel, veld)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
