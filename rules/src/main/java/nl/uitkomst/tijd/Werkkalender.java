package nl.uitkomst.tijd;

import java.time.LocalDate;

/** Which days are no Saturday, Sunday or general holiday. */
public interface Werkkalender {

    boolean isWerkdag(LocalDate dag);

    /** The day itself, or the first one after it that is a working day. */
    default LocalDate werkdagVanaf(LocalDate dag) {
        LocalDate werkdag = dag;
        while (!isWerkdag(werkdag)) {
            werkdag = werkdag.plusDays(1);
        }
        return werkdag;
    }
}
