package nl.uitkomst.beoordeling;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.uitkomst.motor.Regelset;
import nl.uitkomst.motor.Sessie.Gevolgtrekking;
import nl.uitkomst.motor.Sessie;
import nl.uitkomst.recht.Regel;
import nl.uitkomst.toetsing.Gevolg;
import nl.uitkomst.toetsing.Toetspunt;
import nl.uitkomst.toetsing.Vaststelling;
import nl.uitkomst.verzoek.Code;

/**
 * The decision table of an assessment with conditions, for a lawyer to read: what the rules make of every way to answer the points, found by
 * putting a case of which nothing is known to them. The rows do not overlap and leave nothing out.
 */
final class Beslistabel {

    private static final String ONVERSCHILLIG = "–";

    private final Toetsschema schema;
    private final List<Rij> rijen;

    /**
     * Cases in which one rule decides.
     *
     * @param antwoorden per point the answers that lead here; a point that is not in it was not looked at
     */
    private record Rij(Regel regel, Code uitkomst, Map<Toetspunt, Set<Object>> antwoorden) {

        /** The two as one row, where they differ in the answers to this point alone; else null. */
        private Rij samenMet(Rij ander, Toetspunt punt) {
            Set<Object> hier = antwoorden.get(punt);
            Set<Object> daar = ander.antwoorden.get(punt);
            if (!regel.equals(ander.regel) || uitkomst != ander.uitkomst || hier == null || daar == null || !zonder(punt).equals(ander.zonder(punt))) {
                return null;
            }
            Map<Toetspunt, Set<Object>> samen = zonder(punt);
            Set<Object> beide = Stream.concat(hier.stream(), daar.stream()).collect(Collectors.toCollection(LinkedHashSet::new));
            if (beide.size() < punt.antwoorden().size()) {
                samen.put(punt, beide);
            }
            return new Rij(regel, uitkomst, samen);
        }

        private Map<Toetspunt, Set<Object>> zonder(Toetspunt punt) {
            Map<Toetspunt, Set<Object>> rest = new LinkedHashMap<>(antwoorden);
            rest.remove(punt);
            return rest;
        }
    }

    private Beslistabel(Toetsschema schema, List<Rij> rijen) {
        this.schema = schema;
        this.rijen = rijen;
    }

    static Beslistabel van(Regelset regelset, Toetsschema schema) {
        List<Rij> rijen = new ArrayList<>();
        try (Sessie sessie = regelset.sessie(false)) {
            List<Gevolg> gevolgen = Toetsing.van(sessie, schema.punten(), Map.of(), List.of()).gevolgen();
            Map<Gevolg, Regel> regels = sessie.gevolgtrekkingen().stream().filter(stap -> stap.conclusie() instanceof Gevolg)
                    .collect(Collectors.toMap(stap -> (Gevolg) stap.conclusie(), Gevolgtrekking::regel));
            for (Gevolg gevolg : gevolgen) {
                Map<Toetspunt, Set<Object>> antwoorden = new LinkedHashMap<>();
                gevolg.geval().antwoorden().forEach((punt, antwoord) -> antwoorden.put(punt, new LinkedHashSet<>(List.of(antwoord))));
                rijen.add(new Rij(regels.get(gevolg), gevolg.uitkomst(), antwoorden));
            }
        }
        boolean kleiner = true;
        while (kleiner) {
            int voorheen = rijen.size();
            for (int nummer = schema.punten().size() - 1; nummer >= 0; nummer--) { // what is looked at last drops out first
                voegSamen(rijen, schema.punten().get(nummer));
            }
            kleiner = rijen.size() < voorheen;
        }
        rijen.sort(Comparator.<Rij>comparingInt(rij -> rij.antwoorden().size()).thenComparing((een, ander) -> vergelijk(schema.punten(), een, ander)));
        return new Beslistabel(schema, rijen);
    }

    /** Until no two rows say the same but for this point. */
    private static void voegSamen(List<Rij> rijen, Toetspunt punt) {
        for (int eerste = 0; eerste < rijen.size(); eerste++) {
            for (int tweede = eerste + 1; tweede < rijen.size(); tweede++) {
                Rij samen = rijen.get(eerste).samenMet(rijen.get(tweede), punt);
                if (samen != null) {
                    rijen.set(eerste, samen);
                    rijen.remove(tweede);
                    tweede = eerste; // a third row may go together with the new one
                }
            }
        }
    }

    /** In the order of the points, and in that of the answers to each. */
    private static int vergelijk(Collection<? extends Toetspunt> punten, Rij een, Rij ander) {
        return punten.stream().mapToInt(punt -> plaats(punt, een) - plaats(punt, ander)).filter(verschil -> verschil != 0).findFirst().orElse(0);
    }

    private static int plaats(Toetspunt punt, Rij rij) {
        return rij.antwoorden().containsKey(punt) ? 1 + punt.antwoorden().indexOf(rij.antwoorden().get(punt).iterator().next()) : 0;
    }

    // ── as text ─────────────────────────────────────────────────────────────────────────────

    String markdown() {
        StringBuilder tekst = new StringBuilder("# Beslistabel `" + schema.operatie() + "`\n\n");
        tekst.append("Gemaakt uit de regels, door een geval waarvan niets bekend is aan ze voor te leggen. Elke rij is een uitkomst; de rijen overlappen niet\n")
                .append("en laten niets open. Een streepje betekent: dit punt doet er in deze rij niet toe. Niet met de hand wijzigen; zie\n")
                .append("[de uitleg](README.md).\n\n## Punten\n\n| Nr | Punt | Gegeven in het verzoek | Antwoorden | Vindplaats |\n|---|---|---|---|---|\n");
        List<? extends Toetspunt> punten = schema.punten();
        for (int nummer = 0; nummer < punten.size(); nummer++) {
            Toetspunt punt = punten.get(nummer);
            tekst.append("| ").append(nummer + 1).append(" | ").append(punt.code()).append(punt.oordeel() ? " (oordeel van een deskundige)" : "").append(" | `")
                    .append(punt.veld()).append("` | ").append(woorden(punt.antwoorden())).append(" | ").append(punt.bron().inWoorden()).append(" |\n");
        }
        tekst.append("\n## Uitkomsten\n\n| ").append(IntStream.rangeClosed(1, punten.size()).mapToObj(String::valueOf).collect(Collectors.joining(" | ")))
                .append(" | Uitkomst | Regel |\n|").append("---|".repeat(punten.size() + 2)).append('\n');
        for (Rij rij : rijen) {
            tekst.append("| ").append(punten.stream().map(punt -> rij.antwoorden().containsKey(punt) ? woorden(rij.antwoorden().get(punt)) : ONVERSCHILLIG)
                    .collect(Collectors.joining(" | "))).append(" | ").append(rij.uitkomst().code()).append(" | `").append(rij.regel().id()).append("` |\n");
        }
        return tekst.append("\n## Regels\n\n| Regel | Wat zij zegt | Vindplaats |\n|---|---|---|\n").append(regels()).toString();
    }

    private String regels() {
        Map<String, Regel> opId = new TreeMap<>();
        rijen.forEach(rij -> opId.put(rij.regel().id(), rij.regel()));
        return opId.values().stream().map(regel -> "| `" + regel.id() + "` | " + regel.zin() + " | " + regel.bron().inWoorden() + " |\n").collect(Collectors.joining());
    }

    private static String woorden(Collection<?> antwoorden) {
        return antwoorden.stream().map(Vaststelling::inWoorden).collect(Collectors.joining(" of "));
    }
}
