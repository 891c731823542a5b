package nl.uitkomst.inkomen;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Doel;
import nl.uitkomst.tijd.Maand;

/**
 * All that counts in one month for one statute, added up; in euro.
 *
 * @param bekend    false where some income of this month is unknown; the amounts are then not to be used
 * @param aftrek    what is set off
 * @param voorEis   what counts for the income requirement
 * @param werk      what counts as earned with work
 * @param delen     the conclusions it is the sum of
 * @param samenloop what rules on concurrent benefits added to it
 */
public record Maandinkomen(Doel doel, Maand maand, boolean bekend, Bedrag aftrek, Bedrag voorEis, Bedrag werk,
        List<MeetellendInkomen> delen, List<Conclusie> samenloop) {

    public static Maandinkomen som(Doel doel, Maand maand, List<MeetellendInkomen> delen) {
        Bedrag werk = som(delen, deel -> deel.telling() == Telling.WERK);
        Bedrag aftrek = som(delen, deel -> deel.telling() != Telling.NIET && deel.telling() != Telling.EEN_OP_EEN);
        return new Maandinkomen(doel, maand, true, aftrek, aftrek, werk, List.copyOf(delen), List.of());
    }

    public static Maandinkomen onbekend(Doel doel, Maand maand, List<MeetellendInkomen> delen) {
        return new Maandinkomen(doel, maand, false, null, null, null, List.copyOf(delen), List.of());
    }

    /** Whether another month rests on the very same conclusions; a rule on concurrent benefits looks at one month only. */
    public boolean gelijkAan(Maandinkomen ander) {
        if (bekend != ander.bekend || delen.size() != ander.delen.size() || !samenloop.isEmpty() || !ander.samenloop.isEmpty()) {
            return false;
        }
        for (int nummer = 0; nummer < delen.size(); nummer++) {
            if (delen.get(nummer) != ander.delen.get(nummer)) {
                return false;
            }
        }
        return true;
    }

    private static Bedrag som(List<MeetellendInkomen> delen, Predicate<MeetellendInkomen> welke) {
        Bedrag som = Bedrag.NUL;
        for (MeetellendInkomen deel : delen) {
            if (welke.test(deel)) {
                som = som.plus(deel.bedrag());
            }
        }
        return som;
    }

    /** The same month after a rule on concurrent benefits. */
    public Maandinkomen metSamenloop(Bedrag nieuweAftrek, Bedrag nieuwVoorEis, Conclusie regel) {
        List<Conclusie> meer = new ArrayList<>(samenloop);
        meer.add(regel);
        return new Maandinkomen(doel, maand, bekend, nieuweAftrek, nieuwVoorEis, werk, delen, List.copyOf(meer));
    }

    /** Wages that another benefit beside this one takes into account first (AIB 3:2 lid 8, 14): of work that did not exist before. */
    public Bedrag loonVoorAndereUitkering() {
        return som(delen, deel -> deel.telling() == Telling.WERK && deel.isNieuwLoon());
    }

    /** What is deducted from the WW euro by euro; E in WW 47 lid 1. */
    public Bedrag eenOpEen() {
        return som(delen, deel -> deel.telling() == Telling.EEN_OP_EEN);
    }

    /** Wages under loondispensatie as they are paid. */
    public Bedrag metLoondispensatie() {
        return som(delen, deel -> deel.loonwaarde() != null && deel.telling() == Telling.WERK);
    }

    /** What that work would pay without dispensation. */
    public Bedrag zonderLoondispensatie() {
        Bedrag som = Bedrag.NUL;
        for (MeetellendInkomen deel : delen) {
            if (deel.loonwaarde() != null && deel.telling() == Telling.WERK) {
                som = som.plus(deel.bedrag().gedeeldDoor(deel.loonwaarde()));
            }
        }
        return som;
    }

    /** Hours worked as a self-employed person, above those of before. */
    public Bedrag urenZelfstandig() {
        Bedrag som = Bedrag.NUL;
        for (MeetellendInkomen deel : delen) {
            if (deel.feit() instanceof Winst winst && !winst.bestondVoorRecht()) {
                som = som.plus(winst.opgave().urenPerMaand().of(Bedrag.NUL));
            }
        }
        return som;
    }

    /** Every conclusion this figure rests on. */
    public List<Conclusie> grondslag() {
        List<Conclusie> alle = new ArrayList<>(delen);
        alle.addAll(samenloop);
        return alle;
    }
}
