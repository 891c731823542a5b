package nl.uitkomst.service.problemen;

import java.util.Locale;

/** The kinds of problem a client can get; the words stand in {@code teksten/problemen.yaml} under the same code. */
public enum Probleemsoort {

    ONGELDIG_VERZOEK(400),
    HERKOMST_NIET_TOEGESTAAN(403),
    NIET_GEVONDEN(404),
    METHODE_NIET_TOEGESTAAN(405),
    ANTWOORDVORM_NIET_MOGELIJK(406),
    VERZOEK_TE_GROOT(413),
    INHOUDSTYPE_NIET_ONDERSTEUND(415),
    VERZOEK_NIET_VERWERKT(400),
    TE_DRUK(429, 2),
    INTERNE_FOUT(500),
    NIET_BESCHIKBAAR(503, 5),
    REKENTIJD_VOORBIJ(503, 10);

    private final int status;
    private final int opnieuwNa;

    Probleemsoort(int status) {
        this(status, 0);
    }

    Probleemsoort(int status, int opnieuwNa) {
        this.status = status;
        this.opnieuwNa = opnieuwNa;
    }

    /**
     * The kind that fits a status; every client error without a kind of its own is {@link #VERZOEK_NIET_VERWERKT}, and so is HTTP that nobody here
     * speaks (501, 505).
     */
    public static Probleemsoort van(int status) {
        if (status == 400) {
            return VERZOEK_NIET_VERWERKT;
        }
        for (Probleemsoort soort : values()) {
            if (soort.status == status) {
                return soort;
            }
        }
        return status >= 400 && status < 500 || status == 501 || status == 505 ? VERZOEK_NIET_VERWERKT : INTERNE_FOUT;
    }

    public int status() {
        return status;
    }

    /** After how many seconds it makes sense to send the request again; 0 where waiting does not help. */
    public int opnieuwNa() {
        return opnieuwNa;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
