package nl.uitkomst.referentie;

import java.time.YearMonth;
import nl.uitkomst.referentie.Samenloopsituatie.Wajong;

/**
 * The garantiebedrag of WJ 8:8 through the months, one after another: it follows the minimum wage, and is gone for good
 * after twelve months in a row in which the formula gave more or there was no income. Because of covid nothing lapsed
 * before 2023.
 */
final class Garantiebedrag {

    private static final int MAANDEN = 12;
    private static final YearMonth EERSTE_VERVAL = YearMonth.of(2023, 1);

    private final Wajong wajong;
    private int teller;
    private boolean tellerBekend = true;
    private boolean vervallen;

    Garantiebedrag(Wajong wajong) {
        this.wajong = wajong;
        teller = wajong.garantiebedragTeller();
        vervallen = wajong.garantiebedragPerMaand() == null;
    }

    void onbekendeMaand() {
        tellerBekend = false;
    }

    /**
     * What is guaranteed in the next month, nil when there is no guarantee. Null when that is not known and matters.
     *
     * @param formule the formula amount of a whole month
     */
    Breuk inMaand(YearMonth maand, Breuk formule, boolean zonderInkomen) {
        if (!maand.isBefore(EERSTE_VERVAL) && teller >= MAANDEN) {
            vervallen = true;
        }
        if (vervallen) {
            return Breuk.NUL;
        }
        Breuk gegarandeerd = Breuk.van(wajong.garantiebedragPerMaand()).maal(Normen.grondslag(maand, Normen.VOLWASSEN))
                .gedeeldDoor(Normen.grondslag(YearMonth.from(wajong.garantiebedragPeildatum()), Normen.VOLWASSEN));
        boolean telt = zonderInkomen || formule.compareTo(gegarandeerd) > 0;
        teller = telt ? teller + 1 : 0;
        if (!tellerBekend) {
            return formule.compareTo(gegarandeerd) >= 0 ? Breuk.NUL : null;
        }
        return gegarandeerd;
    }
}
