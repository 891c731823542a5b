package nl.uitkomst.verzoek;

import java.util.Collection;
import tools.jackson.databind.JsonNode;

/** Finds citizen service numbers that were sent by mistake: nine digits that pass the 11-test, in any string value. */
final class Persoonsgegevens {

    private Persoonsgegevens() {
    }

    static void zoek(JsonNode json, Collection<Fout> fouten) {
        if (bevat(json)) { // hardly ever, so the pointers are made only then
            zoek(json, "", fouten);
        }
    }

    private static boolean bevat(JsonNode node) {
        if (node.isContainer()) {
            for (JsonNode deel : node) {
                if (bevat(deel)) {
                    return true;
                }
            }
            return false;
        }
        return node.isString() && isBsn(node.asString());
    }

    private static void zoek(JsonNode node, String pad, Collection<Fout> fouten) {
        if (node.isString() && isBsn(node.asString())) {
            fouten.add(new Fout(pad, Foutcode.GEEN_PERSOONSGEGEVENS));
        } else if (node.isArray()) {
            for (int nummer = 0; nummer < node.size(); nummer++) {
                zoek(node.get(nummer), pad + "/" + nummer, fouten);
            }
        } else if (node.isObject()) {
            for (var veld : node.properties()) {
                zoek(veld.getValue(), JsonObject.isVeldnaam(veld.getKey()) ? pad + "/" + veld.getKey() : pad, fouten);
            }
        }
    }

    private static boolean isBsn(String tekst) {
        if (tekst.length() != 9) {
            return false;
        }
        int som = 0;
        for (int plaats = 0; plaats < 9; plaats++) {
            char teken = tekst.charAt(plaats);
            if (teken < '0' || teken > '9') {
                return false;
            }
            som += (teken - '0') * (plaats == 8 ? -1 : 9 - plaats);
        }
        return som % 11 == 0;
    }
}
