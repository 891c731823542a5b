package nl.uitkomst.service.teksten;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.uitkomst.antwoord.Antwoord.Oordeelspunt;
import nl.uitkomst.antwoord.Antwoord.Stap;
import nl.uitkomst.antwoord.Antwoord.Uitleg;
import nl.uitkomst.antwoord.Antwoord.Waarschuwing;
import nl.uitkomst.beoordeling.Toetsantwoord;
import nl.uitkomst.beoordeling.Toetsuitleg;
import nl.uitkomst.motor.Regelset;
import tools.jackson.core.type.TypeReference;

/**
 * The explanation of an assessment with conditions, from its {@code uitleg.yaml}. That file has these groups, each by name:
 * {@code uitkomst} (the opening in plain words), {@code voorlezen} (the same to be heard, where it differs), {@code juridisch} (the same for
 * lawyers), {@code mogelijk} (an outcome that is still possible), {@code redenen} (why, by rule), {@code koppen} (headings of lists) and
 * {@code vervolg} (what somebody can do now, by the name of the opening sentence or by outcome, where the assessment itself does not say it).
 */
final class Toetsuitlegger extends Uitlegdelen {

    /** More reasons than this cannot be followed by ear. */
    private static final int MEESTE_REDENEN_VOORGELEZEN = 3;
    private static final int MEESTE_WAARSCHUWINGEN_VOORGELEZEN = 2;
    private static final String CONTROLEER_EERST = "controleer-eerst";

    private final Map<String, Map<String, Map<String, Sjabloon>>> perOperatie = Tekstmap.perOperatie("uitleg.yaml", new TypeReference<>() { });

    Toetsuitlegger(Regelset regelset) {
        super("beoordelingen-uitleg.yaml", regelset);
    }

    Uitleg uitleg(Toetsuitleg vraag) {
        return new Uitleg(eenvoudig(vraag), juridisch(vraag), voorlezen(vraag));
    }

    private String eenvoudig(Toetsuitleg vraag) {
        Toetsantwoord antwoord = vraag.antwoord();
        List<String> alineas = new ArrayList<>();
        antwoord.nietBerekenbaar().stream().map(Uitlegdelen::geweigerd).forEach(alineas::add);
        kern(vraag, "uitkomst").forEach(alineas::add);
        if (antwoord.mogelijkeUitkomsten() != null) {
            lijst("mogelijk", antwoord.mogelijkeUitkomsten().stream().map(uitkomst -> woord(vraag, "mogelijk", uitkomst)).filter(Objects::nonNull).toList(), alineas);
        } else {
            lijst("waarom", redenen(vraag), alineas);
        }
        vraag.lijsten().forEach((kop, regels) -> lijstMetKop(woord(vraag, "koppen", kop), regels, alineas));
        lijst("let-op", antwoord.waarschuwingen().stream().map(Waarschuwing::tekst).filter(Objects::nonNull).toList(), alineas);
        lijst("oordelen", oordelen(antwoord), alineas);
        vragen(antwoord.ontbrekend(), alineas);
        String vervolg = vervolg(vraag);
        if (vervolg != null) {
            alineas.add(vervolg);
        }
        alineas.add(zin("algemeen", "slot"));
        return String.join("\n\n", alineas);
    }

    private String juridisch(Toetsuitleg vraag) {
        Toetsantwoord antwoord = vraag.antwoord();
        List<String> alineas = new ArrayList<>(List.of(String.join(" ", kern(vraag, "juridisch"))));
        juridischeLijst("voorwaarden", antwoord.voorwaarden().stream().filter(voorwaarde -> voorwaarde.uitleg() != null)
                .map(voorwaarde -> met(voorwaarde.uitleg().replaceAll("\\.$", ""), voorwaarde.bron()) + ": "
                        + zin("juridisch", "status-" + voorwaarde.status().code())), alineas);
        juridischeLijst("waarschuwingen", antwoord.waarschuwingen().stream().map(deel -> met(deel.tekst(), deel.bron())), alineas);
        return juridisch(String.join("\n\n", alineas), antwoord.stappen(), antwoord.nietBerekenbaar(), antwoord.ontbrekend(),
                antwoord.oordeelspunten(), antwoord.aannames(), antwoord.regelset().versie());
    }

    private String voorlezen(Toetsuitleg vraag) {
        Toetsantwoord antwoord = vraag.antwoord();
        List<String> zinnenVooraf = new ArrayList<>();
        antwoord.nietBerekenbaar().stream().map(Uitlegdelen::geweigerd).forEach(zinnenVooraf::add);
        for (String naam : vraag.kern()) {
            String hardop = woord(vraag, "voorlezen", naam);
            zinnenVooraf.add(hardop == null ? woord(vraag, "uitkomst", naam) : hardop);
        }
        if (antwoord.mogelijkeUitkomsten() == null) {
            redenen(vraag).stream().limit(MEESTE_REDENEN_VOORGELEZEN).forEach(zinnenVooraf::add);
        }
        antwoord.waarschuwingen().stream().filter(deel -> deel.ernst().equals(CONTROLEER_EERST)).map(Waarschuwing::tekst)
                .limit(MEESTE_WAARSCHUWINGEN_VOORGELEZEN).forEach(zinnenVooraf::add);
        zinnenVooraf.add(vervolg(vraag));
        return voorlezen(zinnenVooraf.stream().filter(Objects::nonNull).collect(Collectors.joining(" ")), antwoord.ontbrekend());
    }

    /** What to do now: as the assessment says, else by the opening sentence where that has words of its own, otherwise by the outcome. */
    private String vervolg(Toetsuitleg vraag) {
        return vraag.vervolg() != null ? vraag.vervolg() : Stream.concat(vraag.kern().stream().limit(1), Stream.of(vraag.antwoord().uitkomst()))
                .map(naam -> woord(vraag, "vervolg", naam)).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private List<String> kern(Toetsuitleg vraag, String groep) {
        return vraag.kern().stream().map(naam -> woord(vraag, groep, naam)).filter(Objects::nonNull).toList();
    }

    private List<String> redenen(Toetsuitleg vraag) {
        Set<String> redenen = new LinkedHashSet<>();
        vraag.antwoord().stappen().stream().map(Stap::regel).map(regel -> woord(vraag, "redenen", regel)).filter(Objects::nonNull).forEach(redenen::add);
        return List.copyOf(redenen);
    }

    /** The judgements that are still to be given. */
    private static List<String> oordelen(Toetsantwoord antwoord) {
        return antwoord.oordeelspunten().stream().filter(punt -> punt.gebruikteWaarde() == null).map(Oordeelspunt::tekst).filter(Objects::nonNull).toList();
    }

    private static void lijstMetKop(String kop, List<String> regels, List<String> alineas) {
        if (!regels.isEmpty()) {
            alineas.add(kop + Stream.concat(Stream.of(""), regels.stream()).collect(Collectors.joining("\n- ")));
        }
    }

    /** Null where there are no words for it, or where a value they need is not there. */
    private String woord(Toetsuitleg vraag, String groep, String naam) {
        Sjabloon sjabloon = perOperatie.get(vraag.operatie()).getOrDefault(groep, Map.of()).get(naam);
        return sjabloon == null ? null : sjabloon.vul(vraag.waarden());
    }
}
