package nl.uitkomst.gevallen;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What a request about an advance and its answer say together, worked out from the request. */
record Voorschotblik(JsonNode verzoek, JsonNode antwoord) {

    private static final BigDecimal KRUIMEL = new BigDecimal("11.00");
    private static final String BEDRAG = "bedrag";
    private static final String MAAND = "maand";
    private static final String VOORSCHOTTEN = "voorschotten";
    private static final String MATIGING = "matigingPercentage";

    boolean besluit(String welk) {
        return Knoop.is(verzoek, "besluit", welk);
    }

    /** Somebody waits for the first decision, and it is told from which day. */
    boolean teRamen() {
        return besluit("nog-niet") && Knoop.is(verzoek, "wachtOp", "", "beslissing-op-aanvraag") && verzoek.has("uitkering")
                && (verzoek.has("periode") || verzoek.path("uitkering").has("ingangsdatum"));
    }

    boolean teVeel() {
        return Knoop.positief(antwoord, "teVeel");
    }

    boolean terug() {
        return Knoop.positief(antwoord, "terugTeVorderen");
    }

    boolean kwijt() {
        return Knoop.positief(antwoord, "kwijtTeSchelden");
    }

    boolean klein() {
        return terug() && Knoop.bedrag(antwoord, "terugTeVorderen").compareTo(KRUIMEL) <= 0;
    }

    /** Something is recovered, or can be, or would have been without a reduction. */
    boolean naTeGaan() {
        return teVeel() && (!antwoord.has("kwijtTeSchelden") || Knoop.bedrag(antwoord, "teVeel").compareTo(Knoop.bedrag(antwoord, "kwijtTeSchelden")) > 0);
    }

    boolean gematigd() {
        return verzoek.has(MATIGING);
    }

    private boolean voorwaarde(String code, String status) {
        return Knoop.delen(antwoord, "voorwaarden").anyMatch(deel -> Knoop.is(deel, "code", code) && Knoop.is(deel, "status", status));
    }

    boolean gedekt() {
        return voorwaarde("beleid", "voldaan");
    }

    /** Income that was left out of the advance makes that something is recovered. */
    boolean doorInkomen() {
        boolean inkomen = verzoek.has("deelDoorNietMeegenomenInkomen") ? Knoop.positief(verzoek, "deelDoorNietMeegenomenInkomen")
                : Knoop.ja(verzoek, "dagloonEnPercentageGelijk");
        return gedekt() && inkomen && voorwaarde("inkomensdeel", "niet-voldaan");
    }

    private Set<String> voorschotmaanden() {
        return Knoop.delen(verzoek, VOORSCHOTTEN).map(deel -> Knoop.tekst(deel, MAAND)).collect(Collectors.toSet());
    }

    /** The list of what is due. */
    private String lijst() {
        return besluit("toegekend") ? "recht" : besluit("afgewezen") ? "andereUitkeringen" : "";
    }

    boolean zonderAndereUitkering() {
        return besluit("afgewezen") && verzoek.has("redenGeenWw") && !verzoek.has("andereUitkeringen");
    }

    private boolean kentVerschuldigd() {
        return verzoek.has(lijst()) || zonderAndereUitkering();
    }

    boolean maandNietGenoemd() {
        Set<String> genoemd = Knoop.delen(verzoek, lijst()).map(deel -> Knoop.tekst(deel, MAAND)).collect(Collectors.toSet());
        return !genoemd.isEmpty() && !genoemd.containsAll(voorschotmaanden());
    }

    boolean buitenVoorschot() {
        return verzoek.has(VOORSCHOTTEN) && Stream.of("recht", "rechtZonderMaatregel", "andereUitkeringen", "misgelopenUitkering")
                .flatMap(naam -> Knoop.delen(verzoek, naam)).anyMatch(deel -> !voorschotmaanden().contains(Knoop.tekst(deel, MAAND)));
    }

    private BigDecimal verschuldigd(String maand) {
        return Knoop.som(Knoop.delen(verzoek, lijst()).filter(deel -> Knoop.is(deel, MAAND, maand)), BEDRAG);
    }

    /** Whether it matters that months are settled one by one: too much in one, too little in another. */
    boolean lezingMaaktUit() {
        List<Integer> tekens = Knoop.delen(verzoek, VOORSCHOTTEN)
                .map(deel -> Knoop.bedrag(deel, BEDRAG).compareTo(verschuldigd(Knoop.tekst(deel, MAAND)))).toList();
        return kentVerschuldigd() && tekens.contains(1) && tekens.contains(-1);
    }

    boolean toekenningGegeven() {
        return Knoop.delen(verzoek, VOORSCHOTTEN).anyMatch(deel -> deel.has("toegekendOp"));
    }

    /** The year in which the advance was granted; by the first month where the day was not told. */
    int jaarVanToekenning() {
        return Knoop.delen(verzoek, VOORSCHOTTEN).filter(deel -> deel.has("toegekendOp") == toekenningGegeven())
                .map(deel -> deel.has("toegekendOp") ? LocalDate.parse(Knoop.tekst(deel, "toegekendOp")) : YearMonth.parse(Knoop.tekst(deel, MAAND)).atDay(1))
                .min(LocalDate::compareTo).map(LocalDate::getYear).orElse(0);
    }

    /** The amounts of an answer that are known, next to each other. */
    void bedragen(List<String> fouten) {
        gelijk(fouten, "voorschot", Knoop.som(Knoop.delen(verzoek, VOORSCHOTTEN), BEDRAG));
        if (antwoord.has("verschuldigd")) {
            BigDecimal over = voorschotmaanden().stream().map(this::verschuldigd).reduce(BigDecimal.ZERO, BigDecimal::add);
            gelijk(fouten, "verschuldigd", over);
            gelijk(fouten, "voorschot", Knoop.bedrag(antwoord, "verrekend").add(Knoop.bedrag(antwoord, "teVeel")));
            gelijk(fouten, "verschuldigd", Knoop.bedrag(antwoord, "verrekend").add(Knoop.bedrag(antwoord, "nabetaling")));
            gelijk(fouten, "voorschot", Knoop.som(Knoop.delen(antwoord, "delen"), BEDRAG));
        }
        for (String deel : List.of("verrekenen verrekend", "kwijtschelden kwijtTeSchelden", "terugvorderen terugTeVorderen")) {
            String veld = deel.split(" ")[1];
            gelijk(fouten, veld, Knoop.som(Knoop.delen(antwoord, "delen").filter(een -> Knoop.is(een, "bestemming", deel.split(" ")[0])), BEDRAG));
        }
        if (antwoord.has("bandbreedte") == (antwoord.has("terugTeVorderen") || !teVeel())) {
            fouten.add("bandbreedte beside an amount, or neither");
        }
        if (Knoop.is(antwoord, "uitkomst", "nabetalen", "geen-verschil")
                && Stream.of("oorzaak-bij-client", "beleid", "inkomensdeel")
                        .anyMatch(code -> voorwaarde(code, "voldaan") || voorwaarde(code, "niet-voldaan"))) {
            fouten.add("conditions of a waiver with nothing to waive");
        }
        if (Knoop.delen(antwoord, "ontbrekend").anyMatch(vraag -> Knoop.is(vraag, "gegeven", "/misgelopenUitkering"))
                && !Knoop.is(verzoek, "redenGeenWw", "verwijtbaar-werkloos")) {
            fouten.add("asked what was missed of a WW through no fault");
        }
        if (Knoop.delen(antwoord, "delen").anyMatch(deel -> Knoop.is(deel, "bestemming", "verrekenen") && !Knoop.is(deel, "regel", "awb-4-95-4-verrekend"))) {
            fouten.add("set off by another rule");
        }
        boolean geraamd = Knoop.delen(antwoord, "stappen").anyMatch(stap -> Knoop.tekst(stap, "id").startsWith("schatting-"));
        if (antwoord.has("schatting") && !geraamd) {
            fouten.add("an estimate without its steps");
        }
    }

    private void gelijk(List<String> fouten, String veld, BigDecimal verwacht) {
        if (antwoord.has(veld) && Knoop.bedrag(antwoord, veld).compareTo(verwacht) != 0) {
            fouten.add(veld + " is " + Knoop.tekst(antwoord, veld) + ", not " + verwacht);
        }
    }
}
