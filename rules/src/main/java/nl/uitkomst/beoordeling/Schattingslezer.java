package nl.uitkomst.beoordeling;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.geld.Factor;
import nl.uitkomst.schatting.Punt;
import nl.uitkomst.verzoek.Code;
import nl.uitkomst.verzoek.Fout;
import nl.uitkomst.verzoek.Gegeven;
import nl.uitkomst.verzoek.JsonObject;
import nl.uitkomst.verzoek.Verzoek;
import nl.uitkomst.verzoek.VerzoekLezer;
import tools.jackson.databind.JsonNode;

/** Reads a request of {@code _arbeidsongeschiktheid}. */
final class Schattingslezer {

    private static final int MEESTE_FUNCTIES = 50;

    /** The statute for which is estimated. */
    enum Schattingswet implements Code {
        WIA, WAJONG, WAO, WAZ, ZW;

        @Override
        public String code() {
            return Code.kebab(this);
        }
    }

    /** A wage per hour and hours in a week. */
    record Loonopgave(Gegeven<Bedrag> loonPerUur, Gegeven<Factor> urenPerWeek) {

        boolean bekend() {
            return loonPerUur.bekend() && urenPerWeek.bekend();
        }
    }

    /** Work that is done, with for each condition on it whether it is met. */
    record Werkopgave(Loonopgave loon, Map<Punt, Gegeven<Boolean>> voorwaarden) {
    }

    /** @param algemeen the level of explanation and the readings chosen */
    record Schattingsverzoek(Schattingswet wet, Gegeven<LocalDate> beoordelingsdatum, Gegeven<Bedrag> maatmanloon, Gegeven<Factor> maatmanuren,
            Gegeven<List<Loonopgave>> functies, Gegeven<Factor> urenbeperking, Gegeven<Werkopgave> werk, Gegeven<Boolean> duurzaam, Verzoek algemeen) {
    }

    private Schattingslezer() {
    }

    static Schattingsverzoek lees(JsonNode json) {
        return VerzoekLezer.lees(json, Schattingslezer::verzoek, Schattingslezer::geenSamenhang);
    }

    private static void geenSamenhang(Schattingsverzoek verzoek, Collection<Fout> fouten) {
        // no two fields of this request can contradict each other
    }

    private static Schattingsverzoek verzoek(JsonObject object) {
        return new Schattingsverzoek(object.keuze("wet", Schattingswet.class).of(Schattingswet.WIA), object.datum("beoordelingsdatum"),
                object.positiefBedrag("maatmanloonPerUur"), object.positieveUren("maatmanUrenPerWeek"),
                object.lijst("functies", MEESTE_FUNCTIES, (functie, nummer) -> loon(functie)), object.uren("medischeUrenbeperkingPerWeek"),
                object.object("werk", Schattingslezer::werk), object.jaNee("duurzaam"),
                Verzoek.zonderSituatie(VerzoekLezer.uitleg(object), VerzoekLezer.keuzes(object)));
    }

    private static Loonopgave loon(JsonObject object) {
        return new Loonopgave(object.bedrag("loonPerUur"), object.uren("urenPerWeek"));
    }

    private static Werkopgave werk(JsonObject object) {
        Loonopgave loon = loon(object);
        Map<Punt, Gegeven<Boolean>> voorwaarden = new LinkedHashMap<>();
        Punt.WERKVOORWAARDEN.forEach(punt -> voorwaarden.put(punt, object.jaNee(punt.veld().substring("werk/".length()))));
        return new Werkopgave(loon, voorwaarden);
    }
}
