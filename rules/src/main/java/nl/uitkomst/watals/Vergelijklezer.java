package nl.uitkomst.watals;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.uitkomst.verzoek.Fout;
import nl.uitkomst.verzoek.Foutcode;
import nl.uitkomst.verzoek.Gegeven;
import nl.uitkomst.verzoek.JsonObject;
import nl.uitkomst.verzoek.Verzoek;
import nl.uitkomst.verzoek.VerzoekLezer;
import tools.jackson.databind.JsonNode;

/** Reads a request of {@code _vergelijk}: the basis, and each scenario as the request that its patch makes of the basis. */
final class Vergelijklezer {

    private static final int MEESTE_SCENARIOS = 8;
    private static final Pattern NAAM = Pattern.compile("[a-z0-9-]{1,40}");

    private Verzoek basis;
    private final List<Scenario> scenarios = new ArrayList<>();

    /** The whole request; the pointers of {@code basis} are those within it. */
    record Vergelijkverzoek(Verzoek basis, JsonNode basisJson, List<Scenario> scenarios) {
    }

    /** @param verzoek what the patch made of the basis, with the pointers of that request */
    record Scenario(String naam, JsonNode wijziging, Verzoek verzoek) {
    }

    private record Opgave(Gegeven<JsonNode> basis, Gegeven<List<Scenarioopgave>> scenarios) {
    }

    private record Scenarioopgave(Gegeven<String> naam, Gegeven<JsonNode> wijziging) {
    }

    private Vergelijklezer() {
    }

    static Vergelijkverzoek lees(JsonNode json) {
        Vergelijklezer lezer = new Vergelijklezer();
        Opgave opgave = VerzoekLezer.lees(json, Vergelijklezer::opgave, lezer::samenhang);
        return new Vergelijkverzoek(lezer.basis, opgave.basis().waarde(), lezer.scenarios);
    }

    private static Opgave opgave(JsonObject object) {
        object.verplicht("basis", "scenarios");
        return new Opgave(object.geheel("basis"), object.lijst("scenarios", MEESTE_SCENARIOS, (deel, nummer) -> scenario(deel)));
    }

    private static Scenarioopgave scenario(JsonObject object) {
        object.verplicht("naam", "wijziging");
        return new Scenarioopgave(object.tekst("naam", NAAM, Foutcode.ONGELDIGE_NAAM), object.geheel("wijziging"));
    }

    private void samenhang(Opgave opgave, Collection<Fout> fouten) {
        if (opgave.scenarios().bekend() && opgave.scenarios().waarde().isEmpty()) {
            fouten.add(new Fout(opgave.scenarios().pad(), Foutcode.LEGE_LIJST));
        }
        Set<String> namen = new HashSet<>();
        for (Scenarioopgave scenario : opgave.scenarios().of(List.of())) {
            if (scenario.naam().bekend() && !namen.add(scenario.naam().waarde())) {
                fouten.add(new Fout(scenario.naam().pad(), Foutcode.DUBBELE_NAAM));
            }
        }
        if (opgave.basis().bekend()) {
            verzoeken(opgave, fouten);
        }
    }

    /** A fault of the basis is told once, not again with every scenario that has it too. */
    private void verzoeken(Opgave opgave, Collection<Fout> fouten) {
        JsonNode json = opgave.basis().waarde();
        List<Fout> inBasis = new ArrayList<>();
        basis = Deelverzoek.lees(json, "", List.of(), inBasis);
        inBasis.forEach(fout -> fouten.add(new Fout(opgave.basis().pad() + fout.pad(), fout.code())));
        for (Scenarioopgave scenario : opgave.scenarios().of(List.of())) {
            if (scenario.wijziging().bekend()) {
                JsonNode wijziging = scenario.wijziging().waarde();
                Verzoek verzoek = Deelverzoek.lees(Samenvoeging.van(json, wijziging), scenario.wijziging().pad(), inBasis, fouten);
                scenarios.add(new Scenario(scenario.naam().of(null), wijziging, verzoek));
            }
        }
    }
}
