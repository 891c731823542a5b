package nl.uitkomst.catalogus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import nl.uitkomst.motor.Yaml;
import nl.uitkomst.recht.Wet;
import nl.uitkomst.recht.Wetten;
import tools.jackson.core.type.TypeReference;

/**
 * Which articles and paragraphs a statute has, and why some of them have no rule: {@code nl/uitkomst/inventaris/} of the rules. What is covered is
 * not in it; that follows from the rules themselves.
 */
record Inventaris(String wet, List<Post> artikelen) {

    /**
     * An article, or a row of articles left out for one reason.
     *
     * @param artikel   of an article its number; null for a row
     * @param artikelen of a row its first and last number, or a list; null for an article
     * @param leden     how many numbered paragraphs the article has; nil for none
     * @param opschrift what the row is about
     * @param reden     of a row; never {@code gedekt}
     * @param waarom    of a row
     * @param zonder    paragraphs without a rule
     * @param gedragen  paragraphs that a rule carries which cites another place, or the article as a whole
     */
    record Post(String artikel, String artikelen, Integer leden, String opschrift, Dekkingsstatus reden, String waarom, List<Zonder> zonder,
            List<Gedragen> gedragen) {

        Post {
            zonder = zonder == null ? List.of() : List.copyOf(zonder);
            gedragen = gedragen == null ? List.of() : List.copyOf(gedragen);
            boolean leeg = zonder.isEmpty() && gedragen.isEmpty();
            boolean rij = artikelen != null && opschrift != null && reden != null && waarom != null && artikel == null && leden == null && leeg;
            boolean los = artikel != null && leden != null && artikelen == null && opschrift == null && reden == null && waarom == null;
            if (rij == los) {
                throw new IllegalArgumentException("an article has artikel and leden, a row artikelen, opschrift, reden and waarom: " + artikel + artikelen);
            }
        }

        /** The numbers of its paragraphs; one null where it has none. */
        List<String> nummers() {
            return leden == 0 ? new ArrayList<>(Collections.singletonList(null)) : IntStream.rangeClosed(1, leden).mapToObj(String::valueOf).toList();
        }

        Zonder zonder(String lid) {
            return zonder.stream().filter(deel -> uitgeschreven(deel.leden()).contains(lid)).findFirst().orElse(null);
        }

        Gedragen gedragen(String lid) {
            return gedragen.stream().filter(deel -> uitgeschreven(deel.leden()).contains(lid)).findFirst().orElse(null);
        }

        /** The paragraphs that are named somewhere in this post. */
        List<String> genoemd() {
            List<String> genoemd = new ArrayList<>();
            zonder.forEach(deel -> genoemd.addAll(uitgeschreven(deel.leden())));
            gedragen.forEach(deel -> genoemd.addAll(uitgeschreven(deel.leden())));
            return genoemd;
        }
    }

    /** Paragraphs with the ids of the rules that carry them. */
    record Gedragen(String leden, List<String> regels) {
    }

    /**
     * Paragraphs without a rule.
     *
     * @param leden a number, {@code 2-5}, or several of these with a comma between
     */
    record Zonder(String leden, Dekkingsstatus reden, String waarom) {

        Zonder {
            Objects.requireNonNull(leden, "leden");
            Objects.requireNonNull(waarom, leden);
            if (reden == null || reden == Dekkingsstatus.GEDEKT || reden == Dekkingsstatus.ZONDER_REDEN) {
                throw new IllegalArgumentException("no reason: " + leden + " " + waarom);
            }
        }
    }

    /** {@code 2-5,8} in full. */
    private static List<String> uitgeschreven(String genoemd) {
        List<String> nummers = new ArrayList<>();
        for (String deel : genoemd.split(",")) {
            String[] grenzen = deel.strip().split("-");
            IntStream.rangeClosed(Integer.parseInt(grenzen[0]), Integer.parseInt(grenzen[grenzen.length - 1])).mapToObj(String::valueOf).forEach(nummers::add);
        }
        return nummers;
    }

    /** Of every statute and decree, in the order of {@code wetten.yaml}. */
    static List<Inventaris> alle() {
        return Wetten.alle().stream().filter(wet -> !wet.beleid()).map(Inventaris::lees).toList();
    }

    private static Inventaris lees(Wet wet) {
        Inventaris gelezen = Yaml.lees("/nl/uitkomst/inventaris/" + wet.code().toLowerCase(Locale.ROOT) + ".yaml", new TypeReference<Inventaris>() { });
        if (!gelezen.wet().equals(wet.code())) {
            throw new IllegalArgumentException("inventory of " + wet.code() + " holds " + gelezen.wet());
        }
        return gelezen;
    }
}
