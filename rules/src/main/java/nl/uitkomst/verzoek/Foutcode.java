package nl.uitkomst.verzoek;

import com.fasterxml.jackson.annotation.JsonValue;

/** What can be wrong with a request. The words for people stand in the text files of the service, under the same code. */
public enum Foutcode implements Code {
    ONGELDIGE_JSON, TE_DIEP, DUBBEL_VELD, GEEN_OBJECT, GEEN_LIJST, LEGE_WAARDE, ONBEKEND_VELD, GEEN_PERSOONSGEGEVENS,
    BEDRAG_ALS_TEKST, BEDRAG_NEGATIEF, BEDRAG_NIET_POSITIEF, PERCENTAGE_ALS_TEKST, PERCENTAGE_BUITEN_BEREIK,
    GEEN_MAAND, GEEN_DATUM, GEEN_JA_NEE, GEEN_GEHEEL_GETAL, GEEN_KWARTEN, GETAL_BUITEN_BEREIK, ONBEKENDE_WAARDE, TE_VEEL,
    PERIODE_OMGEKEERD, PERIODE_TE_LANG, RECHT_NA_PERIODE, EINDE_VOOR_BEGIN, BEOORDELINGEN_OVERLAPPEN,
    TEGENSTRIJDIG, ONGELDIGE_CYCLUS, INKOMEN_BUITEN_PERIODE, MAAND_BUITEN_PERIODE, DUBBELE_MAAND,
    VIERWEKENPERIODE_NIET_28_DAGEN, VIERWEKENPERIODEN_OVERLAPPEN, BUITEN_VAN_TOT_EN_MET,
    LOONWAARDE_ALS_BREUK, GARANTIEBEDRAG_BIJ_WAJONG2015, WW_RECHTEN_OP_DEZELFDE_DAG;

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
