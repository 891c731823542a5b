package nl.uitkomst.loon;

import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Doel;
import nl.uitkomst.recht.Invoer;
import nl.uitkomst.tijd.Maand;

/** The maandloon of a full calendar month, in euro (WIA 13 lid 4 onder a). */
public record Maandloon(Dagloon dagloon, Bedrag bedrag) implements Conclusie {

    public Maand vanaf() {
        return dagloon.geindexeerd().opgave().vanaf();
    }

    public int recht() {
        return dagloon.geindexeerd().opgave().recht();
    }

    @Override
    public Onderwerp onderwerp() {
        return new Onderwerp("dagloon-3-maandloon", recht(), Doel.RECHT, vanaf(), "");
    }

    @Override
    public Invoer invoer() {
        return Invoer.van("dagloon", dagloon.bedrag());
    }
}
