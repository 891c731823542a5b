package nl.uitkomst.wia;

import java.time.LocalDate;
import java.util.function.Consumer;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Steun;
import nl.uitkomst.tijd.Kalendermaanden;
import nl.uitkomst.uitkering.Recht;

/**
 * A row of days with one class: following assessments in the same class are one row.
 *
 * @param eerste   the first row of this right
 * @param totEnMet day before the next row; null for the last row
 */
public record Klasseperiode(Recht recht, Ingedeeld ingedeeld, LocalDate vanaf, LocalDate totEnMet, boolean eerste) implements Steun {

    public Klasse klasse() {
        return ingedeeld.klasse();
    }

    /** First day after two whole calendar months. */
    public LocalDate dagNaTweeKalendermaanden() {
        return Kalendermaanden.dagNa(2, vanaf);
    }

    public boolean duurtTweeKalendermaanden() {
        return totEnMet == null || !totEnMet.isBefore(dagNaTweeKalendermaanden().minusDays(1));
    }

    @Override
    public void steuntOp(Consumer<Conclusie> ontvanger) {
        ontvanger.accept(ingedeeld);
    }
}
