package nl.uitkomst.dwangsom;

import java.time.LocalDate;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Doel;
import nl.uitkomst.recht.Invoer;

/**
 * The last day of a term.
 *
 * @param telling the count it follows from; null where UWV named the day itself
 */
public record Termijneinde(Termijnsoort soort, Telling telling, LocalDate dag) implements Conclusie {

    public boolean isVerschoven() {
        return telling != null && !dag.equals(telling.einde());
    }

    @Override
    public Onderwerp onderwerp() {
        return new Onderwerp(soort.volgorde() + "-2-einde", -1, Doel.RECHT, null, telling == null ? 1000 : 1000 + telling.weken());
    }

    @Override
    public Invoer invoer() {
        return telling == null ? Invoer.LEEG : Invoer.van("einde", telling.einde()).en("weken", telling.weken());
    }

    @Override
    public String waarde() {
        return dag.toString();
    }
}
