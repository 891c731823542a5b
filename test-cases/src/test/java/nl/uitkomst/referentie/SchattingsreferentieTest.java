package nl.uitkomst.referentie;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import nl.uitkomst.antwoord.Teksten;
import nl.uitkomst.beoordeling.Beoordelingen;
import nl.uitkomst.beoordeling.Beoordelingsteksten;
import nl.uitkomst.motor.Regelset;
import nl.uitkomst.referentie.Schattingsreferentie.Verwacht;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The estimate by the rules against one in plain Java that works out every way to complete the facts. */
class SchattingsreferentieTest {

    private static final int AANTAL = Integer.getInteger("uitkomst.schattingen", 4_000);
    private static final long ZAAD = Long.getLong("uitkomst.zaad", 1L);
    private static final int TE_TONEN = 5;
    private static final JsonMapper JSON = new JsonMapper();
    private static final Beoordelingen BEOORDELINGEN = new Beoordelingen(Regelset.laad(), Teksten.GEEN, Beoordelingsteksten.GEEN);

    @Test
    void willekeurigeSchattingenKomenOvereen() {
        List<String> verschillen = new ArrayList<>();
        Map<String, Integer> uitkomsten = new TreeMap<>();
        for (long zaad = ZAAD; zaad < ZAAD + AANTAL && verschillen.size() < TE_TONEN; zaad++) {
            Schattingsituatie situatie = WillekeurigeSchatting.maak(zaad);
            Schattingsreferentie referentie = new Schattingsreferentie(situatie);
            JsonNode verzoek = WillekeurigeSchatting.verzoek(situatie);
            JsonNode antwoord = JSON.valueToTree(BEOORDELINGEN.beoordeel("_arbeidsongeschiktheid", verzoek));
            Verwacht verwacht = referentie.verwacht();
            uitkomsten.merge(verwacht.uitkomst() + " " + verwacht.methode(), 1, Integer::sum);
            if (!gelezen(antwoord).equals(verwacht) || !referentie.maatmanPerMaand().equals(tekst(antwoord, "maatmaninkomenPerMaand"))) {
                verschillen.add("seed " + zaad + "\n" + verzoek + "\nexpected " + verwacht + "\nbut was  " + gelezen(antwoord));
            }
        }
        assertThat(verschillen).isEmpty();
        assertThat(uitkomsten.keySet()).as("what was tried").contains("geen-recht theoretisch", "geen-recht praktisch", "wga theoretisch", "wga praktisch",
                "iva theoretisch", "iva praktisch", "onbekend null", "vereist-oordeel null", "vereist-oordeel theoretisch");
    }

    private static Verwacht gelezen(JsonNode antwoord) {
        JsonNode mogelijk = antwoord.path("mogelijkeUitkomsten");
        Set<String> ontbrekend = StreamSupport.stream(antwoord.path("ontbrekend").spliterator(), false).map(deel -> deel.path("gegeven").asString())
                .collect(Collectors.toCollection(TreeSet::new));
        return new Verwacht(tekst(antwoord, "uitkomst"),
                mogelijk.isMissingNode() ? null : StreamSupport.stream(mogelijk.spliterator(), false).map(JsonNode::asString).toList(),
                tekst(antwoord, "methode"), tekst(antwoord, "arbeidsongeschiktheidspercentage"), tekst(antwoord, "klasse"),
                tekst(antwoord, "resterendeVerdiencapaciteitPerMaand"), tekst(antwoord, "inkomenseisPerMaand"), ontbrekend);
    }

    private static String tekst(JsonNode antwoord, String veld) {
        return antwoord.has(veld) ? antwoord.get(veld).asString() : null;
    }
}
