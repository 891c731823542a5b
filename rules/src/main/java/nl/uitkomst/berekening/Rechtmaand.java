package nl.uitkomst.berekening;

import java.util.List;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Doel;
import nl.uitkomst.tijd.Maand;
import nl.uitkomst.tijd.Tijdvak;
import nl.uitkomst.verzoek.Uitkering;
import nl.uitkomst.wia.Fase;
import nl.uitkomst.wia.Maandbedrag;
import nl.uitkomst.wia.Maandrecht;
import nl.uitkomst.wia.Vakantiebijslag;

/**
 * One entry of the answer: a right in one month, or one phase of it where the phase changes in that month.
 *
 * @param dagen    the days with right
 * @param fase     null for the IVA and where the phase is unknown
 * @param soort    IVA, before or after the end of the loongerelateerde uitkering, or unknown
 * @param recht    null where the amount is unknown
 * @param delen    the amounts of the parts, each with its rule at the end of its chain
 */
public record Rechtmaand(Uitkering uitkering, Doel doel, Maand maand, Tijdvak dagen, Soort soort, Fase fase, List<Maandbedrag> delen,
        Maandrecht recht, Vakantiebijslag vakantiebijslag) {

    /** Which part of the life of a right an entry belongs to. */
    public enum Soort { IVA, LOONGERELATEERD, NA_LOONGERELATEERD, ONBEKEND }

    public boolean bekend() {
        return recht != null && vakantiebijslag != null;
    }

    /** The conclusions this entry rests on directly. */
    public List<? extends Conclusie> grondslag() {
        return vakantiebijslag != null ? List.of(vakantiebijslag) : delen;
    }
}
