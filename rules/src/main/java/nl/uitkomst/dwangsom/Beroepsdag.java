package nl.uitkomst.dwangsom;

import java.time.LocalDate;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Doel;
import nl.uitkomst.recht.Invoer;

/** First day on which the court can be asked to judge that no decision was made. */
public record Beroepsdag(Ingebrekestelling ingebrekestelling, LocalDate dag) implements Conclusie {

    @Override
    public Onderwerp onderwerp() {
        return new Onderwerp("dwangsom-8-beroep", -1, Doel.RECHT, null, "");
    }

    @Override
    public Invoer invoer() {
        return Invoer.van("ontvangen", ingebrekestelling.ontvangen());
    }

    @Override
    public String waarde() {
        return dag.toString();
    }
}
