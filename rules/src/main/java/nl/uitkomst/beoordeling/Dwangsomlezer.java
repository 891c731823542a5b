package nl.uitkomst.beoordeling;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.uitkomst.dwangsom.SoortBesluit;
import nl.uitkomst.dwangsom.Uitsluiting;
import nl.uitkomst.verzoek.Fout;
import nl.uitkomst.verzoek.Foutcode;
import nl.uitkomst.verzoek.Gegeven;
import nl.uitkomst.verzoek.JsonObject;
import nl.uitkomst.verzoek.Verzoek;
import nl.uitkomst.verzoek.VerzoekLezer;
import tools.jackson.databind.JsonNode;

/** Reads a request of {@code _dwangsom}. */
final class Dwangsomlezer {

    private static final int MEESTE_WEKEN = 260;
    private static final int MEESTE_DAGEN = 1825;
    private static final int MEESTE_AANVRAGERS = 100;
    private static final List<String> BIJ_AANVRAAG = List.of("aanvraagOntvangen");
    private static final List<String> BIJ_BEZWAAR = List.of("eindeBezwaartermijn", "medischOfArbeidskundig", "externeDeskundige");

    /** @param algemeen the level of explanation and the readings chosen */
    record Dwangsomverzoek(Gegeven<SoortBesluit> soortBesluit, boolean opAanvraag, Gegeven<LocalDate> aanvraagOntvangen,
            Gegeven<LocalDate> eindeBezwaartermijn, Gegeven<Boolean> medischOfArbeidskundig, Gegeven<Boolean> externeDeskundige,
            Gegeven<Integer> termijnWeken, Gegeven<Integer> verlengingWeken, Gegeven<LocalDate> verlengdTot, Gegeven<Integer> opgeschorteDagen,
            Gegeven<LocalDate> ingebrekestellingOntvangen, Gegeven<LocalDate> besluitBekendgemaakt, Gegeven<LocalDate> peildatum,
            Gegeven<Set<Uitsluiting>> uitsluitingen, Gegeven<Integer> aantalAanvragers, Verzoek algemeen) {

        /** From which day the term is counted. */
        Gegeven<LocalDate> begin() {
            return soortBesluit.bekend() && soortBesluit.waarde() == SoortBesluit.WIA_BEZWAAR ? eindeBezwaartermijn : aanvraagOntvangen;
        }
    }

    private Dwangsomlezer() {
    }

    static Dwangsomverzoek lees(JsonNode json) {
        return VerzoekLezer.lees(json, Dwangsomlezer::verzoek, Dwangsomlezer::samenhang);
    }

    private static Dwangsomverzoek verzoek(JsonObject object) {
        Dwangsomverzoek verzoek = new Dwangsomverzoek(object.keuze("soortBesluit", SoortBesluit.class), object.jaNee("opAanvraag").of(true),
                object.datum("aanvraagOntvangen"), object.datum("eindeBezwaartermijn"), object.jaNee("medischOfArbeidskundig"),
                object.jaNee("externeDeskundige"), object.aantal("termijnWeken", 1, MEESTE_WEKEN), object.aantal("verlengingWeken", 0, MEESTE_WEKEN),
                object.datum("verlengdTot"), object.aantal("opgeschorteDagen", 0, MEESTE_DAGEN), object.datum("ingebrekestellingOntvangen"),
                object.datum("besluitBekendgemaakt"), object.datum("peildatum"),
                object.keuzelijst("uitsluitingen", Uitsluiting.class, Uitsluiting.values().length),
                object.aantal("aantalAanvragers", 1, MEESTE_AANVRAGERS),
                Verzoek.zonderSituatie(VerzoekLezer.uitleg(object), VerzoekLezer.keuzes(object)));
        if (verzoek.soortBesluit().bekend()) {
            List<String> vreemd = verzoek.soortBesluit().waarde() == SoortBesluit.WIA_BEZWAAR ? BIJ_AANVRAAG : BIJ_BEZWAAR;
            vreemd.stream().filter(object::heeft).forEach(naam -> object.fout(naam, Foutcode.ONBEKEND_VELD));
        }
        return verzoek;
    }

    /** Nothing about an application can lie before it; an objection can be decided, and UWV be warned, before the term for it is over. */
    private static void samenhang(Dwangsomverzoek verzoek, Collection<Fout> fouten) {
        if (verzoek.aanvraagOntvangen().bekend()) {
            LocalDate aanvraag = verzoek.aanvraagOntvangen().waarde();
            Stream.of(verzoek.verlengdTot(), verzoek.ingebrekestellingOntvangen(), verzoek.besluitBekendgemaakt(), verzoek.peildatum())
                    .filter(dag -> dag.bekend() && dag.waarde().isBefore(aanvraag))
                    .forEach(dag -> fouten.add(new Fout(dag.pad(), Foutcode.VOOR_AANVRAAG)));
        }
    }
}
