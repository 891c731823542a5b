package nl.uitkomst.voorschot;

import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.recht.Invoer;
import nl.uitkomst.tijd.Maand;

/**
 * What is settled in one go: the whole advance, or one month of it.
 *
 * @param maand          null for the whole
 * @param voorschot      V
 * @param verschuldigd   D: what is due over the same time
 * @param zonderMaatregel what would have been due had there been no measure; D itself where there is none
 */
public record Afrekenvak(Maand maand, Bedrag voorschot, Bedrag verschuldigd, Bedrag zonderMaatregel) {

    public Bedrag laagste() {
        return Bedrag.laagste(voorschot, verschuldigd);
    }

    public Bedrag teWeinig() {
        return verschuldigd.min(voorschot).tenMinsteNul();
    }

    public Bedrag teVeel() {
        return voorschot.min(verschuldigd).tenMinsteNul();
    }

    /** What is too much when a measure on the benefit is left out of account; never more than what is too much. */
    public Bedrag teVeelZonderMaatregel() {
        return Bedrag.laagste(teVeel(), voorschot.min(zonderMaatregel).tenMinsteNul());
    }

    public Invoer invoer() {
        return Invoer.van("V", voorschot).en("D", verschuldigd);
    }

    public Invoer invoerZonderMaatregel() {
        return Invoer.van("V", voorschot).en("D zonder maatregel", zonderMaatregel);
    }
}
