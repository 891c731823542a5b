package nl.uitkomst.tijd;

import java.time.LocalDate;

/** Easter Sunday of the Gregorian calendar. */
public final class Pasen {

    private Pasen() {
    }

    /** By the method of Meeus, Jones and Butcher, which holds for every year of that calendar. */
    public static LocalDate zondag(int jaar) {
        int gulden = jaar % 19;
        int eeuw = jaar / 100;
        int inEeuw = jaar % 100;
        int maan = (19 * gulden + eeuw - eeuw / 4 - (eeuw - (eeuw + 8) / 25 + 1) / 3 + 15) % 30;
        int zondag = (32 + 2 * (eeuw % 4) + 2 * (inEeuw / 4) - maan - inEeuw % 4) % 7;
        int laat = (gulden + 11 * maan + 22 * zondag) / 451;
        int dagVanafMaart = maan + zondag - 7 * laat + 114;
        return LocalDate.of(jaar, dagVanafMaart / 31, dagVanafMaart % 31 + 1);
    }
}
