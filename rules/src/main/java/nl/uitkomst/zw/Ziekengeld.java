package nl.uitkomst.zw;

import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Invoer;
import nl.uitkomst.uitkering.Deel;

/** The ziekengeld of a month before income is deducted, in euro (ZW 29 lid 7). */
public record Ziekengeld(Zwmaand zw, Bedrag bedrag) implements Conclusie {

    @Override
    public Onderwerp onderwerp() {
        Deel deel = zw.deel();
        return new Onderwerp("maand-1-ziekengeld", deel.recht(), deel.doel(), deel.maand(), deel.dagen().van());
    }

    @Override
    public Invoer invoer() {
        Invoer invoer = Invoer.van("dagloon", zw.loon().dagloon().bedrag());
        return zw.deel().gebroken() ? invoer.en("werkdagen", zw.deel().werkdagen()) : invoer;
    }
}
