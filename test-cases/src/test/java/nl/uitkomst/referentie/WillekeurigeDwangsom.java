package nl.uitkomst.referentie;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Complete requests about a dwangsom from a seed, with many dates on and beside the ends of the terms. */
final class WillekeurigeDwangsom {

    private static final LocalDate VROEGSTE = LocalDate.of(2017, 1, 1);
    private static final int DAGEN = 12 * 365;

    private final Random toeval;
    private final ObjectNode verzoek = JsonNodeFactory.instance.objectNode();

    private WillekeurigeDwangsom(long zaad) {
        toeval = new Random(zaad * 7_919 + 13);
    }

    static ObjectNode maak(long zaad) {
        return new WillekeurigeDwangsom(zaad).maak();
    }

    private ObjectNode maak() {
        LocalDate begin = VROEGSTE.plusDays(toeval.nextInt(DAGEN));
        String soort = een("wia-aanvraag", "wia-herbeoordeling-op-verzoek", "wia-bezwaar");
        verzoek.put("soortBesluit", soort);
        if (soort.equals("wia-bezwaar")) {
            verzoek.put("eindeBezwaartermijn", begin.toString()).put("medischOfArbeidskundig", toeval.nextBoolean()).put("externeDeskundige", kans(4));
        } else {
            verzoek.put("aanvraagOntvangen", begin.toString());
        }
        termijn(begin);
        keuzes();
        LocalDate einde = einde();
        if (!kans(8)) {
            LocalDate brief = begin.plusDays(Math.max(0, einde.toEpochDay() - begin.toEpochDay() + afwijking(40)));
            verzoek.put("ingebrekestellingOntvangen", brief.toString());
            dagen(begin, brief.plusDays(15));
        } else {
            dagen(begin, einde);
        }
        if (kans(12)) {
            verzoek.put("opAanvraag", toeval.nextBoolean());
        }
        if (kans(10)) {
            verzoek.putArray("uitsluitingen").addAll(List.of());
            if (toeval.nextBoolean()) {
                verzoek.withArray("uitsluitingen").add(een("onredelijk-laat", "geen-belanghebbende", "kennelijk-niet-ontvankelijk-of-ongegrond"));
            }
        }
        if (kans(4)) {
            verzoek.put("aantalAanvragers", 1 + toeval.nextInt(5));
        }
        return verzoek;
    }

    private void termijn(LocalDate begin) {
        if (kans(5)) {
            verzoek.put("termijnWeken", 1 + toeval.nextInt(20));
        }
        if (kans(5)) {
            verzoek.put("verlengingWeken", toeval.nextInt(8));
        }
        if (kans(5)) {
            verzoek.put("opgeschorteDagen", toeval.nextInt(60));
        }
        if (kans(8)) {
            verzoek.put("verlengdTot", begin.plusDays(toeval.nextInt(200)).toString());
        }
    }

    private void keuzes() {
        if (kans(3)) {
            verzoek.withObject("/keuzes").put("eersteDwangsomdag", een("veertiende-dag", "na-veertien-dagen"));
        }
        if (kans(3)) {
            verzoek.withObject("/keuzes").put("laatsteDwangsomdag", een("dag-ervoor", "dag-van-bekendmaking"));
        }
        if (kans(3)) {
            verzoek.withObject("/keuzes").put("beslistermijnVanaf2026", een("zestien-weken", "acht-weken"));
        }
    }

    /** A decision, a day to count to, or both, often within a few days of where something changes. */
    private void dagen(LocalDate begin, LocalDate rond) {
        boolean besluit = toeval.nextBoolean();
        if (besluit) {
            verzoek.put("besluitBekendgemaakt", nietVoor(begin, rond.plusDays(eenVan(0, 14, 28, 42) + afwijking(20))).toString());
        }
        if (!besluit || kans(4)) {
            verzoek.put("peildatum", nietVoor(begin, rond.plusDays(eenVan(0, 14, 28, 42) + afwijking(30))).toString());
        }
    }

    /** Where the term ends, by the outcome of the reference for a request that says no more than that. */
    private LocalDate einde() {
        return LocalDate.parse(Dwangsomreferentie.bereken(verzoek).split(" ")[1]);
    }

    private static LocalDate nietVoor(LocalDate begin, LocalDate dag) {
        return dag.isBefore(begin) ? begin : dag;
    }

    /** Half of the time at most one day. */
    private int afwijking(int hoogste) {
        return toeval.nextBoolean() ? toeval.nextInt(3) - 1 : toeval.nextInt(2 * hoogste + 1) - hoogste;
    }

    private int eenVan(int... getallen) {
        return getallen[toeval.nextInt(getallen.length)];
    }

    private String een(String... namen) {
        return namen[toeval.nextInt(namen.length)];
    }

    private boolean kans(int opDe) {
        return toeval.nextInt(opDe) == 0;
    }
}
