package nl.uitkomst.dienstverlening;

import java.util.List;
import nl.uitkomst.recht.Bron;
import nl.uitkomst.toetsing.Toetspunt;
import nl.uitkomst.verzoek.Code;

/** On what re-integration service turns, in the order in which it is looked at. */
public enum Punt implements Toetspunt {
    /** Insured with UWV, or without an employer; no means that the employer bears the risk of the WGA himself. */
    VERZEKERD_BIJ_UWV("werkgever", Beleid.CODE, null, null),
    /** An employer who bears the risk serves the person himself for the first ten years of the WGA. */
    BINNEN_TIEN_JAAR("eersteDagWga", Beleid.CODE, null, null),
    WGA("iva", "WIA", "54", "1"),
    /** At least 35 per cent; from 80 per cent somebody is fully incapacitated. */
    GRAAD("arbeidsongeschiktheidspercentage", "WIA", "5", null) {
        @Override
        public List<?> antwoorden() {
            return List.of(Graad.values());
        }

        @Override
        public boolean voorwaarde() {
            return true;
        }

        @Override
        public boolean voldaan(Object antwoord) {
            return antwoord != Graad.MINDER_DAN_35;
        }
    },
    /** At 80 per cent and more: fully incapacitated because no three functions can be found, not for medical reasons. */
    ARBEIDSKUNDIGE_GROND("volledigGrond", Beleid.CODE, null, null),
    BINNEN_VIJF_JAAR("peildatum", Beleid.CODE, null, null),
    EIGEN_VERZOEK("eigenVerzoek", Beleid.CODE, null, null);

    private final String veld;
    private final Bron bron;
    private final String code = Code.kebab(this);

    /** The policy that the statute leaves to UWV. */
    private static final class Beleid {
        private static final String CODE = "WGA-dienstverlening";
    }

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
