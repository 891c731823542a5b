package nl.uitkomst.voorschot;

import java.util.List;
import nl.uitkomst.recht.Bron;
import nl.uitkomst.toetsing.Toetspunt;
import nl.uitkomst.verzoek.Code;

/** On what the settlement of an advance turns, in the order in which it is looked at. */
public enum Punt implements Toetspunt {
    STAND("besluit", Bron.beleid("WIA-voorschot"), List.of(Stand.values()), null),
    /** Without an estimated benefit there is nothing to pay in advance. */
    SCHATTING("uitkering", Bron.van("AWB", "4:95", "1"), List.of(true, false), true),
    SALDO("recht", Bron.van("AWB", "4:95", "4"), List.of(Saldo.values()), null),
    BESLUIT_TE_LAAT("besluitTeLaat", Beleid.BRON, List.of(true, false), true),
    /** A missed examination is such a cause too. */
    OORZAAK_BIJ_CLIENT("oorzaakBijClient", Beleid.BRON, List.of(true, false), false),
    BELEID("voorschotten", Beleid.BRON, List.of(Dekking.values()), Dekking.GEDEKT),
    NA_AFWIJZING("redenGeenWw", Beleid.BRON, List.of(NaAfwijzing.values()), null),
    /** What of the advance was paid because income was not taken into account; that is never waived. */
    INKOMENSDEEL("deelDoorNietMeegenomenInkomen", Beleid.BRON, List.of(Terugdeel.values()), Terugdeel.NIETS),
    /** The same together with the WW that was missed through somebody's own fault. */
    MET_GEMISTE_WW("misgelopenUitkering", Beleid.BRON, List.of(Terugdeel.values()), null);

    private final String veld;
    private final Bron bron;
    private final List<?> antwoorden;
    private final Object voldaan;
    private final String code = Code.kebab(this);

    private static final class Beleid {
        private static final Bron BRON = Bron.beleid("Kwijtscheldbeleid");
    }

    /** @param voldaan the answer that meets the condition; null where the point only tells cases apart */
    Punt(String veld, Bron bron, List<?> antwoorden, Object voldaan) {
        this.veld = veld;
        this.bron = bron;
        this.antwoorden = antwoorden;
        this.voldaan = voldaan;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public List<?> antwoorden() {
        return antwoorden;
    }

    @Override
    public Bron bron() {
        return bron;
    }

    @Override
    public String veld() {
        return veld;
    }

    @Override
    public boolean voorwaarde() {
        return voldaan != null;
    }

    @Override
    public boolean voldaan(Object antwoord) {
        return antwoord.equals(voldaan);
    }
}
