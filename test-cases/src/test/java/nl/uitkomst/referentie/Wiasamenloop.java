package nl.uitkomst.referentie;

import java.time.YearMonth;
import java.util.function.Function;

/**
 * What the WIA counts beside a WW or ZW (AIB 3:2(14)(18)(19), 3:3(5), 3:4(2)): the wage on which the other benefit is
 * computed, and the wages as far as they exceed it.
 *
 * @param maandloon   wage of the other benefit on the later of the two starting days, never indexed
 * @param deel        share of the weekdays of a month on which the other benefit runs
 * @param teltVoorEis does that wage count for the inkomenseis? Of a ZW while the job lasts, of a WW never
 */
record Wiasamenloop(InkomenPerWet perWet, Breuk maandloon, Function<YearMonth, Breuk> deel, boolean teltVoorEis) {

    Breuk inkomen(YearMonth maand) {
        Breuk lonen = perWet.wiaLonenNaastAndereUitkering(maand);
        return perWet.wia(maand).min(lonen).plus(Voorrang.inkomen(lonen, maandloon, deel.apply(maand)));
    }

    /** All real income; or, while the job of the sick person lasts, the wage of the ZW in place of the wages. */
    Breuk inkomenVoorEis(YearMonth maand) {
        if (!teltVoorEis) {
            return perWet.wia(maand);
        }
        Breuk lonen = perWet.wiaLonenNaastAndereUitkering(maand);
        return perWet.wia(maand).min(lonen.maal(deel.apply(maand))).plus(maandloon.maal(deel.apply(maand)));
    }
}
