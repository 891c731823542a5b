package nl.uitkomst.wajong;

import java.time.LocalDate;
import java.util.function.Consumer;
import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.inkomen.Maandinkomen;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Steun;
import nl.uitkomst.tijd.Maand;
import nl.uitkomst.uitkering.Recht;
import nl.uitkomst.verzoek.Regime;

/**
 * A month of somebody with a Wajong who works, beside what he would earn without a disability; in euro per month.
 *
 * @param doel         which limit is tested
 * @param gewerktSinds first day of the work; null where it is unknown
 * @param eersteMaand  the first month that is tested
 */
public record Werkmaand(Recht recht, Grens doel, Maandinkomen inkomen, Bedrag maatmaninkomen, LocalDate gewerktSinds, boolean voorziening,
        boolean wsw, boolean eersteMaand) implements Steun {

    private static final int JAREN = 5;

    /** The two limits. */
    public enum Grens { VIJF_JAAR, OPROEP }

    public Maand maand() {
        return inkomen.maand();
    }

    public boolean owajong() {
        return recht.opgave().regime().of(null) == Regime.OWAJONG;
    }

    /** Five years of work lie before the first day of the month. */
    public boolean vijfJaarGewerkt() {
        return gewerktSinds != null && !gewerktSinds.plusYears(JAREN).isAfter(maand().eersteDag());
    }

    @Override
    public void steuntOp(Consumer<Conclusie> ontvanger) {
        inkomen.grondslag().forEach(ontvanger);
    }
}
