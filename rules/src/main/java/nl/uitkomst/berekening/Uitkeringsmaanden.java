package nl.uitkomst.berekening;

import java.util.ArrayList;
import java.util.List;
import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.inkomen.Inkomenswet;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Doel;
import nl.uitkomst.samenloop.Uitkeringsmaand;
import nl.uitkomst.tijd.Maand;
import nl.uitkomst.uitkering.Maandbedrag;
import nl.uitkomst.uitkering.Maandrecht;
import nl.uitkomst.uitkering.Verhoogd;
import nl.uitkomst.verzoek.Maatregel;
import nl.uitkomst.verzoek.SoortUitkering;
import nl.uitkomst.verzoek.Uitkering;

/** A benefit of the request month by month, as facts for the law of another benefit. */
interface Uitkeringsmaanden {

    Uitkering opgave();

    /** The entries of a month; none where there is no right. */
    List<Groep> groepen(Doel doel, Maand maand);

    /** There is a benefit in the month that the law of another can count, also one that is not paid. */
    default boolean teltMee(Doel doel, Maand maand) {
        return !groepen(doel, maand).isEmpty();
    }

    /**
     * The benefit of a month as the other law sees it.
     *
     * @return null where the amount is unknown
     */
    Uitkeringsmaand maand(Inkomenswet voor, Doel doel, Maand maand);

    /** Of a right whose amounts are the sums of its entries. */
    static Uitkeringsmaanden van(Uitkering opgave, Maandsommen sommen) {
        return new Uitkeringsmaanden() {
            @Override
            public Uitkering opgave() {
                return opgave;
            }

            @Override
            public List<Groep> groepen(Doel doel, Maand maand) {
                return sommen.groepen(doel, maand);
            }

            @Override
            public Uitkeringsmaand maand(Inkomenswet voor, Doel doel, Maand maand) {
                Bedrag som = Bedrag.NUL;
                Bedrag verhoging = Bedrag.NUL;
                List<Conclusie> delen = new ArrayList<>();
                for (Groep groep : groepen(doel, maand)) {
                    Maandrecht recht = sommen.recht(groep);
                    if (recht == null) {
                        return null;
                    }
                    som = som.plus(recht.bedrag());
                    for (Maandbedrag deel : recht.delen()) {
                        verhoging = verhoging.plus(Uitkeringsmaanden.verhoging(deel));
                        delen.add(deel);
                    }
                }
                return new Uitkeringsmaand(voor, opgave.nummer(), opgave.soort().waarde(), doel, maand, som, verhoging, false, false, delen);
            }
        };
    }

    /** Of a WW: as if nothing had been refused and the person had stayed available. */
    static Uitkeringsmaanden van(Wwrecht ww) {
        return new Uitkeringsmaanden() {
            @Override
            public Uitkering opgave() {
                return ww.recht().opgave();
            }

            @Override
            public List<Groep> groepen(Doel doel, Maand maand) {
                return ww.sommen().groepen(doel, maand);
            }

            @Override
            public boolean teltMee(Doel doel, Maand maand) {
                return ww.teltMee(doel, maand);
            }

            @Override
            public Uitkeringsmaand maand(Inkomenswet voor, Doel doel, Maand maand) {
                Bedrag bedrag = ww.alsNietGeweigerd(doel, maand);
                boolean geweigerd = ww.maatregel() != Maatregel.GEEN;
                return bedrag == null ? null : new Uitkeringsmaand(voor, opgave().nummer(), SoortUitkering.WW, doel, maand, bedrag, Bedrag.NUL,
                        geweigerd, ww.nietBeschikbaarIn(maand), ww.bedragen(doel, maand));
            }
        };
    }

    /** The part of an amount that is a raise for need of help. */
    private static Bedrag verhoging(Maandbedrag bedrag) {
        for (Maandbedrag stap = bedrag; stap != null; stap = stap.vervangt()) {
            if (stap instanceof Verhoogd verhoogd && verhoogd.bedrag().isPositief()) {
                Bedrag zonder = bedrag.bedrag().maal(verhoogd.vervangt().bedrag().gedeeldDoor(verhoogd.bedrag()));
                return bedrag.bedrag().min(zonder);
            }
        }
        return Bedrag.NUL;
    }
}
