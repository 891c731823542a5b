package nl.uitkomst.beoordeling;

import java.time.LocalDate;
import java.util.Collection;
import nl.uitkomst.dienstverlening.Werkgever;
import nl.uitkomst.geld.Percentage;
import nl.uitkomst.verzoek.Code;
import nl.uitkomst.verzoek.Fout;
import nl.uitkomst.verzoek.Foutcode;
import nl.uitkomst.verzoek.Gegeven;
import nl.uitkomst.verzoek.JsonObject;
import nl.uitkomst.verzoek.Verzoek;
import nl.uitkomst.verzoek.VerzoekLezer;
import tools.jackson.databind.JsonNode;

/** Reads a request of {@code _wgadienstverlening}. */
final class Dienstverleningslezer {

    /** Why somebody is fully incapacitated. */
    enum Volledigheidsgrond implements Code {
        MEDISCH, ARBEIDSKUNDIG;

        @Override
        public String code() {
            return Code.kebab(this);
        }
    }

    /** @param algemeen the level of explanation and the readings chosen */
    record Dienstverleningsverzoek(Gegeven<Werkgever> werkgever, Gegeven<LocalDate> eersteDagWga, Gegeven<LocalDate> peildatum,
            Gegeven<Percentage> percentage, Gegeven<Volledigheidsgrond> volledigGrond, Gegeven<Boolean> iva, Gegeven<Boolean> eigenVerzoek, Verzoek algemeen) {
    }

    private Dienstverleningslezer() {
    }

    static Dienstverleningsverzoek lees(JsonNode json) {
        return VerzoekLezer.lees(json, Dienstverleningslezer::verzoek, Dienstverleningslezer::samenhang);
    }

    private static Dienstverleningsverzoek verzoek(JsonObject object) {
        return new Dienstverleningsverzoek(object.keuze("werkgever", Werkgever.class), object.datum("eersteDagWga"), object.datum("peildatum"),
                object.percentage("arbeidsongeschiktheidspercentage"), object.keuze("volledigGrond", Volledigheidsgrond.class), object.jaNee("iva"),
                object.jaNee("eigenVerzoek"), Verzoek.zonderSituatie(VerzoekLezer.uitleg(object), VerzoekLezer.keuzes(object)));
    }

    private static void samenhang(Dienstverleningsverzoek verzoek, Collection<Fout> fouten) {
        if (verzoek.eersteDagWga().bekend() && verzoek.peildatum().bekend() && verzoek.peildatum().waarde().isBefore(verzoek.eersteDagWga().waarde())) {
            fouten.add(new Fout(verzoek.peildatum().pad(), Foutcode.EINDE_VOOR_BEGIN));
        }
    }
}
