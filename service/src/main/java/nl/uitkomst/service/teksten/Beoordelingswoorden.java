package nl.uitkomst.service.teksten;

import java.util.Map;
import nl.uitkomst.antwoord.Antwoord.Uitleg;
import nl.uitkomst.beoordeling.Beoordelingsteksten;
import nl.uitkomst.beoordeling.DuurAntwoord;
import nl.uitkomst.beoordeling.InkomenAntwoord;
import nl.uitkomst.beoordeling.WajongwwAntwoord;
import nl.uitkomst.motor.Regelset;
import nl.uitkomst.verzoek.Code;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** The words of the assessments, from {@code teksten/beoordelingen-*.yaml}. */
@Component
public final class Beoordelingswoorden implements Beoordelingsteksten {

    private final Map<String, Map<String, Map<String, Sjabloon>>> lijsten = Tekstbestand.lees("beoordelingen-lijsten.yaml", new TypeReference<>() { });
    private final Beoordelingsuitleg uitleg;

    public Beoordelingswoorden(Regelset regelset) {
        uitleg = new Beoordelingsuitleg(regelset);
    }

    @Override
    public String tekst(Lijst lijst, String code, String onderdeel, Map<String, String> waarden) {
        Sjabloon sjabloon = lijsten.getOrDefault(naam(lijst), Map.of()).getOrDefault(code, Map.of()).get(onderdeel);
        return sjabloon == null ? null : sjabloon.vul(waarden);
    }

    private static String naam(Lijst lijst) {
        return Code.kebab(lijst);
    }

    boolean kent(Lijst lijst, String code, String onderdeel) {
        return lijsten.getOrDefault(naam(lijst), Map.of()).getOrDefault(code, Map.of()).containsKey(onderdeel);
    }

    @Override
    public Uitleg uitleg(DuurAntwoord antwoord) {
        return uitleg.uitleg(antwoord);
    }

    @Override
    public Uitleg uitleg(InkomenAntwoord antwoord) {
        return uitleg.uitleg(antwoord);
    }

    @Override
    public Uitleg uitleg(WajongwwAntwoord antwoord) {
        return uitleg.uitleg(antwoord);
    }
}
