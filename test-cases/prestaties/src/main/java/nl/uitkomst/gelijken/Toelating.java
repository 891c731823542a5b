package nl.uitkomst.gelijken;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import nl.uitkomst.antwoord.Antwoorden;
import nl.uitkomst.antwoord.Teksten;
import nl.uitkomst.motor.Regelset;
import nl.uitkomst.referentie.Referentie;
import nl.uitkomst.referentie.SituatieLezer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an engine has to answer before it is timed: thousands of random cases, the same every time, with the answers on which Uitkomst and the
 * independent computation agree.
 */
final class Toelating {

    private static final int GEVALLEN = Integer.getInteger("uitkomst.gevallen", 3_000);
    private static final long ZAAD = 62;
    private static final JsonMapper JSON = new JsonMapper();

    private final List<Wgageval> gevallen = new ArrayList<>();
    private final List<List<Maanduitkomst>> verwacht = new ArrayList<>();

    Toelating() {
        this(GEVALLEN);
    }

    Toelating(int aantal) {
        SplittableRandom toeval = new SplittableRandom(ZAAD);
        Antwoorden antwoorden = new Antwoorden(Regelset.laad(), Teksten.GEEN);
        for (int nummer = 0; nummer < aantal; nummer++) {
            Wgageval geval = Wgageval.willekeurig(toeval);
            List<Maanduitkomst> uitkomst = vanUitkomst(JSON.valueToTree(antwoorden.bereken(geval.verzoek())));
            if (!uitkomst.equals(vanReferentie(geval.verzoek()))) {
                throw new IllegalStateException("Uitkomst and the independent computation differ on " + geval.verzoek());
            }
            gevallen.add(geval);
            verwacht.add(uitkomst);
        }
    }

    List<Wgageval> gevallen() {
        return gevallen;
    }

    /** @throws IllegalStateException when the engine gives another answer than it should */
    void vereis(String naam, Gelijke gelijke) {
        vereis(naam, gevallen.stream().map(geval -> gelijke.bereken(geval.maanden())).toList());
    }

    /** @throws IllegalStateException when one of the answers is another than it should be */
    void vereis(String naam, List<List<Maanduitkomst>> antwoorden) {
        for (int nummer = 0; nummer < gevallen.size(); nummer++) {
            if (!antwoorden.get(nummer).equals(verwacht.get(nummer))) {
                throw new IllegalStateException("%s is not timed: on %s it answers%n%s%nand not%n%s".formatted(naam, gevallen.get(nummer).verzoek(),
                        antwoorden.get(nummer), verwacht.get(nummer)));
            }
        }
    }

    private static List<Maanduitkomst> vanUitkomst(JsonNode antwoord) {
        List<Maanduitkomst> uitkomsten = new ArrayList<>();
        for (JsonNode maand : antwoord.get("maanden")) {
            JsonNode recht = maand.get("uitkeringen").get(0);
            uitkomsten.add(new Maanduitkomst(recht.get("fase").stringValue(), recht.has("variant") ? recht.get("variant").stringValue() : null,
                    bedrag(recht, "recht"), bedrag(recht, "verrekendInkomen"), bedrag(recht, "vakantiebijslag"), bedrag(recht, "betaling")));
        }
        return uitkomsten;
    }

    private static List<Maanduitkomst> vanReferentie(JsonNode verzoek) {
        return Referentie.bereken(SituatieLezer.lees(verzoek)).maanden().stream().map(maand -> maand.posten().get(0)).map(post ->
                new Maanduitkomst(post.fase(), post.variant(), post.recht(), post.verrekendInkomen(), post.vakantiebijslag(), post.betaling())).toList();
    }

    private static BigDecimal bedrag(JsonNode knoop, String naam) {
        return new BigDecimal(knoop.get(naam).stringValue());
    }
}
