package nl.uitkomst.javafouten;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.uitkomst.mutaties.Gelijkwaardig;

/** What became of the changes: a table by package, and all that nothing noticed. */
final class Javaverslag {

    private static final String BEGIN = "<!-- java -->\n";
    private static final String EINDE = "<!-- /java -->";

    private final Map<String, List<Uitslag>> perPakket = new TreeMap<>();
    private final Map<String, String> redenen = Gelijkwaardig.redenen("/mutaties/java-gelijkwaardig.yaml");
    private final Collection<Uitslag> uitslagen;
    private final long minuten;

    Javaverslag(Collection<Uitslag> uitslagen, long minuten) {
        this.uitslagen = uitslagen;
        this.minuten = minuten;
        uitslagen.forEach(uitslag -> perPakket.computeIfAbsent(uitslag.pakket(), geen -> new ArrayList<>()).add(uitslag));
    }

    /** Puts it between the two marks in the document. */
    void schrijf(Path document) throws IOException {
        String oud = Files.readString(document);
        Files.writeString(document, oud.substring(0, oud.indexOf(BEGIN) + BEGIN.length()) + tekst() + oud.substring(oud.indexOf(EINDE)));
    }

    String tekst() {
        StringBuilder tekst = new StringBuilder("Laatste keer: ").append(LocalDate.now()).append(", ").append(uitslagen.size()).append(" wijzigingen, ")
                .append(minuten).append(" minuten.\n\n| Pakket | Wijzigingen | Verandert niets | Gevonden | Geen geval komt er | |\n|---|---:|---:|---:|---:|---:|\n");
        perPakket.forEach((pakket, deel) -> tekst.append(regel("`" + pakket + "`", deel)));
        tekst.append(regel("**Samen**", uitslagen)).append("\n### Niet gevonden in de Java\n\n");
        perPakket.forEach((pakket, deel) -> {
            List<String> rest = deel.stream().filter(uitslag -> telt(uitslag) && !uitslag.gevonden()).map(uitslag -> uitslag.sleutel() + ", regel " + uitslag.regel()).toList();
            if (!rest.isEmpty()) {
                tekst.append('`').append(pakket).append("`\n\n");
                rest.forEach(sleutel -> tekst.append("- `").append(sleutel).append("`\n"));
                tekst.append('\n');
            }
        });
        return tekst.toString();
    }

    private boolean telt(Uitslag uitslag) {
        return !redenen.containsKey(uitslag.sleutel());
    }

    private String regel(String naam, Collection<Uitslag> deel) {
        long tellen = deel.stream().filter(this::telt).count();
        long gevonden = deel.stream().filter(this::telt).filter(Uitslag::gevonden).count();
        long ongeraakt = deel.stream().filter(this::telt).filter(Uitslag::isOngeraakt).count();
        return "| " + naam + " | " + deel.size() + " | " + (deel.size() - tellen) + " | " + gevonden + " | " + ongeraakt + " | " + procent(gevonden, tellen) + " |\n";
    }

    private static String procent(long deel, long geheel) {
        return geheel == 0 ? "–"
                : BigDecimal.valueOf(100 * deel).divide(BigDecimal.valueOf(geheel), 1, RoundingMode.DOWN).toPlainString().replace('.', ',') + "%";
    }
}
