package nl.uitkomst.referentie;

import java.time.YearMonth;
import nl.uitkomst.referentie.Samenloopsituatie.Ww;

/** What the first of two WW rights counts as income (AIB 3:3(7), 3:2(19)). */
record TweedeWw(Wwmaanden tweede, Breuk maandloon) {

    static TweedeWw van(Ww ww, Wwmaanden maanden) {
        return new TweedeWw(maanden, ww.dagloon().maandloon(YearMonth.from(ww.ingangsdatum())));
    }

    /** The maandloon of the second right, and what of the wages exceeds it; all wages while there is no second right. */
    Breuk inkomenVanEerste(YearMonth maand, Breuk lonen) {
        return Voorrang.inkomen(lonen, maandloon, tweede.deel(maand));
    }
}
