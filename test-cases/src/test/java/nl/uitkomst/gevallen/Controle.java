package nl.uitkomst.gevallen;

import java.util.ArrayList;
import java.util.List;
import nl.uitkomst.motor.Regelset;
import nl.uitkomst.watals.Watals;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Puts cases to the rules and looks, beside what a case expects, at what holds for every answer. To be used by one thread. */
public final class Controle {

    private static final String UITLEG = "uitleg";

    private final Steuncontrole steun = new Steuncontrole();
    private final Spiegel spiegel = new Spiegel();
    private final Uitvoering uitvoering;

    public Controle(Regelset regelset) {
        uitvoering = new Uitvoering(regelset.metFeitenInVolgorde(steun::bekijk), spiegel, spiegel);
    }

    /** What is wrong in an answer with all steps. The answers of what-if questions have no steps of their own. */
    List<String> fouten(Geval geval) {
        return Watals.OPERATIES.contains(geval.operatie()) ? watals(geval, uitvoering.antwoord(geval)) : fouten(volledig(geval), false);
    }

    private List<String> watals(Geval geval, JsonNode antwoord) {
        return Watalscontrole.fouten(geval.operatie(), geval.verzoek(), antwoord, verzoek -> uitvoering.antwoord(metVerzoek(geval, Geval.BEREKEN, verzoek)));
    }

    /** The same and, in one go, what differs from what the case expects; how much is explained changes nothing else in an answer. */
    public List<String> foutenEnVerschillen(Geval geval) {
        if (Watals.OPERATIES.contains(geval.operatie())) {
            JsonNode antwoord = uitvoering.antwoord(geval);
            List<String> gevonden = new ArrayList<>(Vergelijking.verschillen(geval, antwoord));
            gevonden.addAll(watals(geval, antwoord));
            return gevonden;
        }
        if (!geval.verzoek().has(UITLEG)) {
            return fouten(volledig(geval), true);
        }
        List<String> gevonden = new ArrayList<>(Vergelijking.verschillen(geval, uitvoering.antwoord(geval)));
        gevonden.addAll(fouten(geval));
        return gevonden;
    }

    private List<String> fouten(Geval volledig, boolean verwachting) {
        JsonNode antwoord = uitvoering.antwoord(volledig);
        List<String> gevonden = new ArrayList<>(verwachting ? Vergelijking.verschillen(volledig, antwoord) : List.of());
        gevonden.addAll(Stapcontrole.fouten(volledig.verzoek(), antwoord));
        gevonden.addAll(Lijstcontrole.fouten(volledig.operatie(), antwoord));
        gevonden.addAll(steun.fouten());
        if (volledig.isBereken()) {
            gevonden.addAll(Opmerkingcontrole.fouten(volledig.verzoek(), antwoord));
            gevonden.addAll(Maandcontrole.fouten(volledig.verzoek(), antwoord));
            gevonden.addAll(Gebeurteniscontrole.fouten(volledig.verzoek(), antwoord));
        } else {
            gevonden.addAll(Beoordelingcontrole.fouten(volledig.operatie(), volledig.verzoek(), antwoord));
            gevonden.addAll(Woordencontrole.fouten(volledig.operatie(), volledig.verzoek(), antwoord, spiegel.laatste()));
        }
        return gevonden;
    }

    /** What is wrong in the answer to a request that no case has: what holds whatever is asked. */
    List<String> foutenVanBuur(Geval geval, JsonNode verzoek) {
        JsonNode antwoord = uitvoering.antwoord(metVerzoek(geval, geval.operatie(), verzoek));
        List<String> gevonden = new ArrayList<>(steun.fouten());
        if (!Watals.OPERATIES.contains(geval.operatie())) {
            gevonden.addAll(Lijstcontrole.fouten(geval.operatie(), antwoord));
        }
        if (geval.isBereken()) {
            gevonden.addAll(Maandcontrole.fouten(verzoek, antwoord));
        }
        return gevonden;
    }

    private static Geval volledig(Geval geval) {
        JsonNode verzoek = ((ObjectNode) geval.verzoek()).deepCopy().put(UITLEG, "volledig");
        return metVerzoek(geval, geval.operatie(), verzoek);
    }

    private static Geval metVerzoek(Geval geval, String operatie, JsonNode verzoek) {
        return new Geval(geval.id(), geval.bestand(), geval.titel(), operatie, geval.bron(), geval.berekening(), verzoek, geval.verwacht(),
                geval.nietVerwacht(), geval.tolerantie());
    }
}
