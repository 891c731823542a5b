package nl.uitkomst.wia;

import java.util.Objects;
import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.geld.Factor;
import nl.uitkomst.loon.Dagloon;
import nl.uitkomst.loon.Maandloon;
import nl.uitkomst.loon.Minimumloon;
import nl.uitkomst.uitkering.Deel;

/**
 * The wages a month is computed from, of a full month; in euro.
 *
 * @param maandloon   null when it is unknown
 * @param minimumloon null for the IVA, which does not look at it
 * @param padOnbekend where the missing fact would stand; null when the maandloon is known
 */
public record Loonbasis(Deel deel, Maandloon maandloon, Minimumloon minimumloon, String padOnbekend) {

    Loonbasis van(Deel ander) {
        return new Loonbasis(ander, maandloon, minimumloon, padOnbekend);
    }

    /** The very same conclusions, or the same fact missing. */
    boolean gelijkAan(Loonbasis ander) {
        return maandloon == ander.maandloon && minimumloon == ander.minimumloon && Objects.equals(padOnbekend, ander.padOnbekend);
    }

    public boolean bekend() {
        return maandloon != null;
    }

    /** The maandloon for the formula; in proportion where the month is broken and read literally. */
    public Bedrag loon() {
        return inVerhouding(maandloon.bedrag());
    }

    /** The minimumloon for the formula; in proportion where the month is broken and read literally. */
    public Bedrag minimum() {
        return inVerhouding(minimumloon.bedrag());
    }

    private Bedrag inVerhouding(Bedrag heleMaand) {
        return deel.letterlijkGebroken() ? heleMaand.maal(deel.breuk()) : heleMaand;
    }

    /** Dagloon over dagloon without maximum. */
    public Factor verhouding() {
        return maandloon.dagloon().verhouding();
    }
}
