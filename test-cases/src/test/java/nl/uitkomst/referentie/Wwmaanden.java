package nl.uitkomst.referentie;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Function;
import nl.uitkomst.referentie.Samenloopsituatie.Maatregel;
import nl.uitkomst.referentie.Samenloopsituatie.Ww;
import nl.uitkomst.referentie.Situatie.Arbeidsverleden;
import nl.uitkomst.referentie.Situatie.Keuzes;

/** One WW: how long it lasts (art. 42, 43) and what it comes to per month (art. 47(1)). */
final class Wwmaanden {

    private static final BigDecimal ZEVENTIG = new BigDecimal("0.70");
    private static final BigDecimal VIJFENZEVENTIG = new BigDecimal("0.75");
    private static final BigDecimal EINDE_BOVEN = new BigDecimal("0.875");
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final int WEKEN_HALF = 26;
    private static final int KORTSTE_DUUR = 3;

    private final Samenloopsituatie situatie;
    private final Ww ww;
    private final Keuzes keuzes;
    private final Function<YearMonth, Breuk> inkomen;
    private final Function<YearMonth, Breuk> pensioen;
    /** First day that counts as a day with right. */
    private final LocalDate begin;
    private final LocalDate naVijfenzeventig;
    /** First day without right. */
    private final LocalDate einde;
    /** From this day it is not known whether there is a right; null when that is known. */
    private final LocalDate onbekendVanaf;

    /**
     * The figures of a month with right, before any measure. {@code hoog} and {@code laag} are the whole month at each percentage, {@code hoogDeel} is the part of it at
     * the higher one. {@code recht} is null above 87.5 percent.
     */
    private record Maand(int weekdagen, Breuk maandloon, Breuk inkomen, Breuk hoogDeel, Breuk hoog, Breuk laag, Breuk recht) {
    }

    /**
     * @param inkomen  what is deducted in a month; null when it is not known
     * @param pensioen what is deducted one to one
     * @param grens    first day on which something else ends the right
     */
    Wwmaanden(Samenloopsituatie situatie, Ww ww, Function<YearMonth, Breuk> inkomen, Function<YearMonth, Breuk> pensioen,
              LocalDate grens) {
        this.situatie = situatie;
        this.ww = ww;
        this.inkomen = inkomen;
        this.pensioen = pensioen;
        keuzes = situatie.keuzes();
        naVijfenzeventig = Kalender.naTermijn(ww.ingangsdatum(), 2);
        LocalDate naDuur = naDuur();
        begin = eersteMaandHeel(naDuur, grens) ? ww.ingangsdatum().withDayOfMonth(1) : ww.ingangsdatum();
        onbekendVanaf = naDuur == null ? Kalender.naTermijn(ww.ingangsdatum(), KORTSTE_DUUR) : null;
        einde = naDuur == null ? grens : metOnderbrekingen(naDuur, grens);
    }

    /** The WW as the Wajong sees it: nothing refused, and going on for somebody who is no longer available (AIB 2:4(3), 3:3(11)). */
    static Ww zonderVerwijt(Ww ww) {
        return new Ww(ww.ingangsdatum(), ww.dagloon(), ww.totEnMet(), ww.arbeidsverleden(), ww.viervijfEis(), ww.aangevraagd(),
                Maatregel.GEEN, null, ww.arbeidsurenPerWeek(), null);
    }

    /** The reading holds for a right that starts on day 2 to 7 and lasts until the next month. */
    private boolean eersteMaandHeel(LocalDate naDuur, LocalDate grens) {
        int dag = ww.ingangsdatum().getDayOfMonth();
        LocalDate volgendeMaand = YearMonth.from(ww.ingangsdatum()).plusMonths(1).atDay(1);
        LocalDate laatste = naDuur == null ? grens : Kalender.eerste(naDuur, grens);
        return keuzes.eersteWwMaandHeel() && dag >= 2 && dag <= 7 && !laatste.isBefore(volgendeMaand);
    }

    LocalDate einde() {
        return einde;
    }

    private LocalDate naDuur() {
        if (ww.totEnMet() != null) {
            return ww.totEnMet().plusDays(1);
        }
        if (Boolean.FALSE.equals(ww.viervijfEis())) {
            return Kalender.naTermijn(ww.ingangsdatum(), KORTSTE_DUUR);
        }
        Arbeidsverleden verleden = ww.arbeidsverleden();
        if (verleden == null || ww.viervijfEis() == null) {
            return null;
        }
        BigDecimal maanden = Rechtsverloop.duur(verleden);
        int heel = maanden.intValue();
        int dagen = maanden.compareTo(BigDecimal.valueOf(heel)) > 0 ? 15 : 0;
        return Kalender.naTermijn(ww.ingangsdatum(), heel).plusDays(dagen);
    }

    /** Each whole month above 87.5 percent inside the period puts the end off by a month. */
    private LocalDate metOnderbrekingen(LocalDate naDuur, LocalDate grens) {
        int onderbrekingen = 0;
        while (true) {
            LocalDate voorlopig = Kalender.eerste(Kalender.naTermijn(naDuur, onderbrekingen), grens);
            int geteld = 0;
            for (YearMonth maand = situatie.van(); !maand.isAfter(situatie.totEnMet()); maand = maand.plusMonths(1)) {
                if (Kalender.weekdagenIn(maand, ww.ingangsdatum(), voorlopig) == Kalender.weekdagen(maand) && isBovenGrens(maand)) {
                    geteld++;
                }
            }
            if (geteld == onderbrekingen) {
                return voorlopig;
            }
            onderbrekingen = geteld;
        }
    }

    /** Is the income of a whole month above 87.5 percent of the maandloon? */
    private boolean isBovenGrens(YearMonth maand) {
        Breuk verdiend = inkomen.apply(maand);
        return verdiend != null
                && verdiend.maal(ww.dagloon().factor(maand)).compareTo(ww.dagloon().maandloon(maand).maal(EINDE_BOVEN)) > 0;
    }

    /** Weekdays of the month with right, above 87.5 percent or not. */
    int weekdagen(YearMonth maand) {
        return Kalender.weekdagenIn(maand, begin, einde);
    }

    /** Is there a right in the month, paid or refused? */
    boolean bestaat(YearMonth maand) {
        Maandrecht recht = recht(maand);
        return recht != null && !recht.isGeen();
    }

    /** Share of the weekdays of the month on which there is a right. */
    Breuk deel(YearMonth maand) {
        return bestaat(maand) ? Breuk.van(weekdagen(maand), Kalender.weekdagen(maand)) : Breuk.NUL;
    }

    /** What the month comes to without any measure; nil without a right, null when it is not known. */
    Breuk zonderMaatregel(YearMonth maand) {
        Maandrecht recht = recht(maand);
        if (recht == null || recht.isGeen()) {
            return Breuk.NUL;
        }
        return recht.isBekend() ? maand(maand).recht : null;
    }

    /** The month, with the measure; null without a day of right. */
    Maandrecht recht(YearMonth maand) {
        if (weekdagen(maand) == 0) {
            return null;
        }
        Maand cijfers = maand(maand);
        if (cijfers == null) {
            return Maandrecht.onbekend("ww");
        }
        if (cijfers.recht == null) {
            return Maandrecht.geen(cijfers.inkomen);
        }
        return switch (ww.maatregel()) {
            case GEEN -> Maandrecht.van("ww", cijfers.inkomen, cijfers.recht);
            case GEHEEL -> Maandrecht.van("ww", cijfers.inkomen, Breuk.NUL);
            case HALF -> Maandrecht.van("ww", cijfers.inkomen, halfGeweigerd(maand, cijfers));
            case NOG_TE_BEOORDELEN -> Maandrecht.band("ww", cijfers.inkomen, cijfers.recht);
        };
    }

    private Maand maand(YearMonth maand) {
        LocalDate tot = Kalender.eerste(einde, maand.plusMonths(1).atDay(1));
        Breuk verdiend = inkomen.apply(maand);
        if (verdiend == null || onbekendVanaf != null && tot.isAfter(onbekendVanaf)) {
            return null;
        }
        int weekdagen = weekdagen(maand);
        int inMaand = Kalender.weekdagen(maand);
        boolean heel = weekdagen == inMaand;
        Breuk maandloon = heel
                ? ww.dagloon().maandloon(maand)
                : ww.dagloon().gemaximeerd(maand).maal(BigDecimal.valueOf(weekdagen));
        Breuk deel = heel || keuzes.heleInkomenInGebrokenWwMaand() ? Breuk.EEN : Breuk.van(weekdagen, inMaand);
        verdiend = verdiend.maal(deel);
        Breuk aftrek = verdiend.maal(ww.dagloon().factor(maand));
        int hoog = Kalender.weekdagenIn(maand, begin, Kalender.eerste(einde, naVijfenzeventig));
        Breuk hoogDeel = Breuk.van(hoog, weekdagen);
        Breuk vijfenzeventig = uitkering(VIJFENZEVENTIG, maandloon.min(aftrek), pensioen.apply(maand).maal(deel));
        Breuk zeventig = uitkering(ZEVENTIG, maandloon.min(aftrek), pensioen.apply(maand).maal(deel));
        Breuk recht = aftrek.compareTo(maandloon.maal(EINDE_BOVEN)) > 0 ? null : samen(hoogDeel, vijfenzeventig, zeventig);
        return new Maand(weekdagen, maandloon, verdiend, hoogDeel, vijfenzeventig, zeventig, recht);
    }

    /** Each of the two percentages stands on its own: pension beyond the lower one takes nothing from the days of the higher one. */
    private static Breuk uitkering(BigDecimal percentage, Breuk derving, Breuk pensioen) {
        return derving.maal(percentage).min(pensioen).nietNegatief();
    }

    private static Breuk samen(Breuk hoogDeel, Breuk vijfenzeventig, Breuk zeventig) {
        return vijfenzeventig.maal(hoogDeel).plus(zeventig.maal(Breuk.EEN.min(hoogDeel)));
    }

    /** Art. 27(11): half of a percentage of the whole wage; the refusal beyond the lower one takes nothing from the days of the higher one either. */
    private static Breuk halfGeweigerd(Breuk uitkering, BigDecimal percentage, Breuk maandloon) {
        return uitkering.min(maandloon.maal(percentage).maal(HALF)).nietNegatief();
    }

    /** Art. 27(1): half the measure for 26 weeks at most; in the month in which it ends by weekdays. */
    private Breuk halfGeweigerd(YearMonth maand, Maand cijfers) {
        LocalDate naMaatregel = ww.maatregelTotEnMet() != null
                ? ww.maatregelTotEnMet().plusDays(1)
                : ww.ingangsdatum().plusWeeks(WEKEN_HALF);
        int dagen = Kalender.weekdagenIn(maand, begin, Kalender.eerste(einde, naMaatregel));
        if (dagen == 0) {
            return cijfers.recht;
        }
        Breuk verlaagd = keuzes.helftVanUitkering()
                ? cijfers.recht.maal(HALF)
                : samen(cijfers.hoogDeel, halfGeweigerd(cijfers.hoog, VIJFENZEVENTIG, cijfers.maandloon), halfGeweigerd(cijfers.laag, ZEVENTIG, cijfers.maandloon));
        return verlaagd.maal(Breuk.van(dagen, cijfers.weekdagen))
                .plus(cijfers.recht.maal(Breuk.van(cijfers.weekdagen - dagen, cijfers.weekdagen)));
    }
}
