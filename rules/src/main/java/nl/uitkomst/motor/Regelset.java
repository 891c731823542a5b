package nl.uitkomst.motor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import nl.uitkomst.normen.Normen;
import nl.uitkomst.recht.Regel;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.conf.KieBaseMutabilityOption;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Rule;

/**
 * One version of the rules with its dated amounts. It is loaded through a class loader of its own choice, so two versions
 * can be held side by side; it is safe to use from many threads at once.
 */
public final class Regelset {

    private static final String MODEL = "META-INF/kie/nl.uitkomst/uitkomst-rules/drools-model";
    private static final String VERSIE = "nl/uitkomst/regelset.properties";

    private final KieBase kieBase;
    private final ClassLoader lader;
    /** By the rule of the engine itself: a name is long, and each conclusion asks for its rule. */
    private final Map<Rule, Regel> perRegel;
    private final Collection<Regel> regels;
    private final Normen normen;
    private final String versie;
    private final String hash;
    private final UnaryOperator<List<?>> volgorde;

    private Regelset(KieBase kieBase, ClassLoader lader, Map<Rule, Regel> perRegel, Collection<Regel> regels, Normen normen, String versie, String hash,
            UnaryOperator<List<?>> volgorde) {
        this.kieBase = kieBase;
        this.lader = lader;
        this.perRegel = perRegel;
        this.regels = regels;
        this.normen = normen;
        this.versie = versie;
        this.hash = hash;
        this.volgorde = volgorde;
    }

    /** The rule set on the class path of this class. */
    public static Regelset laad() {
        return laad(Regelset.class.getClassLoader());
    }

    /** @throws IllegalStateException when the loader holds no complete rule set */
    public static Regelset laad(ClassLoader lader) {
        KieBase kieBase = kieBase(lader);
        Map<Rule, Regel> perRegel = new IdentityHashMap<>();
        Collection<Regel> regels = regels(kieBase, perRegel);
        Properties versie = new Properties();
        try (InputStream invoer = open(lader, VERSIE)) {
            versie.load(invoer);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
        return new Regelset(kieBase, lader, perRegel, regels, Normen.laad(), versie.getProperty("versie"), hash(lader, versie), UnaryOperator.identity());
    }

    private static KieBase kieBase(ClassLoader lader) {
        Collection<Model> modellen = new ArrayList<>();
        try (BufferedReader regels = new BufferedReader(new InputStreamReader(open(lader, MODEL), StandardCharsets.UTF_8))) {
            regels.readLine(); // version of the model
            for (String klasse; (klasse = regels.readLine()) != null;) {
                if (!klasse.isBlank()) {
                    modellen.add((Model) Class.forName(klasse, true, lader).getDeclaredConstructor().newInstance());
                }
            }
        } catch (IOException | ReflectiveOperationException fout) {
            throw new IllegalStateException("no readable rule set", fout);
        }
        try (Context context = Context.van(lader)) {
            return KieBaseBuilder.createKieBaseFromModel(modellen, KieBaseMutabilityOption.DISABLED);
        }
    }

    private static Collection<Regel> regels(KieBase kieBase, Map<Rule, Regel> perRegel) {
        Map<String, Regel> perNaam = new LinkedHashMap<>();
        Map<String, Regel> perId = new TreeMap<>();
        for (KiePackage pakket : kieBase.getKiePackages()) {
            for (Rule regel : pakket.getRules()) {
                Regel gelezen = Regel.van(regel.getName(), regel.getMetaData());
                if (perId.put(gelezen.id(), gelezen) != null) {
                    throw new IllegalStateException("two rules have the id " + gelezen.id());
                }
                perRegel.put(regel, gelezen);
                if (perNaam.put(regel.getName(), gelezen) != null) { // its text is found by this name
                    throw new IllegalStateException("two rules have the name " + regel.getName());
                }
            }
        }
        return perNaam.values();
    }

    /**
     * SHA-256 over version, rule files and the source of the types they use, as listed when the jar was built: any change that
     * could move an amount gives another hash.
     */
    private static String hash(ClassLoader lader, Properties versie) {
        try (InputStream lijst = open(lader, "META-INF/uitkomst/bronnen.sha256")) {
            MessageDigest som = MessageDigest.getInstance("SHA-256");
            som.update(versie.getProperty("versie").getBytes(StandardCharsets.UTF_8));
            List<String> regels = new String(lijst.readAllBytes(), StandardCharsets.UTF_8).lines().sorted().toList();
            for (String regel : regels) {
                som.update(regel.getBytes(StandardCharsets.UTF_8));
            }
            return "sha256:" + HexFormat.of().formatHex(som.digest());
        } catch (IOException | NoSuchAlgorithmException fout) {
            throw new IllegalStateException("no readable rule set", fout);
        }
    }

    private static InputStream open(ClassLoader lader, String bestand) throws IOException {
        InputStream invoer = lader.getResourceAsStream(bestand);
        if (invoer == null) {
            throw new IllegalStateException("missing " + bestand);
        }
        return invoer;
    }

    /** The same rule set, given its facts in another order. No answer may depend on it; a test holds it to that. */
    public Regelset metFeitenInVolgorde(UnaryOperator<List<?>> andereVolgorde) {
        return new Regelset(kieBase, lader, perRegel, regels, normen, versie, hash, andereVolgorde);
    }

    /** The same rules with other amounts, to see what hangs on an amount. It keeps the hash of the rules. */
    public Regelset metNormen(Normen andere) {
        return new Regelset(kieBase, lader, perRegel, regels, andere, versie, hash, volgorde);
    }

    /** What stands in the rule files, by the name of the rule; read anew at each call. */
    public Map<String, Regeltekst> teksten() {
        return Regeltekst.lees(lader);
    }

    /** A new session for one request; close it. */
    public Sessie sessie(boolean spoor) {
        return new Sessie(kieBase, lader, perRegel, spoor, volgorde);
    }

    public Collection<Regel> regels() {
        return regels;
    }

    public Normen normen() {
        return normen;
    }

    public String versie() {
        return versie;
    }

    public String hashcode() {
        return hash;
    }
}
