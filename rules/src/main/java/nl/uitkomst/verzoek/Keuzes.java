package nl.uitkomst.verzoek;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The reading chosen for each point that the law leaves open; the first value of each is the default.
 */
public record Keuzes(
        GebrokenMaand gebrokenMaand,
        VrijlatingToeslagenwet vrijlatingToeslagenwet,
        EersteDwangsomdag eersteDwangsomdag,
        LaatsteDwangsomdag laatsteDwangsomdag,
        VerrekeningVoorschot verrekeningVoorschot,
        HulpbehoevendheidMetInkomen hulpbehoevendheidMetInkomen,
        EindeBovenVijfenzestig eindeBovenVijfenzestig,
        EersteWwMaand eersteWwMaand,
        IkbWajongToeslagenwet ikbWajongToeslagenwet,
        WinstBegonnenInJaar winstBegonnenInJaar,
        DagloonNaastWwZw dagloonNaastWwZw,
        PlafondMediaanloon plafondMediaanloon,
        InkomenGebrokenWwMaand inkomenGebrokenWwMaand,
        HalveMaatregelMetInkomen halveMaatregelMetInkomen,
        OverigeUitkeringBijWajong overigeUitkeringBijWajong,
        BeslistermijnVanaf2026 beslistermijnVanaf2026) {

    /** A reading of an open point. */
    public interface Lezing extends Code {
    }

    /** WIA 13 lid 4, Wajong: the whole-month figure by weekdays, or only the wage base in proportion. */
    public enum GebrokenMaand implements Lezing {
        UWV, LETTERLIJK;

        private final String code = Code.kebab(this);

        @JsonValue
        @Override
        public String code() {
            return code;
        }

        @Override
        public String toString() {
            return code();
        }
    }

    /** TW 7. */
    public enum VrijlatingToeslagenwet implements Lezing {
        BOVEN_VIJF_PROCENT, HELE_INKOMEN;

        private final String code = Code.kebab(this);

        @JsonValue
        @Override
        public String code() {
            return code;
        }

        @Override
        public String toString() {
            return code();
        }
    }

    /** Awb 4:17. */
    public enum EersteDwangsomdag implements Lezing {
        NA_VEERTIEN_DAGEN, VEERTIENDE_DAG;

        private final String code = Code.kebab(this);

        @JsonValue
        @Override
        public String code() {
            return code;
        }

        @Override
        public String toString() {
            return code();
        }
    }

    /** Awb 4:17. */
    public enum LaatsteDwangsomdag implements Lezing {
        DAG_VAN_BEKENDMAKING, DAG_ERVOOR;

        private final String code = Code.kebab(this);

        @JsonValue
        @Override
        public String code() {
            return code;
        }

        @Override
        public String toString() {
            return code();
        }
    }

    /** A WW that is shorter than the advance. */
    public enum VerrekeningVoorschot implements Lezing {
        OVER_HET_GEHEEL, PER_MAAND;

        private final String code = Code.kebab(this);

        @JsonValue
        @Override
        public String code() {
            return code;
        }

        @Override
        public String toString() {
            return code();
        }
    }

    /** WIA 53, 63: raise after or before income is deducted. */
    public enum HulpbehoevendheidMetInkomen implements Lezing {
        VERHOGEN_NA_AFTREK, VERHOGEN_VOOR_AFTREK;

        private final String code = Code.kebab(this);

        @JsonValue
        @Override
        public String code() {
            return code;
        }

        @Override
        public String toString() {
            return code();
        }
    }

    /** WIA 56 lid 3: an uninterrupted year without assessment, or the date with assessment. */
    public enum EindeBovenVijfenzestig implements Lezing {
        UWV, LETTERLIJK;

        private final String code = Code.kebab(this);

        @JsonValue
        @Override
        public String code() {
            return code;
        }

        @Override
        public String toString() {
            return code();
        }
    }

    /** A WW that starts on day 2 to 7. */
    public enum EersteWwMaand implements Lezing {
        NAAR_WERKDAGEN, HELE_MAAND;

        private final String code = Code.kebab(this);

        @JsonValue
        @Override
        public String code() {
            return code;
        }

        @Override
        public String toString() {
            return code();
        }
    }

    /** AIB 2:5 against UWV's instruction. */
    public enum IkbWajongToeslagenwet implements Lezing {
        HONDERD_GEDEELD_DOOR_108, ACHT_PROCENT_ERAF;

        private final String code = Code.kebab(this);

        @JsonValue
        @Override
        public String code() {
            return code;
        }

        @Override
        public String toString() {
            return code();
        }
    }

    /** Wajong, TW: a business started during the year. */
    public enum WinstBegonnenInJaar implements Lezing {
        KALENDERMAANDEN, WERKDAGEN;

        private final String code = Code.kebab(this);

        @JsonValue
        @Override
        public String code() {
            return code;
        }

        @Override
        public String toString() {
            return code();
        }
    }

    /** What the WIA deducts beside WW or ZW. */
    public enum DagloonNaastWwZw implements Lezing {
        GEMAXIMEERD, ONGEMAXIMEERD;

        private final String code = Code.kebab(this);

        @JsonValue
        @Override
        public String code() {
            return code;
        }

        @Override
        public String toString() {
            return code();
        }
    }

    /** Schattingsbesluit 10. */
    public enum PlafondMediaanloon implements Lezing {
        ALLEEN_BIJ_MEDISCHE_URENBEPERKING, ALTIJD;

        private final String code = Code.kebab(this);

        @JsonValue
        @Override
        public String code() {
            return code;
        }

        @Override
        public String toString() {
            return code();
        }
    }

    /** WW 1b lid 4 under b: the income of a month with right for only a part of it. */
    public enum InkomenGebrokenWwMaand implements Lezing {
        NAAR_WERKDAGEN, HELE_INKOMEN;

        private final String code = Code.kebab(this);

        @JsonValue
        @Override
        public String code() {
            return code;
        }

        @Override
        public String toString() {
            return code();
        }
    }

    /** WW 27: what half a refusal takes away from a benefit beside which there is income. */
    public enum HalveMaatregelMetInkomen implements Lezing {
        VOLGENS_27_LID_11, HELFT_VAN_UITKERING;

        private final String code = Code.kebab(this);

        @JsonValue
        @Override
        public String code() {
            return code;
        }

        @Override
        public String toString() {
            return code();
        }
    }

    /** AIB 3:6 lid 3: a benefit of another kind beside a Wajong. */
    public enum OverigeUitkeringBijWajong implements Lezing {
        TELT_MEE, TELT_NIET_MEE;

        private final String code = Code.kebab(this);

        @JsonValue
        @Override
        public String code() {
            return code;
        }

        @Override
        public String toString() {
            return code();
        }
    }

    /** WIA 101, 102: the term of the statute, or the one that UWV announced for claims received from 2026. */
    public enum BeslistermijnVanaf2026 implements Lezing {
        ACHT_WEKEN, ZESTIEN_WEKEN;

        private final String code = Code.kebab(this);

        @JsonValue
        @Override
        public String code() {
            return code;
        }

        @Override
        public String toString() {
            return code();
        }
    }
}
