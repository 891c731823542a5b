package nl.uitkomst.service.toetsing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.uitkomst.service.teksten.Opmaak;
import nl.uitkomst.verschillen.Verschillen.Ingang;
import nl.uitkomst.verschillen.Verschilverslag;
import nl.uitkomst.verschillen.Verschilverslag.Gevalverschil;
import nl.uitkomst.verschillen.Verschilverslag.Regelverschil;
import nl.uitkomst.verschillen.Verschilverslag.Uitkomstverschil;

/**
 * What the page on differences shows.
 *
 * @param gekozen null where a comparison was asked for that the build did not make; then there is no report either
 * @param verslag within the days asked for
 * @param fout    what was wrong with the question; null where nothing was
 * @param blad    which part of the cases, from one
 */
public record Verschillenpagina(List<Ingang> vergelijkingen, Ingang gekozen, Verschilverslag verslag, LocalDate van, LocalDate totEnMet, String fout, int blad) {

    /** Cases on one page. */
    static final int PER_BLAD = 50;

    private static final String VERPLAATST = "verplaatst";
    private static final Map<String, String> SOORTEN = Map.of("nieuw", "nieuwe regel", "vervallen", "vervallen regel", "tekst", "andere tekst",
            "geldigheid", "andere geldigheid", VERPLAATST, "ander bestand");

    /** Rules of which more differs than the file they stand in. */
    public List<Regelverschil> regels() {
        return verslag.regels().stream().filter(regel -> !isVerplaatst(regel)).toList();
    }

    /** Rules that only stand in another file. */
    public List<Regelverschil> verplaatst() {
        return verslag.regels().stream().filter(Verschillenpagina::isVerplaatst).toList();
    }

    private static boolean isVerplaatst(Regelverschil regel) {
        return regel.soorten().equals(List.of(VERPLAATST));
    }

    public List<Gevalverschil> gevallen() {
        return verslag.gevallen().stream().skip((blad - 1L) * PER_BLAD).limit(PER_BLAD).toList();
    }

    public int bladen() {
        return Math.max(1, (verslag.gevallen().size() + PER_BLAD - 1) / PER_BLAD);
    }

    public boolean gefilterd() {
        return van != null || totEnMet != null;
    }

    /** The address of another part of the cases. */
    public String naarBlad(int ander) {
        return "?vergelijking=" + gekozen.bestand() + (van == null ? "" : "&van=" + van) + (totEnMet == null ? "" : "&totEnMet=" + totEnMet) + "&blad=" + ander + "#gevallen";
    }

    public static String soorten(Regelverschil regel) {
        return regel.soorten().stream().map(SOORTEN::get).collect(Collectors.joining(", "));
    }

    public static String aantal(int aantal, String een, String meer) {
        return aantal == 0 ? "geen " + meer : aantal + " " + (aantal == 1 ? een : meer);
    }

    public static String maand(Uitkomstverschil verschil) {
        return verschil.maand() == null ? "–" : Opmaak.maand(YearMonth.parse(verschil.maand()));
    }

    public static String datum(String dag) {
        return dag == null ? "–" : Opmaak.datum(LocalDate.parse(dag));
    }

    /** The first and last days of a rule, in one or the other version. */
    public static String data(Regelverschil regel) {
        return regel.data().stream().map(Verschillenpagina::datum).collect(Collectors.joining(", "));
    }

    public static String wat(Uitkomstverschil verschil) {
        return Stream.of(verschil.waar(), verschil.veld()).filter(Objects::nonNull).collect(Collectors.joining(": "));
    }

    /** A value of an outcome: in euro where both are amounts, else as it is. */
    public static String waarde(String waarde, Uitkomstverschil verschil) {
        return waarde == null ? "–" : !isBedrag(verschil) ? waarde : Opmaak.euro(new BigDecimal(waarde));
    }

    public static String verschil(Uitkomstverschil verschil) {
        return !isBedrag(verschil) ? "–" : (isMeer(verschil) ? "+" : "") + Opmaak.euro(new BigDecimal(verschil.verschil()));
    }

    /** Both are amounts, so that there is a difference in euro. */
    public static boolean isBedrag(Uitkomstverschil verschil) {
        return verschil.verschil() != null;
    }

    public static boolean isMeer(Uitkomstverschil verschil) {
        return isBedrag(verschil) && new BigDecimal(verschil.verschil()).signum() > 0;
    }
}
