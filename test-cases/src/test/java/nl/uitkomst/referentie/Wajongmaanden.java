package nl.uitkomst.referentie;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import nl.uitkomst.referentie.Samenloopsituatie.Wajong;

/** The Wajong per month since 2021 (WJ 1a:4, 2:40, 2:46, 3:8, 3:8b), with the garantiebedrag of art. 8:8. */
final class Wajongmaanden {

    private static final BigDecimal ZEVENTIG = new BigDecimal("0.70");
    private static final BigDecimal VIJFENZEVENTIG = new BigDecimal("0.75");
    private static final BigDecimal DERTIG = new BigDecimal("0.30");
    /** Before it the compensatiefactor worked on all income (2:40(4)(5) and 3:8(4)(5) are of that day). */
    private static final YearMonth OVERIG_INKOMEN_APART = YearMonth.of(2022, 1);

    private final Samenloopsituatie situatie;
    private final Wajong wajong;
    private final InkomenPerWet inkomen;
    private final Function<YearMonth, Breuk> andereUitkeringen;
    private final LocalDate begin;
    private final LocalDate einde;
    private final Map<YearMonth, Maandrecht> zonderVerhoging = new HashMap<>();

    /** The income of a month: all of it, the part with loondispensatie, and what that work would pay without it. */
    private record Maandinkomen(Breuk alles, Breuk metDispensatie, Breuk zonderDispensatie) {
    }

    /** @param andereUitkeringen WW, WIA and ziekengeld of a month without their holiday part; null when not known */
    Wajongmaanden(Samenloopsituatie situatie, Wajong wajong, InkomenPerWet inkomen, Function<YearMonth, Breuk> andereUitkeringen) {
        this.situatie = situatie;
        this.wajong = wajong;
        this.inkomen = inkomen;
        this.andereUitkeringen = andereUitkeringen;
        begin = wajong.ingangsdatum() == null ? LocalDate.MIN : wajong.ingangsdatum();
        einde = situatie.aow();
        Garantiebedrag garantie = new Garantiebedrag(wajong);
        for (YearMonth maand = situatie.van(); !maand.isAfter(situatie.totEnMet()); maand = maand.plusMonths(1)) {
            if (weekdagen(maand) > 0) {
                zonderVerhoging.put(maand, maand(maand, garantie));
            }
        }
    }

    int weekdagen(YearMonth maand) {
        return Kalender.weekdagenIn(maand, begin, einde);
    }

    /** Null without a day of right. */
    Maandrecht recht(YearMonth maand) {
        Maandrecht recht = zonderVerhoging.get(maand);
        return recht == null || !recht.isBekend() ? recht
                : Maandrecht.van(recht.fase(), recht.verrekend(), recht.recht().maal(wajong.verhoging()));
    }

    /** Before the raise for hulpbehoevendheid, which is no income for the Toeslagenwet (AIB 2:4(2)(a)). */
    Breuk zonderVerhoging(YearMonth maand) {
        Maandrecht recht = zonderVerhoging.get(maand);
        return recht == null ? Breuk.NUL : recht.recht();
    }

    /** The grondslag of a month by the weekdays of each age. */
    Breuk grondslag(YearMonth maand) {
        return naarLeeftijd(maand, grondslag -> grondslag);
    }

    private Maandrecht maand(YearMonth maand, Garantiebedrag garantie) {
        Breuk andere = andereUitkeringen.apply(maand);
        if (andere == null) {
            garantie.onbekendeMaand();
            return Maandrecht.onbekend("wajong");
        }
        Maandinkomen verdiend = new Maandinkomen(
                inkomen.arbeid(maand).plus(inkomen.overigWajong(maand)).plus(andere),
                inkomen.loonMetDispensatie(maand), inkomen.loonZonderDispensatie(maand));
        Breuk heleMaand = naarLeeftijd(maand, grondslag -> formule(grondslag, verdiend, maand));
        Breuk deel = Breuk.van(weekdagen(maand), Kalender.weekdagen(maand));
        Breuk gegarandeerd = garantie.inMaand(maand, heleMaand, verdiend.alles.isNihil());
        if (gegarandeerd == null) {
            return Maandrecht.onbekend("wajong");
        }
        Breuk recht;
        if (gegarandeerd.compareTo(heleMaand) >= 0) {
            recht = gegarandeerd.maal(deel);
        } else if (situatie.keuzes().gebrokenMaandLetterlijk()) {
            recht = naarLeeftijd(maand, grondslag -> formule(grondslag.maal(deel), verdiend, maand));
        } else {
            recht = heleMaand.maal(deel);
        }
        return Maandrecht.van("wajong", verdiend.alles, recht);
    }

    /** A month figure that depends on the minimum wage of the age, weighed by the weekdays with right at each age. */
    private Breuk naarLeeftijd(YearMonth maand, Function<Breuk, Breuk> figuur) {
        LocalDate van = Kalender.laatste(maand.atDay(1), begin);
        LocalDate tot = Kalender.eerste(maand.plusMonths(1).atDay(1), einde);
        TreeSet<LocalDate> grenzen = new TreeSet<>();
        grenzen.add(van);
        if (situatie.geboortedatum() != null) {
            int leeftijd = Kalender.leeftijd(situatie.geboortedatum(), tot.minusDays(1));
            if (leeftijd <= Normen.VOLWASSEN) {
                grenzen.add(situatie.geboortedatum().plusYears(leeftijd));
            }
        }
        Breuk som = Breuk.NUL;
        for (LocalDate dag : grenzen.subSet(van, tot)) {
            LocalDate volgende = grenzen.higher(dag);
            int dagen = Kalender.weekdagen(dag, volgende == null ? tot : Kalender.eerste(tot, volgende));
            if (dagen > 0) {
                int leeftijd = situatie.geboortedatum() == null
                        ? Normen.VOLWASSEN : Kalender.leeftijd(situatie.geboortedatum(), dag);
                som = som.plus(figuur.apply(Normen.grondslag(maand, leeftijd)).maal(Breuk.van(dagen, weekdagen(maand))));
            }
        }
        return som;
    }

    private Breuk formule(Breuk grondslag, Maandinkomen verdiend, YearMonth maand) {
        Breuk alles = verdiend.alles;
        if (wajong.zonderArbeidsvermogen()) {
            return grondslag.min(alles).maal(VIJFENZEVENTIG).nietNegatief();
        }
        Breuk loon = verdiend.metDispensatie;
        if (loon.isNihil()) {
            return grondslag.min(alles).maal(ZEVENTIG).nietNegatief();
        }
        // 0.7 x CF x Ia = Ia - 0.3 x L, because CF = (LW - 0.3) / (0.7 x LW) and LW = Ia / L
        Breuk gecompenseerd = loon.min(verdiend.zonderDispensatie.maal(DERTIG));
        Breuk aanvulling = verdiend.zonderDispensatie.min(loon);
        Breuk aftrek;
        if (maand.isBefore(OVERIG_INKOMEN_APART)) {
            Breuk verhouding = alles.gedeeldDoor(loon);
            aftrek = gecompenseerd.maal(verhouding);
            aanvulling = aanvulling.maal(verhouding);
        } else {
            aftrek = gecompenseerd.plus(alles.min(loon).maal(ZEVENTIG));
        }
        return grondslag.maal(ZEVENTIG).min(aftrek).hoogste(aanvulling).nietNegatief();
    }
}
