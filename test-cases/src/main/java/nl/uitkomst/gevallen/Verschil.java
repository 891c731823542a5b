package nl.uitkomst.gevallen;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * In how many facts two requests differ. One value that is other, one field more or less, one income or assessment more or less is
 * one fact.
 */
public final class Verschil {

    private Verschil() {
    }

    /** @return the pointers of the facts that differ; counting stops after two */
    public static List<String> feiten(JsonNode een, JsonNode ander) {
        List<String> verschillen = new ArrayList<>();
        vergelijk("", een, ander, verschillen);
        return verschillen;
    }

    private static void vergelijk(String pad, JsonNode een, JsonNode ander, List<String> verschillen) {
        if (verschillen.size() > 1 || een.equals(ander)) {
            return;
        }
        if (een.isObject() && ander.isObject()) {
            TreeSet<String> namen = new TreeSet<>(een.propertyNames());
            namen.addAll(ander.propertyNames());
            for (String naam : namen) {
                vergelijk(pad + "/" + naam, een.path(naam), ander.path(naam), verschillen);
            }
        } else if (een.isArray() && ander.isArray() && een.size() == ander.size()) {
            for (int nummer = 0; nummer < een.size(); nummer++) {
                vergelijk(pad + "/" + nummer, een.get(nummer), ander.get(nummer), verschillen);
            }
        } else if (een.isArray() && ander.isArray() && Math.abs(een.size() - ander.size()) == 1) {
            elementMeer(pad, een.size() < ander.size() ? een : ander, een.size() < ander.size() ? ander : een, verschillen);
        } else {
            verschillen.add(pad);
            if (een.isContainer() && ander.isContainer()) {
                verschillen.add(pad);
            }
        }
    }

    /** The longer list is the shorter one with one element put in somewhere. */
    private static void elementMeer(String pad, JsonNode kort, JsonNode lang, List<String> verschillen) {
        int nummer = 0;
        while (nummer < kort.size() && kort.get(nummer).equals(lang.get(nummer))) {
            nummer++;
        }
        verschillen.add(pad + "/" + nummer);
        for (int rest = nummer; rest < kort.size(); rest++) {
            if (!kort.get(rest).equals(lang.get(rest + 1))) {
                verschillen.add(pad);
                return;
            }
        }
    }
}
