package nl.uitkomst.schatting;

import java.util.List;
import nl.uitkomst.recht.Bron;
import nl.uitkomst.toetsing.Toetspunt;
import nl.uitkomst.verzoek.Code;
import nl.uitkomst.wia.Klasse;

/** On what an estimate turns; the last four decide together whether work counts. */
public enum Punt implements Toetspunt {
    /** Whether the assessment is about a day on which article 9a holds; after the known end nobody can say it. */
    ARTIKEL_9A("beoordelingsdatum", "SB", "9a", "1") {
        @Override
        public List<?> antwoorden() {
            return List.of(Artikel9a.values());
        }

        @Override
        public boolean voorwaarde() {
            return true;
        }

        @Override
        public boolean voldaan(Object antwoord) {
            return antwoord == Artikel9a.GELDT;
        }
    },
    /** Whether the work that somebody does counts for the estimate. */
    WERK_TELT("werk/passend", "WIA", "6", null),
    /** The class by functions. */
    THEORIE("functies", "SB", "9", null) {
        @Override
        public List<?> antwoorden() {
            return List.of(Klasse.values());
        }
    },
    /** The class by the work that somebody does. */
    PRAKTIJK("werk/loonPerUur", "SB", "10", "1") {
        @Override
        public List<?> antwoorden() {
            return List.of(Klasse.values());
        }
    },
    /** Within one class: whether the work gives the lower percentage. */
    PRAKTIJK_LAGER("functies", "SB", "9", null) {
        @Override
        public boolean voorwaarde() {
            return false;
        }
    },
    /** Stable or getting worse, or little chance of recovery; decides between IVA and WGA. */
    DUURZAAM("duurzaam", "WIA", "4", null) {
        @Override
        public boolean oordeel() {
            return true;
        }
    },
    PASSEND("werk/passend", "WIA", "6", null) {
        @Override
        public boolean oordeel() {
            return true;
        }
    },
    /** The employer can offer the work lastingly. */
    DUURZAAM_AANGEBODEN("werk/duurzaamAangeboden", "SB", "9a", "1"),
    REPRESENTATIEF("werk/representatief", "SB", "9a", "1") {
        @Override
        public boolean oordeel() {
            return true;
        }
    },
    /** Work on a therapeutic basis has none. */
    LOONWAARDE("werk/loonwaarde", "SB", "9a", "1") {
        @Override
        public boolean oordeel() {
            return true;
        }
    };

    /** The conditions on work. */
    public static final List<Punt> WERKVOORWAARDEN = List.of(PASSEND, DUURZAAM_AANGEBODEN, REPRESENTATIEF, LOONWAARDE);

    private final String veld;
    private final Bron bron;
    private final String code = Code.kebab(this);

    Punt(String veld, String wet, String artikel, String lid) {
        this.veld = veld;
        this.bron = Bron.van(wet, artikel, lid);
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
