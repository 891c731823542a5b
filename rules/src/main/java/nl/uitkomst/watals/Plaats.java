package nl.uitkomst.watals;

import tools.jackson.databind.JsonNode;

/** Where in the request a field stands, or would stand, that a scenario speaks of with the pointer it has after the patch. */
final class Plaats {

    private final JsonNode basis;
    private final JsonNode wijziging;
    private final String padWijziging;

    Plaats(JsonNode basis, JsonNode wijziging, String padWijziging) {
        this.basis = basis;
        this.wijziging = wijziging;
        this.padWijziging = padWijziging;
    }

    /** In the patch where that decides the field, otherwise in the basis, where all scenarios take it from. */
    String van(String pad) {
        JsonNode inBasis = basis;
        JsonNode hier = wijziging;
        for (String naam : pad.substring(Math.min(1, pad.length())).split("/")) {
            if (!hier.isObject() || hier.has(naam) && !hier.get(naam).isObject()) {
                return padWijziging + pad;
            }
            if (!hier.has(naam)) {
                return (inBasis.isContainer() ? "/basis" : padWijziging) + pad;
            }
            hier = hier.get(naam);
            inBasis = inBasis.path(naam);
        }
        return padWijziging + pad;
    }
}
