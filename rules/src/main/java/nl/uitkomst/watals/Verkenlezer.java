package nl.uitkomst.watals;

import java.util.Collection;
import java.util.List;
import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.tijd.Maand;
import nl.uitkomst.verzoek.Fout;
import nl.uitkomst.verzoek.Foutcode;
import nl.uitkomst.verzoek.Gegeven;
import nl.uitkomst.verzoek.JsonObject;
import nl.uitkomst.verzoek.Verzoek;
import nl.uitkomst.verzoek.VerzoekLezer;
import tools.jackson.databind.JsonNode;

/** Reads a request of {@code _verken}: a situation as in {@code _bereken}, a month of it, and a range of incomes. */
final class Verkenlezer {

    static final String SITUATIE = "situatie";

    /** More points than this make no picture clearer. */
    private static final long MEESTE_PUNTEN = 100_000;
    private static final List<String> VELDEN = List.of(SITUATIE, "maand", "inkomenVan", "inkomenTot", "stap");

    private Verzoek situatie;

    private record Opgave(Gegeven<JsonNode> situatie, Gegeven<Maand> maand, Gegeven<Bedrag> van, Gegeven<Bedrag> totEnMet, Gegeven<Bedrag> stap) {
    }

    private Verkenlezer() {
    }

    static Verkenverzoek lees(JsonNode json) {
        Verkenlezer lezer = new Verkenlezer();
        Opgave opgave = VerzoekLezer.lees(json, Verkenlezer::opgave, lezer::samenhang);
        return new Verkenverzoek(lezer.situatie, opgave.maand().waarde(), opgave.van().waarde(), opgave.totEnMet().waarde(), opgave.stap().waarde());
    }

    private static Opgave opgave(JsonObject object) {
        VELDEN.stream().filter(naam -> !object.heeft(naam)).forEach(naam -> object.fout(naam, Foutcode.VELD_ONTBREEKT));
        return new Opgave(object.geheel(SITUATIE), object.maand("maand"), object.bedrag("inkomenVan"), object.bedrag("inkomenTot"),
                object.positiefBedrag("stap"));
    }

    private void samenhang(Opgave opgave, Collection<Fout> fouten) {
        if (opgave.situatie().bekend()) {
            situatie = Deelverzoek.lees(opgave.situatie(), fouten);
        }
        boolean erbuiten = situatie != null && situatie.periode().bekend() && opgave.maand().bekend()
                && !situatie.periode().waarde().bevat(opgave.maand().waarde());
        if (erbuiten) {
            fouten.add(new Fout(opgave.maand().pad(), Foutcode.MAAND_BUITEN_PERIODE));
        }
        if (opgave.van().bekend() && opgave.totEnMet().bekend()) {
            bereik(opgave, fouten);
        }
    }

    private static void bereik(Opgave opgave, Collection<Fout> fouten) {
        Bedrag van = opgave.van().waarde();
        Bedrag totEnMet = opgave.totEnMet().waarde();
        if (van.isNegatief() || totEnMet.isNegatief()) {
            return; // that is a fault of its own
        }
        if (totEnMet.compareTo(van) < 0) {
            fouten.add(new Fout(opgave.totEnMet().pad(), Foutcode.INKOMEN_OMGEKEERD));
        } else if (opgave.stap().bekend() && opgave.stap().waarde().isPositief()
                && Verkenverzoek.aantalPunten(van, totEnMet, opgave.stap().waarde()) > MEESTE_PUNTEN) {
            fouten.add(new Fout(opgave.stap().pad(), Foutcode.TE_VEEL_PUNTEN));
        }
    }
}
