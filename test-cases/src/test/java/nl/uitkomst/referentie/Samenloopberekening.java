package nl.uitkomst.referentie;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import nl.uitkomst.referentie.Loonderving.Weigering;
import nl.uitkomst.referentie.Samenloopsituatie.Maatregel;
import nl.uitkomst.referentie.Samenloopsituatie.Toeslagenwet;
import nl.uitkomst.referentie.Samenloopsituatie.Uitkering;
import nl.uitkomst.referentie.Samenloopsituatie.Wajong;
import nl.uitkomst.referentie.Samenloopsituatie.Wia;
import nl.uitkomst.referentie.Samenloopsituatie.Ww;
import nl.uitkomst.referentie.Samenloopsituatie.Zw;
import nl.uitkomst.referentie.Situatie.Soort;

/**
 * All rights of a situation on one list of income, in the order in which they depend on each other: WW, ZW, WIA, Wajong,
 * Toeslagenwet.
 */
final class Samenloopberekening {

    private static final Breuk ZONDER_VAKANTIEBIJSLAG = Inkomen.ZONDER_VAKANTIEBIJSLAG;

    private final Samenloopsituatie situatie;
    private final InkomenPerWet inkomen;
    private final List<Ww> wws = new ArrayList<>();
    private final List<Wwmaanden> wwmaanden = new ArrayList<>();
    /** As if nothing were refused and the person were available. */
    private final List<Wwmaanden> fictief = new ArrayList<>();
    private Zw zw;
    private Ziektewet ziektewet;
    private Wia wia;
    private Situatie wiaSituatie;
    private Rechtsverloop wiaVerloop;
    private Wajongmaanden wajong;
    private Toeslag toeslag;

    Samenloopberekening(Samenloopsituatie situatie, List<Inkomen> posten) {
        this.situatie = situatie;
        inkomen = new InkomenPerWet(posten, situatie.keuzes());
        for (Uitkering uitkering : situatie.uitkeringen()) {
            if (uitkering instanceof Ww ww && ww.aangevraagd()) {
                wws.add(ww);
            } else if (uitkering instanceof Zw gevonden) {
                zw = gevonden;
            } else if (uitkering instanceof Wia gevonden) {
                wia = gevonden;
            }
        }
        wws.sort(Comparator.comparing(Ww::ingangsdatum));
        ww(wwmaanden, false);
        ww(fictief, true);
        if (zw != null) {
            ziektewet = new Ziektewet(situatie, zw, inkomen, wwmaanden.isEmpty() ? null : wwmaanden.get(0).einde());
        }
        if (wia != null) {
            wia();
        }
        for (Uitkering uitkering : situatie.uitkeringen()) {
            if (uitkering instanceof Wajong recht) {
                wajong = new Wajongmaanden(situatie, recht, inkomen, this::naastWajong);
            }
        }
        for (Uitkering uitkering : situatie.uitkeringen()) {
            if (uitkering instanceof Toeslagenwet recht) {
                toeslag = new Toeslag(situatie, recht, inkomen, loonderving(recht));
            }
        }
    }

    /** The later of two rights first: its wage is income for the earlier one. */
    private void ww(List<Wwmaanden> doel, boolean zonderVerwijt) {
        TweedeWw tweede = null;
        for (int i = wws.size() - 1; i >= 0; i--) {
            Ww ww = zonderVerwijt ? Wwmaanden.zonderVerwijt(wws.get(i)) : wws.get(i);
            LocalDate grens = situatie.aow();
            if (ww.nietBeschikbaarVanaf() != null) {
                grens = Kalender.eerste(grens, ww.nietBeschikbaarVanaf());
            }
            if (zw != null) {
                grens = Kalender.eerste(grens, Ziektewet.naWw(zw));
            }
            TweedeWw naast = tweede;
            Wwmaanden maanden = new Wwmaanden(situatie, ww, maand -> {
                Breuk verdiend = inkomen.ww(maand, ww);
                return naast == null || verdiend == null ? verdiend : naast.inkomenVanEerste(maand, verdiend);
            }, inkomen::pensioenNaastWw, grens);
            doel.add(0, maanden);
            tweede = TweedeWw.van(ww, maanden);
        }
    }

    private void wia() {
        wiaSituatie = situatie.alsWia(wia.recht());
        wiaVerloop = new Rechtsverloop(wiaSituatie, inkomen.posten());
        Wiasamenloop samenloop = null;
        if (zw != null) {
            samenloop = new Wiasamenloop(inkomen, loonNaastWia(zw.dagloon(), zw.ingangsdatum()), ziektewet::deel, zw.dienstbetrekkingLoopt());
        } else if (!wws.isEmpty()) {
            Ww ww = wws.get(0);
            samenloop = new Wiasamenloop(inkomen, loonNaastWia(ww.dagloon(), ww.ingangsdatum()),
                    maand -> isWwUitgesloten(maand) ? Breuk.NUL : wwmaanden.get(0).deel(maand), false);
        }
        wiaVerloop = new Rechtsverloop(wiaSituatie, inkomen.posten(), samenloop);
    }

    /** AIB 3:3(5)(12): the wage on the later of the two starting days, capped or not by the chosen reading. */
    private Breuk loonNaastWia(Dagloon dagloon, LocalDate ingangsdatum) {
        YearMonth maand = YearMonth.from(Kalender.laatste(ingangsdatum, wia.recht().ingangsdatum()));
        return situatie.keuzes().dagloonNaastWwZwOngemaximeerd()
                ? dagloon.ongemaximeerd(maand).maal(Inkomen.DAGEN_PER_MAAND)
                : dagloon.maandloon(maand);
    }

    /** WW art. 19(1)(b), 19(12)(c): no WW beside an IVA, nor beside a loongerelateerde uitkering that began later. */
    private boolean isWwUitgesloten(YearMonth maand) {
        if (wia == null || weekdagenWia(maand) == 0) {
            return false;
        }
        return wia.recht().soort() == Soort.IVA
                || !wws.get(0).ingangsdatum().isAfter(wiaVerloop.begin()) && maand.atDay(1).isBefore(wiaVerloop.naLoongerelateerd());
    }

    private int weekdagenWia(YearMonth maand) {
        return wiaVerloop.begin().isBefore(wiaVerloop.einde())
                ? Kalender.weekdagenIn(maand, wiaVerloop.begin(), wiaVerloop.einde()) : 0;
    }

    /** The unrounded WIA of a month over all its phases. */
    private Breuk wiaInMaand(YearMonth maand) {
        Breuk som = Breuk.NUL;
        for (Maandrecht deel : rechtenWia(maand)) {
            som = deel == null ? som : som.plus(deel.recht());
        }
        return som;
    }

    private List<Maandrecht> rechtenWia(YearMonth maand) {
        return Arrays.stream(Maandberekening.delen(wiaSituatie, wiaVerloop, maand))
                .map(deel -> deel == null ? null
                        : new Maandrecht(deel.fase(), deel.variant(), deel.verrekendInkomen(), deel.recht(), deel.recht()))
                .toList();
    }

    private Breuk ziekengeld(YearMonth maand) {
        Maandrecht recht = ziektewet.recht(maand);
        return recht == null ? Breuk.NUL : recht.recht();
    }

    /** AIB 3:6(2): other benefits count without their holiday part, a WW as if it had not been refused. */
    private Breuk naastWajong(YearMonth maand) {
        Breuk som = Breuk.NUL;
        for (Wwmaanden ww : fictief) {
            Breuk bedrag = ww.zonderMaatregel(maand);
            if (bedrag == null || !bedrag.isNihil() && isWwUitgesloten(maand)) {
                return null;
            }
            som = som.plus(bedrag);
        }
        if (zw != null) {
            som = som.plus(ziekengeld(maand));
        }
        if (wia != null) {
            som = som.plus(wiaInMaand(maand));
        }
        return som.isNihil() ? Breuk.NUL : som.maal(ZONDER_VAKANTIEBIJSLAG);
    }

    private List<Loonderving> loonderving(Toeslagenwet recht) {
        List<Loonderving> lijst = new ArrayList<>();
        for (int i = 0; i < wws.size(); i++) {
            Ww ww = wws.get(i);
            Wwmaanden maanden = wwmaanden.get(i);
            lijst.add(new Loonderving(maand -> maanden.bestaat(maand) ? maanden.weekdagen(maand) : 0,
                    zonderVakantiebijslag(maanden::zonderMaatregel), zonderVakantiebijslag(ww.dagloon()::maandloon), weigering(ww.maatregel()),
                    Loonderving.isOudereWerkloze(situatie.geboortedatum(), ww.ingangsdatum())));
        }
        if (zw != null) {
            lijst.add(new Loonderving(ziektewet::weekdagen, zonderVakantiebijslag(this::ziekengeld), zonderVakantiebijslag(zw.dagloon()::maandloon),
                    Weigering.GEEN, zw.ingangsdatum().isBefore(Toeslag.naVrijlating(recht.ingangsdatum()))));
        }
        if (wia != null) {
            Dagloon dagloon = new Dagloon(wia.recht().dagloon() != null
                    ? Breuk.van(wia.recht().dagloon()) : new Breuk(wia.recht().maandloon(), Inkomen.DAGEN_PER_MAAND), wia.recht().dagloonPeildatum());
            lijst.add(new Loonderving(this::weekdagenWia, zonderVakantiebijslag(this::wiaInMaand), zonderVakantiebijslag(dagloon::maandloon),
                    Weigering.GEEN, false));
        }
        if (wajong != null) {
            lijst.add(new Loonderving(wajong::weekdagen, wajong::zonderVerhoging, wajong::grondslag, Weigering.GEEN, false));
        }
        return lijst;
    }

    private static Weigering weigering(Maatregel maatregel) {
        return switch (maatregel) {
            case GEHEEL -> Weigering.GEHEEL;
            case NOG_TE_BEOORDELEN -> Weigering.NOG_TE_BEOORDELEN;
            default -> Weigering.GEEN;
        };
    }

    private static Function<YearMonth, Breuk> zonderVakantiebijslag(Function<YearMonth, Breuk> bedrag) {
        return maand -> {
            Breuk geheel = bedrag.apply(maand);
            return geheel == null ? null : geheel.maal(ZONDER_VAKANTIEBIJSLAG);
        };
    }

    /**
     * What a right comes to in a month, one place per phase that it can have in a month (a WIA two, the others one); null
     * where there is none.
     */
    List<Maandrecht> rechten(Uitkering uitkering, YearMonth maand) {
        Maandrecht recht = null;
        if (uitkering instanceof Wia) {
            return rechtenWia(maand);
        } else if (uitkering instanceof Ww ww) {
            for (int i = 0; i < wws.size(); i++) {
                recht = wws.get(i) == ww ? wwmaanden.get(i).recht(maand) : recht;
            }
            if (recht != null && isWwUitgesloten(maand)) {
                recht = Maandrecht.onbekend("ww");
            }
        } else if (uitkering instanceof Zw) {
            recht = ziektewet.recht(maand);
        } else if (uitkering instanceof Wajong) {
            recht = wajong.recht(maand);
        } else {
            recht = toeslag.recht(maand);
        }
        List<Maandrecht> enige = new ArrayList<>();
        enige.add(recht);
        return enige;
    }
}
