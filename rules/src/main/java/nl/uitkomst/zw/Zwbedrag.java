package nl.uitkomst.zw;

import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Invoer;
import nl.uitkomst.uitkering.Deel;
import nl.uitkomst.uitkering.Maandbedrag;

/** The ziekengeld of a month after income has been deducted, in euro (ZW 31 lid 2). */
public record Zwbedrag(Ziekengeld ziekengeld, Bedrag bedrag) implements Maandbedrag {

    @Override
    public Conclusie grond() {
        return ziekengeld;
    }

    @Override
    public Deel deel() {
        return ziekengeld.zw().deel();
    }

    @Override
    public Onderwerp onderwerp() {
        return new Onderwerp("maand-2-hoogte", deel().recht(), deel().doel(), deel().maand(), deel().dagen().van());
    }

    @Override
    public Invoer invoer() {
        Zwmaand zw = ziekengeld.zw();
        return Invoer.van("ziekengeld", ziekengeld.bedrag()).en("inkomen", zw.inkomenOverDagen())
                .en("B", zw.loon().dagloon().bedrag()).en("C", zw.loon().dagloon().geindexeerd().bedrag());
    }
}
