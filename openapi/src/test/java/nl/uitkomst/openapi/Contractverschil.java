package nl.uitkomst.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.model.ChangedOpenApi;
import tools.jackson.databind.JsonNode;

/**
 * What a change of the contract means for who uses it. By openapi-diff, and by two rules that this contract has over it: a name that was there
 * stays, also where it was optional, and a value that could be sent can still be sent.
 */
final class Contractverschil {

    private final List<String> breuken = new ArrayList<>();
    private final Set<String> nieuweNamen;

    Contractverschil(JsonNode oud, JsonNode nieuw) {
        ChangedOpenApi verschil = OpenApiCompare.fromContents(oud.toString(), nieuw.toString());
        verschil.getMissingEndpoints().forEach(weg -> breuken.add("removed: " + weg.getMethod() + ' ' + weg.getPathUrl()));
        verschil.getChangedOperations().stream().filter(operatie -> operatie.isIncompatible())
                .forEach(operatie -> breuken.add("incompatible: " + operatie.getHttpMethod() + ' ' + operatie.getPathUrl()));
        if (verschil.isIncompatible() && breuken.isEmpty()) {
            breuken.add("incompatible, not in an operation");
        }
        Set<String> weg = namen(oud);
        weg.removeAll(namen(nieuw));
        weg.forEach(naam -> breuken.add("no longer there: " + naam));
        nieuweNamen = namen(nieuw);
        nieuweNamen.removeAll(namen(oud));
    }

    /** What no longer works for somebody who uses the old contract; empty when everything does. */
    List<String> breuken() {
        return breuken;
    }

    /** What can be sent or got that could not before; other words for the same are not in it. */
    Set<String> nieuws() {
        return nieuweNamen;
    }

    /** The operations with the answers they give, the schemas with their fields, and the values that a field of a fixed list has. */
    private static Set<String> namen(JsonNode contract) {
        Set<String> namen = new TreeSet<>();
        contract.at("/paths").properties().forEach(pad -> pad.getValue().properties().forEach(operatie -> {
            String naam = operatie.getKey() + ' ' + pad.getKey();
            namen.add(naam);
            operatie.getValue().path("parameters").forEach(deel -> namen.add(naam + " ?" + deel.at("/name").asString()));
            operatie.getValue().path("responses").propertyNames().forEach(status -> namen.add(naam + ": " + status));
        }));
        contract.at("/components/schemas").properties().forEach(schema -> {
            namen.add(schema.getKey());
            schema.getValue().path("properties").properties().forEach(veld -> {
                String naam = schema.getKey() + '.' + veld.getKey();
                namen.add(naam);
                for (String plaats : List.of("/enum", "/items/enum")) {
                    veld.getValue().at(plaats).forEach(waarde -> namen.add(naam + " = " + waarde.asString()));
                }
            });
        });
        return namen;
    }
}
