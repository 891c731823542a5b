package nl.uitkomst.schatting;

import java.util.List;
import java.util.stream.Collectors;
import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.geld.Factor;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Doel;
import nl.uitkomst.recht.Invoer;

/**
 * The three functions that the estimate rests on.
 *
 * @param drie the highest wage first
 */
public record DrieFuncties(Functies uit, List<Functie> drie) implements Conclusie {

    public Bedrag middelsteLoon() {
        return drie.get(1).loonPerUur();
    }

    public Factor kleinsteUren() {
        return drie.stream().map(Functie::urenPerWeek).min(Factor::compareTo).orElseThrow();
    }

    @Override
    public Onderwerp onderwerp() {
        return new Onderwerp("schatting-2-functies", -1, Doel.RECHT, null, "functies");
    }

    @Override
    public Invoer invoer() {
        return Invoer.van("aantal", uit.aantal());
    }

    @Override
    public String waarde() {
        return drie.stream().map(Functie::toString).collect(Collectors.joining(", "));
    }
}
