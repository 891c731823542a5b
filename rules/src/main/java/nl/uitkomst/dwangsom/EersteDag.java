package nl.uitkomst.dwangsom;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Doel;
import nl.uitkomst.recht.Invoer;
import nl.uitkomst.verzoek.Keuzes.EersteDwangsomdag;

/** The first day for which a dwangsom is due, in one of the readings. */
public record EersteDag(EersteDwangsomdag lezing, Ingebrekestelling ingebrekestelling, LocalDate dag) implements Conclusie {

    /** Days up to and including the last one; below one where that lies before the first. */
    public long dagenTotEnMet(LocalDate laatste) {
        return ChronoUnit.DAYS.between(dag, laatste) + 1;
    }

    @Override
    public Onderwerp onderwerp() {
        return new Onderwerp("dwangsom-2-eerste-dag", -1, Doel.RECHT, null, lezing.code());
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
