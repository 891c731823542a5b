package nl.uitkomst.service.teksten;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.uitkomst.antwoord.Antwoord;
import nl.uitkomst.antwoord.Antwoord.Gebeurtenis;
import nl.uitkomst.antwoord.Antwoord.Uitleg;
import nl.uitkomst.antwoord.Antwoord.UitkeringAntwoord;
import nl.uitkomst.antwoord.Antwoord.Waarschuwing;
import nl.uitkomst.motor.Regelset;
import nl.uitkomst.recht.Regel;
import tools.jackson.core.type.TypeReference;

/** The explanation in three forms, made from one answer. */
final class Uitlegger {

    private static final Set<String> GEZEGD = Set.of("einde-onzeker", "wajong-ww-verwijtbaar", "toeslagenwet-opnieuw-toetsen", "dichtbij-grens",
            "eenmalige-beloning", "toeslagenwet-controleren");

    private final Uitlegwoorden woorden = Tekstbestand.lees("uitleg.yaml", new TypeReference<>() { });
    private final Eenvoudig eenvoudig = new Eenvoudig(woorden);
    private final Voorlezen voorlezen = new Voorlezen(woorden);
    private final Juridisch juridisch;

    /**
     * The words in {@code teksten/uitleg.yaml}.
     *
     * @param soorten     kinds of right by code
     * @param fasen       phases and other codes that a text shows, by code
     * @param redenen     why an amount is what it is, in plain words, by the id of the rule that decided it
     * @param zinnen      sentences of the plain explanation
     * @param voorlezen   sentences to be spoken
     * @param juridisch   sentences for lawyers
     */
    record Uitlegwoorden(Map<String, String> soorten, Map<String, String> fasen, Map<String, Sjabloon> redenen, Map<String, Sjabloon> zinnen,
            Map<String, Sjabloon> voorlezen, Map<String, Sjabloon> juridisch) {
    }

    Uitlegger(Regelset regelset) {
        Map<String, Regel> regels = new HashMap<>();
        regelset.regels().forEach(regel -> regels.put(regel.id(), regel));
        juridisch = new Juridisch(woorden, regels);
    }

    Uitleg uitleg(Antwoord antwoord) {
        return new Uitleg(eenvoudig.tekst(antwoord), juridisch.tekst(antwoord), voorlezen.tekst(antwoord));
    }

    /** What happens and is worth telling. */
    static Stream<Gebeurtenis> gebeurtenissen(Antwoord antwoord) {
        return antwoord.gebeurtenissen().stream().filter(deel -> deel.tekst() != null && !vanzelf(deel, antwoord));
    }

    /** That amounts follow the wages goes without saying, and so does the beginning of the only benefit there is. */
    private static boolean vanzelf(Gebeurtenis gebeurtenis, Antwoord antwoord) {
        boolean enige = antwoord.maanden().stream().flatMap(maand -> maand.uitkeringen().stream()).map(UitkeringAntwoord::soort).distinct().count() == 1;
        return gebeurtenis.soort().equals("indexering") || gebeurtenis.soort().equals("begin-recht") && enige;
    }

    /** Warnings that are said aloud, not only listed: who does not hear them may decide to his own loss. */
    static List<String> gezegd(Antwoord antwoord) {
        return antwoord.waarschuwingen().stream().filter(deel -> GEZEGD.contains(deel.code())).map(Waarschuwing::tekst)
                .filter(Objects::nonNull).toList();
    }

    /** The name of a kind of right; the code itself where it has no other name. */
    String soort(String code) {
        return code == null ? null : woorden.soorten().getOrDefault(code, code);
    }

    /** The name of a phase or class; the code itself where it has no other name. */
    String fase(String code) {
        return code == null ? null : woorden.fasen().getOrDefault(code, code);
    }
}
