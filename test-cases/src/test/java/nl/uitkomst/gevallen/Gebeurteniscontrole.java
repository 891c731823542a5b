package nl.uitkomst.gevallen;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** The events that follow from the request and from the amounts per month: a change that the months show is among the events, and no event is without one. */
final class Gebeurteniscontrole {

    private static final Set<String> WIA = Set.of("wga", "iva");
    private static final String FASEWISSEL = "fasewissel";
    private static final Set<String> HIER = Set.of(FASEWISSEL, "indexering", "leeftijd-grondslag", "sanctie", "vakantiebijslag-uitbetaling");
    private static final String GEEN = "geen";
    private static final Map<String, String> INDEX = Map.of("ww", "ww-1b-7", "zw", "zw-16-1", "wga", "wia-14-1", "iva", "wia-14-1");
    private static final int MAAND = 7;
    private static final int WEKEN_HALF = 26;

    private final JsonNode verzoek;
    private final JsonNode antwoord;
    private final LocalDate eerste;
    private final LocalDate laatste;
    private final Map<String, Integer> aantal = new HashMap<>();
    private final Set<String> verwacht = new TreeSet<>();

    private Gebeurteniscontrole(JsonNode verzoek, JsonNode antwoord) {
        this.verzoek = verzoek;
        this.antwoord = antwoord;
        eerste = YearMonth.parse(tekst(verzoek.path("periode"), "van")).atDay(1);
        laatste = YearMonth.parse(tekst(verzoek.path("periode"), "totEnMet")).atEndOfMonth();
    }

    /** @return one line per fault; what cannot be computed is left out */
    static List<String> fouten(JsonNode verzoek, JsonNode antwoord) {
        if (!antwoord.path("nietBerekenbaar").isEmpty() || antwoord.path("maanden").isEmpty()) {
            return List.of();
        }
        return new Gebeurteniscontrole(verzoek, antwoord).verschillen();
    }

    private List<String> verschillen() {
        verzoek.path("uitkeringen").forEach(recht -> aantal.merge(tekst(recht, "soort"), 1, Integer::sum));
        verzoek.path("uitkeringen").forEach(this::recht);
        fasewissels();
        Set<String> werkelijk = new TreeSet<>();
        List<String> fouten = new ArrayList<>();
        String vorige = "";
        for (JsonNode gebeurtenis : antwoord.path("gebeurtenissen")) {
            if (HIER.contains(tekst(gebeurtenis, "soort")) && aantal.get(tekst(gebeurtenis, "uitkering")) == 1) {
                werkelijk.add(regel(gebeurtenis));
                grond(gebeurtenis, fouten);
            }
            if (tekst(gebeurtenis, "datum").compareTo(vorige) < 0) {
                fouten.add("events not in order: " + tekst(gebeurtenis, "datum"));
            }
            vorige = tekst(gebeurtenis, "datum");
        }
        verwacht.stream().filter(regel -> !werkelijk.contains(regel)).forEach(regel -> fouten.add("event missing: " + regel));
        werkelijk.stream().filter(regel -> !verwacht.contains(regel)).forEach(regel -> fouten.add("event too many: " + regel));
        return fouten;
    }

    /** An index has the article of its statute; a measure the rule that was used in the amount of that month. */
    private void grond(JsonNode gebeurtenis, List<String> fouten) {
        String is = tekst(gebeurtenis, "grond");
        String hoort = switch (tekst(gebeurtenis, "soort")) {
            case "indexering" -> INDEX.getOrDefault(tekst(gebeurtenis, "uitkering"), "");
            case "sanctie" -> tekst(gebeurtenis, "naar").equals("geheel-geweigerd") ? "ww-27-1" : maatregel(gebeurtenis);
            default -> is;
        };
        if (!is.equals(hoort)) {
            fouten.add("event with ground " + is + " instead of " + hoort + ": " + regel(gebeurtenis));
        }
    }

    private String maatregel(JsonNode gebeurtenis) {
        LocalDate dag = LocalDate.parse(tekst(gebeurtenis, "datum")).minusDays(tekst(gebeurtenis, "naar").equals(GEEN) ? 1 : 0);
        for (JsonNode maand : antwoord.path("maanden")) {
            if (tekst(maand, "maand").equals(YearMonth.from(dag).toString())) {
                for (JsonNode deel : maand.path("uitkeringen")) {
                    for (JsonNode grond : deel.path("gronden")) {
                        if (grond.asString().startsWith("ww-27-")) {
                            return grond.asString();
                        }
                    }
                }
            }
        }
        return "";
    }

    private static String regel(JsonNode gebeurtenis) {
        if (tekst(gebeurtenis, "soort").equals(FASEWISSEL)) {
            return fasewissel(tekst(gebeurtenis, "datum").substring(0, MAAND), tekst(gebeurtenis, "van"), tekst(gebeurtenis, "naar"));
        }
        return String.join(" ", tekst(gebeurtenis, "datum"), tekst(gebeurtenis, "soort"), tekst(gebeurtenis, "uitkering"), tekst(gebeurtenis, "van"),
                tekst(gebeurtenis, "naar"), tekst(gebeurtenis, "bedrag"));
    }

    private void verwacht(LocalDate datum, String soort, String uitkering, String van, String naar, String bedrag) {
        if (!datum.isBefore(eerste) && !datum.isAfter(laatste)) {
            verwacht.add(String.join(" ", datum.toString(), soort, uitkering, van, naar, bedrag));
        }
    }

    private void recht(JsonNode recht) {
        String soort = tekst(recht, "soort");
        LocalDate ingang = recht.has("ingangsdatum") ? LocalDate.parse(tekst(recht, "ingangsdatum")) : null;
        if (aantal.get(soort) == 1) {
            if (!soort.equals("toeslagenwet")) {
                indexeringen(soort, ingang);
            }
            if (!soort.equals("zw")) {
                vakantiebijslag(soort);
            }
        }
        if (soort.equals("wajong") && verzoek.path("persoon").has("geboortedatum")) {
            verjaardagen();
        }
        if (ingang != null && recht.path("aangevraagd").asBoolean(true)) {
            sanctie(recht, soort, ingang);
        }
    }

    /** On 1 January and 1 July, while there is something to index. */
    private void indexeringen(String soort, LocalDate ingang) {
        for (LocalDate dag = eerste.plusDays(1).withDayOfMonth(1); !dag.isAfter(laatste); dag = dag.plusMonths(1)) {
            boolean halfjaar = dag.getMonthValue() == 1 || dag.getMonthValue() == 7;
            if (halfjaar && dag.isAfter(eerste) && (ingang == null || dag.isAfter(ingang)) && loopt(soort, YearMonth.from(dag))) {
                index(dag, soort);
            }
        }
    }

    private void index(LocalDate dag, String soort) {
        JsonNode bekend = zoek(dag.toString(), "indexering", soort);
        if (bekend == null && dag.isAfter(LocalDate.of(2026, 7, 1))) {
            return; // the next index is not known
        }
        verwacht(dag, "indexering", soort, "", bekend == null ? "?" : tekst(bekend, "naar"), "");
    }

    private JsonNode zoek(String datum, String soort, String uitkering) {
        for (JsonNode gebeurtenis : antwoord.path("gebeurtenissen")) {
            if (tekst(gebeurtenis, "datum").equals(datum) && tekst(gebeurtenis, "soort").equals(soort) && tekst(gebeurtenis, "uitkering").equals(uitkering)) {
                return gebeurtenis;
            }
        }
        return null;
    }

    private boolean loopt(String soort, YearMonth maand) {
        return delen(soort, maand).stream().anyMatch(deel -> !tekst(deel, "fase").equals(GEEN));
    }

    private List<JsonNode> delen(String soort, YearMonth maand) {
        List<JsonNode> delen = new ArrayList<>();
        for (JsonNode een : antwoord.path("maanden")) {
            if (tekst(een, "maand").equals(maand.toString())) {
                een.path("uitkeringen").forEach(deel -> {
                    if (tekst(deel, "soort").equals(soort)) {
                        delen.add(deel);
                    }
                });
            }
        }
        return delen;
    }

    private void verjaardagen() {
        LocalDate geboren = LocalDate.parse(tekst(verzoek.path("persoon"), "geboortedatum"));
        for (int leeftijd = 19; leeftijd <= 21; leeftijd++) {
            LocalDate dag = geboren.plusYears(leeftijd);
            if (!delen("wajong", YearMonth.from(dag)).isEmpty()) {
                verwacht(dag, "leeftijd-grondslag", "wajong", String.valueOf(leeftijd - 1), String.valueOf(leeftijd), "");
            }
        }
    }

    private void sanctie(JsonNode recht, String soort, LocalDate ingang) {
        if (tekst(recht, "maatregel").equals("geheel-geweigerd")) {
            verwacht(ingang, "sanctie", soort, "", "geheel-geweigerd", "");
        } else if (tekst(recht, "maatregel").equals("half-geweigerd")) {
            LocalDate na = recht.has("maatregelTotEnMet") ? LocalDate.parse(tekst(recht, "maatregelTotEnMet")).plusDays(1) : ingang.plusWeeks(WEKEN_HALF);
            verwacht(ingang, "sanctie", soort, "", "half-geweigerd", "");
            if (!recht.has("totEnMet") || !na.isAfter(LocalDate.parse(tekst(recht, "totEnMet")))) {
                verwacht(na, "sanctie", soort, "half-geweigerd", GEEN, "");
            }
        }
    }

    /** What was set aside is paid in May, and what is left at the end of the right. */
    private void vakantiebijslag(String soort) {
        LocalDate einde = einde(soort);
        BigDecimal gespaard = BigDecimal.ZERO;
        for (JsonNode maand : antwoord.path("maanden")) {
            YearMonth deze = YearMonth.parse(tekst(maand, "maand"));
            if (deze.getMonthValue() == 5) {
                betaal(soort, deze, null, gespaard);
                gespaard = BigDecimal.ZERO;
            }
            for (JsonNode deel : delen(soort, deze)) {
                gespaard = gespaard == null || !deel.has("vakantiebijslag") ? null : gespaard.add(new BigDecimal(tekst(deel, "vakantiebijslag")));
            }
            if (einde != null && YearMonth.from(einde).equals(deze)) {
                betaal(soort, deze, einde, gespaard);
                gespaard = BigDecimal.ZERO;
            }
        }
    }

    private LocalDate einde(String soort) {
        List<LocalDate> einden = new ArrayList<>();
        antwoord.path("gebeurtenissen").forEach(gebeurtenis -> {
            boolean onderbroken = tekst(gebeurtenis, "grond").equals("ww-20-1-c"); // by income: the right may come back
            if (tekst(gebeurtenis, "soort").equals("einde-recht") && tekst(gebeurtenis, "uitkering").equals(soort) && !onderbroken) {
                einden.add(LocalDate.parse(tekst(gebeurtenis, "datum")));
            }
        });
        return einden.isEmpty() ? null : einden.get(einden.size() - 1);
    }

    private void betaal(String soort, YearMonth maand, LocalDate dag, BigDecimal bedrag) {
        if (bedrag == null || bedrag.signum() > 0) {
            LocalDate wanneer = dag;
            if (dag == null) {
                wanneer = maand.atDay(23);
                while (wanneer.getDayOfWeek().getValue() > 5) {
                    wanneer = wanneer.minusDays(1);
                }
            }
            verwacht(wanneer, "vakantiebijslag-uitbetaling", soort, "", "", bedrag == null ? "" : bedrag.toPlainString());
        }
    }

    /** Two phases after one another, in a month or from one month to the next; the end of a right, after which only an advance goes on, is another event. */
    private void fasewissels() {
        String van = "";
        for (JsonNode maand : antwoord.path("maanden")) {
            for (JsonNode deel : maand.path("uitkeringen")) {
                LocalDate einde = einde(tekst(deel, "soort"));
                boolean alleenVoorschot = einde != null && tekst(deel, "fase").equals("geen") && !YearMonth.from(einde).isAfter(YearMonth.parse(tekst(maand, "maand")));
                if (WIA.contains(tekst(deel, "soort")) && !alleenVoorschot) {
                    String naar = tekst(deel, "fase");
                    if (!van.isEmpty() && !van.equals(naar) && (!naar.isEmpty() || van.equals("loongerelateerd"))) {
                        verwacht.add(fasewissel(tekst(maand, "maand"), van, naar));
                    }
                    van = naar;
                }
            }
        }
    }

    private static String fasewissel(String maand, String van, String naar) {
        return String.join(" ", maand, FASEWISSEL, van, naar);
    }

    private static String tekst(JsonNode knoop, String veld) {
        return knoop.path(veld).asString("");
    }
}
