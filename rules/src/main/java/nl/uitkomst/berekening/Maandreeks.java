package nl.uitkomst.berekening;

import java.util.ArrayList;
import java.util.List;
import nl.uitkomst.recht.Steun;
import nl.uitkomst.tijd.Maand;
import nl.uitkomst.uitkering.Deel;
import nl.uitkomst.verzoek.Uitkering;
import nl.uitkomst.wia.IvaDeel;
import nl.uitkomst.wia.WgaDeel;

/**
 * Whole months after each other in which everything that decides the amount is the same, while they are gathered. The law decides each
 * calendar month; of equal months it decides the same, so the rules are asked once and the answer holds for all of them.
 */
final class Maandreeks {

    private final Steun eerste;
    private final Rechtmaand.Soort soort;
    private final Maand begin;
    private Maand laatste;
    private Steun reeks;

    /** @param maand a {@link WgaDeel} or {@link IvaDeel} that is a whole month */
    Maandreeks(Steun maand, Rechtmaand.Soort soort) {
        this.eerste = maand;
        this.soort = soort;
        this.begin = deel(maand).maand();
        this.laatste = begin;
    }

    /** Adds the next month where it is equal to those before it. */
    boolean neemOp(Maandreeks volgende) {
        boolean aansluitend = volgende.begin.equals(laatste.volgende()) && volgende.soort == soort;
        if (aansluitend && gaatDoorIn(volgende.eerste)) {
            laatste = volgende.laatste;
            return true;
        }
        return false;
    }

    private boolean gaatDoorIn(Steun later) {
        return eerste instanceof WgaDeel wga ? wga.gaatDoorIn((WgaDeel) later) : ((IvaDeel) eerste).gaatDoorIn((IvaDeel) later);
    }

    private static Deel deel(Steun maand) {
        return maand instanceof WgaDeel wga ? wga.deel() : ((IvaDeel) maand).deel();
    }

    /** The fact for the rules. */
    Steun feit() {
        if (reeks == null) {
            reeks = laatste.equals(begin) ? eerste : eerste instanceof WgaDeel wga ? wga.totEnMet(laatste) : ((IvaDeel) eerste).totEnMet(laatste);
        }
        return reeks;
    }

    /** Its months, each an entry of its own in the answer, that share one part. */
    List<Groep> groepen(Uitkering opgave) {
        Deel deel = deel(feit());
        List<Groep> groepen = new ArrayList<>();
        for (Maand maand = begin; !maand.isNa(laatste); maand = maand.volgende()) {
            groepen.add(new Groep(opgave, deel.doel(), maand, maand.dagen(), soort, List.of(deel)));
        }
        return groepen;
    }
}
