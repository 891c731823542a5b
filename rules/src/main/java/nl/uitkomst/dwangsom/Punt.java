package nl.uitkomst.dwangsom;

import nl.uitkomst.recht.Bron;
import nl.uitkomst.toetsing.Toetspunt;
import nl.uitkomst.verzoek.Code;

/** On what a dwangsom turns, in the order in which the law looks at it. */
public enum Punt implements Toetspunt {
    OP_AANVRAAG("opAanvraag", "4:17", "1"),
    /** None of the reasons why nothing is due. */
    NIET_UITGESLOTEN("uitsluitingen", "4:17", "5"),
    /** The day up to which is counted, or the decision if that came first, lies after the term. */
    TERMIJN_VOORBIJ("aanvraagOntvangen", "4:17", "1"),
    INGEBREKESTELLING_ONTVANGEN("ingebrekestellingOntvangen", "4:17", "3"),
    /** Received after the last day of the term. */
    INGEBREKESTELLING_NA_TERMIJN("aanvraagOntvangen", "4:17", "3"),
    /** There was a decision on the day up to which is counted. */
    BESLIST("besluitBekendgemaakt", "4:17", "1") {
        @Override
        public boolean voorwaarde() {
            return false;
        }
    },
    /** At least one day after the two weeks is in default. */
    TWEE_WEKEN_VOORBIJ("peildatum", "4:17", "3"),
    /** The question is about a day on which UWV still had time. No where no such day was named. */
    GEVRAAGD_BINNEN_TERMIJN("aanvraagOntvangen", "4:13", "1") {
        @Override
        public boolean voorwaarde() {
            return false;
        }
    };

    private final String veld;
    private final Bron bron;
    private final String code = Code.kebab(this);

    Punt(String veld, String artikel, String lid) {
        this.veld = veld;
        this.bron = Bron.van("AWB", artikel, lid);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Bron bron() {
        return bron;
    }

    @Override
    public String veld() {
        return veld;
    }
}
