package nl.uitkomst.dienstverlening;

import java.time.LocalDate;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Doel;
import nl.uitkomst.recht.Invoer;

/**
 * The years in which somebody is guided without asking for it.
 *
 * @param totEnMet last day
 */
public record Begeleidingstermijn(Begeleider begeleider, Wgabegin begin, LocalDate totEnMet) implements Conclusie {

    /** Who does the guiding. */
    public enum Begeleider { UWV, EIGENRISICODRAGER }

    public boolean omvat(Peildag dag) {
        return !dag.dag().isAfter(totEnMet);
    }

    public Invoer op(Peildag dag) {
        return Invoer.van("peildatum", dag.dag()).en("totEnMet", totEnMet);
    }

    @Override
    public Onderwerp onderwerp() {
        return new Onderwerp("begeleidingstermijn", -1, Doel.RECHT, null, begeleider);
    }

    @Override
    public Invoer invoer() {
        return Invoer.van("eersteDag", begin.eersteDag());
    }

    @Override
    public String waarde() {
        return totEnMet.toString();
    }
}
