package nl.uitkomst.integratie;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** A part of an answer, as a page shows it: what stands there has to be in the answer, which may hold more. */
final class Fragment {

    private Fragment() {
    }

    /** Where the answer is not what the page shows; a list has to be whole. */
    static List<String> verschillen(JsonNode getoond, JsonNode gekregen) {
        List<String> verschillen = new ArrayList<>();
        vergelijk("", getoond, gekregen, verschillen);
        return verschillen;
    }

    private static void vergelijk(String plaats, JsonNode getoond, JsonNode gekregen, List<String> verschillen) {
        if (getoond.isObject() && gekregen.isObject()) {
            getoond.properties().forEach(veld -> vergelijk(plaats + '/' + veld.getKey(), veld.getValue(), gekregen.path(veld.getKey()), verschillen));
        } else if (getoond.isArray() && gekregen.isArray() && getoond.size() == gekregen.size()) {
            for (int i = 0; i < getoond.size(); i++) {
                vergelijk(plaats + '/' + i, getoond.get(i), gekregen.get(i), verschillen);
            }
        } else if (!getoond.equals(gekregen)) {
            verschillen.add(plaats + ": " + getoond + " is " + gekregen);
        }
    }
}
