package nl.uitkomst.berekening;

import java.util.ArrayList;
import java.util.List;
import nl.uitkomst.tijd.Maand;
import nl.uitkomst.verzoek.Uitkering;
import nl.uitkomst.wia.Wiadeel;

/**
 * Whole months after each other in which everything that decides the amount is the same, while they are gathered. The law decides each
 * calendar month; of equal months it decides the same, so the rules are asked once and the answer holds for all of them.
 */
final class Maandreeks {

    private final Wiadeel eerste;
    private final Rechtmaand.Soort soort;
    private Maand laatste;

    /** @param maand a part that is a whole month */
    Maandreeks(Wiadeel maand, Rechtmaand.Soort soort) {
        this.eerste = maand;
        this.soort = soort;
        this.laatste = begin();
    }

    private Maand begin() {
        return eerste.deel().maand();
    }

    /** Adds the next month where it is equal to those before it. */
    boolean neemOp(Maandreeks volgende) {
        boolean aansluitend = volgende.begin().equals(laatste.volgende()) && volgende.soort == soort;
        if (aansluitend && eerste.gaatDoorIn(volgende.eerste)) {
            laatste = volgende.laatste;
            return true;
        }
        return false;
    }

    /** The fact for the rules. */
    Wiadeel feit() {
        return laatste.equals(begin()) ? eerste : eerste.totEnMet(laatste);
    }

    /** Its months, each an entry of its own in the answer, that share one part.
     * @param feit as given to the rules */
    List<Groep> groepen(Uitkering opgave, Wiadeel feit) {
        List<Groep> groepen = new ArrayList<>();
        for (Maand maand = begin(); !maand.isNa(laatste); maand = maand.volgende()) {
            groepen.add(new Groep(opgave, feit.deel().doel(), maand, maand.dagen(), soort, List.of(feit.deel())));
        }
        return groepen;
    }
}
