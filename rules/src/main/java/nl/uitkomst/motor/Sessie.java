package nl.uitkomst.motor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import nl.uitkomst.grenzen.Grenzen;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Ontbreekt;
import nl.uitkomst.recht.Regel;
import nl.uitkomst.recht.Steun;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.definition.rule.Rule;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.KeepReferenceOption;

/**
 * The rules at work on one request. Facts go in by rounds; what the rules conclude comes out, each conclusion with its rule and,
 * when asked for, with the facts it rests on. To be used and closed by one thread.
 */
public final class Sessie implements AutoCloseable {

    /** More firings than any request can need; a loop in the rules ends here. */
    private static final int HOOGSTE_AANTAL = 200_000;
    /** After so many firings the clock is looked at; no usual request has as many in one round. */
    private static final int PER_KEER = 5_000;

    /** A session is in nobody's list: the base of rules need not remember it. */
    private static final KieSessionConfiguration INSTELLINGEN = instellingen();

    private final Context context;
    private final KieSession sessie;
    private final Set<Conclusie.Onderwerp> besluiten = new HashSet<>();
    private final List<Gevolgtrekking> gevolgtrekkingen = new ArrayList<>();
    private final Map<Ontbreekt, Regel> ontbreekt = new LinkedHashMap<>();
    private final UnaryOperator<List<?>> volgorde;
    private List<Object> aanleiding = List.of();

    /**
     * One step of reasoning.
     *
     * @param onderwerp what was decided
     * @param feiten    what the rule matched; empty where no trace is kept
     */
    public record Gevolgtrekking(Regel regel, Conclusie conclusie, Conclusie.Onderwerp onderwerp, List<Object> feiten) {

        /** The conclusions it rests on directly, those inside facts that were put together included; none where no trace is kept. */
        public void steuntOp(Consumer<Conclusie> ontvanger) {
            for (Object feit : feiten) {
                if (feit instanceof Conclusie ander) {
                    ontvanger.accept(ander);
                }
                if (feit instanceof Steun samengesteld) {
                    samengesteld.steuntOp(ontvanger);
                }
            }
        }
    }

    Sessie(KieBase kieBase, ClassLoader lader, Map<Rule, Regel> regels, boolean spoor, UnaryOperator<List<?>> volgorde) {
        this.context = Context.van(lader);
        this.sessie = kieBase.newKieSession(INSTELLINGEN, null);
        this.volgorde = volgorde;
        sessie.addEventListener(new DefaultRuleRuntimeEventListener() {
            @Override
            public void objectInserted(ObjectInsertedEvent gebeurtenis) {
                if (gebeurtenis.getRule() != null) {
                    besluit(regels.get(gebeurtenis.getRule()), gebeurtenis.getObject());
                }
            }
        });
        if (spoor) {
            sessie.addEventListener(new DefaultAgendaEventListener() {
                @Override
                public void beforeMatchFired(BeforeMatchFiredEvent gebeurtenis) {
                    aanleiding = List.copyOf(gebeurtenis.getMatch().getObjects());
                }
            });
        }
    }

    private static KieSessionConfiguration instellingen() {
        KieSessionConfiguration instellingen = KieServices.get().newKieSessionConfiguration();
        instellingen.setOption(KeepReferenceOption.NO);
        return instellingen;
    }

    private void besluit(Regel regel, Object object) {
        if (object instanceof Conclusie conclusie) {
            Conclusie.Onderwerp onderwerp = conclusie.onderwerp();
            if (!besluiten.add(onderwerp)) {
                throw new TegenstrijdigeRegels(onderwerp.soort() + ", decided again by " + regel.id());
            }
            gevolgtrekkingen.add(new Gevolgtrekking(regel, conclusie, onderwerp, aanleiding));
        } else if (object instanceof Ontbreekt gegeven) {
            // the same fact may be asked by several rules; which one is named may not depend on the order of work
            ontbreekt.merge(gegeven, regel, (een, ander) -> een.id().compareTo(ander.id()) <= 0 ? een : ander);
        }
    }

    /**
     * Puts facts in and fires until no rule applies any more.
     *
     * @return what the rules concluded in this round
     */
    public List<Conclusie> ronde(List<?> feiten) {
        if (feiten.isEmpty()) {
            return List.of(); // nothing is left to fire from the round before
        }
        int begin = gevolgtrekkingen.size();
        for (Object feit : volgorde.apply(feiten)) {
            sessie.insert(feit);
        }
        vuur();
        List<Conclusie> nieuw = new ArrayList<>(gevolgtrekkingen.size() - begin);
        for (Gevolgtrekking stap : gevolgtrekkingen.subList(begin, gevolgtrekkingen.size())) {
            nieuw.add(stap.conclusie());
        }
        return nieuw;
    }

    private void vuur() {
        int gevuurd = 0;
        int keer;
        do {
            Grenzen.bewaakTijd();
            keer = sessie.fireAllRules(PER_KEER);
            gevuurd += keer;
            if (gevuurd >= HOOGSTE_AANTAL) {
                throw new IllegalStateException("the rules do not end");
            }
        } while (keer >= PER_KEER); // the engine may go a little past the number it is given
    }

    public List<Gevolgtrekking> gevolgtrekkingen() {
        return List.copyOf(gevolgtrekkingen);
    }

    /** What the rules lack, each with a rule that asks for it. */
    public Map<Ontbreekt, Regel> ontbreekt() {
        return new LinkedHashMap<>(ontbreekt);
    }

    @Override
    public void close() {
        sessie.dispose();
        context.close();
    }
}
