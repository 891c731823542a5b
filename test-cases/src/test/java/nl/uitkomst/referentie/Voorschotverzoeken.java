package nl.uitkomst.referentie;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Random requests of {@code _wiavoorschot} that contradict nothing; facts are left out now and then. */
public final class Voorschotverzoeken {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> BEDRAGEN = List.of("0.00", "0.01", "100.00", "500.01", "900.00", "1000.00", "1400.50", "2250.00");
    public static final List<String> REDENEN = List.of("wekeneis-niet-voldaan", "geen-urenverlies", "niet-aangevraagd", "geen-gegevens-aangeleverd",
            "niet-beschikbaar", "verwijtbaar-werkloos", "inkomen-boven-87-5", "maximumduur-voorbij", "uitgesloten-alleen-ww", "uitgesloten-ook-wia");
    private static final List<String> NAAST_WW = List.of("verwijtbaar-werkloos", "inkomen-boven-87-5", "maximumduur-voorbij");
    private static final List<String> FASEN = List.of("iva", "loongerelateerd", "loonaanvulling-volledig-benut", "loonaanvulling-deels-benut", "vervolg");

    private final Random toeval;

    public Voorschotverzoeken(long zaad) {
        toeval = new Random(zaad);
    }

    public ObjectNode volgende() {
        boolean toegekend = toeval.nextBoolean();
        ObjectNode verzoek = JSON.createObjectNode().put("besluit", toegekend ? "toegekend" : "afgewezen").put("uitleg", "geen");
        List<YearMonth> maanden = maanden();
        ArrayNode voorschotten = verzoek.putArray("voorschotten");
        maanden.forEach(maand -> voorschotten.add(maandbedrag(maand)));
        if (kans(60)) {
            LocalDate dag = maanden.get(0).atDay(1).plusDays(toeval.nextInt(-40, 40));
            ((ObjectNode) voorschotten.get(toeval.nextInt(voorschotten.size()))).put("toegekendOp", dag.toString());
        }
        if (toegekend) {
            toegekend(verzoek, maanden);
        } else {
            afgewezen(verzoek, maanden);
        }
        if (kans(70)) {
            verzoek.put("deelDoorNietMeegenomenInkomen", bedrag());
        }
        if (kans(80)) {
            verzoek.put("besluitTeLaat", kans(80));
        }
        if (kans(80)) {
            verzoek.put("oorzaakBijClient", kans(20));
        }
        if (kans(30)) {
            verzoek.put("medischOnderzoekGemist", kans(20));
        }
        if (kans(30)) {
            verzoek.put("matigingPercentage", List.of("0", "25", "33.333333", "100").get(toeval.nextInt(4)));
        }
        verzoek.putObject("keuzes").put("verrekeningVoorschot", kans(50) ? "per-maand" : "over-het-geheel");
        return verzoek;
    }

    /** Around the edges of the policy as often as within it. */
    private List<YearMonth> maanden() {
        YearMonth begin = List.of(YearMonth.of(2018, 10), YearMonth.of(2019, 9), YearMonth.of(2021, 3), YearMonth.of(2026, 8), YearMonth.of(2026, 12))
                .get(toeval.nextInt(5)).plusMonths(toeval.nextInt(4));
        return IntStream.range(0, 1 + toeval.nextInt(5)).mapToObj(begin::plusMonths).toList();
    }

    private void toegekend(ObjectNode verzoek, List<YearMonth> maanden) {
        ArrayNode recht = verzoek.putArray("recht");
        ArrayNode zonder = JSON.createArrayNode();
        for (YearMonth maand : maanden) {
            if (kans(85)) {
                ObjectNode deel = maandbedrag(maand);
                recht.add(deel);
                if (kans(30)) {
                    String hoger = new BigDecimal(deel.path("bedrag").asString()).add(new BigDecimal(bedrag())).toPlainString();
                    zonder.add(deel.deepCopy().put("bedrag", hoger));
                }
            }
        }
        if (!zonder.isEmpty()) {
            verzoek.set("rechtZonderMaatregel", zonder);
        }
        if (kans(50)) {
            verzoek.put("definitieveFase", FASEN.get(toeval.nextInt(FASEN.size())));
        }
        if (kans(50)) {
            verzoek.put("dagloonEnPercentageGelijk", toeval.nextBoolean());
        }
    }

    private void afgewezen(ObjectNode verzoek, List<YearMonth> maanden) {
        ArrayNode anders = verzoek.putArray("andereUitkeringen");
        boolean ww = false;
        for (YearMonth maand : kans(40) ? List.<YearMonth>of() : maanden) {
            if (kans(80)) {
                ObjectNode deel = maandbedrag(maand).put("soort", kans(70) ? "ww" : "zw");
                anders.add(deel);
                ww |= deel.path("soort").asString().equals("ww") && !deel.path("bedrag").asString().equals("0.00");
            }
        }
        if (kans(80)) {
            List<String> redenen = ww ? NAAST_WW : REDENEN;
            verzoek.put("redenGeenWw", redenen.get(toeval.nextInt(redenen.size())));
        }
        if (kans(50)) {
            ArrayNode gemist = verzoek.putArray("misgelopenUitkering");
            maanden.stream().filter(maand -> kans(60)).forEach(maand -> gemist.add(maandbedrag(maand).put("soort", "ww")));
        }
        if (kans(20)) {
            verzoek.put("dagloonEnPercentageGelijk", toeval.nextBoolean());
        }
    }

    private ObjectNode maandbedrag(YearMonth maand) {
        return JSON.createObjectNode().put("maand", maand.toString()).put("bedrag", bedrag());
    }

    private String bedrag() {
        return BEDRAGEN.get(toeval.nextInt(BEDRAGEN.size()));
    }

    private boolean kans(int procent) {
        return toeval.nextInt(100) < procent;
    }
}
