package nl.uitkomst.simulatie.brug;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.uitkomst.antwoord.Antwoord;
import nl.uitkomst.antwoord.Antwoord.MaandAntwoord;
import nl.uitkomst.antwoord.Antwoord.UitkeringAntwoord;
import nl.uitkomst.antwoord.Antwoorden;
import nl.uitkomst.antwoord.Teksten;
import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.motor.Regelset;
import nl.uitkomst.normen.Normreeks;
import nl.uitkomst.recht.Bron;
import nl.uitkomst.simulatie.versie.Versierekenaar;
import nl.uitkomst.verzoek.OngeldigVerzoek;
import nl.uitkomst.verzoek.Verzoektekst;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The rule set that this class was loaded with. It is written in the few words that every kept release has; one that lacks a word of it cannot be
 * compared, and says so when it is loaded.
 */
public final class Uitvoering implements Versierekenaar {

    private static final String BRONNEN = "META-INF/uitkomst/bronnen.sha256";
    private static final Pattern REGELBESTAND = Pattern.compile("[0-9a-f]{64} \\*resources/(.*\\.drl)");
    private static final Pattern REGEL = Pattern.compile("(?ms)^rule \"(.*?)\"$.*?^end$");

    private final Regelset regelset;
    private final Antwoorden antwoorden;

    /** @throws IllegalStateException when the class loader holds no complete rule set */
    public Uitvoering() {
        regelset = Regelset.laad(Uitvoering.class.getClassLoader());
        antwoorden = new Antwoorden(regelset, Teksten.GEEN);
    }

    @Override
    public Uitrekening reken(byte[] verzoek) {
        try {
            JsonNode json = Verzoektekst.lees(verzoek);
            if (json instanceof ObjectNode object) {
                object.put("uitleg", "geen");
            }
            return uitrekening(antwoorden.bereken(json));
        } catch (OngeldigVerzoek fout) {
            return new Uitrekening(null, List.of(), fout.fouten().stream().map(gebrek -> gebrek.pad() + " " + gebrek.code().code()).toList());
        } catch (RuntimeException fout) {
            return new Uitrekening(null, List.of(), List.of(" interne-fout-" + fout.getClass().getSimpleName()));
        }
    }

    private static Uitrekening uitrekening(Antwoord antwoord) {
        List<Maandrecht> maanden = new ArrayList<>();
        for (MaandAntwoord maand : antwoord.maanden()) {
            for (UitkeringAntwoord deel : maand.uitkeringen()) {
                maanden.add(new Maandrecht(maand.maand().toString(), centen(maand.inkomen()), deel.soort(), deel.fase(), centen(deel.recht()), deel.gronden()));
            }
        }
        return new Uitrekening(antwoord.besluitId(), maanden, List.of());
    }

    private static Long centen(Bedrag bedrag) {
        return bedrag == null ? null : bedrag.inCenten();
    }

    @Override
    public Opmaak opmaak() {
        Map<String, String> teksten = teksten();
        return new Opmaak(regelset.versie(), regelset.hashcode(), regelset.normen().hashcode(),
                regelset.regels().stream().map(regel -> new Regelblad(regel.id(), regel.bron().inWoorden(), regel.zin(), teksten.get(regel.zin()))).toList(),
                regelset.normen().alle().stream().flatMap(reeks -> reeks.waarden().stream().map(waarde -> new Normblad(reeks.code(), reeks.naam(), reeks.eenheid(),
                        artikel(reeks), waarde.vanaf().toString(), kaal(waarde.waarde())))).toList());
    }

    private static String artikel(Normreeks reeks) {
        return Bron.van(reeks.bron().wet(), reeks.bron().artikel(), reeks.bron().lid()).inWoorden();
    }

    private static String kaal(BigDecimal waarde) {
        return waarde.toPlainString();
    }

    /** The rules as they stand in their files, by name. */
    private static Map<String, String> teksten() {
        Map<String, String> teksten = new HashMap<>();
        for (String bestand : lees(BRONNEN).lines().map(REGELBESTAND::matcher).filter(Matcher::matches).map(gevonden -> gevonden.group(1)).collect(Collectors.toList())) {
            REGEL.matcher(lees(bestand)).results().forEach(gevonden -> teksten.put(gevonden.group(1), gevonden.group()));
        }
        return teksten;
    }

    private static String lees(String bestand) {
        try (InputStream invoer = Uitvoering.class.getClassLoader().getResourceAsStream(bestand)) {
            return invoer == null ? "" : new String(invoer.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
