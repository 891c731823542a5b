package nl.uitkomst.simulatie;

import java.io.IOException;
import java.io.Serializable;
import java.util.List;

/** What is done with each record of a run. It travels to wherever the records are. */
interface Werk extends Serializable {

    /** By which a run that was cut off is known again. */
    String vraag();

    /** What it writes rows of. */
    List<Tabel> tabellen();

    /**
     * One for each piece of the input.
     *
     * @param kenmerken names of what is known of people beside their requests
     */
    Verwerking begin(List<String> kenmerken);

    /** Receives the records of one piece, in any order. */
    interface Verwerking {

        /** Never throws for what a record holds. */
        void verwerk(Regel regel, Rijontvanger rijen, Stand stand) throws IOException;

        /** After the last one. */
        default void sluit(Stand stand) {
        }
    }

    /** Where rows go. */
    interface Rijontvanger {

        void rij(Tabel tabel, Object... waarden) throws IOException;
    }
}
