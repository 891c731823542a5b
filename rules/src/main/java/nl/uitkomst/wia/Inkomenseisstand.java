package nl.uitkomst.wia;

import java.time.LocalDate;
import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Doel;
import nl.uitkomst.recht.Invoer;
import nl.uitkomst.verzoek.Gegeven;

/**
 * Whether there is an income requirement, and on which earning capacity, once a row of days has been looked at (WIA 60 lid 2
 * and 3).
 *
 * @param periode    the last row looked at
 * @param vanaf      first day of this stand
 * @param geldtVanaf with {@link Status#UITLOOP} the first day on which the requirement holds
 * @param resterende the capacity the requirement rests on, in euro per month
 * @param nieuw      false where this row of days changes nothing
 */
public record Inkomenseisstand(Capaciteitsperiode periode, Status status, LocalDate vanaf, LocalDate geldtVanaf,
        Gegeven<Bedrag> resterende, boolean nieuw) implements Conclusie {

    /** No requirement; none until a day; a requirement. */
    public enum Status { GEEN, UITLOOP, GELDT }

    public static Inkomenseisstand geen(Capaciteitsperiode periode, LocalDate vanaf) {
        return new Inkomenseisstand(periode, Status.GEEN, vanaf, null, periode.resterende(), true);
    }

    public static Inkomenseisstand uitloop(Capaciteitsperiode periode, LocalDate vanaf, LocalDate geldtVanaf) {
        return new Inkomenseisstand(periode, Status.UITLOOP, vanaf, geldtVanaf, periode.resterende(), true);
    }

    public static Inkomenseisstand geldt(Capaciteitsperiode periode, LocalDate vanaf) {
        return new Inkomenseisstand(periode, Status.GELDT, vanaf, null, periode.resterende(), true);
    }

    /** The same stand after one more row of days that changes nothing. */
    public Inkomenseisstand ongewijzigdNa(Capaciteitsperiode volgende) {
        return new Inkomenseisstand(volgende, status, vanaf, geldtVanaf, resterende, false);
    }

    public int nummer() {
        return periode.volgnummer();
    }

    public boolean geldtOp(LocalDate dag) {
        return status == Status.GELDT || status == Status.UITLOOP && !dag.isBefore(geldtVanaf);
    }

    public boolean uitloopOp(LocalDate dag) {
        return status == Status.UITLOOP && dag.isBefore(geldtVanaf);
    }

    public boolean resterendeBekend() {
        return resterende.bekend();
    }

    /** Some day has a requirement. */
    public boolean ooitEis() {
        return status != Status.GEEN;
    }

    @Override
    public Onderwerp onderwerp() {
        return new Onderwerp("inkomenseis-1", periode.recht().nummer(), Doel.RECHT, periode.recht().eersteMaand(), periode.vanaf());
    }

    @Override
    public Invoer invoer() {
        return Invoer.van("vanaf", periode.vanaf());
    }

    @Override
    public String waarde() {
        return switch (status) {
            case GEEN -> "geen inkomenseis vanaf " + vanaf;
            case UITLOOP -> "geen inkomenseis tot " + geldtVanaf;
            case GELDT -> "inkomenseis vanaf " + vanaf;
        };
    }
}
