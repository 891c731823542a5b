package nl.uitkomst.simulatie;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * One record of the input.
 *
 * @param nummer    of the line in the file, from 1
 * @param bytes     as they stand there, without the end of the line
 * @param kenmerken what is known of this person beside the request, in the order of {@link Kenmerken#namen}; empty when nothing is
 */
record Regel(long nummer, byte[] bytes, List<String> kenmerken) {

    Regel(long nummer, byte[] bytes) {
        this(nummer, bytes, List.of());
    }

    boolean leeg() {
        for (byte teken : bytes) {
            if (teken != ' ' && teken != '\t') {
                return false;
            }
        }
        return true;
    }

    Regel met(List<String> anders) {
        return new Regel(nummer, bytes, anders);
    }

    String tekst() {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
