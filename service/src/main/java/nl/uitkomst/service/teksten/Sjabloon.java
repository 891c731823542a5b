package nl.uitkomst.service.teksten;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with open places: {@code {naam}} or {@code {naam|vorm}}, with {@code euro}, {@code heleeuro}, {@code procent}, {@code getal},
 * {@code datum} or {@code maand} as form, {@code tekst} for words in which dates are to be written out, and {@code leeg} to show
 * nothing. It may be a list of texts: the first one of which every place can be filled is taken.
 */
record Sjabloon(List<String> teksten) {

    private static final Pattern DATUM = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern PLAATS = Pattern.compile("\\{([^{}|]+)(?:\\|([a-z]+))?}");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Sjabloon van(Object gelezen) {
        return new Sjabloon(gelezen instanceof List<?> lijst ? lijst.stream().map(String::valueOf).toList() : List.of(String.valueOf(gelezen)));
    }

    /** The filled text; null when none can be filled. */
    String vul(Map<String, String> waarden) {
        for (String tekst : teksten) {
            String gevuld = vul(tekst, waarden);
            if (gevuld != null) {
                return gevuld;
            }
        }
        return null;
    }

    private static String vul(String tekst, Map<String, String> waarden) {
        try {
            Matcher plaats = PLAATS.matcher(tekst);
            return plaats.replaceAll(gevonden -> Matcher.quoteReplacement(waarde(gevonden, waarden)));
        } catch (NietInTeVullen | NumberFormatException | DateTimeException past) {
            return null;
        }
    }

    private static String waarde(MatchResult plaats, Map<String, String> waarden) {
        String waarde = waarden.get(plaats.group(1));
        if (waarde == null) {
            throw new NietInTeVullen();
        }
        return plaats.group(2) == null ? waarde : vorm(plaats.group(2), waarde);
    }

    private static String vorm(String vorm, String waarde) {
        return switch (vorm) {
            case "euro" -> Opmaak.euro(new BigDecimal(waarde));
            case "heleeuro" -> Opmaak.heleEuro(new BigDecimal(waarde));
            case "procent" -> Opmaak.procent(new BigDecimal(waarde));
            case "getal" -> Opmaak.getal(new BigDecimal(waarde));
            case "datum" -> Opmaak.datum(LocalDate.parse(waarde));
            case "leeg" -> ""; // only asks that the value is there
            case "maand" -> Opmaak.maand(YearMonth.parse(waarde));
            case "tekst" -> DATUM.matcher(waarde).replaceAll(dag -> Opmaak.datum(LocalDate.parse(dag.group())));
            default -> throw new IllegalArgumentException("unknown form " + vorm);
        };
    }

    private static final class NietInTeVullen extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NietInTeVullen() {
            super(null, null, false, false);
        }
    }
}
