package nl.uitkomst.dwangsom;

import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Doel;

/** What somebody can do next. */
public record Vervolg(Stap stap) implements Conclusie {

    @Override
    public Onderwerp onderwerp() {
        return new Onderwerp("vervolg", -1, Doel.RECHT, null, "");
    }

    @Override
    public String waarde() {
        return stap.code();
    }
}
