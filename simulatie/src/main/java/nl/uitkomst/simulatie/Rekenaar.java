package nl.uitkomst.simulatie;

import java.util.List;
import java.util.function.BiFunction;
import nl.uitkomst.antwoord.Antwoord;
import nl.uitkomst.antwoord.Antwoorden;
import nl.uitkomst.antwoord.BesluitId;
import nl.uitkomst.antwoord.Teksten;
import nl.uitkomst.motor.Regelset;
import nl.uitkomst.simulatie.Uitslag.Berekend;
import nl.uitkomst.simulatie.Uitslag.Gebrek;
import nl.uitkomst.simulatie.Uitslag.Probleem;
import nl.uitkomst.verzoek.OngeldigVerzoek;
import nl.uitkomst.verzoek.Uitlegniveau;
import nl.uitkomst.verzoek.Verzoek;
import nl.uitkomst.verzoek.VerzoekLezer;
import nl.uitkomst.verzoek.Verzoektekst;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Computes one record as {@code _bereken} with {@code "uitleg": "geen"} does, without words. A computation beside Spark and one inside it both
 * come here. Safe to use from many threads at once.
 */
final class Rekenaar {

    private static final JsonMapper SCHRIJVER = JsonMapper.builder().build();

    private final Antwoorden antwoorden;

    Rekenaar(Regelset regelset) {
        this.antwoorden = new Antwoorden(regelset, Teksten.GEEN);
    }

    /** The one of this process: rules are loaded once, where they are needed first, and never travel over a network. */
    static Rekenaar deze() {
        return Houder.REKENAAR;
    }

    /** Never throws: what is wrong with one record is its own problem and stops no other. */
    Uitslag reken(Regel regel) {
        return reken(regel, antwoorden::bereken);
    }

    /** The same without the remarks beside the figures; no table shows those. */
    Uitslag cijfers(Regel regel) {
        return reken(regel, antwoorden::cijfers);
    }

    private Uitslag reken(Regel regel, BiFunction<Verzoek, String, Antwoord> antwoord) {
        try {
            JsonNode json = Verzoektekst.lees(regel.bytes());
            return new Berekend(antwoord.apply(VerzoekLezer.lees(json).metUitleg(Uitlegniveau.GEEN), BesluitId.van(json, antwoorden.regelset())));
        } catch (OngeldigVerzoek fout) {
            return new Probleem(fout.fouten().stream().map(gebrek -> new Gebrek(gebrek.pad(), gebrek.code().code())).toList());
        } catch (RuntimeException fout) {
            return new Probleem(List.of(new Gebrek("", "interne-fout-" + fout.getClass().getSimpleName())));
        }
    }

    static byte[] bytes(Antwoord antwoord) {
        return SCHRIJVER.writeValueAsBytes(antwoord);
    }

    Regelset regelset() {
        return antwoorden.regelset();
    }

    private static final class Houder {

        private static final Rekenaar REKENAAR = new Rekenaar(Regelset.laad());

        private Houder() {
        }
    }
}
