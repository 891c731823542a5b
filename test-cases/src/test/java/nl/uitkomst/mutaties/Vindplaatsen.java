package nl.uitkomst.mutaties;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.uitkomst.recht.Bron;
import nl.uitkomst.recht.Regel;
import org.drools.model.Rule;
import tools.jackson.databind.JsonNode;

/**
 * The place in the law that a rule names. It is written more than once: in the number of the rule, in its sentence, in its metadata and in the
 * tables of what is covered; so a slip in one of them can be seen without a case.
 */
final class Vindplaatsen {

    private static final List<String> KENMERKEN = List.of("regel", "artikel", "lid", "onderdeel");
    private static final Pattern LAATSTE = Pattern.compile("(.*?)(\\d+|[a-z])");
    private static final Pattern KENMERK = Pattern.compile("@(\\w+)\\(\"(.*)\"\\)");

    /** The tables of what is covered of each statute, in which every rule stands at its article; a test holds them to the rules. */
    private static final String TABELLEN = tabellen(Path.of("../docs/dekking"));

    private Vindplaatsen() {
    }

    private static String tabellen(Path map) {
        try (Stream<Path> bestanden = Files.list(map)) {
            StringBuilder alle = new StringBuilder();
            for (Path bestand : bestanden.sorted().toList()) {
                alle.append(Files.readString(bestand));
            }
            return alle.toString();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    /** Faults in the metadata of a rule: the next article, paragraph or part, and another number. */
    static List<Fout> fouten(Rule regel, String bestand) {
        List<Fout> fouten = new ArrayList<>();
        for (String kenmerk : KENMERKEN) {
            Object waarde = regel.getMetaData().get(kenmerk);
            if (waarde != null) {
                fouten.add(new Fout(Foutregelset.id(regel), bestand, Foutsoort.VINDPLAATS, geschreven(kenmerk, waarde.toString()),
                        geschreven(kenmerk, volgende(kenmerk, waarde.toString()))));
            }
        }
        return fouten;
    }

    private static String geschreven(String kenmerk, String waarde) {
        return "@" + kenmerk + "(\"" + waarde + "\")";
    }

    private static String volgende(String kenmerk, String waarde) {
        Matcher laatste = LAATSTE.matcher(waarde);
        if (kenmerk.equals("regel") || !laatste.matches()) {
            return waarde + "-anders";
        }
        String staart = laatste.group(2);
        boolean cijfer = Character.isDigit(staart.charAt(0));
        return laatste.group(1) + (cijfer ? String.valueOf(Integer.parseInt(staart) + 1) : String.valueOf((char) (staart.charAt(0) + 1)));
    }

    /** Whether an expectation says something that this fault could change. */
    static boolean genoemd(Fout fout, JsonNode verwacht) {
        Matcher was = KENMERK.matcher(fout.was());
        return was.matches() && verwacht.toString().contains(was.group(1).equals("regel") ? "\"" + was.group(2) + "\"" : "\"artikel\"");
    }

    /** The metadata with the fault in it. */
    static Map<String, Object> metFout(Rule regel, Fout fout) {
        Map<String, Object> kenmerken = new HashMap<>(regel.getMetaData());
        Matcher anders = KENMERK.matcher(fout.wordt());
        if (!anders.matches()) {
            throw new IllegalArgumentException(fout.sleutel());
        }
        kenmerken.put(anders.group(1), anders.group(2));
        return kenmerken;
    }

    /** Whether number, sentence and metadata of a rule name the same place; of the part only where the sentence names one. */
    static boolean eensluidend(Regel regel) {
        Bron bron = regel.bron();
        String plaats = bron.wet() + deel(" ", bron.artikel()) + deel(" lid ", bron.lid());
        String artikel = bron.artikel() == null ? null : bron.artikel().replace(':', '-');
        String nummer = bron.wet().toLowerCase(Locale.ROOT) + deel("-", artikel) + deel("-", bron.lid());
        boolean onderdeel = bron.onderdeel() == null ? !regel.zin().matches(Pattern.quote(plaats) + " onder \\w\\b.*")
                : !regel.zin().startsWith(plaats + " onder ") || regel.zin().matches(Pattern.quote(plaats + " onder " + bron.onderdeel()) + "\\b.*");
        return onderdeel && regel.zin().matches(Pattern.quote(plaats) + "(?![\\w:]\\w).*") && !(bron.lid() == null && regel.zin().startsWith(plaats + " lid "))
                && (regel.id().equals(nummer) || regel.id().startsWith(nummer + "-")) && TABELLEN.contains("`" + regel.id() + "`");
    }

    private static String deel(String voor, String waarde) {
        return waarde == null ? "" : voor + waarde;
    }
}
