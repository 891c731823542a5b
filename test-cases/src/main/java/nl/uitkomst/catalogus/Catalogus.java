package nl.uitkomst.catalogus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import nl.uitkomst.gevallen.Geval;
import nl.uitkomst.gevallen.Gevallen;
import nl.uitkomst.gevallen.Verslag;
import nl.uitkomst.gevallen.Verslag.Gevalverslag;
import nl.uitkomst.gevallen.Verslag.Regelverslag;
import nl.uitkomst.motor.Regelset;
import nl.uitkomst.motor.Regeltekst;
import nl.uitkomst.normen.Normen;
import nl.uitkomst.recht.Bron;
import nl.uitkomst.recht.Regel;

/**
 * The whole rule set as a lawyer looks at it. Made once and immutable; safe to use from many threads. Cases are read from their files when they are
 * asked for.
 */
public final class Catalogus {

    private static final Regelverslag NIETS = new Regelverslag(null, List.of(), null, List.of(), List.of());

    private final String versie;
    private final Map<String, Bedragblad> bedragen;
    private final Map<String, Regelblad> regels = new LinkedHashMap<>();
    private final Map<String, Gevalverslag> gevallen;
    private final List<Lezingblad> lezingen;
    private final List<Oordeelblad> oordelen;
    private final List<Wetblad> wetten;
    private final List<String> fouten;

    /** The catalogue of a rule set, with the reports, readings, inventories and sign-offs on the class path. */
    public static Catalogus laad(Regelset regelset) {
        return new Catalogus(Grondstof.lees(regelset));
    }

    Catalogus(Grondstof bron) {
        Normen normen = bron.regelset().normen();
        versie = bron.regelset().versie();
        bedragen = normen.alle().stream().map(reeks -> Bedragblad.van(reeks, normen)).collect(perSleutel(Bedragblad::code));
        gevallen = bron.verslag().map(Verslag::gevallen).orElse(List.of()).stream().collect(perSleutel(Gevalverslag::geval));
        lezingen = bron.lezingen();
        oordelen = bron.verslag().map(Verslag::oordelen).orElse(List.of()).stream()
                .map(punt -> new Oordeelblad(punt.code(), punt.wie(), punt.operatie(), punt.bron())).toList();
        Map<String, Regelverslag> verslagen = bron.verslag().map(Verslag::regels).orElse(List.of()).stream().collect(perSleutel(Regelverslag::regel));
        opVolgorde(bron).forEach(regel -> regels.put(regel.id(), blad(bron, regel, verslagen.getOrDefault(regel.id(), NIETS))));
        Wetbouwer bouwer = new Wetbouwer(bron.inventarissen(), regels.values().stream().map(Regelblad::regel).toList(), vindplaatsen(normen),
                ids -> bron.aftekeningen().samen(regels.get(ids.get(0)).regel().bron(),
                        ids.stream().collect(Collectors.toMap(Function.identity(), id -> regels.get(id).status()))));
        wetten = bouwer.bouw();
        fouten = new ArrayList<>(bouwer.fouten());
        regels.values().stream().filter(regel -> bron.verslag().isPresent() && regel.gevallen().isEmpty())
                .forEach(regel -> fouten.add(regel.id() + " has no cases"));
    }

    private static <T> Collector<T, ?, Map<String, T>> perSleutel(Function<T, String> sleutel) {
        return Collectors.toMap(sleutel, Function.identity(), (een, ander) -> een, LinkedHashMap::new);
    }

    private Map<String, Bron> vindplaatsen(Normen normen) {
        Map<String, Bron> plaatsen = new LinkedHashMap<>();
        bedragen.forEach((code, bedrag) -> plaatsen.put(code, bedrag.bron()));
        plaatsen.putAll(normen.tabellen());
        return plaatsen;
    }

    /** As they stand in the files; within a statute by article, which is the order of its inventory. */
    private static List<Regel> opVolgorde(Grondstof bron) {
        Map<List<String>, Integer> plaats = new LinkedHashMap<>();
        bron.inventarissen().forEach(wet -> wet.artikelen().stream().filter(post -> post.artikel() != null)
                .forEach(post -> plaats.put(List.of(wet.wet(), post.artikel()), plaats.size())));
        Comparator<Regel> opArtikel = Comparator.comparingInt(regel -> regel.bron().artikel() == null ? Integer.MAX_VALUE
                : plaats.getOrDefault(List.of(regel.bron().wet(), regel.bron().artikel()), Integer.MAX_VALUE));
        Comparator<Regel> opLid = Comparator.comparing(regel -> regel.bron().lid(), Comparator.nullsFirst(Comparator.comparingInt(Catalogus::getal)));
        Comparator<Regel> inBestand = Comparator.comparing((Regel regel) -> bron.teksten().get(regel.zin()).bestand())
                .thenComparing(regel -> bron.teksten().get(regel.zin()).nummer());
        return bron.regelset().regels().stream().sorted(opArtikel.thenComparing(opLid).thenComparing(inBestand)).toList();
    }

    private static int getal(String lid) {
        return Integer.parseInt(lid.replaceAll("\\D.*", ""));
    }

    private Regelblad blad(Grondstof bron, Regel regel, Regelverslag verslag) {
        Regeltekst tekst = bron.teksten().get(regel.zin());
        List<Bedragblad> gelezen = verslag.bedragen().stream().map(bedragen::get).toList();
        String hash = Regelhash.van(tekst.drl(), gelezen);
        return new Regelblad(regel, tekst.bestand(), tekst.toelichting(), tekst.drl(), voorwaarden(tekst.drl()), gelezen, verslag.steuntOp(), verslag.gevallen(),
                verslag.paar(), lezingen.stream().filter(lezing -> lezing.regels().contains(regel.id())).toList(),
                oordelen.stream().filter(punt -> regel.bron().artikel() != null && punt.bron().wet().equals(regel.bron().wet())
                        && regel.bron().artikel().equals(punt.bron().artikel())).toList(),
                hash, bron.aftekeningen().status(regel.bron(), regel.id(), hash), bron.aftekeningen().van(regel.bron()));
    }

    /** The patterns between {@code when} and {@code then}; one that goes on over more lines is one condition. */
    private static List<String> voorwaarden(String drl) {
        List<String> voorwaarden = new ArrayList<>();
        List<String> regels = drl.lines().map(regel -> regel.contains("//") ? regel.substring(0, regel.indexOf("//")) : regel)
                .map(String::strip).filter(regel -> !regel.isEmpty()).toList();
        int open = 0;
        for (String regel : regels.subList(regels.indexOf("when") + 1, regels.indexOf("then"))) {
            if (open == 0) {
                voorwaarden.add(regel);
            } else {
                voorwaarden.set(voorwaarden.size() - 1, voorwaarden.get(voorwaarden.size() - 1) + " " + regel);
            }
            open += (int) (regel.chars().filter(teken -> teken == '(').count() - regel.chars().filter(teken -> teken == ')').count());
        }
        return List.copyOf(voorwaarden);
    }

    /** Version of the rule set. */
    public String versie() {
        return versie;
    }

    /** Statutes, decrees and policies; the articles of each in the order of the text. */
    public List<Wetblad> wetten() {
        return wetten;
    }

    /** All rules: by statute and article, and there in the order of the rule files. */
    public List<Regelblad> regels() {
        return List.copyOf(regels.values());
    }

    public Optional<Regelblad> regel(String id) {
        return Optional.ofNullable(regels.get(id));
    }

    /** Ids and titles of all cases with what came out, in the order of the files; empty where this build made no report. */
    public List<Gevalverslag> gevallen() {
        return List.copyOf(gevallen.values());
    }

    /** The same of some cases. */
    public List<Gevalverslag> gevallen(List<String> ids) {
        return ids.stream().map(gevallen::get).toList();
    }

    /** One case in full; read from its file. */
    public Optional<Gevalblad> geval(String id) {
        Gevalverslag verslag = gevallen.get(id);
        if (verslag == null) {
            return Optional.empty();
        }
        Geval geval = Gevallen.lees(verslag.bestand()).stream().filter(deel -> deel.id().equals(id)).findFirst().orElseThrow();
        return Optional.of(new Gevalblad(id, geval.titel(), geval.bestand(), geval.adres(), geval.bron(), geval.berekening(), geval.verzoek(), geval.verwacht(),
                geval.nietVerwacht(), status(id), verslag.werkelijk(), verslag.verschillen()));
    }

    /** {@code groen}, {@code rood} or {@code niet-gedraaid}. */
    public String status(String geval) {
        Gevalverslag verslag = gevallen.get(geval);
        return verslag == null ? Gevalblad.NIET_GEDRAAID : verslag.groen() ? Gevalblad.GROEN : Gevalblad.ROOD;
    }

    public List<Lezingblad> lezingen() {
        return lezingen;
    }

    public List<Oordeelblad> oordelen() {
        return oordelen;
    }

    public List<Bedragblad> bedragen() {
        return List.copyOf(bedragen.values());
    }

    public Optional<Bedragblad> bedrag(String code) {
        return Optional.ofNullable(bedragen.get(code));
    }

    /** The rules that read an amount themselves. */
    public List<Regelblad> gebruikers(String bedrag) {
        return regels.values().stream().filter(regel -> regel.bedragen().stream().anyMatch(deel -> deel.code().equals(bedrag))).toList();
    }

    /** The amounts that have a value on a day. */
    public List<Bedragblad> bedragenOp(LocalDate dag) {
        return bedragen.values().stream().filter(bedrag -> bedrag.op(dag) != null).toList();
    }

    /** What is found by an article ({@code art. 61 lid 4}), by an id, or by words; best first, at most {@code hoogstens}. */
    public List<Treffer> zoek(String vraag, int hoogstens) {
        return new Zoeker(this).zoek(vraag).stream().limit(hoogstens).toList();
    }

    /** What is wrong with the coverage; empty in a build that is green. */
    public List<String> dekkingsfouten() {
        return List.copyOf(fouten);
    }

    /** A sign-off of all rules of an article as they are now, for the file {@link #aftekenbestand}; role, date and remark are for who signs. */
    public Map<String, String> hashes(Wetblad.Artikelblad artikel) {
        return artikel.regels().stream().collect(Collectors.toMap(Function.identity(), id -> regels.get(id).hash(), (een, ander) -> een, LinkedHashMap::new));
    }

    /** Name of the file of sign-off of an article. */
    public static String aftekenbestand(Wetblad.Artikelblad artikel) {
        return Aftekeningen.bestand(artikel.bron());
    }
}
