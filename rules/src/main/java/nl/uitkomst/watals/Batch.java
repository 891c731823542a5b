package nl.uitkomst.watals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.uitkomst.antwoord.Antwoord.Regelsetversie;
import nl.uitkomst.antwoord.Antwoorddelen;
import nl.uitkomst.antwoord.Antwoorden;
import nl.uitkomst.antwoord.BesluitId;
import nl.uitkomst.verzoek.OngeldigVerzoek;
import nl.uitkomst.verzoek.Verzoektekst;

/**
 * Many requests of {@code _bereken} in one text. Each is read and answered only when it is asked for, so that nobody has to hold all answers;
 * safe to ask from many threads at once.
 */
public final class Batch {

    private static final String OPERATIE = "_batch";

    private final Antwoorden antwoorden;
    private final Batchproblemen problemen;
    private final byte[] tekst;
    private final List<Batchlezer.Stuk> stukken;
    private final String besluitId;

    /** @throws OngeldigVerzoek when the text as a whole is wrong; what is wrong with one request is told in its place */
    Batch(Antwoorden antwoorden, Batchproblemen problemen, byte[] tekst) {
        this.antwoorden = antwoorden;
        this.problemen = problemen;
        this.tekst = tekst;
        this.stukken = Batchlezer.lees(tekst);
        this.besluitId = BesluitId.van(OPERATIE, "verzoeken", stukken.stream().map(this::verzoek).iterator(), antwoorden.regelset());
    }

    private byte[] verzoek(Batchlezer.Stuk stuk) {
        return Arrays.copyOfRange(tekst, stuk.van(), stuk.tot());
    }

    public int aantal() {
        return stukken.size();
    }

    /** How many bytes the text of one request has. */
    public int lengte(int nummer) {
        return stukken.get(nummer).lengte();
    }

    /** What a call of {@code _bereken} with this request alone would get: the answer, or the problem. */
    public Object resultaat(int nummer) {
        try {
            return antwoorden.bereken(Verzoektekst.lees(verzoek(stukken.get(nummer))));
        } catch (OngeldigVerzoek fout) {
            return problemen.probleem(fout.fouten());
        }
    }

    /** All that stands around the results. */
    public BatchAntwoord zonderResultaten() {
        Regelsetversie versie = Antwoorddelen.versie(antwoorden.regelset());
        return new BatchAntwoord(besluitId, versie, List.of(), List.of(), List.of());
    }

    /** The whole answer, for few requests. */
    public BatchAntwoord antwoord() {
        BatchAntwoord leeg = zonderResultaten();
        return new BatchAntwoord(leeg.besluitId(), leeg.regelset(), leeg.aannames(), leeg.waarschuwingen(),
                IntStream.range(0, aantal()).mapToObj(this::resultaat).toList());
    }
}
