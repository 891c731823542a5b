package nl.uitkomst.gelijken;

import static nl.uitkomst.gelijken.Wgaformules.bodem;
import static nl.uitkomst.gelijken.Wgaformules.naAftrek;
import static nl.uitkomst.gelijken.Wgaformules.uitkomst;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.uitkomst.gelijken.Maandgegevens.Termijn;
import org.evrete.KnowledgeService;
import org.evrete.api.ActivationMode;
import org.evrete.api.IntToValue;
import org.evrete.api.Knowledge;
import org.evrete.api.RhsContext;
import org.evrete.api.StatelessSession;
import org.evrete.api.builders.RuleSetBuilder;

/** Evrete: rules in Java that insert facts, in a forward-chaining network. */
final class Evrete implements Gelijke {

    private static final BigDecimal TWEE = new BigDecimal("2");

    private final Knowledge kennis;

    /** A month and where its outcome goes, because the engine keeps no order and hands out only facts that a rule asks for. */
    record Maand(int nummer, Maandgegevens gegevens, Maanduitkomst[] uitkomsten) {
    }

    record Ingedeeld(Maand maand, BigDecimal klassepercentage) {
    }

    enum Soort { LOONGERELATEERD, VOLLEDIG_BENUT, DEELS_BENUT, VERVOLG }

    record Fase(Ingedeeld ingedeeld, Soort soort) {

        Maandgegevens gegevens() {
            return ingedeeld.maand.gegevens;
        }

        void noteer(Maanduitkomst uitkomst) {
            ingedeeld.maand.uitkomsten[ingedeeld.maand.nummer] = uitkomst;
        }
    }

    record DeelsBenut(Fase fase, BigDecimal lid4, BigDecimal bodem, BigDecimal plafond) {
    }

    Evrete() {
        this("0.70");
    }

    /** @param zeventig the percentage of art. 61(1)(b), which a test changes */
    Evrete(String zeventig) {
        RuleSetBuilder<Knowledge> regels = new KnowledgeService().newKnowledge().builder();
        klasse(regels, "35 tot 45%", "35", "45", "0.28");
        klasse(regels, "45 tot 55%", "45", "55", "0.35");
        klasse(regels, "55 tot 65%", "55", "65", "0.42");
        klasse(regels, "65 tot 80%", "65", "80", "0.5075");
        klasse(regels, "80% of meer", "80", "101", "0.70");

        soort(regels, "loongerelateerd", Soort.LOONGERELATEERD, maand -> maand.termijn() != Termijn.DAARNA);
        soort(regels, "vervolg", Soort.VERVOLG,
                maand -> maand.termijn() == Termijn.DAARNA && maand.inkomen().multiply(TWEE).compareTo(maand.verdiencapaciteit()) < 0);
        soort(regels, "deels benut", Soort.DEELS_BENUT, maand -> maand.termijn() == Termijn.DAARNA
                && maand.inkomen().multiply(TWEE).compareTo(maand.verdiencapaciteit()) >= 0 && maand.inkomen().compareTo(maand.verdiencapaciteit()) < 0);
        soort(regels, "volledig benut", Soort.VOLLEDIG_BENUT,
                maand -> maand.termijn() == Termijn.DAARNA && maand.inkomen().compareTo(maand.verdiencapaciteit()) >= 0);

        hoogte(regels, "61 lid 1 onder a", Soort.LOONGERELATEERD, maand -> maand.termijn() == Termijn.EERSTE_TWEE_MAANDEN,
                (fase, maand) -> uitkomst("loongerelateerd", null, naAftrek(maand, "0.75", maand.inkomen()), maand.inkomen()));
        hoogte(regels, "61 lid 1 onder b", Soort.LOONGERELATEERD, maand -> maand.termijn() == Termijn.LOONGERELATEERD,
                (fase, maand) -> uitkomst("loongerelateerd", null, naAftrek(maand, zeventig, maand.inkomen()), maand.inkomen()));
        hoogte(regels, "61 lid 2", Soort.VOLLEDIG_BENUT, maand -> true,
                (fase, maand) -> uitkomst("loonaanvulling", "volledig-benut", naAftrek(maand, "0.70", maand.inkomen()), maand.inkomen()));
        hoogte(regels, "62 lid 1", Soort.VERVOLG, maand -> true,
                (fase, maand) -> uitkomst("vervolg", null, bodem(maand, fase.ingedeeld().klassepercentage()), BigDecimal.ZERO));
        afleiding(regels, "61 lid 4: de drie bedragen", Fase.class, fase -> fase.soort() == Soort.DEELS_BENUT, Evrete::deelsBenut);
        deelsBenut(regels, "61 lid 4", bedragen -> bedragen.lid4().compareTo(bedragen.bodem()) >= 0, DeelsBenut::lid4);
        deelsBenut(regels, "61 lid 5", bedragen -> bedragen.lid4().compareTo(bedragen.bodem()) < 0
                && bedragen.bodem().compareTo(bedragen.plafond()) <= 0, DeelsBenut::bodem);
        deelsBenut(regels, "61 lid 5, slot", bedragen -> bedragen.lid4().compareTo(bedragen.bodem()) < 0
                && bedragen.bodem().compareTo(bedragen.plafond()) > 0, DeelsBenut::plafond);
        kennis = regels.build();
    }

    private static void klasse(RuleSetBuilder<Knowledge> regels, String naam, String vanaf, String tot, String klassepercentage) {
        BigDecimal ondergrens = new BigDecimal(vanaf);
        BigDecimal bovengrens = new BigDecimal(tot);
        BigDecimal waarde = new BigDecimal(klassepercentage);
        afleiding(regels, "61 lid 6: " + naam, Maand.class, maand -> maand.gegevens().percentage().compareTo(ondergrens) >= 0
                && maand.gegevens().percentage().compareTo(bovengrens) < 0, maand -> new Ingedeeld(maand, waarde));
    }

    private static void soort(RuleSetBuilder<Knowledge> regels, String naam, Soort soort, Predicate<Maandgegevens> als) {
        afleiding(regels, "60 en 61: " + naam, Ingedeeld.class, ingedeeld -> als.test(ingedeeld.maand().gegevens()), ingedeeld -> new Fase(ingedeeld, soort));
    }

    private static void hoogte(RuleSetBuilder<Knowledge> regels, String naam, Soort soort, Predicate<Maandgegevens> als,
                               BiFunction<Fase, Maandgegevens, Maanduitkomst> dan) {
        regel(regels, naam, Fase.class, fase -> fase.soort() == soort && als.test(fase.gegevens()),
                (context, fase) -> fase.noteer(dan.apply(fase, fase.gegevens())));
    }

    private static DeelsBenut deelsBenut(Fase fase) {
        Maandgegevens maand = fase.gegevens();
        return new DeelsBenut(fase, naAftrek(maand, "0.70", maand.verdiencapaciteit()), bodem(maand, fase.ingedeeld().klassepercentage()),
                naAftrek(maand, "0.70", maand.inkomen()));
    }

    private static void deelsBenut(RuleSetBuilder<Knowledge> regels, String naam, Predicate<DeelsBenut> als, Function<DeelsBenut, BigDecimal> bedrag) {
        regel(regels, naam, DeelsBenut.class, als, (context, bedragen) -> bedragen.fase().noteer(
                uitkomst("loonaanvulling", "deels-benut", bedrag.apply(bedragen), bedragen.fase().gegevens().verdiencapaciteit())));
    }

    private static <T> void afleiding(RuleSetBuilder<Knowledge> regels, String naam, Class<T> feit, Predicate<T> als, Function<T, Object> dan) {
        regel(regels, naam, feit, als, (context, gevonden) -> context.insert(dan.apply(gevonden)));
    }

    private static <T> void regel(RuleSetBuilder<Knowledge> regels, String naam, Class<T> feit, Predicate<T> als, BiConsumer<RhsContext, T> dan) {
        regels.newRule(naam).forEach("$feit", feit).where((IntToValue feiten) -> als.test(feit.cast(feiten.apply(0))), "$feit")
                .execute(context -> dan.accept(context, context.get(feit, "$feit")));
    }

    @Override
    public List<Maanduitkomst> bereken(List<Maandgegevens> maanden) {
        Maanduitkomst[] uitkomsten = new Maanduitkomst[maanden.size()];
        StatelessSession sessie = kennis.newStatelessSession(ActivationMode.CONTINUOUS);
        for (int nummer = 0; nummer < uitkomsten.length; nummer++) {
            sessie.insert(new Maand(nummer, maanden.get(nummer), uitkomsten));
        }
        sessie.fire();
        return Arrays.asList(uitkomsten);
    }
}
