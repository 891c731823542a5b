package nl.uitkomst.eigenschappen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.uitkomst.antwoord.Antwoord;
import nl.uitkomst.antwoord.Antwoord.MaandAntwoord;
import nl.uitkomst.antwoord.Antwoord.OntbrekendGegeven;
import nl.uitkomst.antwoord.Antwoord.UitkeringAntwoord;
import nl.uitkomst.antwoord.Antwoorden;
import nl.uitkomst.antwoord.Teksten;
import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.motor.Regelset;
import nl.uitkomst.referentie.WillekeurigeSamenloop;
import nl.uitkomst.referentie.WillekeurigeSituatie;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class OntbrekendTest {

    static final int AANTAL = Integer.getInteger("uitkomst.weglatingen", 400);
    static final long ZAAD = Long.getLong("uitkomst.zaad", 1L);
    static final Antwoorden ANTWOORDEN = new Antwoorden(Regelset.laad(), Teksten.GEEN);

    @Test
    void vragen() {
        Map<String, Integer> telling = new TreeMap<>();
        List<String> fouten = new ArrayList<>();
        for (long zaad = ZAAD; zaad < ZAAD + AANTAL && fouten.size() < 60; zaad++) {
            ObjectNode geheel = zaad % 2 == 0 ? WillekeurigeSituatie.maak(zaad) : WillekeurigeSamenloop.maak(zaad);
            geheel.put("uitleg", "geen");
            if (overslaan(geheel)) {
                tel(telling, "overgeslagen");
                continue;
            }
            Weglating weglating = Weglating.van(geheel, zaad, 4);
            try {
                proef(weglating, zaad, telling, fouten);
            } catch (RuntimeException fout) {
                fouten.add(zaad + " exception " + fout + " " + weglating.weg);
            }
        }
        System.out.println(telling);
        fouten.forEach(System.out::println);
        assertThat(fouten).isEmpty();
    }

    private static void tel(Map<String, Integer> telling, String wat) {
        telling.merge(wat, 1, Integer::sum);
    }

    private static void proef(Weglating weglating, long zaad, Map<String, Integer> telling, List<String> alle) {
        List<String> fouten = new ArrayList<>();
        proef2(weglating, zaad, telling, fouten);
        alle.addAll(fouten);
    }

    private static void proef2(Weglating weglating, long zaad, Map<String, Integer> telling, List<String> fouten) {
        Antwoord waar = ANTWOORDEN.bereken(weglating.geheel);
        ObjectNode verzoek = weglating.zonder;
        Set<String> beantwoord = new HashSet<>();
        Antwoord antwoord = ANTWOORDEN.bereken(verzoek);
        for (int ronde = 0; ronde < 8; ronde++) {
            bandbreedten(zaad, weglating, antwoord, waar, telling, fouten);
            if (antwoord.volledig()) {
                break;
            }
            boolean meer = false;
            for (OntbrekendGegeven gegeven : antwoord.ontbrekend()) {
                boolean gegevenNu = Weglating.beantwoord(verzoek, weglating.geheel, gegeven.gegeven());
                if (gegevenNu && !beantwoord.add(gegeven.gegeven())) {
                    fouten.add(zaad + " AGAIN " + gegeven.gegeven() + " " + weglating.weg);
                    gegevenNu = false;
                }
                meer |= gegevenNu;
            }
            if (!meer) {
                break;
            }
            tel(telling, "rondes");
            Antwoord volgende = ANTWOORDEN.bereken(verzoek);
            smaller(zaad, weglating, antwoord, volgende, fouten);
            antwoord = volgende;
        }
        if (rest(weglating, beantwoord).stream().anyMatch(pad -> pad.matches(".*beoordelingen/.*/maatman.*"))) {
            tel(telling, "maatman niet gevraagd");
            fouten.clear();
            return;
        }
        if (!waar.volledig() || !waar.nietBerekenbaar().isEmpty()) {
            tel(telling, "geheel niet volledig");
            return;
        }
        if (antwoord.volledig() != waar.volledig()) {
            tel(telling, "geheel vraagt minder of meer");
            if (waar.volledig() && antwoord.ontbrekend().stream().allMatch(deel -> deel.gegeven().contains("maatman"))) {
                return;
            }
            fouten.add(zaad + " volledig " + antwoord.volledig() + " but " + waar.volledig() + " " + antwoord.ontbrekend() + waar.ontbrekend() + " " + weglating.weg);
        } else if (!kern(antwoord).equals(kern(waar))) {
            fouten.add(zaad + " other answer in the end " + weglating.weg + " not given: " + rest(weglating, beantwoord) + verschil(kern(antwoord), kern(waar)));
        }
        tel(telling, antwoord.volledig() ? "volledig" : "onvolledig");
    }

    private static List<String> rest(Weglating weglating, Set<String> beantwoord) {
        return weglating.weg.stream().filter(pad -> !beantwoord.contains(pad)).toList();
    }

    private static String verschil(List<String> een, List<String> ander) {
        for (int i = 0; i < Math.min(een.size(), ander.size()); i++) {
            if (!een.get(i).equals(ander.get(i))) {
                return "\n   " + een.get(i) + "\n   " + ander.get(i);
            }
        }
        return "\n   " + een + "\n   " + ander;
    }

    private static List<String> kern(Antwoord antwoord) {
        List<String> regels = new ArrayList<>();
        for (MaandAntwoord maand : antwoord.maanden()) {
            for (UitkeringAntwoord deel : maand.uitkeringen()) {
                regels.add(maand.maand() + " " + deel.soort() + " " + deel.fase() + " " + deel.variant() + " " + deel.recht() + " " + deel.bandbreedte());
            }
        }
        if (regels.isEmpty()) {
            return regels;
        }
        antwoord.gebeurtenissen().stream().filter(deel -> Set.of("fasewissel", "einde-recht", "aow-leeftijd", "garantiebedrag-vervalt").contains(deel.soort()))
                .forEach(deel -> regels.add(deel.datum() + " " + deel.soort() + " " + deel.naar()));
        return regels;
    }

    private static boolean overslaan(ObjectNode geheel) {
        for (tools.jackson.databind.JsonNode recht : geheel.get("uitkeringen")) {
            String ingang = recht.path("ingangsdatum").asString();
            String eerste = "100";
            for (tools.jackson.databind.JsonNode beoordeling : recht.path("beoordelingen")) {
                if (eerste.equals("100") && beoordeling == recht.path("beoordelingen").get(0) || beoordeling.path("vanaf").asString().compareTo(ingang) <= 0) {
                    eerste = beoordeling.path("arbeidsongeschiktheidspercentage").asString("100");
                }
            }
            if (new java.math.BigDecimal(eerste).compareTo(new java.math.BigDecimal(35)) < 0) {
                return true;
            }
            if (recht.path("soort").asString().equals("ww") && recht.has("totEnMet") && java.time.LocalDate.parse(ingang).plusMonths(3)
                    .isAfter(java.time.LocalDate.parse(recht.get("totEnMet").asString()).plusDays(1))) {
                return true;
            }
        }
        return false;
    }

    private record Grens(Bedrag laagste, Bedrag hoogste) {
    }

    /** Per month and kind of benefit; null where unknown. */
    private static Map<String, Grens> grenzen(Antwoord antwoord) {
        Map<String, Grens> grenzen = new TreeMap<>();
        for (MaandAntwoord maand : antwoord.maanden()) {
            for (UitkeringAntwoord deel : maand.uitkeringen()) {
                String sleutel = maand.maand() + " " + deel.soort();
                Grens hier = deel.recht() != null ? new Grens(deel.recht(), deel.recht())
                        : deel.bandbreedte() != null ? new Grens(deel.bandbreedte().laagste(), deel.bandbreedte().hoogste()) : null;
                Grens eerder = grenzen.getOrDefault(sleutel, new Grens(Bedrag.NUL, Bedrag.NUL));
                grenzen.put(sleutel, hier == null || eerder == null ? null
                        : new Grens(eerder.laagste.plus(hier.laagste), eerder.hoogste.plus(hier.hoogste)));
            }
        }
        return grenzen;
    }

    private static void bandbreedten(long zaad, Weglating weglating, Antwoord antwoord, Antwoord waar, Map<String, Integer> telling, List<String> fouten) {
        Map<String, Grens> banden = grenzen(antwoord);
        Map<String, Grens> echt = grenzen(waar);
        Set<String> alle = new HashSet<>(banden.keySet());
        alle.addAll(echt.keySet());
        for (String sleutel : alle) {
            Grens band = banden.getOrDefault(sleutel, new Grens(Bedrag.NUL, Bedrag.NUL));
            Grens echtHier = echt.getOrDefault(sleutel, new Grens(Bedrag.NUL, Bedrag.NUL));
            if (!antwoord.volledig()) {
                tel(telling, band == null ? "onbekend" : band.laagste.equals(band.hoogste) ? "bekend" : "band");
            }
            if (band != null && echtHier != null
                    && (echtHier.laagste.compareTo(band.laagste) < 0 || echtHier.hoogste.compareTo(band.hoogste) > 0)) {
                fouten.add(zaad + " OUTSIDE " + sleutel + " " + band + " but " + echtHier + " " + weglating.weg + " "
                        + antwoord.ontbrekend().stream().map(OntbrekendGegeven::gegeven).toList());
                return;
            }
        }
        if (!antwoord.ontbrekend().isEmpty()) {
            Bedrag laagste = Bedrag.NUL;
            Bedrag hoogste = Bedrag.NUL;
            for (Grens deel : waar.volledig() ? echt.values() : java.util.Collections.singleton((Grens) null)) {
                laagste = deel == null || laagste == null ? null : laagste.plus(deel.laagste);
                hoogste = deel == null || hoogste == null ? null : hoogste.plus(deel.hoogste);
            }
            for (OntbrekendGegeven gegeven : antwoord.ontbrekend()) {
                tel(telling, "gevraagd " + gegeven.gegeven().replaceAll("\\d+", "N") + (gegeven.invloed() == null ? " zonder" : " met"));
                if (gegeven.invloed() != null && laagste != null && (laagste.compareTo(gegeven.invloed().laagste()) < 0
                        || hoogste.compareTo(gegeven.invloed().hoogste()) > 0)) {
                    fouten.add(zaad + " INVLOED " + gegeven.invloed() + " but " + laagste + " " + hoogste + " " + weglating.weg);
                }
            }
        }
    }

    private static void smaller(long zaad, Weglating weglating, Antwoord eerst, Antwoord later, List<String> fouten) {
        Map<String, Grens> voor = grenzen(eerst);
        Map<String, Grens> na = grenzen(later);
        voor.forEach((sleutel, ruim) -> {
            Grens smal = na.getOrDefault(sleutel, new Grens(Bedrag.NUL, Bedrag.NUL));
            if (ruim != null && (smal == null || smal.laagste.compareTo(ruim.laagste) < 0 || smal.hoogste.compareTo(ruim.hoogste) > 0)) {
                fouten.add(zaad + " WIDER " + sleutel + " " + ruim + " then " + smal + " " + weglating.weg);
            }
        });
    }
}
