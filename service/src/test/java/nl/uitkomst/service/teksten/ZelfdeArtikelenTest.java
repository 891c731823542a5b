package nl.uitkomst.service.teksten;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.uitkomst.antwoord.Antwoord;
import nl.uitkomst.antwoord.Antwoord.MaandAntwoord;
import nl.uitkomst.antwoord.Antwoord.UitkeringAntwoord;
import nl.uitkomst.beoordeling.DuurAntwoord;
import nl.uitkomst.beoordeling.Toetsantwoord;
import nl.uitkomst.recht.Regel;
import nl.uitkomst.service.teksten.Gevalteksten.Verteld;
import nl.uitkomst.service.teksten.Redenen.Reden;
import nl.uitkomst.service.teksten.Uitlegger.Uitlegwoorden;
import nl.uitkomst.watals.VergelijkAntwoord;
import nl.uitkomst.watals.VerkenAntwoord;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;

/**
 * The texts of one answer say the same. A reason in plain words is kept by the rule that gives it, so the articles behind the plain text are known:
 * those must be the articles on which the text for lawyers rests the amounts, no more and no less.
 */
class ZelfdeArtikelenTest {

    private static final Map<String, Regel> REGELS = Gevalteksten.REGELSET.regels().stream().collect(Collectors.toMap(Regel::id, regel -> regel));
    private static final Uitlegwoorden WOORDEN = Tekstbestand.lees("uitleg.yaml", new TypeReference<>() { });
    private static final Map<String, Map<String, Sjabloon>> WATALS = Tekstbestand.lees("watals-uitleg.yaml", new TypeReference<>() { });
    private static final Map<String, Map<String, Sjabloon>> DUUR = Tekstbestand.lees("beoordelingen-uitleg.yaml", new TypeReference<>() { });
    private static final Map<String, Map<String, Map<String, Sjabloon>>> TOETSEN = Tekstmap.perOperatie("uitleg.yaml", new TypeReference<>() { });
    private static final Pattern ARTIKEL = Pattern.compile("artikel [0-9a-z]+(?::[0-9a-z]+)?(?: lid [0-9a-z]+)?(?: onder [0-9a-z]+)? [A-Z][A-Za-z]+");
    private static final String OP_GROND_VAN = "op grond van ";

    // ── _bereken ────────────────────────────────────────────────────────────────────────────

    @Test
    void deRedenenInGewoneWoordenZijnDieVanDeJuridischeTekst() {
        List<String> verschillen = new ArrayList<>();
        van(Antwoord.class).forEach((verteld, antwoord) -> {
            List<Reden> redenen = new Redenen(WOORDEN).perRegel(Blok.van(antwoord.maanden()));
            Set<String> gewoon = artikelen(redenen.stream().map(Reden::regel));
            Set<String> juridisch = opGrondVan(verteld.uitleg().juridisch());
            juridisch.removeAll(stil(antwoord));
            if (!gewoon.equals(juridisch)) {
                verschillen.add(verteld.plaats() + ": plain " + gewoon + ", for lawyers " + juridisch);
            }
            redenen.stream().filter(reden -> !verteld.uitleg().eenvoudig().contains(reden.tekst())).forEach(reden -> verschillen.add(verteld.plaats()
                    + ": not said: " + reden.regel()));
        });
        assertThat(verschillen).isEmpty();
    }

    @Test
    void watErGebeurtHeeftInDeJuridischeTekstZijnArtikel() {
        van(Antwoord.class).forEach((verteld, antwoord) -> Uitlegger.gebeurtenissen(antwoord).filter(gebeurtenis -> REGELS.containsKey(gebeurtenis.grond()))
                .forEach(gebeurtenis -> {
                    assertThat(verteld.uitleg().eenvoudig()).as(verteld.plaats()).contains(gebeurtenis.tekst());
                    assertThat(verteld.uitleg().juridisch()).as(verteld.plaats()).contains(gebeurtenis.tekst() + " ("
                            + REGELS.get(gebeurtenis.grond()).bron().inWoorden() + ")");
                }));
    }

    /** Articles of rules of which the words say that another rule for the same amount tells it all. */
    private static Set<String> stil(Antwoord antwoord) {
        Set<String> gronden = antwoord.maanden().stream().map(MaandAntwoord::uitkeringen).flatMap(List::stream).map(UitkeringAntwoord::gronden).flatMap(List::stream)
                .collect(Collectors.toSet());
        Set<String> gezegd = artikelen(gronden.stream().filter(id -> WOORDEN.redenen().containsKey(id) && !zwijgt(id, gronden)));
        return artikelen(gronden.stream().filter(id -> WOORDEN.redenen().containsKey(id) && zwijgt(id, gronden))).stream()
                .filter(artikel -> !gezegd.contains(artikel)).collect(Collectors.toSet());
    }

    private static boolean zwijgt(String id, Set<String> gronden) {
        return WOORDEN.redenen().get(id).teksten().stream().anyMatch(tekst -> tekst.matches("\\{met-[a-z0-9-]+\\|leeg}")
                && gronden.contains(tekst.substring("{met-".length(), tekst.indexOf('|'))));
    }

    private static Set<String> opGrondVan(String juridisch) {
        return juridisch.lines().filter(regel -> regel.contains(OP_GROND_VAN)).flatMap(regel -> ARTIKEL.matcher(regel).results().map(plaats -> plaats.group()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    // ── what if ─────────────────────────────────────────────────────────────────────────────

    @Test
    void inEenVergelijkingOok() {
        van(VergelijkAntwoord.class).forEach((verteld, antwoord) -> antwoord.scenarios().forEach(scenario -> {
            List<String> regels = scenario.andereRegels().stream().flatMap(deel -> deel.scenario().stream()).distinct().toList();
            assertThat(regels).as(verteld.plaats() + ": rules without a reason in plain words").allMatch(WOORDEN.redenen()::containsKey);
            assertThat(artikelen(regels.stream())).as(verteld.plaats()).allMatch(artikel -> noemt(verteld.uitleg().juridisch(), artikel));
        }));
    }

    @Test
    void bijEenDrempelOok() {
        Set<String> zonderReden = new TreeSet<>();
        van(VerkenAntwoord.class).forEach((verteld, antwoord) -> antwoord.drempels().stream().filter(drempel -> drempel.bron() != null).forEach(drempel -> {
            String regel = drempel.regels().get(0);
            if (!WATALS.get("verken-redenen").containsKey(regel)) {
                zonderReden.add(regel);
            }
            assertThat(verteld.uitleg().juridisch()).as(verteld.plaats()).contains(OP_GROND_VAN + REGELS.get(regel).bron().inWoorden());
        }));
        assertThat(zonderReden).as("rules that make a threshold without a reason in plain words").isEmpty();
    }

    // ── assessments ─────────────────────────────────────────────────────────────────────────

    @Test
    void bijEenBeoordelingOok() {
        List<String> verschillen = new ArrayList<>();
        van(Toetsantwoord.class).forEach((verteld, antwoord) -> redenen(verteld, TOETSEN.get(verteld.geval().operatie()).getOrDefault("redenen", Map.of()).keySet(),
                antwoord.stappen().stream().map(Antwoord.Stap::regel), verschillen));
        van(DuurAntwoord.class).forEach((verteld, antwoord) -> redenen(verteld, DUUR.get("duur-redenen").keySet(),
                antwoord.stappen().stream().map(Antwoord.Stap::regel), verschillen));
        assertThat(verschillen).isEmpty();
    }

    private static void redenen(Verteld verteld, Set<String> metReden, Stream<String> regels, List<String> verschillen) {
        artikelen(regels.filter(metReden::contains)).stream().filter(artikel -> !noemt(verteld.uitleg().juridisch(), artikel))
                .forEach(artikel -> verschillen.add(verteld.plaats() + ": only in plain words: " + artikel));
    }

    @Test
    void eenBeslisteBeoordelingHeeftEenReden() {
        assertThat(van(Toetsantwoord.class).entrySet().stream().filter(deel -> deel.getValue().mogelijkeUitkomsten() == null
                        && !Set.of("onbekend", "vereist-oordeel").contains(deel.getValue().uitkomst()) && deel.getValue().nietBerekenbaar().isEmpty())
                .filter(deel -> redenen(deel.getKey(), deel.getValue()).isEmpty() && kort(deel.getKey())).map(deel -> deel.getKey().plaats())).isEmpty();
    }

    private static List<String> redenen(Verteld verteld, Toetsantwoord antwoord) {
        Set<String> metReden = TOETSEN.get(verteld.geval().operatie()).getOrDefault("redenen", Map.of()).keySet();
        return antwoord.stappen().stream().map(Antwoord.Stap::regel).filter(metReden::contains).toList();
    }

    /** Nothing but an opening of one or two sentences: then the reason is not in it either. */
    private static boolean kort(Verteld verteld) {
        return verteld.uitleg().eenvoudig().lines().findFirst().orElse("").split("(?<=[.?!])\\s").length < 2;
    }

    // ── in common ───────────────────────────────────────────────────────────────────────────

    private static <T> Map<Verteld, T> van(Class<T> soort) {
        Map<Verteld, T> gevonden = new LinkedHashMap<>();
        Gevalteksten.alle().stream().filter(verteld -> soort.isInstance(verteld.antwoord())).forEach(verteld -> gevonden.put(verteld, soort.cast(verteld.antwoord())));
        assertThat(gevonden).as("cases of " + soort.getSimpleName()).isNotEmpty();
        return gevonden;
    }

    private static Set<String> artikelen(Stream<String> regels) {
        return regels.map(REGELS::get).filter(Objects::nonNull).map(regel -> regel.bron().inWoorden()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The article itself, and not a longer one that begins like it. */
    private static boolean noemt(String tekst, String artikel) {
        return Pattern.compile(Pattern.quote(artikel) + "(?![0-9a-z])").matcher(tekst).find();
    }
}
