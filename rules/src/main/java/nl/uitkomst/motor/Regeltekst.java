package nl.uitkomst.motor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A rule as it stands in its file.
 *
 * @param bestand     the file, from {@code nl/uitkomst/}
 * @param nummer      place of the rule in its file, from nil
 * @param toelichting the comment above it, and the one under the heading it stands under; empty where there is none
 * @param drl         from {@code rule} to {@code end}
 */
public record Regeltekst(String bestand, int nummer, String toelichting, String drl) {

    private static final String LIJST = "META-INF/uitkomst/bronnen.sha256";
    private static final Pattern BESTAND = Pattern.compile("[0-9a-f]{64} \\*resources/(.*\\.drl)");
    private static final Pattern NAAM = Pattern.compile("rule \"(.*)\"");
    private static final String KOP = "// ──";
    private static final String OPMERKING = "//";

    /** All rules of the files that the loader holds, by name, in the order of the files. */
    static Map<String, Regeltekst> lees(ClassLoader lader) {
        Map<String, Regeltekst> teksten = new LinkedHashMap<>();
        regels(lader, LIJST).stream().map(BESTAND::matcher).filter(Matcher::matches).map(gevonden -> gevonden.group(1)).sorted()
                .forEach(bestand -> lees(bestand, regels(lader, bestand), teksten));
        return teksten;
    }

    private static List<String> regels(ClassLoader lader, String bestand) {
        try (InputStream invoer = lader.getResourceAsStream(bestand)) {
            if (invoer == null) {
                throw new IllegalStateException("missing " + bestand);
            }
            return new String(invoer.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private static void lees(String bestand, List<String> regels, Map<String, Regeltekst> teksten) {
        String kort = bestand.substring(bestand.indexOf("uitkomst/") + "uitkomst/".length());
        List<String> bijKop = new ArrayList<>();
        List<String> bijRegel = new ArrayList<>();
        boolean onderKop = false;
        int aantal = 0;
        for (int plaats = 0; plaats < regels.size(); plaats++) {
            String regel = regels.get(plaats);
            Matcher naam = NAAM.matcher(regel);
            if (regel.startsWith(KOP)) {
                bijKop.clear();
                bijRegel.clear();
                onderKop = true;
            } else if (regel.startsWith(OPMERKING)) {
                (onderKop ? bijKop : bijRegel).add(regel.substring(OPMERKING.length()).strip());
            } else if (naam.find()) {
                int einde = plaats + regels.subList(plaats, regels.size()).indexOf("end");
                List<String> toelichting = new ArrayList<>(bijKop);
                toelichting.addAll(bijRegel);
                teksten.put(naam.group(1), new Regeltekst(kort, aantal++, String.join(" ", toelichting), String.join("\n", regels.subList(plaats, einde + 1))));
                plaats = einde;
                onderKop = false;
                bijRegel.clear();
            } else {
                onderKop &= !bijKop.isEmpty() || regel.isBlank();
                if (!regel.isBlank()) {
                    bijRegel.clear();
                } else if (!bijKop.isEmpty()) {
                    onderKop = false;
                }
            }
        }
    }
}
