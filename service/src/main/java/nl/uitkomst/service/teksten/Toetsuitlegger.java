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
import tools.jackson.core.type.TypeReference;

/**
 * The explanation of an assessment with conditions, from its {@code uitleg.yaml}. That file has these groups, each by name:
 * {@code uitkomst} (the opening in plain words), {@code voorlezen} (the same to be heard, where it differs), {@code juridisch} (the same for
 * lawyers), {@code mogelijk} (an outcome that is still possible), {@code redenen} (why, by rule), {@code koppen} (headings of lists) and
 * {@code vervolg} (what somebody can do now, by outcome or by the name of the opening sentence).
 */
final class Toetsuitlegger {

    /** More reasons than this cannot be followed by ear. */
    private static final int MEESTE_REDENEN_VOORGELEZEN = 3;

    private final Beoordelingszinnen zinnen;
    private final Map<String, Map<String, Map<String, Sjabloon>>> perOperatie = Tekstmap.perOperatie("uitleg.yaml", new TypeReference<>() { });

    Toetsuitlegger(Beoordelingszinnen zinnen) {
        this.zinnen = zinnen;
    }

    Uitleg uitleg(Toetsuitleg vraag) {
        return new Uitleg(eenvoudig(vraag), juridisch(vraag), voorlezen(vraag));
    }

    private String eenvoudig(Toetsuitleg vraag) {
        Toetsantwoord antwoord = vraag.antwoord();
        List<String> alineas = new ArrayList<>();
        antwoord.nietBerekenbaar().stream().map(Beoordelingszinnen::geweigerd).forEach(alineas::add);
        kern(vraag, "uitkomst").forEach(alineas::add);
        if (antwoord.mogelijkeUitkomsten() != null) {
            zinnen.lijst("mogelijk", antwoord.mogelijkeUitkomsten().stream().map(uitkomst -> woord(vraag, "mogelijk", uitkomst)).filter(Objects::nonNull).toList(), alineas);
        } else {
            zinnen.lijst("waarom", redenen(vraag), alineas);
        }
        vraag.lijsten().forEach((kop, regels) -> lijst(woord(vraag, "koppen", kop), regels, alineas));
        zinnen.lijst("let-op", antwoord.waarschuwingen().stream().map(Waarschuwing::tekst).filter(Objects::nonNull).toList(), alineas);
        zinnen.lijst("oordelen", oordelen(antwoord), alineas);
        zinnen.vragen(antwoord.ontbrekend(), alineas);
        vervolg(vraag, alineas);
        alineas.add(zinnen.zin("algemeen", "slot"));
        return String.join("\n\n", alineas);
    }

    /** What to do now: by the opening sentence where that has words of its own, otherwise by the outcome. */
    private void vervolg(Toetsuitleg vraag, List<String> alineas) {
        Stream.of(vraag.kern().get(0), vraag.antwoord().uitkomst()).map(naam -> woord(vraag, "vervolg", naam)).filter(Objects::nonNull).findFirst()
                .ifPresent(alineas::add);
    }

    private String juridisch(Toetsuitleg vraag) {
        Toetsantwoord antwoord = vraag.antwoord();
        List<String> alineas = new ArrayList<>(List.of(String.join(" ", kern(vraag, "juridisch"))));
        zinnen.juridischeLijst("voorwaarden", antwoord.voorwaarden().stream().filter(voorwaarde -> voorwaarde.uitleg() != null)
                .map(voorwaarde -> Beoordelingszinnen.met(voorwaarde.uitleg().replaceAll("\\.$", ""), voorwaarde.bron()) + ": "
                        + zinnen.zin("juridisch", "status-" + voorwaarde.status().code())), alineas);
        zinnen.juridischeLijst("waarschuwingen", antwoord.waarschuwingen().stream().map(deel -> Beoordelingszinnen.met(deel.tekst(), deel.bron())), alineas);
        return zinnen.juridisch(String.join("\n\n", alineas), antwoord.stappen(), antwoord.nietBerekenbaar(), antwoord.ontbrekend(),
                antwoord.oordeelspunten(), antwoord.aannames(), antwoord.regelset().versie());
    }

    private String voorlezen(Toetsuitleg vraag) {
        Toetsantwoord antwoord = vraag.antwoord();
        List<String> zinnenVooraf = new ArrayList<>();
        antwoord.nietBerekenbaar().stream().map(Beoordelingszinnen::geweigerd).forEach(zinnenVooraf::add);
        for (String naam : vraag.kern()) {
            String hardop = woord(vraag, "voorlezen", naam);
            zinnenVooraf.add(hardop == null ? woord(vraag, "uitkomst", naam) : hardop);
        }
        if (antwoord.mogelijkeUitkomsten() == null) {
            redenen(vraag).stream().limit(MEESTE_REDENEN_VOORGELEZEN).forEach(zinnenVooraf::add);
        }
        return zinnen.voorlezen(zinnenVooraf.stream().filter(Objects::nonNull).collect(Collectors.joining(" ")), antwoord.ontbrekend());
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

    private void lijst(String kop, List<String> regels, List<String> alineas) {
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
