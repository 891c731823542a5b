package nl.uitkomst.verschillen;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads rules as they stand in the files now. */
final class Regelbestand {

    private Regelbestand() {
    }

    static String tekst(String bestand) {
        try (InputStream invoer = Regelbestand.class.getResourceAsStream("/nl/uitkomst/" + bestand)) {
            return new String(invoer.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    static String regel(String bestand, String id) {
        return GeschrevenRegel.van(bestand, tekst(bestand)).get(id).tekst();
    }
}
