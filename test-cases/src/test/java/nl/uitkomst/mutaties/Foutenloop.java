package nl.uitkomst.mutaties;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.uitkomst.beoordeling.Waarheidstabel;
import nl.uitkomst.gevallen.Geval;
import nl.uitkomst.gevallen.Uitvoering;
import nl.uitkomst.gevallen.Vergelijking;
import nl.uitkomst.motor.Regelset;
import nl.uitkomst.motor.Regeltekst;
import nl.uitkomst.mutaties.Normfouten.Normfout;
import nl.uitkomst.recht.Regel;
import org.drools.model.Rule;

/** Makes the faults of the rule files and of the dated amounts, and puts each to the cases until one of them notices it. */
final class Foutenloop {

    /** An operation that computes many times over comes last. */
    private static final Comparator<Geval> SNELSTE_EERST = Comparator
            .comparing(geval -> geval.verzoek().toString().length() * (geval.operatie().equals("_verken") ? 10 : 1));

    /** Rules that decide an assessment look at one of these; they also stand in a table of every combination of answers. */
    private static final String BESLISSING = "Geval(";

    private final Regelset huidig = Regelset.laad();
    private final Foutregelset regelset = new Foutregelset();
    private final Map<String, Regel> regels = new HashMap<>();
    private final Map<String, String> koppen = new HashMap<>();
    private final Map<String, String> redenen = Gelijkwaardig.redenen();
    private final List<Geval> gevallen;
    private final Path bewaard;
    /** By the id of a rule the cases that fire it. */
    private final Map<String, Set<Geval>> vuurt = new HashMap<>();
    private final Geheugen geheugen;

    /**
     * @param gevallen those that should notice the faults
     * @param bewaard  where is kept what a next run can use
     */
    Foutenloop(List<Geval> gevallen, Path bewaard) {
        this.gevallen = gevallen;
        this.bewaard = bewaard;
        this.geheugen = new Geheugen(bewaard, kort(huidig.hashcode()) + "-" + kort(huidig.normen().hashcode()), gevallen);
        huidig.regels().forEach(regel -> regels.put(regel.id(), regel));
    }

    private static String kort(String hash) {
        return hash.substring(hash.indexOf(':') + 1).substring(0, 12);
    }

    /** The folders of rule files, in the order of their names. */
    Set<String> mappen() {
        return huidig.teksten().values().stream().map(tekst -> tekst.bestand().substring(0, tekst.bestand().indexOf('/')))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** All faults of the rules in a folder. */
    List<Fout> fouten(String map) {
        Map<String, String> ids = regels.values().stream().collect(Collectors.toMap(Regel::zin, Regel::id));
        List<Fout> fouten = new ArrayList<>();
        for (Map.Entry<String, Regeltekst> regel : huidig.teksten().entrySet()) {
            String bestand = regel.getValue().bestand();
            if (bestand.startsWith(map + "/")) {
                String id = ids.get(regel.getKey());
                String tekst = inhoud(bestand);
                koppen.put(bestand, kop(tekst));
                fouten.addAll(Foutenmaker.fouten(id, regel.getValue(), new Constanten(tekst)));
                fouten.addAll(Vindplaatsen.fouten(regelset.regel(id), bestand));
            }
        }
        return fouten;
    }

    private static String inhoud(String bestand) {
        try (InputStream invoer = Regelset.class.getResourceAsStream("/nl/uitkomst/" + bestand)) {
            return new String(invoer.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    /** Package and imports. */
    private static String kop(String bestand) {
        return bestand.lines().filter(regel -> regel.matches("(package|dialect|import) .*")).collect(Collectors.joining("\n", "", "\n"));
    }

    List<Uitslag> regelfouten(String map) {
        Map<String, Fout> perNaam = new LinkedHashMap<>();
        fouten(map).forEach(fout -> perNaam.put("fout " + perNaam.size(), fout));
        Foutenbouwer bouwer = new Foutenbouwer(koppen, bewaard, huidig.hashcode());
        perNaam.forEach((naam, fout) -> {
            if (fout.drl() != null) {
                bouwer.voegToe(fout.bestand(), naam, fout.drl());
            }
        });
        Map<String, Rule> gebouwd = bouwer.bouw();
        perNaam.entrySet().removeIf(een -> een.getValue().drl() != null && !gebouwd.containsKey(een.getKey()));
        Schaduwloop schaduwen = new Schaduwloop(regelset);
        perNaam.forEach((naam, fout) -> {
            schaduwen.voegToe(fout.regel());
            if (fout.inVoorwaarden() && geheugen.van(fout).isEmpty()) {
                schaduwen.voegToe(naam, fout, gebouwd.get(naam));
            }
        });
        boolean allesBekend = perNaam.values().stream().allMatch(fout -> geheugen.van(fout).isPresent());
        Map<String, Set<Geval>> verschillen = allesBekend ? Map.of() : schaduwen.verschillen(vanBelang(map));
        List<Uitslag> uitslagen = perNaam.entrySet().parallelStream().map(een -> {
            Fout fout = een.getValue();
            return regelfout(fout, gebouwd.get(een.getKey()), verschillen.getOrDefault(fout.inVoorwaarden() ? een.getKey() : fout.regel(), Set.of()));
        }).toList();
        geheugen.bewaar(uitslagen);
        return uitslagen;
    }

    /** Cases of the operations in which rules of the folder fire; to the others its facts are unknown. */
    private List<Geval> vanBelang(String map) {
        if (vuurt.isEmpty()) {
            Schaduwloop schaduwen = new Schaduwloop(regelset);
            regels.keySet().forEach(schaduwen::voegToe);
            vuurt.putAll(schaduwen.verschillen(gevallen));
        }
        String pakket = "nl.uitkomst." + map;
        Set<String> operaties = vuurt.entrySet().stream().filter(een -> regelset.regel(een.getKey()).getPackage().equals(pakket))
                .flatMap(een -> een.getValue().stream()).map(Geval::operatie).collect(Collectors.toSet());
        return gevallen.stream().filter(geval -> operaties.contains(geval.operatie())).toList();
    }

    private Uitslag herinnerd(Fout fout, String wet) {
        Geheugen.Herinnering eerder = geheugen.van(fout).orElseThrow();
        return new Uitslag(fout, wet, eerder.geval(), eerder.controle(), redenen.get(fout.sleutel()));
    }

    private Uitslag regelfout(Fout fout, Rule metFout, Set<Geval> gevallen) {
        Regel regel = regels.get(fout.regel());
        if (geheugen.van(fout).isPresent()) {
            return herinnerd(fout, regel.bron().wet());
        }
        if (fout.soort() != Foutsoort.VINDPLAATS) {
            Regelset metFouteRegel = met(fout, rule -> metFout == null ? List.of() : List.of(Foutregelset.metInhoud(rule, metFout)));
            String gevonden = gevonden(metFouteRegel, gevallen);
            boolean inTabel = gevonden == null && fout.drl() != null && fout.drl().contains(BESLISSING)
                    && !Waarheidstabel.klopt(metFouteRegel, regelset.regel(fout.regel()).getPackage());
            return new Uitslag(fout, regel.bron().wet(), gevonden, inTabel, redenen.get(fout.sleutel()));
        }
        Map<String, Object> kenmerken = Vindplaatsen.metFout(regelset.regel(fout.regel()), fout);
        Set<Geval> kanHetZien = gevallen.stream().filter(geval -> Vindplaatsen.genoemd(fout, geval.verwacht())).collect(Collectors.toSet());
        String gevonden = kanHetZien.isEmpty() ? null : gevonden(met(fout, rule -> List.of(Foutregelset.metKenmerken(rule, kenmerken))), kanHetZien);
        return new Uitslag(fout, regel.bron().wet(), gevonden, !Vindplaatsen.eensluidend(Regel.van(regel.zin(), kenmerken)), redenen.get(fout.sleutel()));
    }

    private Regelset met(Fout fout, Function<Rule, List<Rule>> vervanging) {
        return regelset.met(regel -> Foutregelset.id(regel).equals(fout.regel()) ? vervanging.apply(regel) : List.of(regel));
    }

    /** The first case with another outcome than it expects; an error is another outcome. */
    private static String gevonden(Regelset metFout, Collection<Geval> gevallen) {
        Uitvoering uitvoering = new Uitvoering(metFout);
        for (Geval geval : gevallen.stream().sorted(SNELSTE_EERST).toList()) {
            try {
                if (!Vergelijking.verschillen(geval, uitvoering.antwoord(geval)).isEmpty()) {
                    return geval.id();
                }
            } catch (RuntimeException gebroken) {
                return geval.id();
            }
        }
        return null;
    }

    List<Uitslag> normfouten() {
        Normfouten normfouten = new Normfouten(huidig);
        Map<String, Set<Geval>> gevraagd = normfouten.gevraagd(gevallen);
        List<Uitslag> uitslagen = normfouten.fouten().parallelStream()
                .map(fout -> normfout(fout, gevraagd.getOrDefault(fout.reeks().code(), Set.of()))).toList();
        geheugen.bewaar(uitslagen);
        return uitslagen;
    }

    private Uitslag normfout(Normfout fout, Set<Geval> gevallen) {
        if (geheugen.van(fout.fout()).isPresent()) {
            return herinnerd(fout.fout(), fout.reeks().bron().wet());
        }
        List<Geval> kanRaken = gevallen.stream().filter(geval -> Normfouten.kanRaken(fout, geval)).toList();
        String gevonden = gevonden(huidig.metNormen(fout.normen()), kanRaken);
        return new Uitslag(fout.fout(), fout.reeks().bron().wet(), gevonden, false, redenen.get(fout.fout().sleutel()));
    }

    /** Of every fault there is, its key. */
    Set<String> sleutels() {
        Set<String> sleutels = new TreeSet<>();
        mappen().forEach(map -> fouten(map).forEach(fout -> sleutels.add(fout.sleutel())));
        new Normfouten(huidig).fouten().forEach(fout -> sleutels.add(fout.fout().sleutel()));
        return sleutels;
    }
}
