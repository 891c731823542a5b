package nl.uitkomst.mutaties;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.uitkomst.motor.Regelset;
import nl.uitkomst.mutaties.Foutmodel.Gewijzigd;
import org.drools.model.Consequence;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.consequences.ConsequenceImpl;
import org.drools.model.impl.RuleImpl;
import org.drools.model.patterns.CompositePatterns;

/** The rule set as it is, but for what a function makes of its rules; loaded in the ordinary way through a class loader of its own. */
final class Foutregelset {

    private static final String INDEX = "META-INF/kie/nl.uitkomst/uitkomst-rules/drools-model";

    private final List<Model> modellen = new ArrayList<>();
    private final Map<String, Rule> perId = new HashMap<>();

    Foutregelset() {
        ClassLoader lader = Regelset.class.getClassLoader();
        try (InputStream index = lader.getResourceAsStream(INDEX)) {
            for (String klasse : new String(index.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).toList()) {
                modellen.add((Model) Class.forName(klasse, true, lader).getDeclaredConstructor().newInstance());
            }
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        } catch (ReflectiveOperationException fout) {
            throw new IllegalStateException(fout);
        }
        modellen.forEach(model -> model.getRules().forEach(regel -> perId.put(id(regel), regel)));
    }

    static String id(Rule regel) {
        return regel.getMetaData().get("regel").toString();
    }

    Rule regel(String id) {
        return perId.get(id);
    }

    /** @param vervanging what takes the place of a rule */
    Regelset met(Function<Rule, List<Rule>> vervanging) {
        List<Gewijzigd> gewijzigd = new ArrayList<>();
        modellen.forEach(model -> gewijzigd.add(new Gewijzigd(model, model.getRules().stream().flatMap(regel -> vervanging.apply(regel).stream()).toList())));
        Foutmodel.GEZET.set(gewijzigd);
        try {
            String index = "Drools-Model-Version\n" + (Foutmodel.class.getName() + "\n").repeat(modellen.size());
            return Regelset.laad(new ClassLoader(Regelset.class.getClassLoader()) {
                @Override
                public InputStream getResourceAsStream(String naam) {
                    return naam.equals(INDEX) ? new ByteArrayInputStream(index.getBytes(StandardCharsets.UTF_8)) : super.getResourceAsStream(naam);
                }
            });
        } finally {
            Foutmodel.GEZET.remove();
        }
    }

    /** The rule with the conditions and the conclusion of another. */
    static Rule metInhoud(Rule regel, Rule inhoud) {
        return maak(regel, inhoud, regel.getMetaData());
    }

    /** The rule with other metadata. */
    static Rule metKenmerken(Rule regel, Map<String, Object> kenmerken) {
        return maak(regel, regel, kenmerken);
    }

    /** A rule with the conditions of another that concludes nothing: it only notes on what it fires. */
    static Rule schaduw(Rule regel, Rule metFout, String naam) {
        CompositePatterns inhoud = (CompositePatterns) metFout.getView();
        Consequence besluit = inhoud.getConsequences().get(RuleImpl.DEFAULT_CONSEQUENCE_NAME);
        int eerste = besluit.isUsingDrools() ? 1 : 0;
        Consequence noteert = new ConsequenceImpl(feiten -> Aanraking.noteer(naam, Arrays.copyOfRange(feiten, eerste, feiten.length)),
                besluit.getDeclarations(), besluit.isUsingDrools(), false, besluit.getLanguage());
        Map<String, Object> kenmerken = new HashMap<>(regel.getMetaData());
        kenmerken.put("regel", naam);
        return new RuleImpl(regel.getPackage(), naam, regel.getUnit(),
                new CompositePatterns(inhoud.getType(), inhoud.getSubConditions(), Map.of(RuleImpl.DEFAULT_CONSEQUENCE_NAME, noteert)), Map.of(), kenmerken);
    }

    private static Rule maak(Rule regel, Rule inhoud, Map<String, Object> kenmerken) {
        return new RuleImpl(regel.getPackage(), regel.getName(), inhoud.getUnit(), (CompositePatterns) inhoud.getView(), Map.of(), kenmerken);
    }
}
