package nl.uitkomst.service.teksten;

import java.util.Map;
import nl.uitkomst.antwoord.Teksten.Soort;
import nl.uitkomst.verzoek.Code;
import nl.uitkomst.watals.Watalsteksten;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** The words of the what-if operations, from {@code teksten/watals-*.yaml}. */
@Component
public final class Watalszinnen implements Watalsteksten {

    private final Map<String, Map<String, Map<String, Sjabloon>>> lijsten = Tekstbestand.lees("watals-lijsten.yaml", new TypeReference<>() { });

    @Override
    public String tekst(Soort soort, String code, String onderdeel, Map<String, String> waarden) {
        Sjabloon sjabloon = lijsten.getOrDefault(Code.kebab(soort), Map.of()).getOrDefault(code, Map.of()).get(onderdeel);
        return sjabloon == null ? null : sjabloon.vul(waarden);
    }
}
