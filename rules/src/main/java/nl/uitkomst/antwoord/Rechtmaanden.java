package nl.uitkomst.antwoord;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import nl.uitkomst.berekening.Rechtmaand;
import nl.uitkomst.recht.Doel;
import nl.uitkomst.tijd.Maand;
import nl.uitkomst.verzoek.Uitkering;

/**
 * The entries of a result by month and by right, each in the order of the result; looked up once, so that no part of an answer goes through
 * all of them for each month.
 */
final class Rechtmaanden {

    private final Map<Maand, List<Rechtmaand>> perMaand = new HashMap<>();
    private final Map<Uitkering, List<Rechtmaand>> perRecht = new IdentityHashMap<>();

    Rechtmaanden(List<Rechtmaand> alle) {
        for (Rechtmaand maand : alle) {
            perMaand.computeIfAbsent(maand.maand(), nieuw -> new ArrayList<>()).add(maand);
            if (maand.doel() == Doel.RECHT) {
                perRecht.computeIfAbsent(maand.uitkering(), nieuw -> new ArrayList<>()).add(maand);
            }
        }
    }

    /** Of the entitlement and of the advance. */
    List<Rechtmaand> in(Maand maand) {
        return perMaand.getOrDefault(maand, List.of());
    }

    /** Of the entitlement only. */
    List<Rechtmaand> van(Uitkering uitkering) {
        return perRecht.getOrDefault(uitkering, List.of());
    }
}
