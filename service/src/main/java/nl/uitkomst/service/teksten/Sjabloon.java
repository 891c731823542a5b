package nl.uitkomst.service.teksten;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with open places: {@code {naam}} or {@code {naam|vorm}}, with {@code euro}, {@code heleeuro}, {@code procent}, {@code aantal}, {@code getal},
 * {@code datum} or {@code maand} as form, {@code tekst} for words in which dates are to be written out, and {@code leeg} to show
 * nothing. It may be a list of texts: the first one of which every place can be filled is taken.
 */
final class Sjabloon {

    private static final Pattern DATUM = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern PLAATS = Pattern.compile("\\{([^{}|]+)(?:\\|([a-z]+))?}");

    private final List<String> teksten;
    /** Each text cut at its open places, once; filling is done for every step of every answer. */
    private final List<List<Stuk>> gesneden;

    /** Fixed words, or an open place; {@code vorm} is null where the value is shown as it is. */
    private record Stuk(String woorden, String naam, String vorm) {
    }

    private Sjabloon(List<String> teksten) {
        this.teksten = List.copyOf(teksten);
        this.gesneden = this.teksten.stream().map(Sjabloon::snijd).toList();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Sjabloon van(Object gelezen) {
        return new Sjabloon(gelezen instanceof List<?> lijst ? lijst.stream().map(String::valueOf).toList() : List.of(String.valueOf(gelezen)));
    }

    private static List<Stuk> snijd(String tekst) {
        List<Stuk> stukken = new ArrayList<>();
        Matcher plaats = PLAATS.matcher(tekst);
        int gedaan = 0;
        while (plaats.find()) {
            stukken.add(new Stuk(tekst.substring(gedaan, plaats.start()), null, null));
            stukken.add(new Stuk(null, plaats.group(1), plaats.group(2)));
            gedaan = plaats.end();
        }
        stukken.add(new Stuk(tekst.substring(gedaan), null, null));
        return List.copyOf(stukken);
    }

    /** The texts as written, the first choice first. */
    List<String> teksten() {
        return teksten;
    }

    /** The filled text; null when none can be filled. */
    String vul(Map<String, String> waarden) {
        for (List<Stuk> tekst : gesneden) {
            String gevuld = vul(tekst, waarden);
            if (gevuld != null) {
                return gevuld;
            }
        }
        return null;
    }

    private static String vul(List<Stuk> tekst, Map<String, String> waarden) {
        StringBuilder gevuld = new StringBuilder();
        for (Stuk stuk : tekst) {
            if (stuk.naam() == null) {
                gevuld.append(stuk.woorden());
                continue;
            }
            String waarde = waarden.get(stuk.naam());
            if (waarde == null) {
                return null;
            }
            try {
                gevuld.append(stuk.vorm() == null ? waarde : vorm(stuk.vorm(), waarde));
            } catch (NumberFormatException | DateTimeException pastNiet) {
                return null; // a word where the text wants a figure or a date: the next text may fit
            }
        }
        return gevuld.toString();
    }

    private static String vorm(String vorm, String waarde) {
        return switch (vorm) {
            case "euro" -> Opmaak.euro(new BigDecimal(waarde));
            case "heleeuro" -> Opmaak.heleEuro(new BigDecimal(waarde));
            case "procent" -> Opmaak.procent(new BigDecimal(waarde));
            case "aantal" -> Opmaak.aantal(new BigDecimal(waarde));
            case "getal" -> Opmaak.getal(new BigDecimal(waarde));
            case "datum" -> Opmaak.datum(LocalDate.parse(waarde));
            case "leeg" -> ""; // only asks that the value is there
            case "maand" -> Opmaak.maand(YearMonth.parse(waarde));
            case "tekst" -> DATUM.matcher(waarde).replaceAll(dag -> Opmaak.datum(LocalDate.parse(dag.group())));
            default -> throw new IllegalArgumentException("unknown form " + vorm);
        };
    }
}
