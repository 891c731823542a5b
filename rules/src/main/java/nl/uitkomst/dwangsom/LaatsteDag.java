package nl.uitkomst.dwangsom;

import java.time.LocalDate;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Doel;
import nl.uitkomst.recht.Invoer;

/** The last day that can count: by the decision, or the day that is asked about. */
public record LaatsteDag(Teldag teldag, LocalDate dag) implements Conclusie {

    @Override
    public Onderwerp onderwerp() {
        return new Onderwerp("dwangsom-3-laatste-dag", -1, Doel.RECHT, null, "");
    }

    @Override
    public Invoer invoer() {
        return Invoer.van("dag", teldag.dag());
    }

    @Override
    public String waarde() {
        return dag.toString();
    }
}
