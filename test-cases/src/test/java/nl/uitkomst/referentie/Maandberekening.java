package nl.uitkomst.referentie;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import nl.uitkomst.referentie.Situatie.Hulpbehoevendheid;
import nl.uitkomst.referentie.Situatie.Recht;
import nl.uitkomst.referentie.Situatie.Soort;

/** The entitlement of one month on a given income: one amount per phase. */
final class Maandberekening {

    private static final BigDecimal ZEVENTIG = new BigDecimal("0.70");
    private static final BigDecimal VIJFENZEVENTIG = new BigDecimal("0.75");
    /** The unrounded entitlement of the part of the month with one phase. */
    record Deel(String fase, String variant, Breuk verrekendInkomen, Breuk recht) {
    }

    /** A run of days within the month on which nothing changes. */
    private record Stuk(LocalDate van, int weekdagen) {
    }

    private final Situatie situatie;
    private final Recht recht;
    private final Rechtsverloop verloop;
    private final YearMonth maand;
    private final LocalDate eersteDag;
    private final LocalDate volgendeMaand;

    /** What is deducted. */
    private final Breuk inkomen;
    /** What the inkomenseis and the capacity are measured with; the same, except beside another benefit. */
    private final Breuk inkomenVoorEis;
    private final Breuk maandloon;
    /** Capped over uncapped dagloon (C/D). */
    private final Breuk factor;

    private Maandberekening(Situatie situatie, Rechtsverloop verloop, YearMonth maand) {
        this.situatie = situatie;
        this.recht = situatie.recht();
        this.verloop = verloop;
        this.maand = maand;
        eersteDag = maand.atDay(1);
        volgendeMaand = maand.plusMonths(1).atDay(1);
        inkomen = verloop.inkomen(maand);
        inkomenVoorEis = verloop.inkomenVoorEis(maand);
        Breuk ongemaximeerd = dagloon().maal(Normen.indexfactor(recht.dagloonPeildatum(), maand));
        Breuk maximum = Breuk.van(Normen.maximumdagloon(maand));
        boolean gemaximeerd = ongemaximeerd.compareTo(maximum) > 0;
        maandloon = (gemaximeerd ? maximum : ongemaximeerd).maal(Inkomen.DAGEN_PER_MAAND);
        factor = gemaximeerd ? maximum.gedeeldDoor(ongemaximeerd) : Breuk.EEN;
    }

    /**
     * The entitlement of the month: first the part before, then the part after the end of the loongerelateerde
     * uitkering, each null when there is none. An IVA has the first one only.
     */
    static Deel[] delen(Situatie situatie, Rechtsverloop verloop, YearMonth maand) {
        LocalDate eersteDag = maand.atDay(1);
        if (!verloop.einde().isAfter(eersteDag) || !verloop.begin().isBefore(maand.plusMonths(1).atDay(1))
                || !verloop.begin().isBefore(verloop.einde())) {
            return new Deel[2];
        }
        return new Maandberekening(situatie, verloop, maand).delen();
    }

    private Breuk dagloon() {
        return recht.dagloon() != null
                ? Breuk.van(recht.dagloon())
                : new Breuk(recht.maandloon(), Inkomen.DAGEN_PER_MAAND);
    }

    private Deel[] delen() {
        List<Stuk> stukken = stukken();
        int metRecht = 0;
        boolean voor = false;
        boolean na = false;
        for (Stuk stuk : stukken) {
            metRecht += stuk.weekdagen;
            voor |= !isNaLoongerelateerd(stuk.van);
            na |= isNaLoongerelateerd(stuk.van);
        }
        int inMaand = Kalender.weekdagen(maand);
        boolean letterlijk = situatie.keuzes().gebrokenMaandLetterlijk() && !(voor && na);
        Breuk basis = letterlijk && metRecht < inMaand ? Breuk.van(metRecht, inMaand) : Breuk.EEN;
        int noemer = letterlijk ? metRecht : inMaand;
        return new Deel[] {
                voor ? deel(stukken, false, basis, noemer) : null,
                na ? deel(stukken, true, basis, noemer) : null};
    }

    private Deel deel(List<Stuk> stukken, boolean naLoongerelateerd, Breuk basis, int noemer) {
        Deel deel = null;
        for (Stuk stuk : stukken) {
            if (isNaLoongerelateerd(stuk.van) == naLoongerelateerd) {
                Deel vol = hoogte(stuk.van, basis);
                Breuk bedrag = stuk.weekdagen == noemer ? vol.recht : vol.recht.maal(Breuk.van(stuk.weekdagen, noemer));
                deel = new Deel(vol.fase, vol.variant, vol.verrekendInkomen,
                        deel == null ? bedrag : deel.recht.plus(bedrag));
            }
        }
        return deel;
    }

    private boolean isNaLoongerelateerd(LocalDate dag) {
        return recht.soort() == Soort.WGA && !dag.isBefore(verloop.naLoongerelateerd());
    }

    /** Splits the days with right where the formula changes; a run without a weekday is left out. */
    private List<Stuk> stukken() {
        LocalDate van = Kalender.laatste(eersteDag, verloop.begin());
        LocalDate tot = Kalender.eerste(volgendeMaand, verloop.einde());
        TreeSet<LocalDate> grenzen = new TreeSet<>();
        grenzen.add(van);
        if (recht.soort() == Soort.WGA) {
            grenzen.add(verloop.naVijfenzeventig());
            grenzen.add(verloop.naLoongerelateerd());
            if (situatie.geboortedatum() != null) {
                int leeftijd = leeftijd(volgendeMaand.minusDays(1));
                if (leeftijd <= Normen.VOLWASSEN) {
                    grenzen.add(situatie.geboortedatum().plusYears(leeftijd));
                }
            }
            if (recht.hulpbehoevendheid() != Hulpbehoevendheid.GEEN) {
                recht.beoordelingen().forEach(beoordeling -> grenzen.add(beoordeling.vanaf()));
            }
        }
        List<Stuk> stukken = new ArrayList<>();
        for (LocalDate begin : grenzen.subSet(van, tot)) {
            LocalDate volgende = grenzen.higher(begin);
            int dagen = Kalender.weekdagen(begin, volgende == null ? tot : Kalender.eerste(tot, volgende));
            if (dagen > 0) {
                stukken.add(new Stuk(begin, dagen));
            }
        }
        return stukken;
    }

    private int leeftijd(LocalDate dag) {
        return Kalender.leeftijd(situatie.geboortedatum(), dag);
    }

    /** The month figure that holds on a day; {@code basis} is the part of the wage base that is taken. */
    private Deel hoogte(LocalDate dag, Breuk basis) {
        Breuk loon = maandloon.maal(basis);
        Breuk aftrek = inkomen.maal(factor);
        if (recht.soort() == Soort.IVA) {
            return new Deel("iva", null, inkomen,
                    verschil(loon.maal(VIJFENZEVENTIG), aftrek.maal(ZEVENTIG), verhoging(VIJFENZEVENTIG)));
        }
        Breuk verhoging = verhogingWga(dag);
        if (dag.isBefore(verloop.naLoongerelateerd())) {
            BigDecimal percentage = dag.isBefore(verloop.naVijfenzeventig()) ? VIJFENZEVENTIG : ZEVENTIG;
            return new Deel("loongerelateerd", null, inkomen,
                    verschil(loon.maal(percentage), aftrek.maal(percentage), verhoging));
        }
        Beoordelingsverloop beoordelingen = verloop.beoordelingen();
        Breuk zeventigLoon = loon.maal(ZEVENTIG);
        Breuk volledigBenut = verschil(zeventigLoon, aftrek.maal(ZEVENTIG), verhoging);
        if (!beoordelingen.geldtInkomenseis(eersteDag)) {
            return new Deel("loonaanvulling", "volledig-benut", inkomen, volledigBenut);
        }
        Breuk minimumloon = minimumloon(dag).maal(basis);
        Breuk vervolg = minimumloon.laagste(loon)
                .maal(beoordelingen.uitkeringspercentage(eersteDag)).maal(verhoging);
        BigDecimal capaciteit = beoordelingen.overblijvendeVerdiencapaciteit(eersteDag);
        if (capaciteit == null) {
            if (inkomenVoorEis.teller().signum() > 0) {
                throw new IllegalArgumentException("income, and no capacity to measure it by");
            }
            return new Deel("vervolg", null, Breuk.NUL, vervolg);
        }
        Breuk overblijvend = Breuk.van(capaciteit);
        if (inkomenVoorEis.plus(inkomenVoorEis).compareTo(overblijvend) < 0) {
            return new Deel("vervolg", null, Breuk.NUL, vervolg);
        }
        if (inkomenVoorEis.compareTo(overblijvend) >= 0) {
            return new Deel("loonaanvulling", "volledig-benut", inkomen, volledigBenut);
        }
        // no income is deducted here, so raising before or after the deduction of income makes no difference
        Breuk bodem = minimumloon.laagste(loon).maal(beoordelingen.uitkeringspercentage(eersteDag));
        Breuk deelsBenut = verschil(zeventigLoon, overblijvend.maal(factor).maal(ZEVENTIG), Breuk.EEN);
        if (deelsBenut.compareTo(bodem) < 0) {
            deelsBenut = bodem.laagste(verschil(zeventigLoon, aftrek.maal(ZEVENTIG), Breuk.EEN));
        }
        return new Deel("loonaanvulling", "deels-benut", overblijvend, deelsBenut.maal(verhoging));
    }

    /** The wage part less the income part, not below nil, raised after or before the deduction. */
    private Breuk verschil(Breuk loondeel, Breuk inkomensdeel, Breuk verhoging) {
        if (verhoging == Breuk.EEN) {
            return loondeel.min(inkomensdeel).nietNegatief();
        }
        return situatie.keuzes().verhogenVoorAftrek()
                ? loondeel.maal(verhoging).min(inkomensdeel).nietNegatief()
                : loondeel.min(inkomensdeel).nietNegatief().maal(verhoging);
    }

    /**
     * Art. 63: in the first two months of the loongerelateerde uitkering measured on 75 percent, afterwards on
     * 70 percent and only while the assessment in force says 80 percent or more.
     */
    private Breuk verhogingWga(LocalDate dag) {
        if (!Beoordelingsverloop.isVolledig(verloop.beoordelingen().opDag(dag))) {
            return Breuk.EEN;
        }
        boolean vijfenzeventig = dag.isBefore(verloop.naVijfenzeventig()) && dag.isBefore(verloop.naLoongerelateerd());
        return verhoging(vijfenzeventig ? VIJFENZEVENTIG : ZEVENTIG);
    }

    private Breuk verhoging(BigDecimal percentage) {
        return switch (recht.hulpbehoevendheid()) {
            case GEEN -> Breuk.EEN;
            case VIJFENTACHTIG -> new Breuk(new BigDecimal("0.85"), percentage);
            case HONDERD -> new Breuk(BigDecimal.ONE, percentage);
        };
    }

    private Breuk minimumloon(LocalDate dag) {
        return Normen.minimumloon(maand, situatie.geboortedatum() == null ? Normen.VOLWASSEN : leeftijd(dag));
    }
}
