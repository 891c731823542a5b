package nl.uitkomst.referentie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.uitkomst.antwoord.Teksten;
import nl.uitkomst.gevallen.Geval;
import nl.uitkomst.gevallen.Gevallen;
import nl.uitkomst.motor.Regelset;
import nl.uitkomst.watals.Batchproblemen;
import nl.uitkomst.watals.VerkenAntwoord.Soort;
import nl.uitkomst.watals.VerkenAntwoord.Verkendrempel;
import nl.uitkomst.watals.VerkenAntwoord.Verkenpunt;
import nl.uitkomst.watals.VerkenAntwoord;
import nl.uitkomst.watals.Watals;
import nl.uitkomst.watals.Watalsteksten;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Brute force: every cent of a range by the independent computation, which knows no pieces and no thresholds. Each point of {@code _verken} must
 * be that figure, and the thresholds must be exactly the cents at which those figures jump or bend.
 */
class VerkenReferentieTest {

    private static final Watals WATALS = new Watals(Regelset.laad(), Teksten.GEEN, Watalsteksten.GEEN, Batchproblemen.KAAL);
    private static final long TOT = 399_999;
    /** So that one call has as many points as a call may have. */
    private static final long DEEL = 100_000;
    /** In cents: the figures of two rights are each rounded to half a cent, at both ends of a line. */
    private static final double AFRONDING = 2.1;

    static Stream<Geval> gevallen() {
        return Gevallen.alle().stream().filter(geval -> geval.bestand().equals("watals/verken.yaml") && geval.id().contains("-ELKE-CENT"));
    }

    @ParameterizedTest
    @MethodSource("gevallen")
    void elkeCent(Geval geval) {
        JsonNode verzoek = geval.verzoek();
        long[] verwacht = verwacht(verzoek);
        TreeMap<Long, Verkendrempel> drempels = new TreeMap<>();
        Map<Long, Double> behouden = new TreeMap<>();
        for (long van = 0; van <= TOT; van += DEEL) {
            VerkenAntwoord antwoord = verken((ObjectNode) verzoek, van, van + DEEL - 1);
            long cent = van;
            for (Verkenpunt punt : antwoord.punten()) {
                gelijk(punt, verwacht[(int) cent++]);
            }
            antwoord.drempels().stream().filter(drempel -> drempel.soort() != Soort.GEVOLG_LATER)
                    .forEach(drempel -> drempels.put(drempel.inkomen().inCenten(), drempel));
            behouden.put(van, Double.valueOf(antwoord.punten().get(0).behoudenPerEuro()));
        }
        drempels.forEach((cent, drempel) -> behouden.put(cent, Double.valueOf(drempel.behoudenNa())));
        sprongen(verwacht, drempels);
        rechteStukken(verwacht, new TreeMap<>(behouden));
        knikken(verwacht, drempels);
    }

    /** Without the machinery of an assertion, which is slow four hundred thousand times. */
    private static void gelijk(Verkenpunt punt, long verwacht) {
        if (punt.uitkering().inCenten() != verwacht) {
            fail("at %s: %s, not %s cents".formatted(punt.inkomen(), punt.uitkering(), verwacht));
        }
    }

    private static VerkenAntwoord verken(ObjectNode verzoek, long van, long totEnMet) {
        return WATALS.verken(verzoek.deepCopy().put("inkomenVan", euro(van)).put("inkomenTot", euro(totEnMet)).put("stap", "0.01"));
    }

    private static String euro(long centen) {
        return BigDecimal.valueOf(centen, 2).toPlainString();
    }

    /** The benefits of the month at every cent, in cents. */
    private static long[] verwacht(JsonNode verzoek) {
        Samenloopsituatie situatie = SamenloopLezer.lees(verzoek.get("situatie"));
        YearMonth maand = YearMonth.parse(verzoek.get("maand").asString());
        long[] verwacht = new long[(int) TOT + 1];
        for (int cent = 0; cent <= TOT; cent++) {
            Inkomen loon = new Inkomen.Maandloon(maand, maand, BigDecimal.valueOf(cent, 2), Inkomen.Bijzonderheden.GEEN);
            List<Inkomen> inkomen = new ArrayList<>(situatie.inkomen());
            inkomen.add(loon);
            Samenloopsituatie metLoon = new Samenloopsituatie(situatie.van(), maand, situatie.geboortedatum(), situatie.huishouden(),
                    situatie.uitkeringen(), inkomen, null, situatie.keuzes());
            verwacht[cent] = Samenloopreferentie.bereken(metLoon).posten().stream().filter(post -> post.maand().equals(maand))
                    .mapToLong(post -> post.recht().movePointRight(2).longValueExact()).sum();
        }
        return verwacht;
    }

    /** More than a few cents for one cent of income is a jump, and only that is. */
    private static void sprongen(long[] verwacht, TreeMap<Long, Verkendrempel> drempels) {
        Map<Long, Long> gevonden = new TreeMap<>();
        for (int cent = 1; cent <= TOT; cent++) {
            if (Math.abs(verwacht[cent] - verwacht[cent - 1]) > 4) {
                gevonden.put((long) cent, verwacht[cent] - verwacht[cent - 1]);
            }
        }
        Map<Long, Long> gezegd = new TreeMap<>();
        drempels.values().stream().filter(drempel -> drempel.soort() == Soort.SPRONG)
                .forEach(drempel -> gezegd.put(drempel.inkomen().inCenten(), drempel.sprong().inCenten()));
        assertThat(gezegd).isEqualTo(gevonden);
    }

    /** From each threshold to the next the figures lie on the line that the answer gives: no bend was missed. */
    private static void rechteStukken(long[] verwacht, TreeMap<Long, Double> behouden) {
        for (var stuk : behouden.entrySet()) {
            long begin = stuk.getKey();
            long einde = behouden.higherKey(begin) == null ? TOT : behouden.higherKey(begin) - 1;
            for (long cent = begin; cent <= einde; cent++) {
                double lijn = verwacht[(int) begin] + (stuk.getValue() - 1) * (cent - begin);
                if (Math.abs(verwacht[(int) cent] - lijn) > AFRONDING + (cent - begin) * 1e-6) {
                    fail("at %s: %s, not %s cents".formatted(cent, verwacht[(int) cent], lijn));
                }
            }
        }
    }

    /** On both sides of a bend the line of the other side leaves the figures: it is where the answer says, to a few cents of income. */
    private static void knikken(long[] verwacht, TreeMap<Long, Verkendrempel> drempels) {
        for (Verkendrempel drempel : drempels.values()) {
            long hier = drempel.inkomen().inCenten();
            double verschil = Double.parseDouble(drempel.behoudenNa()) - Double.parseDouble(drempel.behoudenVoor());
            if (drempel.soort() == Soort.KNIK) {
                long ver = (long) (8 / Math.abs(verschil));
                double terug = verwacht[(int) hier] + (Double.parseDouble(drempel.behoudenNa()) - 1) * -ver;
                double verder = verwacht[(int) hier] + (Double.parseDouble(drempel.behoudenVoor()) - 1) * ver;
                assertThat(Math.abs(verwacht[(int) (hier - ver)] - terug)).as("before %s", drempel).isGreaterThan(AFRONDING);
                assertThat(Math.abs(verwacht[(int) (hier + ver)] - verder)).as("after %s", drempel).isGreaterThan(AFRONDING);
            }
        }
    }
}
