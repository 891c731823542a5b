package nl.uitkomst.referentie;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.uitkomst.antwoord.Teksten;
import nl.uitkomst.beoordeling.Beoordelingen;
import nl.uitkomst.beoordeling.Beoordelingsteksten;
import nl.uitkomst.beoordeling.DwangsomAntwoord;
import nl.uitkomst.motor.Regelset;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** The rules on the dwangsom against a computation that walks from day to day. */
class DwangsomvergelijkingTest {

    private static final int AANTAL = Integer.getInteger("uitkomst.situaties", 3_000);
    private static final long ZAAD = Long.getLong("uitkomst.zaad", 1L);
    private static final int TE_TONEN = 10;
    private static final Regelset REGELSET = Regelset.laad();
    private static final Beoordelingen BEOORDELINGEN = new Beoordelingen(REGELSET, Teksten.GEEN, Beoordelingsteksten.GEEN);

    @Test
    void willekeurigeVerzoekenKomenOpDeDagEnOpDeCentOvereen() {
        List<String> verschillen = new ArrayList<>();
        Map<String, Integer> telling = new TreeMap<>();
        for (long zaad = ZAAD; zaad < ZAAD + AANTAL && verschillen.size() < TE_TONEN; zaad++) {
            ObjectNode verzoek = WillekeurigeDwangsom.maak(zaad).put("uitleg", "geen");
            String verwacht = Dwangsomreferentie.bereken(verzoek);
            String werkelijk = werkelijk(verzoek);
            telling.merge(verwacht.substring(0, verwacht.indexOf(' ')), 1, Integer::sum);
            if (!verwacht.equals(werkelijk)) {
                verschillen.add("seed " + zaad + "\n" + verzoek + "\nexpected " + verwacht + "\nwas      " + werkelijk);
            }
        }
        assertThat(verschillen).isEmpty();
        assertThat(telling.keySet()).contains("dwangsom", "geen-dwangsom", "te-vroeg");
        assertThat(telling.get("dwangsom")).as("requests that end in an amount: " + telling).isGreaterThan(AANTAL / 4);
    }

    private static String werkelijk(ObjectNode verzoek) {
        try {
            DwangsomAntwoord antwoord = (DwangsomAntwoord) BEOORDELINGEN.beoordeel("_dwangsom", verzoek);
            return String.join(" ", antwoord.uitkomst(), tekst(antwoord.eindeBeslistermijn()), tekst(antwoord.ingebrekestellingGeldig()),
                    tekst(antwoord.eersteDwangsomdag()), tekst(antwoord.dagen()), tekst(antwoord.bedrag()), tekst(antwoord.bedragPerAanvrager()));
        } catch (RuntimeException fout) {
            return fout.toString();
        }
    }

    private static String tekst(Object waarde) {
        return waarde == null ? "-" : waarde.toString();
    }

    /** Every day of the years that the decrees on equated days are known for. */
    @Test
    void deVrijeDagenZijnDezelfde() {
        for (LocalDate dag = LocalDate.of(2017, 1, 1); dag.getYear() < 2040; dag = dag.plusDays(1)) {
            assertThat(REGELSET.normen().feestdagen().isWerkdag(dag)).as(dag.toString()).isEqualTo(!Dwangsomreferentie.vrij(dag));
        }
    }
}
