package nl.uitkomst.verzoek;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.geld.Percentage;
import nl.uitkomst.tijd.Maand;
import nl.uitkomst.tijd.Periode;
import nl.uitkomst.tijd.Tijdvak;

/**
 * One income as it is earned; amounts in euro, per month unless the name says otherwise.
 *
 * @param pad    JSON Pointer of the income
 * @param nummer place in the list, from 0
 * @param duur   the months {@code van} to {@code totEnMet}
 */
public record Inkomen(
        String pad,
        int nummer,
        Gegeven<SoortInkomen> soort,
        Gegeven<Periode> duur,
        Gegeven<Bedrag> perMaand,
        Gegeven<Bedrag> brutoloonPerMaand,
        Percentage vakantiebijslagPercentage,
        int vakantiebijslagUitbetaaldIn,
        Gegeven<List<LoonMaand>> maanden,
        Gegeven<List<Vierwekenperiode>> vierwekenperioden,
        Gegeven<Percentage> loonwaardePercentage,
        boolean vakantiebijslagInLoon,
        Gegeven<Boolean> bestondVoorRecht,
        Gegeven<Integer> jaar,
        Gegeven<Bedrag> belastbareWinst,
        Gegeven<Bedrag> ondernemersaftrek,
        Gegeven<Bedrag> mkbWinstvrijstelling,
        Gegeven<LocalDate> gestartOp,
        Gegeven<Bedrag> urenPerMaand,
        Gegeven<Bedrag> voorafgaandInkomenPerMaand,
        Gegeven<Boolean> honderdProcent,
        Gegeven<AardOverigeUitkering> aard) {

    /** A wage that counts as it is. */
    public static Inkomen loon(String pad, int nummer, Periode duur, Bedrag perMaand) {
        return new Inkomen(
                pad, nummer, Gegeven.bekend(pad + "/soort", SoortInkomen.LOON), Gegeven.bekend(pad, duur), Gegeven.bekend(pad + "/perMaand", perMaand),
                Gegeven.onbekend(pad + "/brutoloonPerMaand"), Percentage.NUL, 1, Gegeven.onbekend(pad + "/maanden"),
                Gegeven.onbekend(pad + "/vierwekenperioden"), Gegeven.onbekend(pad + "/loonwaardePercentage"), false,
                Gegeven.onbekend(pad + "/bestondVoorRecht"), Gegeven.onbekend(pad + "/jaar"), Gegeven.onbekend(pad + "/belastbareWinst"),
                Gegeven.onbekend(pad + "/ondernemersaftrek"), Gegeven.onbekend(pad + "/mkbWinstvrijstelling"), Gegeven.onbekend(pad + "/gestartOp"),
                Gegeven.onbekend(pad + "/urenPerMaand"), Gegeven.onbekend(pad + "/voorafgaandInkomenPerMaand"),
                Gegeven.onbekend(pad + "/honderdProcent"), Gegeven.onbekend(pad + "/aard"));
    }

    /**
     * A wage of one month as it counts, of which nothing else is said.
     *
     * @param pad tells it apart; it need not stand in a request
     */
    static Inkomen loon(String pad, Maand maand, Bedrag perMaand) {
        return new Inkomen(pad, 0, Gegeven.bekend(pad, SoortInkomen.LOON), Gegeven.bekend(pad, new Periode(maand, maand)), Gegeven.bekend(pad, perMaand),
                Gegeven.onbekend(pad), Percentage.NUL, 1, Gegeven.onbekend(pad), Gegeven.onbekend(pad), Gegeven.onbekend(pad), false,
                Gegeven.onbekend(pad), Gegeven.onbekend(pad), Gegeven.onbekend(pad), Gegeven.onbekend(pad), Gegeven.onbekend(pad), Gegeven.onbekend(pad),
                Gegeven.onbekend(pad), Gegeven.onbekend(pad), Gegeven.onbekend(pad), Gegeven.onbekend(pad));
    }

    /** The same income with every payslip changed in the same way. */
    public Inkomen metLoonopgaven(UnaryOperator<Loonopgave> vorm) {
        return new Inkomen(
                pad, nummer, soort, duur, perMaand, brutoloonPerMaand, vakantiebijslagPercentage, vakantiebijslagUitbetaaldIn,
                maanden.als(delen -> delen.stream().map(deel -> new LoonMaand(deel.pad(), deel.maand(), vorm.apply(deel.loon()))).toList()),
                vierwekenperioden.als(delen -> delen.stream().map(deel -> new Vierwekenperiode(deel.pad(), deel.dagen(), vorm.apply(deel.loon()))).toList()),
                loonwaardePercentage, vakantiebijslagInLoon, bestondVoorRecht, jaar, belastbareWinst, ondernemersaftrek,
                mkbWinstvrijstelling, gestartOp, urenPerMaand, voorafgaandInkomenPerMaand, honderdProcent, aard);
    }

    /** The same income with answers to what is missing. */
    Inkomen vulIn(Invulling in) {
        return new Inkomen(
                pad, nummer, soort, duur, perMaand, brutoloonPerMaand, vakantiebijslagPercentage, vakantiebijslagUitbetaaldIn, maanden,
                vierwekenperioden, loonwaardePercentage, vakantiebijslagInLoon, in.vul(bestondVoorRecht), jaar, belastbareWinst, ondernemersaftrek,
                mkbWinstvrijstelling, gestartOp, urenPerMaand, voorafgaandInkomenPerMaand, in.vul(honderdProcent), in.vul(aard));
    }

    /** What a payslip says; the four optional amounts are nil when absent. {@code svLoon} includes what was paid out. */
    public record Loonopgave(
            Gegeven<Bedrag> svLoon,
            Bedrag vakantiebijslagUitbetaald,
            Bedrag vakantiebijslagOpgebouwd,
            Bedrag arbeidsvoorwaardenbedragUitbetaald,
            Bedrag arbeidsvoorwaardenbedragOpgebouwd) {
    }

    /** The payslip of one month. */
    public record LoonMaand(String pad, Maand maand, Loonopgave loon) {
    }

    /** The payslip of four weeks; exactly 28 days. */
    public record Vierwekenperiode(String pad, Tijdvak dagen, Loonopgave loon) {
    }
}
