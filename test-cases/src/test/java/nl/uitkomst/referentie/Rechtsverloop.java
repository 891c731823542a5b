package nl.uitkomst.referentie;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import nl.uitkomst.referentie.Situatie.Arbeidsverleden;
import nl.uitkomst.referentie.Situatie.Beoordeling;
import nl.uitkomst.referentie.Situatie.Recht;
import nl.uitkomst.referentie.Situatie.Soort;

/**
 * The dates of a right: its start, the end of the 75 percent, of the loongerelateerde uitkering and of the right
 * itself, on a given income.
 */
final class Rechtsverloop {

    private static final BigDecimal TIEN = BigDecimal.TEN;
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal DRIE = new BigDecimal("3");
    private static final BigDecimal TWAALF = new BigDecimal("12");
    private static final BigDecimal VIERENTWINTIG = new BigDecimal("24");
    private static final BigDecimal VIJFENZESTIG_PROCENT = new BigDecimal("0.65");
    private static final int MAANDEN_ONAFGEBROKEN = 12;

    private final Situatie situatie;
    private final List<Inkomen> inkomen;
    private final Wiasamenloop samenloop;
    private final LocalDate begin;
    private final LocalDate naVijfenzeventig;
    private final LocalDate naLoongerelateerd;
    private final LocalDate einde;
    private final Beoordelingsverloop beoordelingen;

    Rechtsverloop(Situatie situatie, List<Inkomen> inkomen) {
        this(situatie, inkomen, null);
    }

    /** @param samenloop the WW or ZW beside the right, null without one */
    Rechtsverloop(Situatie situatie, List<Inkomen> inkomen, Wiasamenloop samenloop) {
        this.situatie = situatie;
        this.inkomen = inkomen;
        this.samenloop = samenloop;
        Recht recht = situatie.recht();
        begin = recht.ingangsdatum();
        naVijfenzeventig = Kalender.naTermijn(begin, 2);
        if (recht.soort() == Soort.IVA) {
            beoordelingen = null;
            naLoongerelateerd = null;
            einde = situatie.geboortedatum() == null ? LocalDate.MAX : Normen.aowDatum(situatie.geboortedatum());
        } else {
            beoordelingen = new Beoordelingsverloop(recht.beoordelingen(), begin);
            naLoongerelateerd = naLoongerelateerd(recht);
            einde = eindeWga();
        }
    }

    LocalDate begin() {
        return begin;
    }

    /** First day on which the loongerelateerde uitkering is 70 instead of 75 percent. */
    LocalDate naVijfenzeventig() {
        return naVijfenzeventig;
    }

    LocalDate naLoongerelateerd() {
        return naLoongerelateerd;
    }

    /** First day without the right. */
    LocalDate einde() {
        return einde;
    }

    Beoordelingsverloop beoordelingen() {
        return beoordelingen;
    }

    /** All income that is deducted in the month. */
    Breuk inkomen(YearMonth maand) {
        return samenloop == null ? eigenInkomen(maand) : samenloop.inkomen(maand);
    }

    /** All income that counts for the inkomenseis and for using the capacity. */
    Breuk inkomenVoorEis(YearMonth maand) {
        return samenloop == null ? eigenInkomen(maand) : samenloop.inkomenVoorEis(maand);
    }

    private Breuk eigenInkomen(YearMonth maand) {
        Breuk som = Breuk.NUL;
        for (Inkomen post : inkomen) {
            som = som.plus(post.inMaand(maand));
        }
        return som;
    }

    private Breuk inkomenUitArbeid(YearMonth maand) {
        Breuk som = Breuk.NUL;
        for (Inkomen post : inkomen) {
            if (post.uitArbeid()) {
                som = som.plus(post.inMaand(maand));
            }
        }
        return som;
    }

    private static LocalDate naLoongerelateerd(Recht recht) {
        if (recht.loongerelateerdTotEnMet() != null) {
            return recht.loongerelateerdTotEnMet().plusDays(1);
        }
        if (recht.arbeidsverleden() == null) {
            return recht.ingangsdatum();
        }
        BigDecimal maanden = duur(recht.arbeidsverleden());
        int heel = maanden.intValue();
        int dagen = maanden.subtract(BigDecimal.valueOf(heel)).compareTo(HALF) >= 0 ? 15 : 0;
        return Kalender.naTermijn(recht.ingangsdatum(), heel).plusDays(dagen);
    }

    /** Art. 59: duration in months; a half month is fifteen days. */
    static BigDecimal duur(Arbeidsverleden arbeidsverleden) {
        BigDecimal voor = arbeidsverleden.jarenVoor2016().setScale(0, RoundingMode.FLOOR);
        BigDecimal rest = arbeidsverleden.jarenVoor2016().subtract(voor);
        BigDecimal vanaf = arbeidsverleden.jarenVanaf2016().add(rest).setScale(0, RoundingMode.FLOOR);
        BigDecimal jaren = voor.add(vanaf);
        BigDecimal maanden = jaren;
        if (jaren.compareTo(TIEN) > 0) {
            BigDecimal voorBovenTien = voor.subtract(TIEN).max(BigDecimal.ZERO);
            BigDecimal vanafBovenTien = jaren.subtract(TIEN).subtract(voorBovenTien);
            maanden = TIEN.add(voorBovenTien).add(vanafBovenTien.multiply(HALF));
        }
        maanden = maanden.max(DRIE).min(VIERENTWINTIG);
        if (arbeidsverleden.voorafgaandeIvaMaanden().signum() > 0) {
            maanden = maanden.subtract(arbeidsverleden.voorafgaandeIvaMaanden()).max(TWAALF);
        }
        return maanden.subtract(arbeidsverleden.ontvangenWwMaanden()).max(BigDecimal.ZERO);
    }

    private LocalDate eindeWga() {
        List<Beoordeling> lijst = situatie.recht().beoordelingen();
        if (Beoordelingsverloop.isOnderVijfendertig(lijst.get(0))) {
            return begin;
        }
        boolean letterlijk = situatie.keuzes().eindeBovenVijfenzestigLetterlijk();
        LocalDate vroegste = situatie.geboortedatum() == null
                ? LocalDate.MAX
                : Normen.aowDatum(situatie.geboortedatum());
        for (int i = 1; i < lijst.size(); i++) {
            Beoordeling beoordeling = lijst.get(i);
            if (Beoordelingsverloop.isOnderVijfendertig(beoordeling)) {
                boolean bovenVijfenzestig = verdientMeerDanVijfenzestigProcent(
                        YearMonth.from(beoordeling.vanaf()), beoordeling);
                if (letterlijk || !bovenVijfenzestig) {
                    LocalDate dag = nietVoorEindeLoongerelateerd(
                            Kalender.naTermijn(beoordeling.vanaf(), bovenVijfenzestig ? 12 : 2));
                    if (!weerVijfendertigVoor(dag, i)) {
                        vroegste = Kalender.eerste(vroegste, dag);
                    }
                }
            }
        }
        return letterlijk ? vroegste : Kalender.eerste(vroegste, naOnafgebrokenJaar());
    }

    private boolean weerVijfendertigVoor(LocalDate dag, int nummer) {
        List<Beoordeling> lijst = situatie.recht().beoordelingen();
        for (int i = nummer + 1; i < lijst.size() && lijst.get(i).vanaf().isBefore(dag); i++) {
            if (!Beoordelingsverloop.isOnderVijfendertig(lijst.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** UWV's reading of art. 56(3): twelve calendar months in a row above 65 percent of the maatmaninkomen. */
    private LocalDate naOnafgebrokenJaar() {
        YearMonth maand = situatie.van();
        for (Inkomen post : inkomen) {
            maand = post.eersteMaand().isBefore(maand) ? post.eersteMaand() : maand;
        }
        YearMonth eersteHele = Kalender.eersteHeleMaand(begin);
        maand = maand.isBefore(eersteHele) ? eersteHele : maand;
        int opRij = 0;
        for (; !maand.isAfter(situatie.totEnMet()); maand = maand.plusMonths(1)) {
            opRij = verdientMeerDanVijfenzestigProcent(maand, beoordelingen.opDag(maand.atDay(1))) ? opRij + 1 : 0;
            if (opRij == MAANDEN_ONAFGEBROKEN) {
                return nietVoorEindeLoongerelateerd(maand.plusMonths(1).atDay(1));
            }
        }
        return LocalDate.MAX;
    }

    private boolean verdientMeerDanVijfenzestigProcent(YearMonth maand, Beoordeling beoordeling) {
        BigDecimal maatman = beoordeling.maatmaninkomenPerMaand();
        return maatman != null
                && inkomenUitArbeid(maand).compareTo(Breuk.van(maatman.multiply(VIJFENZESTIG_PROCENT))) > 0;
    }

    private LocalDate nietVoorEindeLoongerelateerd(LocalDate dag) {
        return Kalender.laatste(dag, naLoongerelateerd);
    }
}
