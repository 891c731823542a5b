package nl.uitkomst.inkomen;

import java.util.List;
import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.recht.Doel;
import nl.uitkomst.tijd.Maand;

/**
 * All that counts in one month, added up; in euro.
 *
 * @param bekend    false where some income of this month is unknown; the amounts are then not to be used
 * @param aftrek    what is set off
 * @param voorEis   what counts for the income requirement
 * @param werk      what counts as earned with work
 * @param delen     the conclusions it is the sum of
 */
public record Maandinkomen(Doel doel, Maand maand, boolean bekend, Bedrag aftrek, Bedrag voorEis, Bedrag werk,
        List<MeetellendInkomen> delen) {

    public static Maandinkomen som(Doel doel, Maand maand, List<MeetellendInkomen> delen) {
        Bedrag aftrek = Bedrag.NUL;
        Bedrag werk = Bedrag.NUL;
        for (MeetellendInkomen deel : delen) {
            if (deel.telling() != Telling.NIET) {
                aftrek = aftrek.plus(deel.bedrag());
            }
            if (deel.telling() == Telling.WERK) {
                werk = werk.plus(deel.bedrag());
            }
        }
        return new Maandinkomen(doel, maand, true, aftrek, aftrek, werk, List.copyOf(delen));
    }

    public static Maandinkomen onbekend(Doel doel, Maand maand, List<MeetellendInkomen> delen) {
        return new Maandinkomen(doel, maand, false, null, null, null, List.copyOf(delen));
    }
}
