package nl.uitkomst.watals;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** A fact is asked for where it would be filled in: in the change where that decides it, otherwise in the basis. */
class PlaatsTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', value = {
            "{}|{}|/inkomen|/basis/inkomen",
            "{}|{}|''|/basis",
            "{\"inkomen\":[]}|{\"inkomen\":[{}]}|/inkomen/0/perMaand|/w/inkomen/0/perMaand",
            "{\"inkomen\":[]}|{\"inkomen\":null}|/inkomen|/w/inkomen",
            "{\"persoon\":{}}|{\"persoon\":{\"geboortedatum\":\"1990-01-01\"}}|/persoon/huishouden|/basis/persoon/huishouden",
            "{\"persoon\":{}}|{\"persoon\":{\"huishouden\":{}}}|/persoon/huishouden/soort|/w/persoon/huishouden/soort",
            "{\"persoon\":{\"huishouden\":{}}}|{\"persoon\":{\"huishouden\":{}}}|/persoon/huishouden/soort|/basis/persoon/huishouden/soort",
            "{}|{\"persoon\":{}}|/persoon/geboortedatum|/w/persoon/geboortedatum",
            "{\"persoon\":{}}|{\"persoon\":{}}|/persoon|/w/persoon"})
    void plaats(String basis, String wijziging, String pad, String plaats) {
        assertThat(new Plaats(JSON.readTree(basis), JSON.readTree(wijziging), "/w").van(pad)).isEqualTo(plaats);
    }
}
