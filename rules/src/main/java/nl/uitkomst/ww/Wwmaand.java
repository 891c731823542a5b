package nl.uitkomst.ww;

import java.util.function.Consumer;
import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.geld.Factor;
import nl.uitkomst.inkomen.Maandinkomen;
import nl.uitkomst.loon.Maandloon;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Doel;
import nl.uitkomst.recht.Invoer;
import nl.uitkomst.recht.Steun;
import nl.uitkomst.tijd.Maand;
import nl.uitkomst.tijd.Periode;
import nl.uitkomst.tijd.Tijdvak;
import nl.uitkomst.uitkering.Recht;
import nl.uitkomst.verzoek.Keuzes.EersteWwMaand;
import nl.uitkomst.verzoek.Keuzes.InkomenGebrokenWwMaand;

/**
 * A calendar month with a right to WW, or with one that income above 87.5% may end. A whole month without income may stand for the equal months after it
 * as well.
 *
 * @param totEnMet      the last of the months it stands for; {@code maand} itself where it stands for one
 * @param dagen         the days with right
 * @param alsof         as if the right had not ended because the person is not available for work
 * @param loon          the maandloon of a full month; null when it is unknown
 * @param inkomen       what counts in this month for the WW
 * @param urenPerWeek   average hours of work a week before; null when unknown
 * @param padLoon       where the missing dagloon would stand; null when it is known
 */
public record Wwmaand(Recht recht, Doel doel, Maand maand, Maand totEnMet, Tijdvak dagen, boolean alsof, Maandloon loon, Maandinkomen inkomen, Bedrag urenPerWeek,
        EersteWwMaand lezingEersteMaand, InkomenGebrokenWwMaand lezingInkomen, String padLoon, String padUren) implements Steun {

    /** UWV may take a month as whole when the right starts on one of these days and the pattern of work is the reason. */
    private static final int LAATSTE_DAG_HELE_MAAND = 7;
    private static final int WERKDAGEN_PER_WEEK = 5;

    /** Whether a later month differs in nothing but its days. Both are whole months. */
    public boolean gaatDoorIn(Wwmaand later) {
        return loon == later.loon && inkomen.gelijkAan(later.inkomen);
    }

    /** The same month, for all months up to one. */
    public Wwmaand totEnMet(Maand laatste) {
        return new Wwmaand(recht, doel, maand, laatste, dagen, alsof, loon, inkomen, urenPerWeek, lezingEersteMaand, lezingInkomen, padLoon, padUren);
    }

    /** The months it stands for. */
    public Periode maanden() {
        return new Periode(maand, totEnMet);
    }

    /** The last of the equal months it stands for; null where it stands for its own month only. */
    Maand reeksTotEnMet() {
        return totEnMet.isNa(maand) ? totEnMet : null;
    }

    public boolean loonBekend() {
        return loon != null;
    }

    public boolean inkomenBekend() {
        return inkomen.bekend();
    }

    public boolean gebroken() {
        return dagen.werkdagen() < maand.dagen().werkdagen();
    }

    /** The right starts on day 2 to 7 of the month, lasts to its end, and the month is taken as whole. */
    public boolean teltAlsHeel() {
        return lezingEersteMaand == EersteWwMaand.HELE_MAAND && dagen.van().equals(recht.ingang())
                && dagen.van().getDayOfMonth() <= LAATSTE_DAG_HELE_MAAND && dagen.totEnMet().equals(maand.laatsteDag());
    }

    public int werkdagen() {
        return dagen.werkdagen();
    }

    /** Weekdays with right over the weekdays of the month. */
    public Factor breuk() {
        return Factor.verhouding(dagen.werkdagen(), maand.dagen().werkdagen());
    }

    public boolean inkomenNaarWerkdagen() {
        return lezingInkomen == InkomenGebrokenWwMaand.NAAR_WERKDAGEN;
    }

    /** What belongs to the whole month counts for the weekdays with right. */
    public boolean naarVerhouding() {
        return gebroken() && !teltAlsHeel() && inkomenNaarWerkdagen();
    }

    /** Numbers of a formula, with the weekdays where those count. */
    Invoer metVerhouding(Invoer invoer) {
        return naarVerhouding() ? invoer.en("werkdagen", werkdagen()).en("werkdagen van de maand", maand.dagen().werkdagen()) : invoer;
    }

    /** Hours and pension count once: for the right that arose last (AIB 3:5 lid 8). */
    public boolean eersteTelling() {
        return inkomen.samenloop().isEmpty();
    }

    public boolean werktZelfstandig() {
        return inkomen.bekend() && eersteTelling() && inkomen.urenZelfstandig().isPositief();
    }

    /** A/D of WW 1b lid 5: the hours worked as self-employed on days with right, over the average hours of work a day. */
    public Factor zelfstandigeUrenInDagen() {
        Factor dagen = inkomen.urenZelfstandig().gedeeldDoor(urenPerWeek).maal(Factor.van(WERKDAGEN_PER_WEEK));
        return naarVerhouding() ? dagen.maal(breuk()) : dagen;
    }

    public boolean urenPerWeekBekend() {
        return urenPerWeek != null;
    }

    @Override
    public void steuntOp(Consumer<Conclusie> ontvanger) {
        inkomen.grondslag().forEach(ontvanger);
        if (loon != null) {
            ontvanger.accept(loon);
        }
    }
}
