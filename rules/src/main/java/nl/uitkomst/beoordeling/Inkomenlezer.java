package nl.uitkomst.beoordeling;

import java.util.Collection;
import nl.uitkomst.berekening.Inkomensberekening;
import nl.uitkomst.inkomen.Inkomenswet;
import nl.uitkomst.tijd.Periode;
import nl.uitkomst.verzoek.Fout;
import nl.uitkomst.verzoek.Foutcode;
import nl.uitkomst.verzoek.Gegeven;
import nl.uitkomst.verzoek.JsonObject;
import nl.uitkomst.verzoek.Verzoek;
import nl.uitkomst.verzoek.VerzoekLezer;
import tools.jackson.databind.JsonNode;

/** Reads a request of {@code _inkomen}. */
final class Inkomenlezer {

    private static final int MEESTE_MAANDEN = 120;

    /** @param inkomens the incomes as in a request of {@code _bereken}, with nothing beside them */
    record Inkomenverzoek(Gegeven<Wetcode> wet, Verzoek inkomens) {
    }

    private Inkomenlezer() {
    }

    static Inkomenverzoek lees(JsonNode json) {
        return VerzoekLezer.lees(json, Inkomenlezer::verzoek, Inkomenlezer::samenhang);
    }

    private static Inkomenverzoek verzoek(JsonObject object) {
        return new Inkomenverzoek(object.keuze("wet", Wetcode.class), VerzoekLezer.alleenInkomen(object));
    }

    private static void samenhang(Inkomenverzoek verzoek, Collection<Fout> fouten) {
        VerzoekLezer.samenhang(verzoek.inkomens(), fouten);
        if (!fouten.isEmpty()) {
            return; // incomes that contradict themselves have no period
        }
        Periode periode = Inkomensberekening.periode(verzoek.inkomens(), verzoek.wet().als(Wetcode::inkomenswet).of(Inkomenswet.WIA));
        if (periode != null && periode.aantalMaanden() > MEESTE_MAANDEN) {
            fouten.add(new Fout(verzoek.inkomens().inkomen().pad(), Foutcode.PERIODE_TE_LANG));
        }
    }
}
