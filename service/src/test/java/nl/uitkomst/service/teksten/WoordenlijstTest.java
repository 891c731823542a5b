package nl.uitkomst.service.teksten;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;

class WoordenlijstTest {

    @Test
    void elkeUitlegIsGewoneTaal() {
        List<Map<String, Object>> woorden = Tekstbestand.lees("woordenlijst.yaml", new TypeReference<>() { });
        woorden.forEach(woord -> Gewonetaal.controleer(woord.get("uitleg"), Gewonetaal.VOOR_CLIENTEN));
    }
}
