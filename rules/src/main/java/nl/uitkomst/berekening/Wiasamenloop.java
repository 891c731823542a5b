package nl.uitkomst.berekening;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.uitkomst.geld.Factor;
import nl.uitkomst.inkomen.Inkomenswet;
import nl.uitkomst.inkomen.Maandinkomen;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Doel;
import nl.uitkomst.samenloop.AnderDagloon;
import nl.uitkomst.samenloop.Samenloopvraag;
import nl.uitkomst.samenloop.Wiamaandsamenloop;
import nl.uitkomst.samenloop.Wiasamenloopeis;
import nl.uitkomst.samenloop.Wiasamenloopinkomen;
import nl.uitkomst.tijd.Maand;
import nl.uitkomst.uitkering.Recht;

/**
 * What the WIA sees of a WW or ziekengeld beside it: per month the facts for the rules on concurrent benefits, and the income of the
 * month as those rules left it.
 */
final class Wiasamenloop {

    private final Omgeving omgeving;
    private final Recht wia;
    private final Naastrecht ander;
    private final Map<Sleutel, Wiasamenloopinkomen> aftrek = new HashMap<>();
    private final Map<Sleutel, Wiasamenloopeis> eis = new HashMap<>();

    private record Sleutel(Doel doel, Maand maand) {
    }

    /** A right beside the WIA, month by month. */
    interface Naastrecht {

        Recht recht();

        /**
         * The weekdays of a month with this right; nil where there is none, -1 where that is unknown. A WW that stopped because the person
         * is not available for work counts as going on (AIB 3:3 lid 11).
         */
        int werkdagenMetRecht(Doel doel, Maand maand);

        /** Whether the employment goes on; null when unknown, and for a WW. */
        Boolean dienstbetrekkingLoopt();
    }

    /** @param ander null where nothing stands beside the WIA */
    Wiasamenloop(Omgeving omgeving, Recht wia, Naastrecht ander) {
        this.omgeving = omgeving;
        this.wia = wia;
        this.ander = ander;
    }

    boolean leeg() {
        return ander == null;
    }

    /** The day on which both rights are there for the first time. */
    Maand eersteMaandSamen() {
        return Maand.van(wia.ingang().isAfter(ander.recht().ingang()) ? wia.ingang() : ander.recht().ingang());
    }

    List<Object> feiten(Wiaverloop verloop) {
        List<Object> feiten = new ArrayList<>();
        var loon = omgeving.lonen().maandloon(ander.recht().opgave(), eersteMaandSamen());
        boolean vraag = false;
        for (Doel doel : omgeving.doelen()) {
            for (Maand maand : omgeving.periode().maanden()) {
                int werkdagen = ander.werkdagenMetRecht(doel, maand);
                Maandinkomen inkomen = omgeving.inkomen(Inkomenswet.WIA, doel, maand);
                if (werkdagen > 0 && loon != null && verloop.dagenIn(doel, maand) != null) {
                    var dagloon = new AnderDagloon(ander.recht(), eersteMaandSamen().eersteDag(), loon.dagloon(), ander.dienstbetrekkingLoopt());
                    feiten.add(new Wiamaandsamenloop(wia.nummer(), dagloon, Factor.verhouding(werkdagen, maand.dagen().werkdagen()), inkomen,
                            omgeving.verzoek().keuzes().dagloonNaastWwZw()));
                    vraag |= !ander.recht().ww() && ander.dienstbetrekkingLoopt() == null && verloop.eisBeslist(maand);
                }
            }
        }
        if (vraag) {
            feiten.add(new Samenloopvraag(ander.recht().opgave().dienstbetrekkingLoopt().pad()));
        }
        return feiten;
    }

    void onthoud(List<Conclusie> conclusies) {
        for (Conclusie conclusie : conclusies) {
            if (conclusie instanceof Wiasamenloopinkomen inkomen) {
                aftrek.put(sleutel(inkomen.maand()), inkomen);
            } else if (conclusie instanceof Wiasamenloopeis inkomen) {
                eis.put(sleutel(inkomen.maand()), inkomen);
            }
        }
    }

    private static Sleutel sleutel(Wiamaandsamenloop maand) {
        return new Sleutel(maand.inkomen().doel(), maand.inkomen().maand());
    }

    /** What counts for the WIA in a month, the other benefit taken into account; unknown where that benefit is. */
    Maandinkomen inkomen(Doel doel, Maand maand) {
        Maandinkomen alleen = omgeving.inkomen(Inkomenswet.WIA, doel, maand);
        if (ander == null) {
            return alleen;
        }
        int werkdagen = ander.werkdagenMetRecht(doel, maand);
        if (werkdagen == 0 || !alleen.bekend()) {
            return alleen;
        }
        Wiasamenloopinkomen nieuw = aftrek.get(new Sleutel(doel, maand));
        if (werkdagen < 0 || nieuw == null) {
            return Maandinkomen.onbekend(doel, maand, alleen.delen());
        }
        Wiasamenloopeis voorEis = eis.get(new Sleutel(doel, maand));
        Maandinkomen samen = alleen.metSamenloop(nieuw.bedrag(), voorEis == null ? null : voorEis.bedrag(), nieuw);
        return voorEis == null ? samen : samen.metSamenloop(nieuw.bedrag(), voorEis.bedrag(), voorEis);
    }
}
