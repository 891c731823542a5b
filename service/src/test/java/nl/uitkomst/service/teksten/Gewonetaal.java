package nl.uitkomst.service.teksten;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What makes a text plain: short sentences, no words that only offices use, and no term that nobody explains. */
final class Gewonetaal {

    /** Most words in a sentence. */
    static final int VOOR_CLIENTEN = 15;
    static final int VOOR_DESKUNDIGEN = 20;
    /** To be heard, on average over a text. */
    static final double GEMIDDELD_VOORGELEZEN = 10;

    private static final Set<String> VERBODEN = Set.of("indien", "middels", "derhalve", "conform", "betreffende", "geschorst", "inhouding",
            "desbetreffende", "teneinde", "alsmede", "dienen", "dient");
    private static final Pattern EINDE_ZIN = Pattern.compile("(?<=[.?!:;])\\s+|\\n");
    private static final Pattern EINDE_GESPROKEN_ZIN = Pattern.compile("(?<=[.?!])\\s+");
    /** Whole euros that are not said to be about so much, nor one of two ends, nor what somebody asks about. */
    private static final Pattern KAAL_BEDRAG = Pattern.compile("(?<!ongeveer |tussen |en |minstens |hoogstens |dan |Verdient u )(?<![\\d.])[1-9][\\d.]* euro");
    private static final Map<String, Term> TERMEN = Term.alle();

    private Gewonetaal() {
    }

    /** @param inhoud texts, or maps and lists of them */
    static void controleer(Object inhoud, int meesteWoorden) {
        teksten(inhoud).flatMap(tekst -> Arrays.stream(EINDE_ZIN.split(tekst))).forEach(zin -> {
            assertThat(woorden(zin)).as(zin).hasSizeLessThanOrEqualTo(meesteWoorden).doesNotContainAnyElementsOf(VERBODEN);
            assertThat(zin).doesNotContainIgnoringCase("heeft u recht op").doesNotContainIgnoringCase("u heeft recht");
        });
    }

    private static Stream<String> teksten(Object inhoud) {
        if (inhoud instanceof Map<?, ?> map) {
            return map.values().stream().flatMap(Gewonetaal::teksten);
        }
        return inhoud instanceof List<?> lijst ? lijst.stream().flatMap(Gewonetaal::teksten) : Stream.of(String.valueOf(inhoud));
    }

    /** An open place is one word, and so is an amount. */
    private static List<String> woorden(String zin) {
        String kaal = zin.toLowerCase(Locale.ROOT).replaceAll("\\{[^}]*}", "x").replaceAll("(?<=\\d)[.,](?=\\d)", "").replaceAll("[^\\p{L}\\p{N}/%-]+", " ").strip();
        return Arrays.stream(kaal.split(" ")).filter(woord -> !woord.matches("-*")).toList();
    }

    // ── whole texts ─────────────────────────────────────────────────────────────────────────

    /** What is wrong with a text to be read; nothing where it is plain. */
    static List<String> gebrekenGelezen(String tekst) {
        List<String> gebreken = new ArrayList<>();
        zinnen(tekst, EINDE_ZIN).forEach(zin -> zin(zin, gebreken));
        algemeen(tekst, gebreken);
        return gebreken;
    }

    /** What is wrong with a text to be heard; nothing where anyone can follow it. */
    static List<String> gebrekenGehoord(String tekst) {
        List<String> gebreken = new ArrayList<>();
        List<String> zinnen = zinnen(tekst, EINDE_GESPROKEN_ZIN);
        zinnen.forEach(zin -> zin(zin, gebreken));
        double gemiddeld = zinnen.stream().mapToInt(zin -> woorden(zin).size()).average().orElse(0);
        meld(gemiddeld > GEMIDDELD_VOORGELEZEN, "on average " + gemiddeld + " words in a sentence", gebreken);
        meld(tekst.contains("€") || tekst.matches("(?s).*\\d,\\d\\d euro.*"), "not in whole euros", gebreken);
        meld(KAAL_BEDRAG.matcher(tekst).find(), "an amount without ongeveer", gebreken);
        meld(tekst.contains("\n"), "a list cannot be heard", gebreken);
        meld(!tekst.endsWith("?"), "no question at the end", gebreken);
        algemeen(tekst, gebreken);
        return gebreken;
    }

    private static List<String> zinnen(String tekst, Pattern einde) {
        return einde.splitAsStream(tekst).map(String::strip).filter(zin -> !woorden(zin).isEmpty()).toList();
    }

    private static void zin(String zin, List<String> gebreken) {
        List<String> woorden = woorden(zin);
        meld(woorden.size() > VOOR_CLIENTEN, woorden.size() + " words: " + zin, gebreken);
        woorden.stream().filter(VERBODEN::contains).forEach(woord -> gebreken.add(woord + ": " + zin));
    }

    private static void algemeen(String tekst, List<String> gebreken) {
        meld(tekst.contains("{") || tekst.contains("null"), "an open place", gebreken);
        meld(tekst.toLowerCase(Locale.ROOT).contains("artikel "), "an article", gebreken);
        TERMEN.forEach((naam, term) -> meld(komtVoor(naam, term, tekst) && !uitgelegd(term, tekst), "not explained: " + naam, gebreken));
    }

    private static boolean komtVoor(String naam, Term term, String tekst) {
        return Pattern.compile(term.herken() == null ? Pattern.quote(naam) : term.herken()).matcher(tekst.toLowerCase(Locale.ROOT)).find();
    }

    private static boolean uitgelegd(Term term, String tekst) {
        return term.uitgelegd() != null && term.uitgelegd().stream().anyMatch(tekst::contains);
    }

    private static void meld(boolean gebrek, String wat, List<String> gebreken) {
        if (gebrek) {
            gebreken.add(wat);
        }
    }
}
