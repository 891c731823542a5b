package nl.uitkomst.dwangsom;

import java.time.LocalDate;
import nl.uitkomst.geld.Factor;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Doel;
import nl.uitkomst.recht.Invoer;

/** The days for which a dwangsom is due. */
public record Dagen(EersteDag eerste, int aantal, LocalDate laatste) implements Conclusie {

    /** How many of them are among the days with these numbers, the first and the last included. */
    public Factor vanTotEnMet(int van, int totEnMet) {
        return Factor.van(Math.max(0, Math.min(aantal, totEnMet) - van + 1));
    }

    @Override
    public Onderwerp onderwerp() {
        return new Onderwerp("dwangsom-4-dagen", -1, Doel.RECHT, null, "");
    }

    @Override
    public Invoer invoer() {
        return Invoer.van("eersteDag", eerste.dag()).en("laatsteDag", laatste);
    }

    @Override
    public String waarde() {
        return String.valueOf(aantal);
    }
}
