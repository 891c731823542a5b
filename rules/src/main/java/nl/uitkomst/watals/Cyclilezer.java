package nl.uitkomst.watals;

import java.util.Collection;
import nl.uitkomst.verzoek.Fout;
import nl.uitkomst.verzoek.Gegeven;
import nl.uitkomst.verzoek.JsonObject;
import nl.uitkomst.verzoek.Verzoek;
import nl.uitkomst.verzoek.VerzoekLezer;
import tools.jackson.databind.JsonNode;

/** Reads a request of {@code _cycli}. */
final class Cyclilezer {

    static final String SITUATIE = "situatie";

    private Verzoek situatie;

    private Cyclilezer() {
    }

    /** The situation; its pointers are those within it. */
    static Verzoek lees(JsonNode json) {
        Cyclilezer lezer = new Cyclilezer();
        VerzoekLezer.lees(json, Cyclilezer::opgave, lezer::samenhang);
        return lezer.situatie;
    }

    private static Gegeven<JsonNode> opgave(JsonObject object) {
        object.verplicht(SITUATIE);
        return object.geheel(SITUATIE);
    }

    private void samenhang(Gegeven<JsonNode> opgave, Collection<Fout> fouten) {
        if (opgave.bekend()) {
            situatie = Deelverzoek.lees(opgave, fouten);
        }
    }
}
