package nl.uitkomst.toeslagenwet;

import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Doel;
import nl.uitkomst.recht.Invoer;

/** 5% and 15% of the minimum wage, in euro per month (TW 7 lid 1 and 2). */
public record Vrijlatingsgrenzen(Toeslagberekening berekening, Bedrag vijfProcent, Bedrag vijftienProcent) implements Conclusie {

    public Bedrag werk() {
        return berekening.werk();
    }

    @Override
    public Onderwerp onderwerp() {
        return new Onderwerp("maand-2-vrijlating-1-grenzen", berekening.deel().recht(), Doel.RECHT, berekening.deel().maand(), "");
    }

    @Override
    public Invoer invoer() {
        return Invoer.van("minimumloon", berekening.minimumloon());
    }

    @Override
    public String waarde() {
        return vijfProcent.afgerond() + " en " + vijftienProcent.afgerond();
    }
}
