package nl.uitkomst.schatting;

import nl.uitkomst.geld.Factor;
import nl.uitkomst.geld.Percentage;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Doel;
import nl.uitkomst.recht.Invoer;

/**
 * The degree of incapacity: which part of his old wage somebody can no longer earn.
 *
 * @param deel exact, from 0 to 1
 */
public record Verlies(Verdiencapaciteit capaciteit, Factor deel) implements Conclusie {

    private static final int DECIMALEN = 6;

    public Methode methode() {
        return capaciteit.methode();
    }

    /** Whether it is this percentage or more, exactly. */
    public boolean minstens(int procent) {
        return deel.compareTo(Factor.verhouding(procent, 100)) >= 0;
    }

    /** Whether it is less than this percentage, exactly. */
    public boolean minder(int procent) {
        return !minstens(procent);
    }

    public boolean lagerDan(Verlies ander) {
        return deel.compareTo(ander.deel) < 0;
    }

    /** Cut off, so that it never shows a bound that it does not reach. */
    public Percentage percentage() {
        return deel.alsPercentage(DECIMALEN);
    }

    /** What a class follows from. */
    public Invoer grond() {
        return Invoer.van("percentage", percentage()).en("methode", methode());
    }

    @Override
    public Onderwerp onderwerp() {
        return new Onderwerp("schatting-7-verlies", -1, Doel.RECHT, null, methode());
    }

    @Override
    public Invoer invoer() {
        return Invoer.van("maatmanloon", capaciteit.maatman().loonPerUur()).en("verdiencapaciteit", capaciteit.bedrag());
    }

    @Override
    public String waarde() {
        return percentage().toString();
    }
}
