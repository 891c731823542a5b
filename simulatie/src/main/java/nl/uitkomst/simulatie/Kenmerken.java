package nl.uitkomst.simulatie;

import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.hadoop.conf.Configuration;

/**
 * What is known of people beside their requests: a CSV whose line after the head is about the first line of the input, and so on. By it people are
 * put in groups.
 *
 * @param bestand as it was named
 * @param som     SHA-256 of the file
 * @param namen   of the columns after the first, which holds the number of the line of the input
 * @param delen   cut as the input is
 */
record Kenmerken(String bestand, String som, List<String> namen, List<Deel> delen) implements Serializable {

    /** More groups than a reader would take in. */
    static final int MEESTE_WAARDEN = 100;
    private static final String EERSTE_KOLOM = "regel";

    /** @throws Melding when it cannot belong to this input */
    static Kenmerken van(String bestand, Invoer bij, int regelsPerDeel, Configuration instellingen) throws IOException {
        Invoer gelezen = Invoer.van(bestand, regelsPerDeel, 1, instellingen);
        if (gelezen.delen().size() != bij.delen().size()) {
            throw new Melding("Het bestand " + bestand + " heeft een ander aantal regels dan de invoer.");
        }
        List<String> kop;
        try (Regellezer lezer = new Regellezer(bestand, new Deel(0, 0, gelezen.delen().get(0).van(), 0), instellingen)) {
            kop = velden(lezer.volgende());
        }
        if (!kop.get(0).equals(EERSTE_KOLOM) || kop.size() == 1) {
            throw new Melding("De eerste kolom van " + bestand + " moet regel heten, met daarna minstens één kenmerk.");
        }
        return new Kenmerken(bestand, gelezen.som(), List.copyOf(kop.subList(1, kop.size())), gelezen.delen());
    }

    Regellezer lezer(Deel deel, Configuration instellingen) throws IOException {
        return new Regellezer(bestand, delen.get(deel.nummer()), instellingen);
    }

    /** @throws Melding when the line is about somebody else */
    List<String> bij(Regel regel, Regel kenmerk) {
        List<String> velden = kenmerk == null ? List.of() : velden(kenmerk);
        if (velden.size() != namen.size() + 1 || !velden.get(0).equals(Long.toString(regel.nummer()))) {
            throw new Melding("In " + bestand + " hoort bij regel " + regel.nummer() + " van de invoer een regel met dat nummer en " + namen.size() + " kenmerken.");
        }
        return velden.subList(1, velden.size());
    }

    private static List<String> velden(Regel regel) {
        String tekst = new String(regel.bytes(), StandardCharsets.UTF_8);
        if (tekst.indexOf('"') >= 0) {
            throw new Melding("Schrijf kenmerken zonder aanhalingstekens en zonder komma's.");
        }
        return List.of(tekst.split(",", -1));
    }
}
