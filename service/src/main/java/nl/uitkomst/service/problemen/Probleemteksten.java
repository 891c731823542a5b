package nl.uitkomst.service.problemen;

import java.util.List;
import java.util.Map;
import nl.uitkomst.service.teksten.Tekstbestand;
import nl.uitkomst.verzoek.Fout;
import nl.uitkomst.verzoek.Foutcode;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** Puts errors into words. */
@Component
public class Probleemteksten {

    /** Who has more to repair than this, did not send a request of this service; the answer stays smaller than the question. */
    private static final int MEESTE_FOUTEN = 500;

    private final Map<String, Probleemtekst> problemen;
    private final Map<String, String> fouten;

    /**
     * The words of one kind of problem.
     *
     * @param betekenis what it means, for the page about it
     * @param oplossing what to do, for the page about it
     */
    public record Probleemtekst(String titel, String detail, String betekenis, String oplossing) {
    }

    Probleemteksten() {
        problemen = Tekstbestand.lees("problemen.yaml", new TypeReference<>() { });
        fouten = Tekstbestand.lees("fouten.yaml", new TypeReference<>() { });
    }

    public Probleem probleem(Probleemsoort soort) {
        return probleem(soort, soort.status(), List.of());
    }

    /** @param status the status to send, where it is not the usual one of this kind */
    public Probleem probleem(Probleemsoort soort, int status, List<Fout> gevonden) {
        Probleemtekst tekst = tekst(soort);
        List<Probleem.Invoerfout> uitgelegd = gevonden.stream().limit(MEESTE_FOUTEN)
                .map(fout -> new Probleem.Invoerfout(fout.pad(), fout.code().code(), uitleg(fout.code())))
                .toList();
        String detail = gevonden.size() > MEESTE_FOUTEN ? "In fouten[] staan de eerste " + MEESTE_FOUTEN + " fouten. Er zijn er meer." : tekst.detail();
        return new Probleem("/problemen/" + soort.code(), tekst.titel(), status, detail, soort.code(), uitgelegd);
    }

    public Probleemtekst tekst(Probleemsoort soort) {
        return problemen.get(soort.code());
    }

    public String uitleg(Foutcode code) {
        return fouten.get(code.code());
    }
}
