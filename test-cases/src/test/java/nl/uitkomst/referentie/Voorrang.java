package nl.uitkomst.referentie;

/** Wages beside two benefits go to the later one up to its maandloon, which itself is income for the earlier one. */
final class Voorrang {

    private Voorrang() {
    }

    /**
     * What the earlier benefit counts in a month.
     *
     * @param deel share of the month on which the other benefit runs; on the other days the wages are its own
     */
    static Breuk inkomen(Breuk lonen, Breuk maandloonVanAndere, Breuk deel) {
        Breuk hier = lonen.maal(Breuk.EEN.min(deel));
        Breuk daar = lonen.maal(deel);
        Breuk maandloon = maandloonVanAndere.maal(deel);
        return hier.plus(maandloon).plus(daar.min(maandloon).nietNegatief());
    }
}
