package nl.uitkomst.gevallen;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What holds between the figures of a month and of a settlement, as the contract has it: sums, what is set aside, what is paid, what is still open. */
final class Maandcontrole {

    private static final Set<String> BOVENOP = Set.of("wajong", "toeslagenwet");
    private static final Set<String> MET_VOORSCHOT = Set.of("wga", "iva", "wajong");
    private static final Set<String> MET_BETAALDATUM = Set.of("wga", "iva", "wajong");
    private static final BigDecimal ACHT = BigDecimal.valueOf(8);
    private static final BigDecimal HONDERD = BigDecimal.valueOf(100);
    private static final BigDecimal HONDERD_ACHT = BigDecimal.valueOf(108);
    private static final BigDecimal CENT = new BigDecimal("0.01");
    private static final Set<String> NA_EINDE = Set.of("herleving", "later-ontstaan");
    private static final Set<String> KAN_HERLEVEN = Set.of("oorzaak-onder-35", "herleving-oorzaak");
    private static final String GEEN = "geen";

    private final JsonNode verzoek;
    private final JsonNode antwoord;
    private final boolean voorschot;
    private final List<String> fouten = new ArrayList<>();

    private Maandcontrole(JsonNode verzoek, JsonNode antwoord) {
        this.verzoek = verzoek;
        this.antwoord = antwoord;
        voorschot = tekst(verzoek.path("verrekening"), "wijze").equals("voorschot");
    }

    /** @return one line per fault */
    static List<String> fouten(JsonNode verzoek, JsonNode antwoord) {
        Maandcontrole controle = new Maandcontrole(verzoek, antwoord);
        antwoord.path("maanden").forEach(controle::maand);
        antwoord.path("afrekeningen").forEach(controle::afrekening);
        return controle.fouten;
    }

    private void eis(boolean geldt, JsonNode maand, String fout) {
        if (!geldt) {
            fouten.add("month " + tekst(maand, "maand") + ": " + fout);
        }
    }

    private void maand(JsonNode maand) {
        BigDecimal som = BigDecimal.ZERO;
        for (JsonNode deel : maand.path("uitkeringen")) {
            deel(maand, deel);
            som = som == null || !deel.has("recht") ? null : som.add(bedrag(deel, "recht"));
        }
        boolean geheel = som != null && maand.has("inkomen") && berekenbaar(tekst(maand, "maand")) && soortenBekend();
        eis(maand.has("totaal") == geheel || geheel && kanEerderHerleven(), maand, geheel ? "no total" : "a total of what is not known");
        if (geheel && maand.has("totaal")) {
            eis(bedrag(maand.path("totaal"), "uitkering").compareTo(som) == 0, maand, "the total is not the sum");
            eis(bedrag(maand.path("totaal"), "samen").compareTo(som.add(bedrag(maand, "inkomen"))) == 0, maand, "together is not the sum");
        }
    }

    /** From the day on which a right may revive, there may be more than is computed. */
    private boolean berekenbaar(String maand) {
        for (JsonNode deel : antwoord.path("nietBerekenbaar")) {
            if (!NA_EINDE.contains(tekst(deel, "code"))) {
                return false;
            }
        }
        for (JsonNode gebeurtenis : antwoord.path("gebeurtenissen")) {
            if (herleving(gebeurtenis) && tekst(gebeurtenis, "datum").substring(0, maand.length()).compareTo(maand) <= 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean herleving(JsonNode gebeurtenis) {
        return tekst(gebeurtenis, "soort").equals("herleving") && Set.of("wga", "iva").contains(tekst(gebeurtenis, "uitkering"));
    }

    /** Where the day on which a right may revive was before the period, no event names it. */
    private boolean kanEerderHerleven() {
        for (JsonNode punt : antwoord.path("oordeelspunten")) {
            if (KAN_HERLEVEN.contains(tekst(punt, "code"))) {
                return true;
            }
        }
        return false;
    }

    private boolean soortenBekend() {
        for (JsonNode recht : verzoek.path("uitkeringen")) {
            if (!recht.has("soort")) {
                return false;
            }
        }
        return verzoek.has("uitkeringen");
    }

    private void deel(JsonNode maand, JsonNode deel) {
        String soort = tekst(deel, "soort");
        boolean geen = tekst(deel, "fase").equals(GEEN);
        eis(deel.has("recht") == Set.of("vast", "voorlopig").contains(tekst(deel, "zekerheid")), maand, "an amount is there when it is certain");
        eis(deel.has("bandbreedte") == tekst(deel, "zekerheid").equals("bandbreedte"), maand, "a band says that it is one");
        eis(deel.has("variant") == tekst(deel, "fase").equals("loonaanvulling"), maand, "a variant belongs to a loonaanvulling");
        eis(!deel.has("betaaldatum") || !geen && MET_BETAALDATUM.contains(soort), maand, "a day of payment of something else");
        eis(!deel.has("voorschot") || voorschot && MET_VOORSCHOT.contains(soort), maand, "an advance on what is not paid in advance");
        if (deel.has("bandbreedte")) {
            eis(bedrag(deel.path("bandbreedte"), "laagste").compareTo(bedrag(deel.path("bandbreedte"), "hoogste")) <= 0, maand, "a band upside down");
        }
        if (deel.has("recht")) {
            eis(!deel.path("gronden").isEmpty(), maand, "an amount without grounds");
            eis(!voorschot || !MET_VOORSCHOT.contains(soort) || deel.has("voorschot") == deel.has("verschil"), maand, "an advance without the difference");
            cijfers(maand, deel, soort);
        }
    }

    private void cijfers(JsonNode maand, JsonNode deel, String soort) {
        BigDecimal recht = bedrag(deel, "recht");
        BigDecimal opzij = bedrag(deel, "vakantiebijslag");
        BigDecimal verwacht = soort.equals("zw") ? BigDecimal.ZERO
                : recht.multiply(ACHT).divide(BOVENOP.contains(soort) ? HONDERD : HONDERD_ACHT, 2, RoundingMode.HALF_UP);
        eis(verwacht.subtract(opzij).abs().compareTo(CENT) <= 0, maand, "8% of " + recht + " is not " + opzij);
        BigDecimal betaling = BOVENOP.contains(soort) ? recht : recht.subtract(opzij);
        eis(bedrag(deel, "betaling").compareTo(betaling) == 0, maand, "paid is not what is left");
        if (deel.has("verschil")) {
            eis(bedrag(deel, "verschil").compareTo(recht.subtract(bedrag(deel, "voorschot"))) == 0, maand, "the difference with the advance");
        }
    }

    /** Of the months of one cycle together. */
    private void afrekening(JsonNode afrekening) {
        BigDecimal recht = som(afrekening, "recht");
        BigDecimal vooruit = som(afrekening, "voorschot");
        boolean bekend = recht != null && vooruit != null;
        if (bekend != afrekening.has("saldo")) {
            fouten.add("settlement of " + tekst(afrekening, "van") + (bekend ? ": no balance" : ": a balance of what is not known"));
        } else if (bekend) {
            BigDecimal saldo = recht.subtract(vooruit);
            gelijk(afrekening, "recht", recht);
            gelijk(afrekening, "voorschot", vooruit);
            gelijk(afrekening, "saldo", saldo);
            gelijk(afrekening, "nabetaling", saldo.max(BigDecimal.ZERO));
            gelijk(afrekening, "terugvordering", saldo.negate().max(BigDecimal.ZERO));
        }
    }

    private void gelijk(JsonNode afrekening, String veld, BigDecimal hoort) {
        if (!afrekening.has(veld) || bedrag(afrekening, veld).compareTo(hoort) != 0) {
            fouten.add("settlement of " + tekst(afrekening, "van") + ": " + veld + " is not " + hoort);
        }
    }

    private BigDecimal som(JsonNode afrekening, String veld) {
        BigDecimal som = BigDecimal.ZERO;
        for (JsonNode maand : antwoord.path("maanden")) {
            boolean erin = tekst(maand, "maand").compareTo(tekst(afrekening, "van")) >= 0 && tekst(maand, "maand").compareTo(tekst(afrekening, "totEnMet")) <= 0;
            for (JsonNode deel : maand.path("uitkeringen")) {
                if (erin && tekst(deel, "soort").equals(tekst(afrekening, "soort"))) {
                    som = som == null || !deel.has(veld) ? null : som.add(bedrag(deel, veld));
                }
            }
        }
        return som;
    }

    private static BigDecimal bedrag(JsonNode knoop, String veld) {
        return new BigDecimal(knoop.path(veld).asString("0"));
    }

    private static String tekst(JsonNode knoop, String veld) {
        return knoop.path(veld).asString("");
    }
}
