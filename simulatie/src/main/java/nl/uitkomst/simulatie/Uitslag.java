package nl.uitkomst.simulatie;

import java.util.List;
import nl.uitkomst.antwoord.Antwoord;

/** What came of one record: an answer, or the problem with it. */
sealed interface Uitslag {

    /** Also where facts are missing, or where the law leaves something open: the answer says so. */
    record Berekend(Antwoord antwoord) implements Uitslag {
    }

    /** @param fouten all of them; never the values that were sent */
    record Probleem(List<Gebrek> fouten) implements Uitslag {
    }

    /** @param pad JSON Pointer of the place; empty for the whole record */
    record Gebrek(String pad, String code) {
    }
}
