package nl.uitkomst.simulatie;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One row of columns as a request. */
final class Kolomrij {

    private final ObjectNode verzoek = JsonNodeFactory.instance.objectNode();

    private Kolomrij() {
    }

    /** @param waarden as text, without the empty ones; one that does not fit is left as it is, for the request to be refused with its place */
    static String alsVerzoek(Map<Kolom, String> waarden) {
        Kolomrij rij = new Kolomrij();
        waarden.forEach(rij::zet);
        rij.vulAan(waarden);
        return rij.verzoek.toString();
    }

    private void zet(Kolom kolom, String waarde) {
        String[] delen = kolom.plaats().substring(1).split("/");
        ObjectNode object = verzoek;
        for (int diepte = 0; diepte < delen.length - 1; diepte++) {
            boolean lijst = Character.isDigit(delen[diepte + 1].charAt(0));
            object = lijst ? element(object.withArrayProperty(delen[diepte]), Integer.parseInt(delen[++diepte])) : object.withObjectProperty(delen[diepte]);
        }
        object.set(delen[delen.length - 1], waarde(kolom.soort(), waarde));
    }

    private static ObjectNode element(ArrayNode lijst, int plaats) {
        while (lijst.size() <= plaats) {
            lijst.addObject();
        }
        return (ObjectNode) lijst.get(plaats);
    }

    private static JsonNode waarde(Kolom.Soort soort, String waarde) {
        return switch (soort) {
            case JA_NEE -> soort.past(waarde) ? JsonNodeFactory.instance.booleanNode(waarde.equals("ja")) : JsonNodeFactory.instance.stringNode(waarde);
            case TELLING -> soort.past(waarde) && waarde.length() < 9 ? JsonNodeFactory.instance.numberNode(Integer.parseInt(waarde))
                    : JsonNodeFactory.instance.stringNode(waarde);
            default -> JsonNodeFactory.instance.stringNode(waarde);
        };
    }

    /** What the columns mean together. Without a wage the income stays unknown: missing is never nil. */
    private void vulAan(Map<Kolom, String> waarden) {
        if (waarden.containsKey(Kolom.TOESLAG_VANAF)) {
            ((ObjectNode) verzoek.get("uitkeringen").get(1)).put("soort", "toeslagenwet");
        }
        if (waarden.containsKey(Kolom.LOON_PER_MAAND)) {
            ObjectNode loon = (ObjectNode) verzoek.get("inkomen").get(0);
            loon.put("soort", "loon");
            neemOver(loon, "van", Kolom.VAN);
            neemOver(loon, "totEnMet", Kolom.TOT_EN_MET);
        }
        if (verzoek.has("verrekening")) {
            verzoek.withObjectProperty("verrekening").put("wijze", "voorschot");
        }
    }

    private void neemOver(ObjectNode naar, String veld, Kolom kolom) {
        JsonNode waarde = verzoek.at(kolom.plaats());
        if (!waarde.isMissingNode()) {
            naar.set(veld, waarde);
        }
    }
}
