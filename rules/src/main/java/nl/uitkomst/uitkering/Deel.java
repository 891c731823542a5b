package nl.uitkomst.uitkering;

import java.time.LocalDate;
import nl.uitkomst.geld.Factor;
import nl.uitkomst.recht.Doel;
import nl.uitkomst.tijd.Maand;
import nl.uitkomst.tijd.Periode;
import nl.uitkomst.tijd.Tijdvak;
import nl.uitkomst.verzoek.Keuzes.GebrokenMaand;
import nl.uitkomst.verzoek.SoortUitkering;

/**
 * A part of a calendar month in which nothing changes. A whole month may stand for those after it as well, as long as everything that
 * decides its amount is the same in them.
 *
 * @param werkdagen      weekdays of this part
 * @param werkdagenRecht weekdays of the month with right
 * @param werkdagenMaand weekdays of the month
 * @param lezing         how a broken month is computed; {@code UWV} also where a month has more than one kind of benefit
 * @param totEnMet       the last of the equal months it stands for; {@code maand} itself where it stands for one
 */
public record Deel(int recht, SoortUitkering soort, Doel doel, Maand maand, Tijdvak dagen, int werkdagen, int werkdagenRecht, int werkdagenMaand,
        GebrokenMaand lezing, Maand totEnMet) {

    /** Of one month. */
    public Deel(int recht, SoortUitkering soort, Doel doel, Maand maand, Tijdvak dagen, int werkdagen, int werkdagenRecht, int werkdagenMaand,
            GebrokenMaand lezing) {
        this(recht, soort, doel, maand, dagen, werkdagen, werkdagenRecht, werkdagenMaand, lezing, maand);
    }

    /** The same part, for all months up to one. */
    public Deel totEnMet(Maand laatste) {
        return new Deel(recht, soort, doel, maand, dagen, werkdagen, werkdagenRecht, werkdagenMaand, lezing, laatste);
    }

    /** The last of the equal months it stands for; null where it stands for its own month only. */
    public Maand reeksTotEnMet() {
        return totEnMet.isNa(maand) ? totEnMet : null;
    }

    /** The months it stands for. */
    public Periode maanden() {
        return new Periode(maand, totEnMet);
    }

    /** Whether it stands for a day. */
    public boolean bevat(LocalDate dag) {
        return dagen.bevat(dag) || totEnMet.isNa(maand) && maanden().dagen().bevat(dag);
    }

    /** Tells this part from every other of its right: two computations of one month differ in their days with right. */
    public String sleutel() {
        return dagen.van() + "/" + dagen.totEnMet() + "/" + werkdagenRecht;
    }

    public boolean gebroken() {
        return werkdagenRecht < werkdagenMaand;
    }

    /** The wage base itself is taken in proportion. */
    public boolean letterlijkGebroken() {
        return lezing == GebrokenMaand.LETTERLIJK && gebroken();
    }

    /** By which the amount of a whole month is multiplied. */
    public Factor gewicht() {
        return Factor.verhouding(werkdagen, lezing == GebrokenMaand.UWV ? werkdagenMaand : werkdagenRecht);
    }

    /** The amount of a whole month is not yet the amount of this part. */
    public boolean gewogen() {
        return werkdagen < (lezing == GebrokenMaand.UWV ? werkdagenMaand : werkdagenRecht);
    }

    /** Weekdays with right over the weekdays of the month (WIA 13 lid 4 onder b). */
    public Factor breuk() {
        return Factor.verhouding(werkdagenRecht, werkdagenMaand);
    }

    /** A right under the WIA. */
    public boolean wia() {
        return soort == SoortUitkering.WGA || soort == SoortUitkering.IVA;
    }

    public boolean ww() {
        return soort == SoortUitkering.WW;
    }

    public boolean wajong() {
        return soort == SoortUitkering.WAJONG;
    }
}
