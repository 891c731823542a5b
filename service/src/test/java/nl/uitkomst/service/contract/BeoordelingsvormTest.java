package nl.uitkomst.service.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import nl.uitkomst.antwoord.Teksten;
import nl.uitkomst.beoordeling.Beoordelingen;
import nl.uitkomst.beoordeling.Beoordelingsteksten;
import nl.uitkomst.motor.Regelset;
import nl.uitkomst.verzoek.Fout;
import nl.uitkomst.verzoek.Foutcode;
import nl.uitkomst.verzoek.OngeldigVerzoek;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The document names exactly the fields that the assessments read. */
class BeoordelingsvormTest {

    private static final Beoordelingen BEOORDELINGEN = new Beoordelingen(Regelset.laad(), Teksten.GEEN, Beoordelingsteksten.GEEN);

    @Test
    void deLezersKennenElkVeld() {
        kent(Duurvorm.class, "_duur");
        kent(Inkomenvorm.class, "_inkomen");
        kent(Verzoekvorm.class, "_wajongww");
        kent(Schattingsvorm.class, "_arbeidsongeschiktheid");
        kent(Dienstverleningsvorm.class, "_wgadienstverlening");
        kent(Dwangsomvorm.class, "_dwangsom");
        kent(Zestigplusvorm.class, "_zestigplus");
        kent(Voorschotvorm.class, "_wiavoorschot");
    }

    private static void kent(Class<?> vorm, String operatie) {
        ObjectNode verzoek = JsonMapper.builder().build().createObjectNode().put("bestaatNiet", true);
        for (RecordComponent deel : vorm.getRecordComponents()) {
            verzoek.putNull(deel.getName());
        }
        try {
            BEOORDELINGEN.beoordeel(operatie, verzoek);
        } catch (OngeldigVerzoek fout) {
            assertThat(fout.fouten().stream().filter(deel -> deel.code() == Foutcode.ONBEKEND_VELD).map(Fout::pad)).containsExactly("/bestaatNiet");
            assertThat(fout.fouten()).hasSize(vorm.getRecordComponents().length + 1);
            return;
        }
        throw new AssertionError("nothing was refused");
    }
}
