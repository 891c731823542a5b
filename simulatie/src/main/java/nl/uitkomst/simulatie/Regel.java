package nl.uitkomst.simulatie;

import java.nio.charset.StandardCharsets;

/**
 * One record of the input.
 *
 * @param nummer of the line in the file, from 1
 * @param bytes  as they stand there, without the end of the line
 */
record Regel(long nummer, byte[] bytes) {

    boolean leeg() {
        for (byte teken : bytes) {
            if (teken != ' ' && teken != '\t') {
                return false;
            }
        }
        return true;
    }

    String tekst() {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
