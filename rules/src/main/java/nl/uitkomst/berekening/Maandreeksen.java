package nl.uitkomst.berekening;

import java.util.List;
import nl.uitkomst.tijd.Maand;
import nl.uitkomst.uitkering.Deel;
import nl.uitkomst.uitkering.Reeksdeel;
import nl.uitkomst.verzoek.Uitkering;

/**
 * Gathers whole months after each other in which everything that decides the amount is the same. The law decides each calendar month; of
 * equal months it decides the same, so the rules are asked once and the answer holds for all of them.
 */
final class Maandreeksen {

    private final Uitkering opgave;
    private final Maandsommen sommen;
    private final List<Object> feiten;
    private Reeksdeel eerste;
    private Rechtmaand.Soort soort;
    private Maand laatste;

    /**
     * @param sommen gets each month as an entry of its own; equal ones share one part
     * @param feiten gets the facts for the rules
     */
    Maandreeksen(Uitkering opgave, Maandsommen sommen, List<Object> feiten) {
        this.opgave = opgave;
        this.sommen = sommen;
        this.feiten = feiten;
    }

    /** @param maand a part that is a whole month, later than those before it */
    void neemOp(Reeksdeel maand, Rechtmaand.Soort soortVanMaand) {
        Maand deze = maand.deel().maand();
        if (eerste == null || soort != soortVanMaand || !deze.equals(laatste.volgende()) || !eerste.gaatDoorIn(maand)) {
            sluit();
            eerste = maand;
            soort = soortVanMaand;
        }
        laatste = deze;
    }

    /** Ends the row, if there is one; also after the last month. */
    void sluit() {
        if (eerste == null) {
            return;
        }
        Maand begin = eerste.deel().maand();
        Reeksdeel feit = laatste.equals(begin) ? eerste : eerste.totEnMet(laatste);
        feiten.add(feit);
        List<Deel> delen = List.of(feit.deel());
        for (Maand maand = begin; !maand.isNa(laatste); maand = maand.volgende()) {
            sommen.voegToe(new Groep(opgave, feit.deel().doel(), maand, maand.dagen(), soort, delen));
        }
        eerste = null;
    }
}
