package nl.uitkomst.service.teksten;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.uitkomst.antwoord.Antwoord.Aanname;
import nl.uitkomst.antwoord.Antwoord.NietTeBerekenen;
import nl.uitkomst.antwoord.Antwoord.OntbrekendGegeven;
import nl.uitkomst.antwoord.Antwoord.Oordeelspunt;
import nl.uitkomst.antwoord.Antwoord.Stap;
import nl.uitkomst.antwoord.Antwoord.Waarschuwing;
import nl.uitkomst.motor.Regelset;
import nl.uitkomst.recht.Bron;
import nl.uitkomst.recht.Regel;
import tools.jackson.core.type.TypeReference;

/** What explanations of other operations than {@code _bereken} have in common: lists under a heading, questions, remarks with their article. */
abstract class Uitlegdelen {

    private static final int MEESTE_STAPPEN = 60;
    /** What says nothing about a comparison of amounts. */
    private static final Set<String> ALLEEN_IN_DE_LIJST = Set.of("betaaldatum-december", "voorschot-voorlopig", "loongegevens-later", "regel-verlopen");
    /** More questions than this cannot be answered by ear; the others come after the first answers. */
    private static final int MEESTE_VRAGEN_VOORGELEZEN = 3;

    private final Map<String, Map<String, Sjabloon>> woorden;
    private final Map<String, Regel> regels = new HashMap<>();

    Uitlegdelen(String bestand, Regelset regelset) {
        woorden = Tekstbestand.lees(bestand, new TypeReference<>() { });
        regelset.regels().forEach(regel -> regels.put(regel.id(), regel));
    }

    String zin(String groep, String naam, Map<String, String> waarden) {
        return woorden.get(groep).get(naam).vul(waarden);
    }

    String zin(String groep, String naam) {
        return zin(groep, naam, Map.of());
    }

    boolean kent(String groep, String naam) {
        return woorden.get(groep).containsKey(naam);
    }

    static String geweigerd(NietTeBerekenen deel) {
        return Stream.of(deel.reden(), deel.doeDit()).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }

    /** Why it is so, in plain words, by the rules that decided. */
    List<String> redenen(List<Stap> stappen, String groep) {
        Set<String> redenen = new LinkedHashSet<>();
        stappen.stream().map(Stap::regel).filter(naam -> kent(groep, naam)).forEach(regel -> redenen.add(zin(groep, regel)));
        return List.copyOf(redenen);
    }

    /** Of the warnings those that belong in a text that stands beside a list of them: of a day of payment or an advance nothing is told here. */
    static List<String> opmerkingen(List<Waarschuwing> waarschuwingen) {
        return waarschuwingen.stream().filter(deel -> !ALLEEN_IN_DE_LIJST.contains(deel.code())).map(Waarschuwing::tekst).filter(Objects::nonNull).distinct().toList();
    }

    void vragen(List<OntbrekendGegeven> ontbrekend, List<String> alineas) {
        lijst("vragen", ontbrekend.stream().map(OntbrekendGegeven::vraag).filter(Objects::nonNull).distinct().toList(), alineas);
    }

    void lijst(String kop, List<String> regels, List<String> alineas) {
        if (!regels.isEmpty()) {
            alineas.add(zin("algemeen", kop) + "\n- " + String.join("\n- ", regels));
        }
    }

    String voorlezen(String kern, List<OntbrekendGegeven> ontbrekend) {
        List<String> zinnen = new ArrayList<>(List.of(kern));
        List<String> vragen = ontbrekend.stream().map(OntbrekendGegeven::vraag).filter(Objects::nonNull).distinct().toList();
        if (!vragen.isEmpty()) {
            zinnen.add(zin("algemeen", "wij-missen"));
            vragen.stream().limit(MEESTE_VRAGEN_VOORGELEZEN).forEach(zinnen::add);
            if (vragen.size() > MEESTE_VRAGEN_VOORGELEZEN) {
                zinnen.add(zin("algemeen", "later-meer-vragen"));
            }
        }
        zinnen.add(zin("algemeen", "slot-voorlezen"));
        return String.join(" ", zinnen);
    }

    /** {@code "In juli 2026"}, {@code "Van juli tot en met september 2026"}. */
    static String wanneer(YearMonth van, YearMonth totEnMet) {
        return (van.equals(totEnMet) ? "In " : "Van ") + Opmaak.maanden(van, totEnMet);
    }

    String juridisch(String kop, List<Stap> stappen, List<NietTeBerekenen> geweigerd, List<OntbrekendGegeven> ontbrekend,
            List<Oordeelspunt> oordelen, List<Aanname> aannames, String versie) {
        List<String> alineas = new ArrayList<>(List.of(kop));
        Map<String, Bron> perZin = new LinkedHashMap<>();
        stappen.forEach(stap -> perZin.putIfAbsent(stap.omschrijving(), stap.bron()));
        juridischeLijst("stappen", perZin.entrySet().stream().limit(MEESTE_STAPPEN).map(stap -> met(stap.getKey(), stap.getValue())), alineas);
        juridischeLijst("niet-berekend", geweigerd.stream().map(deel -> met(deel.reden(), deel.bron())), alineas);
        juridischeLijst("ontbreekt", ontbrekend.stream().map(deel -> met(deel.waarom(),
                regels.containsKey(deel.grond()) ? regels.get(deel.grond()).bron() : null)), alineas);
        juridischeLijst("oordelen", oordelen.stream().map(deel -> met(deel.tekst(), deel.bron())), alineas);
        juridischeLijst("aannames", aannames.stream().map(deel -> met(deel.tekst(), deel.bron())), alineas);
        alineas.add(zin("juridisch", "slot", Map.of("versie", versie)));
        return String.join("\n\n", alineas);
    }

    void juridischeLijst(String kop, Stream<String> delen, List<String> alineas) {
        String tekst = delen.filter(Objects::nonNull).distinct().map(deel -> "\n- " + deel).collect(Collectors.joining());
        if (!tekst.isEmpty()) {
            alineas.add(zin("juridisch", kop) + tekst);
        }
    }

    static String met(String tekst, Bron bron) {
        return tekst == null || bron == null ? tekst : tekst + " (" + bron.inWoorden() + ")";
    }

    /** {@code "artikel 60 lid 1 onder b WIA en artikel 62 lid 1 WIA"}; empty where no rule is known. */
    String artikelen(List<String> regelIds) {
        return regelIds.stream().filter(regels::containsKey).map(id -> regels.get(id).bron().inWoorden()).distinct().collect(Collectors.joining(" en "));
    }
}
