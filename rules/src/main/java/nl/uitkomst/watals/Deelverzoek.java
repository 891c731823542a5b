package nl.uitkomst.watals;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nl.uitkomst.verzoek.Fout;
import nl.uitkomst.verzoek.Gegeven;
import nl.uitkomst.verzoek.OngeldigVerzoek;
import nl.uitkomst.verzoek.Verzoek;
import nl.uitkomst.verzoek.VerzoekLezer;
import tools.jackson.databind.JsonNode;

/** A request of {@code _bereken} inside another: read by its own reader, its faults told with their place in the whole. */
final class Deelverzoek {

    private Deelverzoek() {
    }

    /** @return null where it has faults */
    static Verzoek lees(Gegeven<JsonNode> opgave, Collection<Fout> fouten) {
        return lees(opgave.waarde(), opgave.pad(), List.of(), fouten);
    }

    /**
     * @param pad    where it stands in the whole
     * @param gezegd faults that are told elsewhere, with their place in the part
     * @return null where it has faults
     */
    static Verzoek lees(JsonNode json, String pad, Collection<Fout> gezegd, Collection<Fout> fouten) {
        try {
            return VerzoekLezer.lees(json);
        } catch (OngeldigVerzoek fout) {
            List<Fout> nieuw = new ArrayList<>(fout.fouten());
            nieuw.removeAll(gezegd);
            nieuw.forEach(deel -> fouten.add(new Fout(pad + deel.pad(), deel.code())));
            return null;
        }
    }
}
