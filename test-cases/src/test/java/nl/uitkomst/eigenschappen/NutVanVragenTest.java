package nl.uitkomst.eigenschappen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import nl.uitkomst.antwoord.Antwoord;
import nl.uitkomst.antwoord.Antwoord.OntbrekendGegeven;
import nl.uitkomst.referentie.WillekeurigeSamenloop;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Only what can still change the answer is asked. Random requests without some facts of which every answer can be tried; all of them are tried, and
 * each fact that is asked must make a difference for somebody. More of them with {@code -Duitkomst.weglatingen=…}.
 */
class NutVanVragenTest {

    private static final int AANTAL = 4 * Integer.getInteger("uitkomst.weglatingen", 300);
    private static final long ZAAD = Long.getLong("uitkomst.zaad", 1L);
    private static final int MEESTE_ANTWOORDEN = 200;
    private static final List<String> JA_NEE = List.of("true", "false");
    /** Every answer there is, or one for each that the law tells apart. */
    private static final Map<String, List<String>> ANTWOORDEN = Map.of("duurzaamGeenArbeidsvermogen", JA_NEE, "dienstbetrekkingLoopt", JA_NEE,
            "viervijfEis", JA_NEE, "honderdProcent", JA_NEE, "woontBijOuders", JA_NEE, "kindOnder12", JA_NEE,
            "aard", List.of("andere", "pensioen-uit-dienstbetrekking"), "soort", List.of("alleenstaand", "gehuwd", "kostendeler"),
            "partnerGeboortedatum", List.of("1971-12-31", "1972-01-01"));

    private int onderzocht;

    @Test
    void elkeVraagKanHetAntwoordVeranderen() {
        List<String> fouten = new ArrayList<>();
        for (long zaad = ZAAD; zaad < ZAAD + AANTAL; zaad++) {
            ObjectNode verzoek = WillekeurigeSamenloop.maak(zaad);
            verzoek.put("uitleg", "geen");
            laatWeg(verzoek, "", new SplittableRandom(zaad));
            for (String vraag : zonderVerschil(verzoek)) {
                fouten.add("seed " + zaad + ": " + vraag + " is asked and changes nothing, " + verzoek);
            }
        }
        assertThat(fouten).isEmpty();
        assertThat(onderzocht).as("requests of which all answers were tried").isGreaterThan(AANTAL / 20);
    }

    private static void laatWeg(JsonNode knoop, String pad, SplittableRandom toeval) {
        if (knoop instanceof ObjectNode object) {
            for (String naam : List.copyOf(object.propertyNames())) {
                boolean huishouden = pad.endsWith("/huishouden");
                if (ANTWOORDEN.containsKey(naam) && (huishouden || !naam.equals("soort")) && toeval.nextBoolean()) {
                    object.remove(naam);
                } else {
                    laatWeg(object.get(naam), pad + "/" + naam, toeval);
                }
            }
        } else if (knoop.isArray()) {
            knoop.forEach(deel -> laatWeg(deel, pad, toeval));
        }
    }

    /** The questions of a request that change nothing; none where not every answer can be tried. */
    private List<String> zonderVerschil(ObjectNode verzoek) {
        List<String> vragen = OntbrekendTest.ANTWOORDEN.bereken(verzoek).ontbrekend().stream().map(OntbrekendGegeven::gegeven).toList();
        Map<Map<String, String>, Set<String>> gevolgen = new LinkedHashMap<>();
        if (vragen.isEmpty() || !probeer(verzoek, vragen, Map.of(), gevolgen)) {
            return List.of();
        }
        onderzocht++;
        return vragen.stream().filter(vraag -> perOverige(gevolgen, vraag).stream().allMatch(antwoorden -> antwoorden.size() == 1)).toList();
    }

    /** What comes of each way to answer the other questions. */
    private static List<Set<String>> perOverige(Map<Map<String, String>, Set<String>> gevolgen, String vraag) {
        Map<Map<String, String>, Set<String>> perOverige = new HashMap<>();
        gevolgen.forEach((antwoorden, hier) -> {
            Map<String, String> overige = new HashMap<>(antwoorden);
            overige.remove(vraag);
            perOverige.computeIfAbsent(overige, geen -> new HashSet<>()).addAll(hier);
        });
        return List.copyOf(perOverige.values());
    }

    private boolean probeer(ObjectNode verzoek, List<String> vragen, Map<String, String> gegeven, Map<Map<String, String>, Set<String>> gevolgen) {
        if (gegeven.size() < vragen.size()) {
            String vraag = vragen.get(gegeven.size());
            for (String antwoord : mogelijk(vraag)) {
                Map<String, String> meer = new HashMap<>(gegeven);
                meer.put(vraag, antwoord);
                if (!probeer(met(verzoek, vraag, antwoord), vragen, meer, gevolgen)) {
                    return false;
                }
            }
            return !mogelijk(vraag).isEmpty();
        }
        return vervolg(verzoek, gevolgen.computeIfAbsent(gegeven, geen -> new HashSet<>())) && gevolgen.size() <= MEESTE_ANTWOORDEN;
    }

    /** Answers that lead to a next question are followed to the end. */
    private static boolean vervolg(ObjectNode verzoek, Set<String> hier) {
        Antwoord antwoord = OntbrekendTest.ANTWOORDEN.bereken(verzoek);
        if (antwoord.volledig()) {
            hier.add(kern(antwoord));
            return true;
        }
        String vraag = antwoord.ontbrekend().get(0).gegeven();
        for (String mogelijk : mogelijk(vraag)) {
            if (!vervolg(met(verzoek, vraag, mogelijk), hier)) {
                return false;
            }
        }
        return !mogelijk(vraag).isEmpty();
    }

    private static List<String> mogelijk(String vraag) {
        return ANTWOORDEN.getOrDefault(vraag.substring(vraag.lastIndexOf('/') + 1), List.of());
    }

    private static ObjectNode met(ObjectNode verzoek, String pad, String antwoord) {
        ObjectNode kopie = verzoek.deepCopy();
        String ouder = pad.substring(0, pad.lastIndexOf('/'));
        if (kopie.at(JsonPointer.compile(ouder)).isMissingNode()) {
            ((ObjectNode) kopie.get("persoon")).putObject("huishouden");
        }
        ObjectNode knoop = (ObjectNode) kopie.at(JsonPointer.compile(ouder));
        String veld = pad.substring(pad.lastIndexOf('/') + 1);
        if (JA_NEE.contains(antwoord)) {
            knoop.put(veld, Boolean.parseBoolean(antwoord));
        } else {
            knoop.put(veld, antwoord);
        }
        return kopie;
    }

    /** All that a person gets to know; not by which rule, which part of an income was looked at, or what kind of nothing is paid. */
    private static String kern(Antwoord antwoord) {
        List<Object> delen = new ArrayList<>();
        antwoord.maanden().forEach(maand -> {
            delen.add(maand.maand() + " " + maand.inkomen() + " " + maand.totaal());
            maand.uitkeringen().forEach(deel -> delen.add(deel.soort() + " " + (deel.recht() != null && deel.recht().isNul() ? "" : deel.fase() + " " + deel.variant() + " ")
                    + deel.recht() + " " + deel.bandbreedte() + " " + deel.vakantiebijslag() + " " + deel.voorschot()));
        });
        antwoord.gebeurtenissen().forEach(deel -> delen.add(deel.datum() + " " + deel.soort() + " " + deel.uitkering() + " " + deel.van() + " "
                + deel.naar() + " " + deel.bedrag() + " " + deel.voorwaarden()));
        delen.add(antwoord.afrekeningen());
        delen.add(antwoord.nietBerekenbaar());
        return delen.toString();
    }
}
