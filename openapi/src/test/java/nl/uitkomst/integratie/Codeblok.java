package nl.uitkomst.integratie;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of code on a page.
 *
 * @param kenmerk what the comment above it says, empty without one
 */
record Codeblok(String taal, String kenmerk, String tekst) {

    private static final Pattern VORM = Pattern.compile("(?:<!-- ([^>]+) -->\\n)?```(\\w*)\\n(.*?)\\n```", Pattern.DOTALL);

    static List<Codeblok> van(Path pagina) throws IOException {
        List<Codeblok> blokken = new ArrayList<>();
        Matcher deel = VORM.matcher(Files.readString(pagina));
        while (deel.find()) {
            blokken.add(new Codeblok(deel.group(2), deel.group(1) == null ? "" : deel.group(1), deel.group(3)));
        }
        return blokken;
    }

    /** Does the code stand in this file as it stands here, its indentation apart? */
    boolean staatIn(Path bestand) throws IOException {
        return zonderInspringing(Files.readString(bestand)).contains(zonderInspringing(tekst));
    }

    private static String zonderInspringing(String tekst) {
        return tekst.strip().replaceAll("(?m)^[ \\t]+|[ \\t]+$", "");
    }
}
