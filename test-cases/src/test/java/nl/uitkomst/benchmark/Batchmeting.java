package nl.uitkomst.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import nl.uitkomst.antwoord.Teksten;
import nl.uitkomst.grenzen.Grenzen;
import nl.uitkomst.motor.Regelset;
import nl.uitkomst.referentie.WillekeurigeSamenloop;
import nl.uitkomst.referentie.WillekeurigeSituatie;
import nl.uitkomst.watals.Batch;
import nl.uitkomst.watals.Batchproblemen;
import nl.uitkomst.watals.Watals;
import nl.uitkomst.watals.Watalsteksten;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * How many of a thousand mixed situations are answered in a second. Without arguments in this process, on all processors and without words; with
 * the address of a service over HTTP. The second argument is how much explanation to ask for.
 */
public final class Batchmeting {

    private static final int KEREN = 8;
    private static final JsonMapper JSON = new JsonMapper();

    private Batchmeting() {
    }

    public static void main(String[] argumenten) throws IOException, InterruptedException {
        String uitleg = argumenten.length > 1 ? argumenten[1] : "geen";
        byte[] verzoek = verzoek(uitleg);
        System.out.printf("%d bytes, uitleg %s%n", verzoek.length, uitleg);
        for (int keer = 0; keer < KEREN; keer++) {
            long begin = System.nanoTime();
            double rekentijd = rekentijd();
            String wat = argumenten.length == 0 ? inProces(verzoek) : overHttp(URI.create(argumenten[0] + "/v1/uitkomsten/_batch"), verzoek);
            double seconden = (System.nanoTime() - begin) / 1e9;
            System.out.printf("%.2f s, %.0f a second, %.2f s of processor time here, %s%n", seconden, Grenzen.CONTRACT.verzoeken() / seconden, rekentijd() - rekentijd, wat);
        }
    }

    /** What this process has used of all processors: on a busy machine that says more than the clock. */
    private static double rekentijd() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos() / 1e9;
    }

    /** The body of a request to {@code _batch} with a thousand situations of all kinds. */
    public static byte[] verzoek(String uitleg) {
        ObjectNode geheel = JsonNodeFactory.instance.objectNode();
        ArrayNode verzoeken = geheel.putArray("verzoeken");
        for (long zaad = 1; verzoeken.size() < Grenzen.CONTRACT.verzoeken(); zaad++) {
            verzoeken.add((zaad % 2 == 0 ? WillekeurigeSituatie.maak(zaad) : WillekeurigeSamenloop.maak(zaad)).put("uitleg", uitleg));
        }
        return geheel.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String inProces(byte[] verzoek) {
        Batch batch = Dienst.WATALS.batch(verzoek);
        long bytes = IntStream.range(0, batch.aantal()).parallel().mapToLong(nummer -> JSON.writeValueAsBytes(batch.resultaat(nummer)).length).sum();
        return bytes + " bytes of answers";
    }

    private static String overHttp(URI adres, byte[] verzoek) throws IOException, InterruptedException {
        HttpResponse<byte[]> antwoord = HttpClient.newHttpClient().send(HttpRequest.newBuilder(adres).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(verzoek)).build(), BodyHandlers.ofByteArray());
        JsonNode resultaten = JSON.readTree(antwoord.body()).path("resultaten");
        long problemen = StreamSupport.stream(resultaten.spliterator(), false).filter(resultaat -> resultaat.has("status")).count();
        return "status " + antwoord.statusCode() + ", " + resultaten.size() + " results of which " + problemen + " problems, " + antwoord.body().length + " bytes";
    }

    /** Loaded only where it is used. */
    private static final class Dienst {

        private static final Watals WATALS = new Watals(Regelset.laad(), Teksten.GEEN, Watalsteksten.GEEN, Batchproblemen.KAAL);

        private Dienst() {
        }
    }
}
