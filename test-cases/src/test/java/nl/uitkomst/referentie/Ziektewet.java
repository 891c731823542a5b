package nl.uitkomst.referentie;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import nl.uitkomst.referentie.Samenloopsituatie.Zw;

/** Ziekengeld of art. 29(7): 70 percent of the wage less the income, for 104 weeks at most. */
final class Ziektewet {

    private static final BigDecimal ZEVENTIG = new BigDecimal("0.70");
    private static final int WEKEN = 104;
    /** WW art. 19(1)(a) with ZW art. 29(2)(d): the WW goes on for the first thirteen weeks of illness. */
    private static final int WEKEN_WW = 13;

    private final Zw zw;
    private final InkomenPerWet inkomen;
    private final LocalDate begin;
    private final LocalDate einde;

    /** @param eindeWw first day without the WW during which the illness began, null without such a WW */
    Ziektewet(Samenloopsituatie situatie, Zw zw, InkomenPerWet inkomen, LocalDate eindeWw) {
        this.zw = zw;
        this.inkomen = inkomen;
        boolean ziekInWw = eindeWw != null && zw.ingangsdatum().isBefore(eindeWw);
        begin = ziekInWw ? Kalender.eerste(eindeWw, naWw(zw)) : zw.ingangsdatum();
        einde = Kalender.eerste(zw.ingangsdatum().plusWeeks(WEKEN), situatie.aow());
    }

    /** First day on which illness ends a WW that still runs. */
    static LocalDate naWw(Zw zw) {
        return zw.ingangsdatum().plusWeeks(WEKEN_WW);
    }

    int weekdagen(YearMonth maand) {
        return Kalender.weekdagenIn(maand, begin, einde);
    }

    Breuk deel(YearMonth maand) {
        return Breuk.van(weekdagen(maand), Kalender.weekdagen(maand));
    }

    /** Null without a day of right. */
    Maandrecht recht(YearMonth maand) {
        int weekdagen = weekdagen(maand);
        if (weekdagen == 0) {
            return null;
        }
        boolean heel = weekdagen == Kalender.weekdagen(maand);
        Breuk maandloon = heel
                ? zw.dagloon().maandloon(maand)
                : zw.dagloon().gemaximeerd(maand).maal(BigDecimal.valueOf(weekdagen));
        Breuk verdiend = heel ? inkomen.zw(maand) : inkomen.zw(maand).maal(deel(maand));
        Breuk recht = maandloon.min(verdiend.maal(zw.dagloon().factor(maand))).maal(ZEVENTIG).nietNegatief();
        return Maandrecht.van("ziekengeld", verdiend, recht);
    }
}
