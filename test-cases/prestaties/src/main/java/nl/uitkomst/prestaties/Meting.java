package nl.uitkomst.prestaties;

import java.nio.file.Files;
import java.nio.file.Path;
import nl.uitkomst.gelijken.Gelijkenmeting;

/** Measures what is asked for, prints it, and keeps it as {@code <what>.md} in the working folder. */
public final class Meting {

    private Meting() {
    }

    /** @param argumenten what, the packaged service, the folder to work in, the folder of this module */
    public static void main(String[] argumenten) throws Exception {
        String wat = argumenten[0];
        Path jar = Path.of(argumenten[1]);
        Path werkmap = Files.createDirectories(Path.of(argumenten[2]));
        String machine = Machine.regel();
        String verslag = switch (wat) {
            case "proces" -> Procesmeting.meet();
            case "gelijken" -> Gelijkenmeting.meet(Path.of(argumenten[3]), werkmap);
            case "http" -> Httpmeting.meet(jar, werkmap);
            case "start" -> Startmeting.meet(jar, werkmap);
            default -> throw new IllegalArgumentException("-Dmeting is one of proces, gelijken, http or start");
        };
        String geheel = machine + "\n\n" + verslag;
        Files.writeString(werkmap.resolve(wat + ".md"), geheel);
        System.out.println(geheel);
    }
}
