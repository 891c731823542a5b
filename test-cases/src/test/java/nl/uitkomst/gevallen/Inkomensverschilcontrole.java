package nl.uitkomst.gevallen;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What is earned, less what does not count, with what counts beside it, is what counts; and each difference is about something that was told. */
final class Inkomensverschilcontrole {

    private static final String GEGEVEN = "gegeven";
    private static final String MAAND = "maand";
    private static final String BEDRAG = "bedrag";
    private static final Pattern OPGAVE = Pattern.compile("^(/inkomen/\\d+)/.*");
    /** They are set aside, so they were never in what is earned. */
    private static final Set<String> OPGEBOUWD = Set.of("vakantiebijslag-opgebouwd", "arbeidsvoorwaardenbedrag-opgebouwd");
    private static final BigDecimal CENT = new BigDecimal("0.01");

    private Inkomensverschilcontrole() {
    }

    static void fouten(JsonNode verzoek, JsonNode antwoord, List<String> fouten) {
        Stream.of("nietMeegeteld", "extraMeegeteld").flatMap(lijst -> Knoop.delen(antwoord, lijst)).forEach(verschil -> plaats(verzoek, verschil, fouten));
        boolean perDag = Knoop.is(antwoord, "wet", "wajong", "toeslagenwet", "zw");
        for (JsonNode maand : antwoord.path("maanden")) {
            if (maand.has("inkomenPerDag") != (perDag && maand.has("inkomenPerMaand"))) {
                fouten.add("per day or not in " + Knoop.tekst(maand, MAAND));
            }
            Knoop.delen(maand, "delen").map(deel -> opgave(Knoop.tekst(deel, GEGEVEN))).distinct().forEach(opgave -> som(antwoord, maand, opgave, fouten));
        }
    }

    /** {@code /inkomen/0}: the income that a part of it belongs to. */
    private static String opgave(String pad) {
        return OPGAVE.matcher(pad).replaceFirst("$1");
    }

    /** The part of a payslip is one of that month, and it is there. */
    private static void plaats(JsonNode verzoek, JsonNode verschil, List<String> fouten) {
        String pad = Knoop.tekst(verschil, GEGEVEN);
        JsonNode gegeven = verzoek.at(pad);
        if (gegeven.isMissingNode() && !pad.endsWith("/vakantiebijslagUitbetaaldIn")) { // that has a month where none is told
            fouten.add("a difference about nothing: " + pad);
        }
        JsonNode opgave = verzoek.at(pad.substring(0, pad.lastIndexOf('/')));
        if (!pad.contains("/maanden/") && !pad.contains("/vierwekenperioden/")) {
            return;
        }
        YearMonth maand = YearMonth.parse(Knoop.tekst(verschil, MAAND));
        boolean inMaand = opgave.has(MAAND) ? Knoop.is(opgave, MAAND, maand.toString())
                : !LocalDate.parse(Knoop.tekst(opgave, "van")).isAfter(maand.atEndOfMonth())
                        && !LocalDate.parse(Knoop.tekst(opgave, "totEnMet")).isBefore(maand.atDay(1));
        if (!inMaand || new BigDecimal(gegeven.asString("0")).signum() <= 0) {
            fouten.add(pad + " is not of " + maand);
        }
    }

    /** Rounding leaves a cent for each difference. Of a loss it is told how much it is, not what it does. */
    private static void som(JsonNode antwoord, JsonNode maand, String opgave, List<String> fouten) {
        List<JsonNode> delen = Knoop.delen(maand, "delen").filter(deel -> opgave(Knoop.tekst(deel, GEGEVEN)).equals(opgave)).toList();
        List<JsonNode> niet = verschillen(antwoord, "nietMeegeteld", maand, opgave).filter(een -> !OPGEBOUWD.contains(Knoop.tekst(een, "code"))).toList();
        List<JsonNode> extra = verschillen(antwoord, "extraMeegeteld", maand, opgave).toList();
        if (!delen.get(0).has("verdiend") || niet.stream().anyMatch(een -> Knoop.bedrag(een, BEDRAG).signum() < 0)) {
            return;
        }
        BigDecimal over = Knoop.bedrag(delen.get(0), "verdiend").subtract(Knoop.som(niet.stream(), BEDRAG)).add(Knoop.som(extra.stream(), BEDRAG));
        BigDecimal telt = Knoop.som(delen.stream(), "telt");
        if (over.subtract(telt).abs().compareTo(CENT.multiply(BigDecimal.valueOf(niet.size() + extra.size() + delen.size()))) > 0) {
            fouten.add(opgave + " in " + Knoop.tekst(maand, MAAND) + ": " + over + " is left, " + telt + " counts");
        }
    }

    private static Stream<JsonNode> verschillen(JsonNode antwoord, String lijst, JsonNode maand, String opgave) {
        return Knoop.delen(antwoord, lijst).filter(een -> Knoop.is(een, MAAND, Knoop.tekst(maand, MAAND)))
                .filter(een -> opgave(Knoop.tekst(een, GEGEVEN)).equals(opgave));
    }
}
