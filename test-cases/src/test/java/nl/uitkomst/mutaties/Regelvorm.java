package nl.uitkomst.mutaties;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A rule taken apart as far as faults need it: its patterns with their constraints, and what it concludes. Places are those in {@code drl}.
 *
 * @param drl      from {@code when} to {@code end}
 * @param besluit  place of the conclusion, after {@code then}
 */
record Regelvorm(String drl, List<Patroon> patronen, int besluit) {

    private static final Pattern BEGIN = Pattern.compile("(not\\s+|exists\\s+)?(\\$\\w+\\s*:\\s*)?([A-Z]\\w*)\\(");

    /** A part of the text. */
    record Deel(int van, int tot) {

        String in(String tekst) {
            return tekst.substring(van, tot);
        }
    }

    /**
     * One pattern, such as {@code $deel : WgaDeel( termijn == …, inkomenseisGeldt )}.
     *
     * @param geheel       from its first to its last sign
     * @param ontkend      whether {@code not} stands before it
     * @param gebonden     whether it has a name
     * @param inhoud       what stands between the parentheses
     * @param beperkingen  separated by commas
     */
    record Patroon(Deel geheel, boolean ontkend, boolean gebonden, String type, Deel inhoud, List<Deel> beperkingen) {
    }

    static Regelvorm lees(String regel) {
        String drl = regel.substring(regel.indexOf("\nwhen\n") + 1);
        int besluit = drl.indexOf("\nthen\n") + 1;
        List<Patroon> patronen = new ArrayList<>();
        Matcher begin = BEGIN.matcher(drl).region(drl.indexOf('\n'), besluit);
        while (begin.find()) {
            int open = begin.end() - 1;
            int dicht = sluit(drl, open);
            Deel inhoud = new Deel(open + 1, dicht);
            patronen.add(new Patroon(new Deel(begin.start(), dicht + 1), begin.group().startsWith("not"), begin.group(2) != null, begin.group(3), inhoud,
                    gescheiden(drl, inhoud, ",")));
            begin.region(dicht + 1, besluit);
        }
        return new Regelvorm(drl, List.copyOf(patronen), besluit);
    }

    /** The place of the parenthesis that closes the one at this place. */
    static int sluit(String tekst, int open) {
        int diepte = 0;
        boolean aangehaald = false;
        for (int plaats = open; plaats < tekst.length(); plaats++) {
            char teken = tekst.charAt(plaats);
            if (teken == '"') {
                aangehaald = !aangehaald;
            } else if (!aangehaald && teken == '(') {
                diepte++;
            } else if (!aangehaald && teken == ')' && --diepte == 0) {
                return plaats;
            }
        }
        throw new IllegalArgumentException("not closed: " + tekst.substring(open));
    }

    /** The parts between separators that stand outside parentheses, without the blanks around them. */
    static List<Deel> gescheiden(String tekst, Deel deel, String scheiding) {
        List<Deel> delen = new ArrayList<>();
        int begin = deel.van();
        for (int plaats = deel.van(); plaats < deel.tot(); plaats++) {
            if (tekst.charAt(plaats) == '(') {
                plaats = sluit(tekst, plaats);
            } else if (tekst.startsWith(scheiding, plaats)) {
                voegToe(delen, tekst, begin, plaats);
                begin = plaats + scheiding.length();
            }
        }
        voegToe(delen, tekst, begin, deel.tot());
        return List.copyOf(delen);
    }

    private static void voegToe(List<Deel> delen, String tekst, int van, int tot) {
        String ruw = tekst.substring(van, tot);
        if (!ruw.isBlank()) {
            int begin = van + ruw.length() - ruw.stripLeading().length();
            delen.add(new Deel(begin, begin + ruw.strip().length()));
        }
    }

    /** The constraint or line around a place, to show what a fault is about. */
    Deel omgeving(Deel deel) {
        if (deel.van() < besluit) {
            for (Patroon patroon : patronen) {
                for (Deel beperking : patroon.beperkingen()) {
                    if (beperking.van() <= deel.van() && deel.tot() <= beperking.tot()) {
                        return beperking;
                    }
                }
            }
        }
        int begin = drl.lastIndexOf('\n', deel.van()) + 1;
        int eind = drl.indexOf('\n', Math.max(deel.tot() - 1, deel.van()));
        while (begin < deel.van() && drl.charAt(begin) == ' ') {
            begin++;
        }
        return new Deel(begin, eind);
    }
}
