package nl.uitkomst.dwangsom;

import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.geld.Factor;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Doel;
import nl.uitkomst.recht.Invoer;

/** The dwangsom so far, or the most it can become. */
public record Dwangsombedrag(Soort soort, Ingebrekestelling.Tarief tarief, Factor eerste, Factor tweede, Factor derde, Bedrag bedrag) implements Conclusie {

    /** Which of the two. */
    public enum Soort { BEDRAG, MAXIMUM }

    /** {@code n1 × A + n2 × B + n3 × C}. */
    public static Dwangsombedrag van(Soort soort, Ingebrekestelling.Tarief tarief, Factor eerste, Factor tweede, Factor derde) {
        return new Dwangsombedrag(soort, tarief, eerste, tweede, derde,
                tarief.eerste().maal(eerste).plus(tarief.tweede().maal(tweede)).plus(tarief.derde().maal(derde)));
    }

    @Override
    public Onderwerp onderwerp() {
        return new Onderwerp("dwangsom-5-bedrag", -1, Doel.RECHT, null, soort);
    }

    @Override
    public Invoer invoer() {
        return Invoer.van("n1", eerste).en("n2", tweede).en("n3", derde).en("A", tarief.eerste()).en("B", tarief.tweede()).en("C", tarief.derde());
    }
}
