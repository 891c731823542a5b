package nl.uitkomst.watals;

import java.util.Collection;
import nl.uitkomst.tijd.Periode;
import nl.uitkomst.verzoek.Fout;
import nl.uitkomst.verzoek.Foutcode;
import nl.uitkomst.verzoek.Gegeven;
import nl.uitkomst.verzoek.JsonObject;
import nl.uitkomst.verzoek.VerzoekLezer;
import tools.jackson.databind.JsonNode;

/** Reads a request of {@code _verken}: a situation as in {@code _bereken}, a month of it, and a range of incomes. */
final class Verkenlezer {

    /** More points than this make no picture clearer. */
    static final long MEESTE_PUNTEN = 100_000;

    private Verkenlezer() {
    }

    static Verkenverzoek lees(JsonNode json) {
        return VerzoekLezer.lees(json, Verkenlezer::verzoek, Verkenlezer::samenhang);
    }

    private static Verkenverzoek verzoek(JsonObject object) {
        return new Verkenverzoek(object.object("situatie", VerzoekLezer::geheel), object.maand("maand"), object.bedrag("inkomenVan"),
                object.bedrag("inkomenTot"), object.positiefBedrag("stap"));
    }

    private static void samenhang(Verkenverzoek verzoek, Collection<Fout> fouten) {
        if (verzoek.situatie().bekend()) {
            VerzoekLezer.samenhang(verzoek.situatie().waarde(), fouten);
            Gegeven<Periode> periode = verzoek.situatie().waarde().periode();
            if (periode.bekend() && verzoek.maand().bekend() && !periode.waarde().bevat(verzoek.maand().waarde())) {
                fouten.add(new Fout(verzoek.maand().pad(), Foutcode.MAAND_BUITEN_PERIODE));
            }
        }
        if (verzoek.van().bekend() && verzoek.totEnMet().bekend()) {
            bereik(verzoek, fouten);
        }
    }

    private static void bereik(Verkenverzoek verzoek, Collection<Fout> fouten) {
        if (verzoek.totEnMetInCenten() < verzoek.vanInCenten()) {
            fouten.add(new Fout(verzoek.totEnMet().pad(), Foutcode.INKOMEN_OMGEKEERD));
        } else if (verzoek.stap().bekend() && verzoek.stap().waarde().isPositief() && verzoek.aantalPunten() > MEESTE_PUNTEN) {
            fouten.add(new Fout(verzoek.stap().pad(), Foutcode.TE_VEEL_PUNTEN));
        }
    }
}
