package nl.uitkomst.eigenschappen;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.uitkomst.antwoord.Antwoord;
import nl.uitkomst.antwoord.Antwoord.Gebeurtenis;
import nl.uitkomst.antwoord.Antwoord.MaandAntwoord;
import nl.uitkomst.antwoord.Antwoord.OntbrekendGegeven;
import nl.uitkomst.antwoord.Antwoord.UitkeringAntwoord;
import nl.uitkomst.antwoord.Antwoorden;
import nl.uitkomst.antwoord.Teksten;
import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.motor.Regelset;
import nl.uitkomst.referentie.WillekeurigeSamenloop;
import nl.uitkomst.referentie.WillekeurigeSituatie;
import nl.uitkomst.tijd.Maand;
import nl.uitkomst.verzoek.OngeldigVerzoek;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Random requests with facts left out: the truth lies in every band, the bands narrow as facts come, no question is asked twice, and the
 * questions end in the answer of the whole request. More of them with {@code -Duitkomst.weglatingen=…}, others with {@code -Duitkomst.zaad=…}.
 */
class OntbrekendTest {

    static final Antwoorden ANTWOORDEN = new Antwoorden(Regelset.laad(), Teksten.GEEN);
    private static final int AANTAL = Integer.getInteger("uitkomst.weglatingen", 300);
    private static final long ZAAD = Long.getLong("uitkomst.zaad", 1L);
    private static final int AANVULLINGEN = 3;
    private static final int MEESTE_WEG = 4;
    private static final int MEESTE_RONDEN = 8;
    private static final int TE_TONEN = 10;
    private static final int KORTSTE_WW = 3;
    private static final Set<String> GEBEURTENISSEN = Set.of("fasewissel", "aow-leeftijd", "garantiebedrag-vervalt");

    private final Map<String, Integer> telling = new TreeMap<>();
    private final List<String> fouten = new ArrayList<>();

    private record Grens(Bedrag laagste, Bedrag hoogste) {

        private static final Grens NUL = new Grens(Bedrag.NUL, Bedrag.NUL);

        private boolean bevat(Grens ander) {
            return laagste.compareTo(ander.laagste) <= 0 && hoogste.compareTo(ander.hoogste) >= 0;
        }
    }

    @Test
    void bandbreedtenEnVragenHoudenStand() {
        for (long zaad = ZAAD; zaad < ZAAD + AANTAL && fouten.size() < TE_TONEN; zaad++) {
            ObjectNode geheel = zaad % 2 == 0 ? WillekeurigeSituatie.maak(zaad) : WillekeurigeSamenloop.maak(zaad);
            geheel.put("uitleg", "geen");
            Weglating weglating = Weglating.van(geheel, zaad, MEESTE_WEG);
            if (!pastBijRecht(geheel) || letterlijkZonderBeoordeling(weglating)) {
                continue;
            }
            List<String> hier = new ArrayList<>();
            aanvullingen(weglating, zaad, hier);
            vragen(weglating, hier);
            for (String fout : hier) {
                fouten.add("seed " + zaad + ", without " + weglating.weg + ": " + fout);
            }
        }
        assertThat(fouten).as("compared: %s", telling).isEmpty();
        assertThat(telling.getOrDefault("band", 0)).as("compared: %s", telling).isGreaterThan(AANTAL);
    }

    /**
     * A right that is stated exists: its first assessment is 35% or more, and a WW lasts three months at least. The rules take that from the
     * right itself before they know the percentage or the duration.
     */
    private static boolean pastBijRecht(ObjectNode verzoek) {
        for (JsonNode recht : verzoek.get("uitkeringen")) {
            String ingang = recht.path("ingangsdatum").asString();
            String percentage = "100";
            String vorige = "";
            for (JsonNode beoordeling : recht.path("beoordelingen")) {
                String vanaf = beoordeling.path("vanaf").asString();
                if (vorige.isEmpty() || vanaf.compareTo(ingang) <= 0) {
                    percentage = beoordeling.path("arbeidsongeschiktheidspercentage").asString("100");
                }
                vorige = vanaf;
            }
            boolean onder35 = new BigDecimal(percentage).compareTo(new BigDecimal(35)) < 0;
            boolean korteWw = recht.path("soort").asString().equals("ww") && recht.has("totEnMet")
                    && LocalDate.parse(ingang).plusMonths(KORTSTE_WW).isAfter(LocalDate.parse(recht.get("totEnMet").asString()).plusDays(1));
            if (onder35 || korteWw) {
                return false;
            }
        }
        return true;
    }

    /** Whether a broken month holds one kind or two decides by this reading, and a right that ends with the first kind leaves one. */
    private static boolean letterlijkZonderBeoordeling(Weglating weglating) {
        return weglating.geheel.path("keuzes").path("gebrokenMaand").asString("").equals("letterlijk")
                && weglating.weg.stream().anyMatch(pad -> pad.contains("beoordelingen"));
    }

    // ── any answers ─────────────────────────────────────────────────────────────────────────

    private void aanvullingen(Weglating weglating, long zaad, List<String> hier) {
        Antwoord antwoord = ANTWOORDEN.bereken(weglating.zonder);
        for (int nummer = 0; nummer < AANVULLINGEN && !antwoord.volledig(); nummer++) {
            ObjectNode aangevuld;
            Antwoord waar;
            try {
                aangevuld = Aanvulling.van(weglating.zonder, zaad * AANVULLINGEN + nummer);
                waar = ANTWOORDEN.bereken(aangevuld);
            } catch (OngeldigVerzoek ongeldig) {
                continue;
            }
            if (pastBijRecht(aangevuld)) {
                binnen(antwoord, waar, "answered with " + aangevuld, hier);
            }
        }
    }

    // ── the answers of the whole request ────────────────────────────────────────────────────

    private void vragen(Weglating weglating, List<String> hier) {
        Antwoord waar = ANTWOORDEN.bereken(weglating.geheel);
        ObjectNode verzoek = weglating.zonder.deepCopy();
        Set<String> beantwoord = new HashSet<>();
        List<String> gevonden = new ArrayList<>();
        Antwoord antwoord = ANTWOORDEN.bereken(verzoek);
        boolean verder = true;
        for (int ronde = 0; ronde < MEESTE_RONDEN && verder; ronde++) {
            binnen(antwoord, waar, "whole", gevonden);
            verder = false;
            for (OntbrekendGegeven gegeven : antwoord.ontbrekend()) {
                boolean nieuw = Weglating.beantwoord(verzoek, weglating.geheel, gegeven.gegeven());
                if (nieuw && !beantwoord.add(gegeven.gegeven())) {
                    gevonden.add("asked again: " + gegeven.gegeven());
                    nieuw = false;
                }
                verder |= nieuw;
            }
            if (verder) {
                Antwoord volgende = ANTWOORDEN.bereken(verzoek);
                smaller(antwoord, volgende, gevonden);
                antwoord = volgende;
            }
        }
        List<String> nooitGevraagd = weglating.weg.stream().filter(pad -> !beantwoord.contains(pad)).toList();
        if (nooitGevraagd.stream().anyMatch(pad -> pad.matches(".*/beoordelingen/\\d+/maatman.*"))) {
            return; // from capacity and percentage it is clear enough where the maatmaninkomen lies; a random one lies anywhere
        }
        hier.addAll(gevonden);
        if (waar.volledig() && waar.nietBerekenbaar().isEmpty()) {
            boolean alleenMaatman = antwoord.ontbrekend().stream().allMatch(gegeven -> gegeven.gegeven().endsWith("/maatmaninkomenPerMaand"));
            if (!alleenMaatman) {
                hier.add("still asked: " + antwoord.ontbrekend());
            } else if (antwoord.volledig() && !kern(antwoord).equals(kern(waar))) {
                hier.add("another answer in the end, never asked: " + nooitGevraagd + "\n" + kern(antwoord) + "\n" + kern(waar));
            }
            telling.merge(antwoord.volledig() ? "ended" : "ended but for a maatmaninkomen", 1, Integer::sum);
        }
    }

    // ── comparing ───────────────────────────────────────────────────────────────────────────

    private void binnen(Antwoord antwoord, Antwoord waar, String wat, List<String> hier) {
        Map<String, Grens> banden = grenzen(antwoord);
        Map<String, Grens> echt = grenzen(waar);
        Set<String> alle = new HashSet<>(banden.keySet());
        alle.addAll(echt.keySet());
        for (String sleutel : alle) {
            Grens band = banden.getOrDefault(sleutel, Grens.NUL);
            Grens waarheid = echt.getOrDefault(sleutel, Grens.NUL);
            if (!antwoord.volledig()) {
                telling.merge(band == null ? "unknown" : band.laagste.equals(band.hoogste) ? "known" : "band", 1, Integer::sum);
            }
            if (band != null && waarheid != null && !band.bevat(waarheid)) {
                hier.add(sleutel + " " + waarheid + " outside " + band + ", " + wat);
                return;
            }
        }
        Grens som = waar.volledig() && waar.nietBerekenbaar().isEmpty() ? som(echt) : null;
        for (OntbrekendGegeven gegeven : antwoord.ontbrekend()) {
            telling.merge(gegeven.invloed() == null ? "question without influence" : "question with influence", 1, Integer::sum);
            if (gegeven.invloed() != null && som != null && !new Grens(gegeven.invloed().laagste(), gegeven.invloed().hoogste()).bevat(som)) {
                hier.add("sum " + som + " outside " + gegeven.invloed() + ", " + wat);
            }
        }
    }

    private static Grens som(Map<String, Grens> grenzen) {
        Grens som = Grens.NUL;
        for (Grens deel : grenzen.values()) {
            if (deel == null) {
                return null;
            }
            som = new Grens(som.laagste.plus(deel.laagste), som.hoogste.plus(deel.hoogste));
        }
        return som;
    }

    private static void smaller(Antwoord eerst, Antwoord later, List<String> hier) {
        Map<String, Grens> na = grenzen(later);
        grenzen(eerst).forEach((sleutel, ruim) -> {
            Grens smal = na.getOrDefault(sleutel, Grens.NUL);
            if (ruim != null && (smal == null || !ruim.bevat(smal))) {
                hier.add(sleutel + " " + ruim + " became " + smal);
            }
        });
    }

    /** Per month and kind of benefit; null where it is unknown. */
    private static Map<String, Grens> grenzen(Antwoord antwoord) {
        Map<String, Grens> grenzen = new TreeMap<>();
        for (MaandAntwoord maand : antwoord.maanden()) {
            for (UitkeringAntwoord deel : maand.uitkeringen()) {
                String sleutel = maand.maand() + " " + deel.soort();
                Grens hier = deel.recht() != null ? new Grens(deel.recht(), deel.recht())
                        : deel.bandbreedte() != null ? new Grens(deel.bandbreedte().laagste(), deel.bandbreedte().hoogste()) : null;
                Grens eerder = grenzen.getOrDefault(sleutel, Grens.NUL);
                grenzen.put(sleutel, hier == null || eerder == null ? null
                        : new Grens(eerder.laagste.plus(hier.laagste), eerder.hoogste.plus(hier.hoogste)));
            }
        }
        return grenzen;
    }

    /**
     * Amounts, phases and what changes them. What nobody asks for: the sum with other income, a class before it decides anything, and what nothing
     * is called.
     */
    private static List<String> kern(Antwoord antwoord) {
        List<String> regels = new ArrayList<>();
        for (MaandAntwoord maand : antwoord.maanden()) {
            for (UitkeringAntwoord deel : maand.uitkeringen()) {
                boolean nihil = deel.recht() != null && deel.recht().isNul();
                String regel = maand.maand() + " " + deel.soort() + (nihil ? "" : " " + deel.fase() + " " + deel.variant()) + " " + deel.recht() + " " + deel.bandbreedte();
                if (!nihil || !regels.contains(regel)) { // two parts of nothing are one
                    regels.add(regel);
                }
            }
        }
        if (!regels.isEmpty()) {
            antwoord.gebeurtenissen().stream().filter(deel -> GEBEURTENISSEN.contains(deel.soort()) && !(deel.soort().equals("fasewissel") && nihil(antwoord, deel)))
                    .forEach(deel -> regels.add(deel.datum() + " " + deel.soort() + " " + deel.naar()));
        }
        return regels;
    }

    /** The phases that follow each other are both nothing. */
    private static boolean nihil(Antwoord antwoord, Gebeurtenis wissel) {
        return antwoord.maanden().stream().filter(maand -> maand.maand().equals(Maand.van(wissel.datum()))).flatMap(maand -> maand.uitkeringen().stream())
                .filter(deel -> deel.soort().equals(wissel.uitkering())).allMatch(deel -> deel.recht() != null && deel.recht().isNul());
    }
}
