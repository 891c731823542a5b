package nl.uitkomst.simulatie;

import java.io.Serializable;

/**
 * A piece of the input that is computed in one go and has files of its own. Where the pieces are cut depends on nothing but the input, so that
 * every run over it makes the same files.
 *
 * @param nummer      from 0
 * @param van         the first byte in the file
 * @param tot         the one after the last
 * @param eersteRegel the number in the file of its first line, from 1
 */
record Deel(int nummer, long van, long tot, long eersteRegel) implements Serializable {

    String naam() {
        return "deel-%05d".formatted(nummer);
    }
}
