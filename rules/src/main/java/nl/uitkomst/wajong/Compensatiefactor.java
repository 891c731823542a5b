package nl.uitkomst.wajong;

import nl.uitkomst.geld.Factor;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Invoer;
import nl.uitkomst.tijd.Maand;
import nl.uitkomst.uitkering.Deel;

/** By which a wage under loondispensatie counts less (Wajong 2:40 lid 3, 3:8 lid 3). */
public record Compensatiefactor(Wajongdeel wajong, Factor factor) implements Conclusie {

    @Override
    public Onderwerp onderwerp() {
        Deel deel = wajong.deel();
        return new Onderwerp("maand-1-compensatiefactor", deel.recht(), deel.doel(), deel.maand(), deel.dagen().van());
    }

    @Override
    public Maand maandTotEnMet() {
        return wajong.deel().reeksTotEnMet();
    }

    @Override
    public Invoer invoer() {
        return Invoer.van("LW", wajong.loonwaarde());
    }

    @Override
    public String waarde() {
        return factor.toString();
    }
}
