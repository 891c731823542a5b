package nl.uitkomst.simulatie.versie;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * Holds one version of the rules apart from every other: the words of the rules are defined here once more, from that version; engine and libraries
 * are shared.
 */
final class Versielader extends ClassLoader {

    private static final String WOORDEN = "nl.uitkomst.";
    private static final String HIER = "nl.uitkomst.simulatie.";
    private static final String BRUG = "nl.uitkomst.simulatie.brug.";
    private static final String BRUGMAP = BRUG.replace('.', '/');

    static {
        registerAsParallelCapable();
    }

    private final Map<String, byte[]> regels;
    private final Map<String, byte[]> bedragen;

    /**
     * @param regels   every file of the version; empty for the rules of this program
     * @param bedragen files that stand in place of those of the version
     */
    Versielader(Map<String, byte[]> regels, Map<String, byte[]> bedragen) {
        super(Versielader.class.getClassLoader());
        this.regels = regels;
        this.bedragen = bedragen;
    }

    @Override
    protected Class<?> loadClass(String naam, boolean verbind) throws ClassNotFoundException {
        if (!naam.startsWith(WOORDEN) || naam.startsWith(HIER) && !naam.startsWith(BRUG)) {
            return super.loadClass(naam, verbind);
        }
        synchronized (getClassLoadingLock(naam)) {
            Class<?> klasse = findLoadedClass(naam);
            return klasse == null ? bepaal(naam) : klasse;
        }
    }

    private Class<?> bepaal(String naam) throws ClassNotFoundException {
        try (InputStream invoer = getResourceAsStream(naam.replace('.', '/') + ".class")) {
            if (invoer == null) {
                throw new ClassNotFoundException(naam);
            }
            byte[] bytes = invoer.readAllBytes();
            return defineClass(naam, bytes, 0, bytes.length);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    @Override
    public InputStream getResourceAsStream(String pad) {
        byte[] bytes = bedragen.getOrDefault(pad, regels.get(pad));
        if (bytes != null) {
            return new ByteArrayInputStream(bytes);
        }
        boolean elders = regels.isEmpty() || pad.startsWith(BRUGMAP) || !pad.startsWith("nl/uitkomst/");
        return elders ? super.getResourceAsStream(pad) : null;
    }
}
