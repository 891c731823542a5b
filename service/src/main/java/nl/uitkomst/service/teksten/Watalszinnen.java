package nl.uitkomst.service.teksten;

import java.util.Map;
import nl.uitkomst.antwoord.Antwoord.Uitleg;
import nl.uitkomst.antwoord.Teksten.Soort;
import nl.uitkomst.motor.Regelset;
import nl.uitkomst.tijd.Maand;
import nl.uitkomst.verzoek.Code;
import nl.uitkomst.watals.CycliAntwoord;
import nl.uitkomst.watals.Regelverschil;
import nl.uitkomst.watals.VergelijkAntwoord;
import nl.uitkomst.watals.VerkenAntwoord.Verkendrempel;
import nl.uitkomst.watals.VerkenAntwoord;
import nl.uitkomst.watals.Watalsteksten;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** The words of the what-if operations, from {@code teksten/watals-*.yaml}. */
@Component
public final class Watalszinnen implements Watalsteksten {

    private final Map<String, Map<String, Map<String, Sjabloon>>> lijsten = Tekstbestand.lees("watals-lijsten.yaml", new TypeReference<>() { });

    private final Vergelijkuitleg vergelijk;
    private final Verkenuitleg verken;
    private final Cycliuitleg cycli;

    public Watalszinnen(Regelset regelset) {
        vergelijk = new Vergelijkuitleg(regelset);
        verken = new Verkenuitleg(regelset);
        cycli = new Cycliuitleg(regelset);
    }

    @Override
    public String tekst(Soort soort, String code, String onderdeel, Map<String, String> waarden) {
        Sjabloon sjabloon = lijsten.getOrDefault(Code.kebab(soort), Map.of()).getOrDefault(code, Map.of()).get(onderdeel);
        return sjabloon == null ? null : sjabloon.vul(waarden);
    }

    @Override
    public String regelverschil(Regelverschil verschil) {
        return vergelijk.regelverschil(verschil);
    }

    @Override
    public String tekst(CycliAntwoord antwoord) {
        return cycli.tekst(antwoord);
    }

    @Override
    public String drempel(Verkendrempel drempel, Maand maand) {
        return verken.drempel(drempel, maand);
    }

    @Override
    public Uitleg uitleg(VergelijkAntwoord antwoord) {
        return vergelijk.uitleg(antwoord);
    }

    @Override
    public Uitleg uitleg(VerkenAntwoord antwoord) {
        return verken.uitleg(antwoord);
    }

    @Override
    public Uitleg uitleg(CycliAntwoord antwoord) {
        return cycli.uitleg(antwoord);
    }

    Map<String, Map<String, Map<String, Sjabloon>>> lijsten() {
        return lijsten;
    }
}
