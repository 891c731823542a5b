package nl.uitkomst.service.teksten;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.uitkomst.beoordeling.Beoordelingen;
import nl.uitkomst.beoordeling.Toetsschema;
import nl.uitkomst.motor.Regelset;
import nl.uitkomst.recht.Regel;
import nl.uitkomst.toetsing.Toetspunt;
import nl.uitkomst.verzoek.Code;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.core.type.TypeReference;

/** Every condition, question, judgement and outcome of an assessment with conditions has words, and the words are plain. */
class ToetstekstenTest {

    private static final List<String> REGELS = Regelset.laad().regels().stream().map(Regel::id).toList();

    @TestFactory
    Stream<DynamicTest> nietsIsZonderWoorden() {
        return Beoordelingen.SCHEMAS.stream().map(schema -> DynamicTest.dynamicTest(schema.operatie(), () -> {
            Map<String, Map<String, Map<String, Object>>> lijsten = Tekstmap.lees(schema.operatie(), "lijsten.yaml", new TypeReference<>() { });
            for (Toetspunt punt : schema.punten()) {
                if (punt.voorwaarde()) {
                    assertThat(lijsten.get("voorwaarde").get(punt.code())).as("voorwaarde " + punt.code()).containsKeys("tekst");
                }
                if (punt.oordeel()) {
                    assertThat(lijsten.get("oordeelspunt").get(punt.code())).as("oordeelspunt " + punt.code()).containsKeys("tekst", "wie");
                }
                String veld = punt.veld().substring(punt.veld().lastIndexOf('/') + 1);
                assertThat(lijsten.get("ontbrekend").getOrDefault(veld, Map.of()).keySet().containsAll(List.of("vraag", "waarom", "vindplaats", "wie"))
                        || nietGevraagd(schema, punt)).as("ontbrekend " + veld).isTrue();
            }
            Map<String, Map<String, Object>> uitleg = Tekstmap.lees(schema.operatie(), "uitleg.yaml", new TypeReference<>() { });
            assertThat(REGELS).containsAll(uitleg.getOrDefault("redenen", Map.of()).keySet());
            assertThat(uitleg.get("uitkomst")).containsKey("onbekend");
            assertThat(uitleg.get("juridisch")).containsKeys(uitleg.get("uitkomst").keySet().toArray(String[]::new));
        }));
    }

    /** A point that is listed but decides nothing is never asked. */
    private static boolean nietGevraagd(Toetsschema schema, Toetspunt punt) {
        return schema.nietBeslissend().contains(punt);
    }

    @TestFactory
    Stream<DynamicTest> deWoordenZijnGewoneTaal() {
        return Beoordelingen.SCHEMAS.stream().map(schema -> DynamicTest.dynamicTest(schema.operatie(), () -> {
            Map<String, Object> uitleg = Tekstmap.lees(schema.operatie(), "uitleg.yaml", new TypeReference<>() { });
            uitleg.remove("juridisch");
            Gewonetaal.controleer(uitleg, Gewonetaal.VOOR_CLIENTEN);
            Map<String, Map<String, Object>> lijsten = Tekstmap.lees(schema.operatie(), "lijsten.yaml", new TypeReference<>() { });
            for (String voorClienten : List.of("ontbrekend", "voorwaarde", "waarschuwing", "gesprek")) {
                Gewonetaal.controleer(lijsten.getOrDefault(voorClienten, Map.of()), Gewonetaal.VOOR_CLIENTEN);
            }
            Gewonetaal.controleer(new ArrayList<>(lijsten.values()), Gewonetaal.VOOR_DESKUNDIGEN);
        }));
    }

    @TestFactory
    Stream<DynamicTest> elkeUitkomstIsTeNoemen() {
        return Beoordelingen.SCHEMAS.stream().map(schema -> DynamicTest.dynamicTest(schema.operatie(), () -> {
            Map<String, Map<String, Object>> uitleg = Tekstmap.lees(schema.operatie(), "uitleg.yaml", new TypeReference<>() { });
            assertThat(uitleg.get("mogelijk").keySet()).containsExactlyInAnyOrderElementsOf(schema.uitkomsten().stream().map(Code::code).distinct().toList());
        }));
    }
}
