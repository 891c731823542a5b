package nl.uitkomst.referentie;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import nl.uitkomst.referentie.Inkomen.Loon;
import nl.uitkomst.referentie.Inkomen.OverigeUitkering;
import nl.uitkomst.referentie.Inkomen.Winst;
import nl.uitkomst.referentie.Inkomen.Ziekengeld;
import nl.uitkomst.referentie.Samenloopsituatie.Ww;
import nl.uitkomst.referentie.Situatie.Keuzes;

/** What each law counts of the same list of income in a month. */
record InkomenPerWet(List<Inkomen> posten, Keuzes keuzes) {

    private static final BigDecimal VIJF = new BigDecimal("5");

    /** WIA: everything, as {@link Inkomen#inMaand} has it. */
    Breuk wia(YearMonth maand) {
        Breuk som = Breuk.NUL;
        for (Inkomen post : posten) {
            som = som.plus(post.inMaand(maand));
        }
        return som;
    }

    /** The wages that go to a WW or ZW beside the WIA first: those that did not exist before the right. */
    Breuk wiaLonenNaastAndereUitkering(YearMonth maand) {
        Breuk som = Breuk.NUL;
        for (Inkomen post : posten) {
            if (post instanceof Loon loon && !loon.bijzonderheden().bestondVoorRecht()) {
                som = som.plus(loon.inMaand(maand));
            }
        }
        return som;
    }

    /**
     * WW: wages as paid, sick pay, and for a business its hours against the uncapped dagloon (WW art. 1b(5)). Null when
     * hours or the average working week are not known.
     */
    Breuk ww(YearMonth maand, Ww ww) {
        Breuk som = Breuk.NUL;
        for (Inkomen post : posten) {
            if (post instanceof Loon loon && !loon.bijzonderheden().bestondVoorRecht()) {
                som = som.plus(loon.voorWw(maand));
            } else if (post instanceof Ziekengeld ziekengeld) {
                som = som.plus(ziekengeld.inMaand(maand));
            } else if (post instanceof Winst winst && winst.loopt(maand) && !winst.bestondVoorRecht()) {
                if (winst.urenPerMaand() == null || ww.arbeidsurenPerWeek() == null) {
                    return null;
                }
                Breuk urenPerDag = new Breuk(ww.arbeidsurenPerWeek(), VIJF);
                som = som.plus(Breuk.van(winst.urenPerMaand()).maal(ww.dagloon().ongemaximeerd(maand)).gedeeldDoor(urenPerDag));
            }
        }
        return som;
    }

    /** WW: a pension from employment that did not run before is deducted one to one. */
    Breuk pensioenNaastWw(YearMonth maand) {
        Breuk som = Breuk.NUL;
        for (Inkomen post : posten) {
            if (post instanceof OverigeUitkering pensioen && pensioen.pensioenUitDienstbetrekking() && !pensioen.bestondVoorRecht()) {
                som = som.plus(pensioen.zoalsBetaald(maand));
            }
        }
        return som;
    }

    /** ZW: as the WIA, but without other work that was there before the illness (AIB 3:2(4)(b)), with sick pay as it is paid, and no pension. */
    Breuk zw(YearMonth maand) {
        Breuk som = Breuk.NUL;
        for (Inkomen post : posten) {
            if (post instanceof Loon loon && !loon.bijzonderheden().bestondVoorRecht() || post instanceof Winst) {
                som = som.plus(post.inMaand(maand));
            } else if (post instanceof Ziekengeld ziekengeld) {
                som = som.plus(ziekengeld.zoalsBetaald(maand));
            }
        }
        return som;
    }

    /** Wajong: all income from work, without holiday allowance. */
    Breuk arbeid(YearMonth maand) {
        return arbeidToeslagenwet(maand).plus(bijZiekte(maand));
    }

    /** Toeslagenwet: the same without sick pay, which is other income there. */
    Breuk arbeidToeslagenwet(YearMonth maand) {
        Breuk som = Breuk.NUL;
        for (Inkomen post : posten) {
            if (post instanceof Loon loon) {
                som = som.plus(loon.voorWajong(maand, keuzes.achtProcentEraf()));
            } else if (post instanceof Winst winst) {
                Breuk winstInMaand = keuzes.winstNaarWerkdagen() ? winst.perWerkdag(maand) : winst.perKalendermaand(maand);
                som = som.plus(winstInMaand.maal(Inkomen.ZONDER_VAKANTIEBIJSLAG));
            }
        }
        return som;
    }

    private Breuk bijZiekte(YearMonth maand) {
        Breuk som = Breuk.NUL;
        for (Inkomen post : posten) {
            if (post instanceof Ziekengeld ziekengeld) {
                som = som.plus(ziekengeld.zoalsBetaald(maand));
            }
        }
        return som;
    }

    /** Wajong: the wages that are paid with loondispensatie (Ia). */
    Breuk loonMetDispensatie(YearMonth maand) {
        Breuk som = Breuk.NUL;
        for (Inkomen post : posten) {
            if (post instanceof Loon loon && loon.bijzonderheden().loonwaarde() != null) {
                som = som.plus(loon.voorWajong(maand, keuzes.achtProcentEraf()));
            }
        }
        return som;
    }

    /** Wajong: what the same work would pay without loondispensatie (L). */
    Breuk loonZonderDispensatie(YearMonth maand) {
        Breuk som = Breuk.NUL;
        for (Inkomen post : posten) {
            if (post instanceof Loon loon && loon.bijzonderheden().loonwaarde() != null) {
                som = som.plus(loon.voorWajong(maand, keuzes.achtProcentEraf())
                        .gedeeldDoor(Breuk.van(loon.bijzonderheden().loonwaarde())));
            }
        }
        return som;
    }

    /** Wajong: pensions from employment, and other benefits by the chosen reading. */
    Breuk overigWajong(YearMonth maand) {
        return overig(maand, !keuzes.overigeUitkeringTeltNietBijWajong());
    }

    /** Toeslagenwet: every other benefit, and sick pay (AIB 2:10). */
    Breuk overigToeslagenwet(YearMonth maand) {
        return overig(maand, true).plus(bijZiekte(maand));
    }

    private Breuk overig(YearMonth maand, boolean andereTelt) {
        Breuk som = Breuk.NUL;
        for (Inkomen post : posten) {
            if (post instanceof OverigeUitkering overige && (andereTelt || overige.pensioenUitDienstbetrekking())) {
                som = som.plus(overige.zoalsBetaald(maand));
            }
        }
        return som;
    }
}
