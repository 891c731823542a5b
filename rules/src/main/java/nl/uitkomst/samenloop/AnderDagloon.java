package nl.uitkomst.samenloop;

import java.time.LocalDate;
import java.util.function.Consumer;
import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.loon.Dagloon;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Steun;
import nl.uitkomst.uitkering.Recht;

/**
 * The dagloon of a benefit that stands beside another, on the day the two came together; it is not revised afterwards (AIB 3:3 lid 12).
 *
 * @param dag                   the later of the two first days
 * @param dienstbetrekkingLoopt of ziekengeld: whether the employment goes on; null when unknown, and for a WW
 */
public record AnderDagloon(Recht recht, LocalDate dag, Dagloon dagloon, Boolean dienstbetrekkingLoopt) implements Steun {

    public boolean ww() {
        return recht.ww();
    }

    public Bedrag gemaximeerd() {
        return dagloon.bedrag();
    }

    public Bedrag ongemaximeerd() {
        return dagloon.geindexeerd().bedrag();
    }

    @Override
    public void steuntOp(Consumer<Conclusie> ontvanger) {
        ontvanger.accept(dagloon);
    }
}
