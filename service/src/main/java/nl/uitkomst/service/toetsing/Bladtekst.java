package nl.uitkomst.service.toetsing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pages of {@code docs/lezingen} in parts that a template can print: the little of Markdown that they use. */
public final class Bladtekst {

    private static final Pattern KOP = Pattern.compile("(#{1,4}) (.+)");
    private static final Pattern PUNT = Pattern.compile("(-|\\d+\\.) (.+)");
    private static final Pattern OPMAAK = Pattern.compile("\\*\\*(?<vet>.+?)\\*\\*|`(?<code>.+?)`|\\[(?<link>.+?)]\\((?<doel>.+?)\\)");
    private static final Pattern ANDER_BLAD = Pattern.compile("([a-z0-9-]+)\\.md");

    /** What a part of a page is. */
    public enum Soort { KOP, ALINEA, LIJST, NUMMERING, TABEL }

    /**
     * A part of a page.
     *
     * @param niveau of a heading; else nil
     * @param rijen  of a heading and a paragraph one with one cell, of a list one cell in each, of a table the head first
     */
    public record Blok(Soort soort, int niveau, List<List<List<Stuk>>> rijen) {

        public List<Stuk> tekst() {
            return rijen.get(0).get(0);
        }
    }

    /**
     * A run of text.
     *
     * @param soort {@code gewoon}, {@code vet}, {@code code} or {@code link}
     * @param doel  of a link where it goes; else null
     */
    public record Stuk(String soort, String tekst, String doel) {
    }

    private final List<Blok> blokken = new ArrayList<>();
    private final List<String> alinea = new ArrayList<>();
    private final List<List<String>> rijen = new ArrayList<>();
    private Soort bezig;

    private Bladtekst() {
    }

    /** All parts but the title, which the page shows itself. */
    public static List<Blok> van(String tekst) {
        Bladtekst blad = new Bladtekst();
        tekst.lines().skip(1).forEach(blad::regel);
        blad.sluit();
        return List.copyOf(blad.blokken);
    }

    private void regel(String regel) {
        Matcher kop = KOP.matcher(regel);
        Matcher punt = PUNT.matcher(regel);
        if (regel.isBlank()) {
            sluit();
        } else if (kop.matches()) {
            sluit();
            blokken.add(new Blok(Soort.KOP, kop.group(1).length(), List.of(List.of(stukken(kop.group(2))))));
        } else if (regel.startsWith("|")) {
            begin(Soort.TABEL);
            if (!regel.matches("[|\\s:-]+")) {
                rijen.add(Arrays.stream(regel.substring(1, regel.lastIndexOf('|')).split("\\|", -1)).map(String::strip).toList());
            }
        } else if (punt.matches()) {
            begin(punt.group(1).equals("-") ? Soort.LIJST : Soort.NUMMERING);
            rijen.add(List.of(punt.group(2)));
        } else if (bezig == Soort.LIJST || bezig == Soort.NUMMERING) {
            rijen.set(rijen.size() - 1, List.of(rijen.get(rijen.size() - 1).get(0) + ' ' + regel.strip()));
        } else {
            begin(Soort.ALINEA);
            alinea.add(regel.strip());
        }
    }

    private void begin(Soort soort) {
        if (bezig != soort) {
            sluit();
            bezig = soort;
        }
    }

    private void sluit() {
        if (bezig == Soort.ALINEA) {
            rijen.add(List.of(String.join(" ", alinea)));
        }
        if (bezig != null) {
            blokken.add(new Blok(bezig, 0, rijen.stream().map(rij -> rij.stream().map(Bladtekst::stukken).toList()).toList()));
        }
        bezig = null;
        alinea.clear();
        rijen.clear();
    }

    private static List<Stuk> stukken(String tekst) {
        List<Stuk> stukken = new ArrayList<>();
        Matcher opmaak = OPMAAK.matcher(tekst);
        int tot = 0;
        while (opmaak.find()) {
            gewoon(tekst.substring(tot, opmaak.start()), stukken);
            stukken.add(stuk(opmaak));
            tot = opmaak.end();
        }
        gewoon(tekst.substring(tot), stukken);
        return stukken;
    }

    private static void gewoon(String tekst, List<Stuk> stukken) {
        if (!tekst.isEmpty()) {
            stukken.add(new Stuk("gewoon", tekst, null));
        }
    }

    /** A link to another reading goes to its page; one to a file that is not served is only its words. */
    private static Stuk stuk(Matcher opmaak) {
        if (opmaak.group("vet") != null) {
            return new Stuk("vet", opmaak.group("vet"), null);
        }
        if (opmaak.group("code") != null) {
            return new Stuk("code", opmaak.group("code"), null);
        }
        String doel = opmaak.group("doel");
        Matcher blad = ANDER_BLAD.matcher(doel);
        if (blad.matches()) {
            return new Stuk("link", opmaak.group("link"), Adressen.lezing(blad.group(1)));
        }
        return doel.startsWith("https://") ? new Stuk("link", opmaak.group("link"), doel) : new Stuk("gewoon", opmaak.group("link"), null);
    }
}
