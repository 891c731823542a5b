package nl.uitkomst.samenloop;

import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Invoer;

/** What counts for the first right to WW in a month with a second one, in euro (AIB 3:3 lid 7). */
public record Wwnaastww(TweedeWw maand, Bedrag bedrag) implements Conclusie {

    @Override
    public Onderwerp onderwerp() {
        return new Onderwerp("samenloop-ww", maand.recht(), maand.inkomen().doel(), maand.inkomen().maand(), maand.tweede().recht().nummer());
    }

    @Override
    public Invoer invoer() {
        return Invoer.van("maandloon van het tweede recht", maand.maandloon()).en("inkomen daarboven", maand.meerdere());
    }
}
