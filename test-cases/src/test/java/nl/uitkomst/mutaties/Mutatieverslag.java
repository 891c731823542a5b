package nl.uitkomst.mutaties;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import nl.uitkomst.gevallen.Geval;
import nl.uitkomst.gevallen.Gevallen;

/** Tries all faults and writes the outcome into the document about them, between its two marks. */
public final class Mutatieverslag {

    private static final String BEGIN = "<!-- regels -->\n";
    private static final String EINDE = "<!-- /regels -->";
    private static final String ALLES = "alle";
    private static final String NORMEN = "normen";

    private final StringBuilder tekst = new StringBuilder();
    private final List<Uitslag> uitslagen;

    private Mutatieverslag(List<Uitslag> uitslagen) {
        this.uitslagen = uitslagen;
    }

    /**
     * @param argumenten the document; a folder for what can be used again; a folder of rule files, {@code normen}, or {@code alle}. The document is
     *                   only written after all of them
     */
    public static void main(String[] argumenten) throws IOException {
        Path document = Path.of(argumenten[0]);
        Path map = Path.of(argumenten[1]);
        String welke = argumenten[2];
        long begin = System.nanoTime();
        List<Geval> gevallen = Gevallen.alle();
        Files.createDirectories(map);
        Foutenloop loop = new Foutenloop(gevallen, map);
        if (!welke.equals(ALLES) && !welke.equals(NORMEN) && !loop.mappen().contains(welke)) {
            throw new IllegalArgumentException("no such folder of rule files: " + welke);
        }
        List<Uitslag> uitslagen = new ArrayList<>();
        for (String onderdeel : loop.mappen()) {
            if (welke.equals(ALLES) || welke.equals(onderdeel)) {
                uitslagen.addAll(loop.regelfouten(onderdeel));
                System.out.println(onderdeel + ": " + (System.nanoTime() - begin) / 1_000_000_000 + " s");
            }
        }
        if (welke.equals(ALLES) || welke.equals(NORMEN)) {
            uitslagen.addAll(loop.normfouten());
        }
        Mutatieverslag verslag = new Mutatieverslag(uitslagen);
        List<String> achterhaald = verslag.achterhaald();
        String geheel = verslag.geheel(gevallen.size(), (System.nanoTime() - begin) / 60_000_000_000L);
        Files.writeString(map.resolve(welke + ".md"), geheel);
        if (welke.equals(ALLES)) {
            String oud = Files.readString(document);
            Files.writeString(document, oud.substring(0, oud.indexOf(BEGIN) + BEGIN.length()) + geheel + oud.substring(oud.indexOf(EINDE)));
        } else {
            System.out.println(geheel);
        }
        if (!achterhaald.isEmpty()) {
            throw new IllegalStateException("said to change nothing, but a case notices it: " + achterhaald);
        }
    }

    private List<String> achterhaald() {
        return uitslagen.stream().filter(uitslag -> uitslag.reden() != null && uitslag.gevonden()).map(uitslag -> uitslag.fout().sleutel()).toList();
    }

    private String geheel(int gevallen, long minuten) {
        tekst.append("Laatste keer: ").append(LocalDate.now()).append(", ").append(uitslagen.size()).append(" fouten, ")
                .append(gevallen).append(" gevallen, ").append(minuten).append(" minuten.\n\n");
        tabel("Soort fout", uitslag -> uitslag.fout().soort().omschrijving());
        tabel("Regeling", Uitslag::wet);
        tabel("Bestand", uitslag -> "`" + uitslag.fout().bestand() + "`");
        overlevenden();
        gelijkwaardig();
        return tekst.toString();
    }

    private void tabel(String kop, Function<Uitslag, String> groep) {
        Map<String, List<Uitslag>> groepen = kop.equals("Soort fout") ? new LinkedHashMap<>() : new TreeMap<>();
        List<Uitslag> geordend = uitslagen.stream().sorted((een, ander) -> een.fout().soort().compareTo(ander.fout().soort())).toList();
        geordend.forEach(uitslag -> groepen.computeIfAbsent(groep.apply(uitslag), geen -> new ArrayList<>()).add(uitslag));
        tekst.append("| ").append(kop).append(" | Fouten | Verandert niets | Gevonden door gevallen | Ook door controle | Gevonden |\n")
                .append("|---|---:|---:|---:|---:|---:|\n");
        groepen.forEach((naam, deel) -> tekst.append(regel(naam, deel)));
        tekst.append(regel("**Samen**", uitslagen)).append('\n');
    }

    private static String regel(String naam, List<Uitslag> deel) {
        long tellen = deel.stream().filter(Uitslag::telt).count();
        long gevallen = deel.stream().filter(uitslag -> uitslag.telt() && uitslag.gevondenDoor() != null).count();
        long gevonden = deel.stream().filter(uitslag -> uitslag.telt() && uitslag.gevonden()).count();
        return "| " + naam + " | " + deel.size() + " | " + (deel.size() - tellen) + " | " + gevallen + " | " + (gevonden - gevallen) + " | "
                + procent(gevonden, tellen) + " |\n";
    }

    private static String procent(long deel, long geheel) {
        return geheel == 0 ? "–"
                : BigDecimal.valueOf(100 * deel).divide(BigDecimal.valueOf(geheel), 1, RoundingMode.DOWN).toPlainString().replace('.', ',') + "%";
    }

    private void overlevenden() {
        tekst.append("### Niet gevonden\n\n");
        Map<String, List<String>> perBestand = new TreeMap<>();
        uitslagen.stream().filter(Uitslag::overleeft).map(Uitslag::fout)
                .forEach(fout -> perBestand.computeIfAbsent(fout.bestand(), geen -> new ArrayList<>()).add(fout.sleutel()));
        perBestand.forEach((bestand, fouten) -> {
            tekst.append("`").append(bestand).append("`\n\n");
            fouten.forEach(fout -> tekst.append("- `").append(fout).append("`\n"));
            tekst.append('\n');
        });
    }

    private void gelijkwaardig() {
        tekst.append("### Verandert niets\n\n");
        Map<String, List<String>> perReden = new LinkedHashMap<>();
        uitslagen.stream().filter(uitslag -> !uitslag.telt())
                .forEach(uitslag -> perReden.computeIfAbsent(uitslag.reden(), geen -> new ArrayList<>()).add(uitslag.fout().sleutel()));
        perReden.forEach((reden, fouten) -> {
            tekst.append(reden).append("\n\n");
            fouten.forEach(fout -> tekst.append("- `").append(fout).append("`\n"));
            tekst.append('\n');
        });
    }
}
