package nl.uitkomst.service.teksten;

import java.util.Map;
import nl.uitkomst.antwoord.Antwoord.Uitleg;
import nl.uitkomst.beoordeling.Beoordelingsteksten;
import nl.uitkomst.beoordeling.DuurAntwoord;
import nl.uitkomst.beoordeling.InkomenAntwoord;
import nl.uitkomst.beoordeling.Toetsuitleg;
import nl.uitkomst.beoordeling.WajongwwAntwoord;
import nl.uitkomst.motor.Regelset;
import nl.uitkomst.verzoek.Code;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** The words of the assessments, from {@code teksten/beoordelingen-*.yaml} and from the folder of each. */
@Component
public final class Beoordelingswoorden implements Beoordelingsteksten {

    private final Map<String, Map<String, Map<String, Sjabloon>>> lijsten = Tekstbestand.lees("beoordelingen-lijsten.yaml", new TypeReference<>() { });
    private final Map<String, Map<String, Map<String, Map<String, Sjabloon>>>> perOperatie = Tekstmap.perOperatie("lijsten.yaml", new TypeReference<>() { });
    private final Beoordelingsuitleg uitleg;
    private final Toetsuitlegger toetsuitleg;

    public Beoordelingswoorden(Regelset regelset) {
        uitleg = new Beoordelingsuitleg(regelset);
        toetsuitleg = new Toetsuitlegger(regelset);
    }

    @Override
    public String tekst(String operatie, Lijst lijst, String code, String onderdeel, Map<String, String> waarden) {
        Sjabloon eigen = sjabloon(perOperatie.getOrDefault(operatie, Map.of()), lijst, code, onderdeel);
        Sjabloon sjabloon = eigen == null ? sjabloon(lijsten, lijst, code, onderdeel) : eigen;
        return sjabloon == null ? null : sjabloon.vul(waarden);
    }

    private static Sjabloon sjabloon(Map<String, Map<String, Map<String, Sjabloon>>> lijsten, Lijst lijst, String code, String onderdeel) {
        return lijsten.getOrDefault(naam(lijst), Map.of()).getOrDefault(code, Map.of()).get(onderdeel);
    }

    private static String naam(Lijst lijst) {
        return Code.kebab(lijst);
    }

    boolean kent(Lijst lijst, String code, String onderdeel) {
        return sjabloon(lijsten, lijst, code, onderdeel) != null;
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

    @Override
    public Uitleg uitleg(Toetsuitleg vraag) {
        return toetsuitleg.uitleg(vraag);
    }
}
