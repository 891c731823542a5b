package nl.uitkomst.referentie;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * The dwangsom of a complete request in plain Java: it walks from day to day and pays for each, and shares no code with the rules. Holidays are
 * those of the statute; the decrees that equate other days stand here in a copy of their own.
 */
final class Dwangsomreferentie {

    private static final Set<String> GELIJKGESTELD = Set.of("2017-04-28", "2017-05-26", "2018-05-11", "2018-12-24", "2018-12-31", "2019-05-31", "2019-12-27",
            "2022-05-27", "2023-04-28", "2023-05-19", "2024-05-10", "2024-12-27", "2025-05-30", "2026-01-02", "2026-05-15", "2027-05-07", "2028-04-28",
            "2028-05-26");
    private static final LocalDate NIEUWE_BEDRAGEN = LocalDate.of(2019, 1, 1);

    private final JsonNode verzoek;

    private Dwangsomreferentie(JsonNode verzoek) {
        this.verzoek = verzoek;
    }

    /** Outcome, end of the term, whether the letter was valid, first day, days, amount and share, apart by spaces; a dash where there is none. */
    static String bereken(JsonNode verzoek) {
        return new Dwangsomreferentie(verzoek).uitkomst();
    }

    private String uitkomst() {
        LocalDate einde = einde();
        LocalDate brief = datum("ingebrekestellingOntvangen");
        String geldig = brief == null ? "-" : String.valueOf(brief.isAfter(einde));
        if (!verzoek.path("opAanvraag").asBoolean(true) || !verzoek.path("uitsluitingen").isEmpty()) {
            return regel("geen-dwangsom", einde, geldig, null, 0, BigDecimal.ZERO);
        }
        LocalDate besluit = datum("besluitBekendgemaakt");
        LocalDate peil = datum("peildatum");
        boolean beslist = besluit != null && (peil == null || !besluit.isAfter(peil));
        if (brief == null) {
            boolean vroeg = !beslist && peil != null && !peil.isAfter(einde);
            return regel(vroeg ? "te-vroeg" : "geen-dwangsom", einde, geldig, null, 0, BigDecimal.ZERO);
        }
        if (!brief.isAfter(einde)) {
            return regel("geen-dwangsom", einde, geldig, null, 0, BigDecimal.ZERO);
        }
        LocalDate eerste = eersteDag(brief);
        LocalDate laatste = !beslist ? peil : keuze("laatsteDwangsomdag").equals("dag-ervoor") ? besluit.minusDays(1) : besluit;
        int dagen = 0;
        long som = 0;
        for (LocalDate dag = eerste; !dag.isAfter(laatste) && dagen < 42; dag = dag.plusDays(1)) {
            som += perDag(brief, dagen / 14);
            dagen++;
        }
        String uitkomst = dagen > 0 ? "dwangsom" : beslist ? "geen-dwangsom" : "te-vroeg";
        return regel(uitkomst, einde, geldig, eerste, dagen, BigDecimal.valueOf(som));
    }

    private String regel(String uitkomst, LocalDate einde, String geldig, LocalDate eerste, int dagen, BigDecimal bedrag) {
        String deel = "-";
        if (verzoek.has("aantalAanvragers")) {
            deel = bedrag.divide(BigDecimal.valueOf(verzoek.get("aantalAanvragers").asInt()), 2, RoundingMode.HALF_UP).toPlainString();
        }
        return String.join(" ", uitkomst, einde.toString(), geldig, eerste == null ? "-" : eerste.toString(), String.valueOf(dagen),
                bedrag.setScale(2).toPlainString(), deel);
    }

    private static int perDag(LocalDate brief, int groep) {
        return (brief.isBefore(NIEUWE_BEDRAGEN) ? new int[] {20, 30, 40} : new int[] {23, 35, 45})[groep];
    }

    // ── the term ────────────────────────────────────────────────────────────────────────────

    private LocalDate einde() {
        if (verzoek.has("verlengdTot")) {
            return datum("verlengdTot");
        }
        boolean bezwaar = verzoek.path("soortBesluit").asString().equals("wia-bezwaar");
        int weken = verzoek.path("verlengingWeken").asInt(0) + eigenWeken(bezwaar);
        LocalDate dag = datum(bezwaar ? "eindeBezwaartermijn" : "aanvraagOntvangen");
        for (int over = weken * 7 + verzoek.path("opgeschorteDagen").asInt(0); over > 0; over--) {
            dag = dag.plusDays(1);
        }
        return weken > 12 ? dag : opWerkdag(dag);
    }

    private int eigenWeken(boolean bezwaar) {
        if (verzoek.has("termijnWeken")) {
            return verzoek.get("termijnWeken").asInt();
        }
        if (bezwaar) {
            return verzoek.get("externeDeskundige").asBoolean() ? 21 : verzoek.get("medischOfArbeidskundig").asBoolean() ? 17 : 13;
        }
        boolean aangekondigd = keuze("beslistermijnVanaf2026").equals("zestien-weken") && datum("aanvraagOntvangen").getYear() >= 2026;
        return aangekondigd && verzoek.path("verlengingWeken").asInt(0) == 0 ? 16 : 8;
    }

    private LocalDate eersteDag(LocalDate brief) {
        LocalDate veertiende = brief.plusDays(14);
        return keuze("eersteDwangsomdag").equals("veertiende-dag") ? veertiende : opWerkdag(veertiende).plusDays(1);
    }

    private String keuze(String naam) {
        return verzoek.path("keuzes").path(naam).asString("");
    }

    private LocalDate datum(String naam) {
        return verzoek.has(naam) ? LocalDate.parse(verzoek.get(naam).asString()) : null;
    }

    // ── days ────────────────────────────────────────────────────────────────────────────────

    static LocalDate opWerkdag(LocalDate dag) {
        return vrij(dag) ? opWerkdag(dag.plusDays(1)) : dag;
    }

    static boolean vrij(LocalDate dag) {
        if (dag.getDayOfWeek() == DayOfWeek.SATURDAY || dag.getDayOfWeek() == DayOfWeek.SUNDAY || GELIJKGESTELD.contains(dag.toString())) {
            return true;
        }
        LocalDate koningsdag = LocalDate.of(dag.getYear(), 4, dag.getYear() < 2014 ? 30 : 27);
        if (koningsdag.getDayOfWeek() == DayOfWeek.SUNDAY) {
            koningsdag = koningsdag.minusDays(1);
        }
        LocalDate pasen = pasen(dag.getYear());
        return dag.equals(koningsdag) || Set.of("01-01", "05-05", "12-25", "12-26").contains(dag.toString().substring(5))
                || Set.of(-2, 1, 39, 50).contains((int) (dag.toEpochDay() - pasen.toEpochDay()));
    }

    /** By the method of Gauss with his two exceptions, for the years 1900 to 2099. */
    private static LocalDate pasen(int jaar) {
        int maan = (19 * (jaar % 19) + 24) % 30;
        int week = (2 * (jaar % 4) + 4 * (jaar % 7) + 6 * maan + 5) % 7;
        int dag = 22 + maan + week;
        if (dag == 57 || dag == 56 && maan == 28 && jaar % 19 > 10) {
            dag -= 7;
        }
        return LocalDate.of(jaar, 3, 1).plusDays(dag - 1L);
    }
}
