package nl.uitkomst.uitkering;

import nl.uitkomst.verzoek.Code;

/** The conditions on which the end of a right, a call or a revival hangs. */
public enum Voorwaardesoort implements Code {
    MINDER_DAN_35, TWEE_MAANDEN_VOORBIJ, LOONGERELATEERD_VOORBIJ, JAAR_BOVEN_65, WERK_PASSEND, GEEN_BESCHUT_WERK, GEZONDHEID_GELIJK,
    JAAR_BOVEN_20, NIET_VRIJGESTELD, GEEN_WSW_OF_POLITIEK_AMBT, VIJF_JAAR_GEWERKT, TEN_MINSTE_75, GEEN_VOORZIENING, GEEN_WSW, UWV_BESLIST,
    OPNIEUW_MINSTENS_35, BINNEN_VIJF_JAAR, BINNEN_VIER_WEKEN, ZELFDE_OORZAAK;

    private final String code = Code.kebab(this);

    @Override
    public String code() {
        return code;
    }
}
