package nl.uitkomst.beoordeling;

import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Stream;
import nl.uitkomst.berekening.Leeftijd;
import nl.uitkomst.dienstverlening.Werkgever;
import nl.uitkomst.geld.Percentage;
import nl.uitkomst.verzoek.Code;
import nl.uitkomst.verzoek.Fout;
import nl.uitkomst.verzoek.Foutcode;
import nl.uitkomst.verzoek.Gegeven;
import nl.uitkomst.verzoek.JsonObject;
import nl.uitkomst.verzoek.Verzoek;
import nl.uitkomst.verzoek.VerzoekLezer;
import nl.uitkomst.zestigplus.SoortAanvraag;
import tools.jackson.databind.JsonNode;

/** Reads a request of {@code _zestigplus}. */
final class Zestigpluslezer {

    private static final int JONGSTE = 18;
    private static final int OUDSTE = 100;

    /** What UWV thinks of the re-integration. */
    enum RivUitslag implements Code {
        VOLDOENDE, ONVOLDOENDE, NOG_NIET;

        @Override
        public String code() {
            return Code.kebab(this);
        }
    }

    /**
     * A request.
     *
     * @param rivVoldoende unknown while UWV has not looked yet
     * @param algemeen     the level of explanation and the readings chosen
     */
    record Zestigplusverzoek(Gegeven<SoortAanvraag> soortAanvraag, Gegeven<LocalDate> geboortedatum, Gegeven<LocalDate> eindeWachttijd,
            Gegeven<LocalDate> loonsanctieTot, Gegeven<Werkgever> werkgever, Gegeven<Boolean> rivVoldoende, Gegeven<Boolean> instemmingWerknemer,
            Gegeven<Boolean> instemmingWerkgever, Gegeven<Boolean> aanwijzingDuurzaam, Gegeven<Boolean> duurzaam, Gegeven<Boolean> werkt,
            Gegeven<Percentage> verlies, Gegeven<Boolean> praktischeSchatting, Gegeven<Boolean> grensoverschrijdend,
            Gegeven<Boolean> eersteVereenvoudigd, Gegeven<LocalDate> tweedeDag, Verzoek algemeen) {

        /** A first claim unless the request says otherwise. */
        SoortAanvraag soort() {
            return soortAanvraag.of(SoortAanvraag.WIA_AANVRAAG);
        }

        /** The age on the day that decides; null where a date is missing. */
        Integer leeftijd() {
            return geboortedatum.bekend() && eindeWachttijd.bekend() ? Leeftijd.inJaren(geboortedatum.waarde(), eindeWachttijd.waarde()) : null;
        }
    }

    private Zestigpluslezer() {
    }

    static Zestigplusverzoek lees(JsonNode json) {
        return VerzoekLezer.lees(json, Zestigpluslezer::verzoek, Zestigpluslezer::samenhang);
    }

    private static Zestigplusverzoek verzoek(JsonObject object) {
        return new Zestigplusverzoek(object.keuze("soortAanvraag", SoortAanvraag.class), object.datum("geboortedatum"), object.datum("eindeWachttijd"),
                object.datum("loonsanctieTot"), object.keuze("werkgever", Werkgever.class), rivVoldoende(object.keuze("rivToets", RivUitslag.class)),
                object.jaNee("instemmingWerknemer"), object.jaNee("instemmingWerkgever"), object.jaNee("aanwijzingDuurzaam"), object.jaNee("duurzaam"),
                object.jaNee("werkt"), object.percentage("verliesPercentage"), object.jaNee("voldoetAanPraktischeSchatting"),
                object.jaNee("grensoverschrijdend"), object.jaNee("eersteAanvraagVereenvoudigd"), object.datum("datumTweedeAanvraag"),
                Verzoek.zonderSituatie(VerzoekLezer.uitleg(object), VerzoekLezer.keuzes(object)));
    }

    private static Gegeven<Boolean> rivVoldoende(Gegeven<RivUitslag> uitslag) {
        return uitslag.of(RivUitslag.NOG_NIET) == RivUitslag.NOG_NIET ? Gegeven.onbekend(uitslag.pad())
                : uitslag.als(gegeven -> gegeven == RivUitslag.VOLDOENDE);
    }

    private static void samenhang(Zestigplusverzoek verzoek, Collection<Fout> fouten) {
        Integer leeftijd = verzoek.leeftijd();
        if (leeftijd != null && (leeftijd < JONGSTE || leeftijd > OUDSTE)) {
            fouten.add(new Fout(verzoek.geboortedatum().pad(), Foutcode.LEEFTIJD_BUITEN_BEREIK));
        }
        Stream.of(verzoek.loonsanctieTot(), verzoek.tweedeDag()).filter(dag -> isVoor(dag, verzoek.eindeWachttijd()))
                .forEach(dag -> fouten.add(new Fout(dag.pad(), Foutcode.VOOR_EINDE_WACHTTIJD)));
        if (verzoek.aanwijzingDuurzaam().bekend() && !verzoek.aanwijzingDuurzaam().waarde() && verzoek.duurzaam().of(false)) {
            fouten.add(new Fout(verzoek.duurzaam().pad(), Foutcode.TEGENSTRIJDIG));
        }
        if (verzoek.soort() != SoortAanvraag.TWEEDE_AANVRAAG) {
            Stream.of(verzoek.eersteVereenvoudigd(), verzoek.tweedeDag()).filter(Gegeven::bekend)
                    .forEach(vreemd -> fouten.add(new Fout(vreemd.pad(), Foutcode.ONBEKEND_VELD)));
        }
    }

    private static boolean isVoor(Gegeven<LocalDate> dag, Gegeven<LocalDate> ander) {
        return dag.bekend() && ander.bekend() && dag.waarde().isBefore(ander.waarde());
    }
}
