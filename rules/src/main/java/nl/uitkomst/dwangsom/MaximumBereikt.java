package nl.uitkomst.dwangsom;

import java.time.LocalDate;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Doel;
import nl.uitkomst.recht.Invoer;

/** The last day for which a dwangsom can be due. */
public record MaximumBereikt(EersteDag eerste, LocalDate dag) implements Conclusie {

    @Override
    public Onderwerp onderwerp() {
        return new Onderwerp("dwangsom-7-maximum-bereikt", -1, Doel.RECHT, null, "");
    }

    @Override
    public Invoer invoer() {
        return Invoer.van("eersteDag", eerste.dag());
    }

    @Override
    public String waarde() {
        return dag.toString();
    }
}
