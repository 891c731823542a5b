package nl.uitkomst.referentie;

import java.time.LocalDate;
import java.time.YearMonth;

/** A dagloon with the day on which that figure held; it follows the index, and is capped at the maximum of the month. */
record Dagloon(Breuk bedrag, LocalDate peildatum) {

    Breuk ongemaximeerd(YearMonth maand) {
        return bedrag.maal(Normen.indexfactor(peildatum, maand));
    }

    Breuk gemaximeerd(YearMonth maand) {
        return ongemaximeerd(maand).laagste(Breuk.van(Normen.maximumdagloon(maand)));
    }

    /** C/D: the capped over the uncapped dagloon. */
    Breuk factor(YearMonth maand) {
        Breuk ongemaximeerd = ongemaximeerd(maand);
        Breuk gemaximeerd = gemaximeerd(maand);
        return gemaximeerd.compareTo(ongemaximeerd) < 0 ? gemaximeerd.gedeeldDoor(ongemaximeerd) : Breuk.EEN;
    }

    /** Wage of a whole month. */
    Breuk maandloon(YearMonth maand) {
        return gemaximeerd(maand).maal(Inkomen.DAGEN_PER_MAAND);
    }
}
