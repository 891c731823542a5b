package nl.uitkomst.simulatie;

import java.io.Serializable;

/**
 * How many records came to what; of one piece or of all.
 *
 * @param regels     that were not empty
 * @param volledig   with an answer in which nothing is missing and nothing refused
 * @param onvolledig with an answer that says what is missing, or what cannot be computed
 * @param fout       that are no good request
 */
record Telling(long regels, long volledig, long onvolledig, long fout) implements Serializable {

    static final Telling NIETS = new Telling(0, 0, 0, 0);

    Telling en(Uitslag uitslag) {
        if (uitslag instanceof Uitslag.Berekend berekend) {
            boolean alles = berekend.antwoord().volledig() && berekend.antwoord().nietBerekenbaar().isEmpty();
            return plus(new Telling(1, alles ? 1 : 0, alles ? 0 : 1, 0));
        }
        return plus(new Telling(1, 0, 0, 1));
    }

    Telling plus(Telling ander) {
        return new Telling(regels + ander.regels, volledig + ander.volledig, onvolledig + ander.onvolledig, fout + ander.fout);
    }

    /** As {@link #lees} reads it. */
    String tekst() {
        return regels + " " + volledig + " " + onvolledig + " " + fout;
    }

    static Telling lees(String tekst) {
        String[] getallen = tekst.strip().split(" ");
        return new Telling(Long.parseLong(getallen[0]), Long.parseLong(getallen[1]), Long.parseLong(getallen[2]), Long.parseLong(getallen[3]));
    }
}
