package nl.uitkomst.referentie;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import nl.uitkomst.referentie.Schattingsituatie.Loon;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A random request for an estimate; wages lie often on and beside the bounds of a class, days on and beside those of article 9a. */
public final class WillekeurigeSchatting {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String[] DAGEN = {"2020-01-15", "2024-06-30", "2024-07-01", "2026-03-01", "2027-06-30", "2027-07-01", "2031-01-01"};
    private static final String[] DEEL_VAN_MAATMAN = {"0.20", "0.35", "0.45", "0.55", "0.65", "0.80", "1.00", "1.20", "0.10", "0.60"};

    private final Toeval toeval;

    private WillekeurigeSchatting(long zaad) {
        this.toeval = new Toeval(new SplittableRandom(zaad));
    }

    /** A request of its own for each seed. */
    public static ObjectNode verzoek(long zaad) {
        return verzoek(maak(zaad));
    }

    static Schattingsituatie maak(long zaad) {
        return new WillekeurigeSchatting(zaad).situatie();
    }

    private Schattingsituatie situatie() {
        BigDecimal loon = toeval.kans(60) ? new BigDecimal(toeval.een("20.00", "24.00", "19.00", "36.40")) : toeval.bedrag(10, 60);
        BigDecimal uren = toeval.kans(60) ? new BigDecimal(toeval.een("40", "36", "38", "22.99")) : toeval.bedrag(1, 50);
        List<Loon> functies = toeval.kans(12) ? null : functies(loon, uren);
        Loon werk = toeval.kans(65) ? loon(loon, uren) : null;
        Map<String, Boolean> voorwaarden = new LinkedHashMap<>();
        if (werk != null) {
            Schattingsituatie.VOORWAARDEN.stream().filter(naam -> toeval.kans(88)).forEach(naam -> voorwaarden.put(naam, toeval.kans(90)));
        }
        BigDecimal beperking = toeval.kans(25) ? toeval.een(uren, uren.divide(BigDecimal.valueOf(2), 2, RoundingMode.DOWN), BigDecimal.ZERO) : null;
        return new Schattingsituatie(LocalDate.parse(toeval.een(DAGEN)), loon, uren, functies, beperking, werk, voorwaarden,
                toeval.kans(50) ? null : toeval.kans(50), toeval.kans(15));
    }

    private List<Loon> functies(BigDecimal loon, BigDecimal uren) {
        List<Loon> functies = new ArrayList<>();
        int aantal = toeval.kans(12) ? toeval.tussen(0, 2) : toeval.tussen(3, 6);
        Loon eerste = loon(loon, uren);
        for (int nummer = 0; nummer < aantal; nummer++) {
            functies.add(toeval.kans(50) ? eerste : loon(loon, uren));
        }
        return functies;
    }

    private Loon loon(BigDecimal maatmanloon, BigDecimal maatmanuren) {
        BigDecimal perUur = maatmanloon.multiply(new BigDecimal(toeval.een(DEEL_VAN_MAATMAN))).setScale(2, RoundingMode.HALF_UP);
        BigDecimal verschil = new BigDecimal(toeval.een("0.00", "0.00", "0.01", "-0.01"));
        BigDecimal uren = toeval.kans(60) ? maatmanuren : toeval.bedrag(0, 60);
        return new Loon(toeval.kans(75) ? perUur.add(verschil) : toeval.bedrag(0, 60), uren);
    }

    /** As the contract writes it. */
    static ObjectNode verzoek(Schattingsituatie situatie) {
        ObjectNode verzoek = JSON.createObjectNode();
        verzoek.put("beoordelingsdatum", situatie.dag().toString());
        verzoek.put("maatmanloonPerUur", situatie.maatmanloon().toPlainString());
        verzoek.put("maatmanUrenPerWeek", situatie.maatmanuren().toPlainString());
        if (situatie.functies() != null) {
            ArrayNode functies = verzoek.putArray("functies");
            situatie.functies().forEach(functie -> zet(functies.addObject(), functie));
        }
        if (situatie.urenbeperking() != null) {
            verzoek.put("medischeUrenbeperkingPerWeek", situatie.urenbeperking().toPlainString());
        }
        if (situatie.werk() != null) {
            ObjectNode werk = verzoek.putObject("werk");
            zet(werk, situatie.werk());
            situatie.voorwaarden().forEach(werk::put);
        }
        if (situatie.duurzaam() != null) {
            verzoek.put("duurzaam", situatie.duurzaam().booleanValue());
        }
        if (situatie.plafondAltijd()) {
            verzoek.putObject("keuzes").put("plafondMediaanloon", "altijd");
        }
        return verzoek;
    }

    private static void zet(ObjectNode object, Loon loon) {
        object.put("loonPerUur", loon.perUur().toPlainString());
        object.put("urenPerWeek", loon.uren().toPlainString());
    }
}
