package nl.uitkomst.beoordeling;

import java.util.Collection;
import java.util.List;
import nl.uitkomst.verzoek.Fout;
import nl.uitkomst.verzoek.Foutcode;
import nl.uitkomst.verzoek.Gegeven;
import nl.uitkomst.verzoek.JsonObject;
import nl.uitkomst.verzoek.Keuzes;
import nl.uitkomst.verzoek.Uitkering;
import nl.uitkomst.verzoek.Uitlegniveau;
import nl.uitkomst.verzoek.VerzoekLezer;
import tools.jackson.databind.JsonNode;

/** Reads a request of {@code _duur}. */
final class Duurlezer {

    private static final int MEESTE_MAANDEN = 600;

    /** @param opgave the right; its pointers are those of the request */
    record Duurverzoek(Gegeven<Duursoort> soort, Uitkering opgave, Uitlegniveau uitleg, Keuzes keuzes) {
    }

    private Duurlezer() {
    }

    static Duurverzoek lees(JsonNode json) {
        return VerzoekLezer.lees(json, Duurlezer::verzoek, Duurlezer::geenSamenhang);
    }

    private static void geenSamenhang(Duurverzoek verzoek, Collection<Fout> fouten) {
        // no two fields of this request can contradict each other
    }

    private static Duurverzoek verzoek(JsonObject object) {
        Gegeven<Duursoort> soort = object.keuze("soort", Duursoort.class);
        Uitkering opgave = Uitkering.voorDuur(soort.als(Duursoort::uitkering), object.datum("ingangsdatum"), VerzoekLezer.arbeidsverleden(object),
                object.jaNee("viervijfEis"), object.aantal("ontvangenWwMaanden", 0, MEESTE_MAANDEN),
                object.aantal("voorafgaandeIvaMaanden", 0, MEESTE_MAANDEN));
        if (soort.bekend()) {
            List<String> vreemd = soort.waarde() == Duursoort.WW ? List.of("ontvangenWwMaanden", "voorafgaandeIvaMaanden") : List.of("viervijfEis");
            vreemd.stream().filter(object::heeft).forEach(naam -> object.fout(naam, Foutcode.ONBEKEND_VELD));
        }
        return new Duurverzoek(soort, opgave, VerzoekLezer.uitleg(object), VerzoekLezer.keuzes(object));
    }
}
