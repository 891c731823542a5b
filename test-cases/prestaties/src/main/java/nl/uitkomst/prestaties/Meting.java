package nl.uitkomst.prestaties;

import java.nio.file.Files;
import java.nio.file.Path;

/** Measures what is asked for, prints it, and keeps it as {@code <what>.md} in the working folder. */
public final class Meting {

    private Meting() {
    }

    /** @param argumenten what, the packaged service, the folder to work in */
    public static void main(String[] argumenten) throws Exception {
        String wat = argumenten[0];
        Path jar = Path.of(argumenten[1]);
        Path werkmap = Files.createDirectories(Path.of(argumenten[2]));
        String machine = Machine.regel();
        String verslag = switch (wat) {
            case "proces" -> Procesmeting.meet();
            case "http" -> Httpmeting.meet(jar, werkmap);
            case "start" -> Startmeting.meet(jar, werkmap);
            default -> throw new IllegalArgumentException("-Dmeting is one of proces, http or start");
        };
        String geheel = machine + "\n\n" + verslag;
        Files.writeString(werkmap.resolve(wat + ".md"), geheel);
        System.out.println(geheel);
    }
}
