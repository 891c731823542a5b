package nl.uitkomst.simulatie;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;

/** What the person who started a run has to know, in Dutch; the run ends with it. */
final class Melding extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Melding(String tekst) {
        super(tekst, null, false, false);
    }

    /** The same for something that went wrong on the way, however deep it lies. */
    static Melding van(Throwable fout) {
        for (Throwable oorzaak = fout; oorzaak != null; oorzaak = oorzaak.getCause()) {
            if (oorzaak instanceof Melding melding) {
                return melding;
            }
            String tekst = String.valueOf(oorzaak.getMessage());
            if (tekst.contains("No space left on device")) {
                return new Melding("De schijf is vol. Maak ruimte en start dezelfde opdracht opnieuw: wat al klaar was, blijft bewaard.");
            }
            if (tekst.contains("Permission denied")) {
                return new Melding("Er is geen toegang tot een bestand of map. Controleer de rechten op de invoer en op de map van de uitvoer.");
            }
            if (oorzaak instanceof FileNotFoundException || oorzaak instanceof NoSuchFileException) {
                return new Melding("Een bestand is er niet of niet meer: " + tekst + ".");
            }
        }
        return new Melding("Er ging iets mis dat wij niet kennen: " + eersteRegel(oorsprong(fout).toString()) + " Start dezelfde opdracht opnieuw.");
    }

    /** Spark puts whole stacks into what it says. */
    private static String eersteRegel(String tekst) {
        String regel = tekst.lines().findFirst().orElse("").strip();
        return regel.endsWith(".") ? regel : regel + ".";
    }

    private static Throwable oorsprong(Throwable fout) {
        return fout.getCause() == null || fout instanceof IOException ? fout : oorsprong(fout.getCause());
    }
}
