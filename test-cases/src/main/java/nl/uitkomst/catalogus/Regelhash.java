package nl.uitkomst.catalogus;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a sign-off stands for: SHA-256 over the text of the rule and the amounts it reads.
 *
 * <p>The text is taken without comments and with every run of white space as one space, so that layout and explanation may change. Of each amount
 * go in, in the order of the codes: the code, the unit, and of each value its first day and its figure. The source of an amount does not: another
 * publication of the same figure is no other law.
 */
final class Regelhash {

    private Regelhash() {
    }

    static String van(String drl, List<Bedragblad> bedragen) {
        StringBuilder inhoud = new StringBuilder(genormaliseerd(drl));
        bedragen.stream().sorted((een, ander) -> een.code().compareTo(ander.code())).forEach(bedrag -> {
            inhoud.append('\n').append(bedrag.code()).append(' ').append(bedrag.eenheid());
            bedrag.waarden().forEach(waarde -> inhoud.append('\n').append(waarde.vanaf()).append(' ').append(waarde.waarde()));
        });
        try {
            return "sha256:" + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(inhoud.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException fout) {
            throw new IllegalStateException(fout);
        }
    }

    /** A rule holds no text with two slashes, so what comes after them is a comment. */
    private static String genormaliseerd(String drl) {
        return drl.lines().map(regel -> regel.contains("//") ? regel.substring(0, regel.indexOf("//")) : regel).collect(Collectors.joining(" "))
                .replaceAll("\\s+", " ").strip();
    }
}
