package nl.uitkomst.javafouten;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A process that takes changes one after another and writes down what became of each. One that is started again goes on with the next. */
public final class Werker {

    private static final int TESTS = 5;

    private final Path uitslagen;

    private Werker(Path uitslagen) {
        this.uitslagen = uitslagen;
    }

    /**
     * @param argumenten a file with the keys of the changes to put, one a line; the file with the outcomes, to which is added; which part of the classes, and
     *                   of how many parts; the folder of the module that is changed; folders with compiled tests, which run in the folder to work in
     */
    public static void main(String[] argumenten) throws IOException {
        int deel = Integer.parseInt(argumenten[2]);
        int delen = Integer.parseInt(argumenten[3]);
        Wijzigingen wijzigingen = new Wijzigingen(Path.of(argumenten[4]));
        Set<String> opgave = new TreeSet<>(Files.readAllLines(Path.of(argumenten[0])));
        List<Wijziging> alle = wijzigingen.alle().stream().filter(wijziging -> opgave.contains(wijziging.sleutel())).toList();
        List<String> klassen = alle.stream().map(Wijziging::klasse).distinct().toList();
        Set<String> mijn = new TreeSet<>(IntStream.range(0, klassen.size()).filter(i -> i % delen == deel).mapToObj(klassen::get).toList());
        Path uitslagen = Path.of(argumenten[1]);
        Set<String> gedaan = Files.readAllLines(uitslagen).stream().map(regel -> Uitslag.lees(regel).sleutel()).collect(Collectors.toSet());
        List<Wijziging> nog = alle.stream().filter(wijziging -> mijn.contains(wijziging.klasse()) && !gedaan.contains(wijziging.sleutel())).toList();
        List<Path> tests = Arrays.stream(argumenten).skip(TESTS).map(Path::of).toList();
        new Werker(uitslagen).leg(new Beproeving(wijzigingen, tests, mijn), nog);
        System.exit(0); // threads that a change left behind
    }

    private void leg(Beproeving beproeving, List<Wijziging> wijzigingen) throws IOException {
        for (Wijziging wijziging : wijzigingen) {
            schrijf(Uitslag.gevonden(wijziging, "vastgelopen")); // a process that does not come back has noticed it too
            schrijf(beproeving.leg(wijziging));
        }
    }

    private void schrijf(Uitslag uitslag) throws IOException {
        Files.writeString(uitslagen, uitslag.geschreven() + System.lineSeparator(), StandardOpenOption.APPEND);
    }
}
