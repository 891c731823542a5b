package nl.uitkomst.recht;

import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.tijd.Maand;

/**
 * What a rule derived. It is immutable, holds what it rests on, and can say the numbers of its formula by the letters of
 * the article. Two rules that draw two conclusions with the same {@link #onderwerp()} contradict each other.
 */
public interface Conclusie {

    /** What is decided; equal for two conclusions only when they decide the same thing. */
    Onderwerp onderwerp();

    /** The numbers of the formula by name, in the order of the article. */
    default Invoer invoer() {
        return Invoer.LEEG;
    }

    /** The result in words or figures that are not an amount in euro; null where the result is an amount. */
    default String waarde() {
        return null;
    }

    /** The last month it holds for, where it was drawn once for a row of equal months; null where it is about one month or none. */
    default Maand maandTotEnMet() {
        return null;
    }

    /** The result where it is an amount in euro, exact; else null. */
    default Bedrag bedrag() {
        return null;
    }

    /**
     * Identity of a decision.
     *
     * @param soort what kind of thing is decided
     * @param recht number of the right, or -1 where it belongs to none
     * @param doel  whether it is about the entitlement or about the advance
     * @param maand the (first) month it is about; null where it is about none
     * @param deel  tells apart decisions of one kind in one month: a day, the pointer of an income
     */
    record Onderwerp(String soort, int recht, Doel doel, Maand maand, Object deel) implements Comparable<Onderwerp> {

        @Override
        public int compareTo(Onderwerp ander) { // by month, right and purpose, and then in the order of the computation
            int verschil = maandloosEerst(maand, ander.maand);
            if (verschil == 0) {
                verschil = Integer.compare(recht, ander.recht);
            }
            if (verschil == 0) {
                verschil = doel.compareTo(ander.doel);
            }
            if (verschil == 0) {
                verschil = soort.compareTo(ander.soort);
            }
            return verschil == 0 ? deel.toString().compareTo(ander.deel.toString()) : verschil;
        }

        private static int maandloosEerst(Maand een, Maand ander) {
            if (een == null || ander == null) {
                return een == ander ? 0 : een == null ? -1 : 1;
            }
            return een.compareTo(ander);
        }
    }
}
