package nl.uitkomst.berekening;

import java.util.List;
import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Doel;
import nl.uitkomst.tijd.Maand;
import nl.uitkomst.tijd.Tijdvak;
import nl.uitkomst.uitkering.Maandbedrag;
import nl.uitkomst.uitkering.Maandrecht;
import nl.uitkomst.uitkering.Vakantiebijslag;
import nl.uitkomst.verzoek.Uitkering;
import nl.uitkomst.wia.Fase;

/**
 * One entry of the answer: a right in one month, or one phase of it where the phase changes in that month.
 *
 * @param dagen     the days with right
 * @param soort     which part of the life of a right it belongs to
 * @param fase      null except for a WGA-uitkering of which the phase is known
 * @param recht     null where the amount is unknown
 * @param verrekend what the law of this benefit takes into account; null where that is unknown
 * @param laagste   the lower end of a band, where the outcome hangs on a judgement; else null
 * @param redenen   why there is no right in this month; empty where there is one
 */
public record Rechtmaand(Uitkering uitkering, Doel doel, Maand maand, Tijdvak dagen, Soort soort, Fase fase, List<Maandbedrag> delen,
        Maandrecht recht, Vakantiebijslag vakantiebijslag, Bedrag verrekend, Bedrag laagste, List<Conclusie> redenen) {

    /** Which part of the life of a right an entry belongs to. */
    public enum Soort { IVA, LOONGERELATEERD, NA_LOONGERELATEERD, WW, ZIEKENGELD, WAJONG, TOESLAG, GEEN, ONBEKEND }

    static Rechtmaand van(Groep groep, Maandsommen sommen, Fase fase, Bedrag verrekend) {
        Maandrecht recht = sommen.recht(groep);
        return new Rechtmaand(groep.opgave(), groep.doel(), groep.maand(), groep.dagen(), groep.soort(), fase,
                recht == null ? List.of() : recht.delen(), recht, sommen.vakantiebijslag(groep), verrekend, null, List.of());
    }

    /** A month in which there is no right, for these reasons. */
    static Rechtmaand geen(Uitkering opgave, Doel doel, Maand maand, Tijdvak dagen, Bedrag verrekend, List<Conclusie> redenen) {
        return new Rechtmaand(opgave, doel, maand, dagen, Soort.GEEN, null, List.of(), null, null, verrekend, null, List.copyOf(redenen));
    }

    /** A month of which nothing can be told. */
    static Rechtmaand onbekend(Uitkering opgave, Doel doel, Maand maand, Tijdvak dagen) {
        return new Rechtmaand(opgave, doel, maand, dagen, Soort.ONBEKEND, null, List.of(), null, null, null, null, List.of());
    }

    /** The same amounts as the upper end of a band. */
    Rechtmaand alsBandbreedte(Bedrag laagsteBedrag) {
        return new Rechtmaand(uitkering, doel, maand, dagen, soort, fase, delen, recht, vakantiebijslag, verrekend, laagsteBedrag, redenen);
    }

    public boolean bekend() {
        return recht != null && vakantiebijslag != null;
    }

    /** There is a right on every day of the month. */
    public boolean heleMaand() {
        return dagen.van().getDayOfMonth() == 1 && dagen.aantalDagen() == dagen.van().lengthOfMonth();
    }

    public boolean bandbreedte() {
        return laagste != null;
    }

    public boolean geenRecht() {
        return soort == Soort.GEEN;
    }

    /** The conclusions this entry rests on directly. */
    public List<? extends Conclusie> grondslag() {
        return geenRecht() ? redenen : vakantiebijslag != null ? List.of(vakantiebijslag) : delen;
    }
}
