package nl.uitkomst.voorschot;

import java.util.List;
import java.util.function.Consumer;
import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Invoer;
import nl.uitkomst.recht.Steun;
import nl.uitkomst.voorschot.Vakbedrag.Soort;

/**
 * The settlement added up.
 *
 * @param bedragen the amounts it is the sum of
 */
public record Afrekening(List<Vakbedrag> bedragen) implements Steun {

    public Afrekening {
        bedragen = List.copyOf(bedragen);
    }

    public Bedrag som(Soort soort) {
        return bedragen.stream().filter(deel -> deel.soort() == soort).map(Vakbedrag::bedrag).reduce(Bedrag.NUL, Bedrag::plus);
    }

    /** O: what was paid above what is due. */
    public Bedrag teVeel() {
        return som(Soort.TE_VEEL);
    }

    public Bedrag nabetaling() {
        return som(Soort.NABETALING);
    }

    /** Z: the part of O that would be there without a measure too; more is never waived. */
    public Bedrag zonderMaatregel() {
        return som(Soort.TE_VEEL_ZONDER_MAATREGEL);
    }

    public Invoer invoer() {
        return Invoer.van("teVeel", teVeel()).en("nabetaling", nabetaling());
    }

    @Override
    public void steuntOp(Consumer<Conclusie> ontvanger) {
        bedragen.forEach(ontvanger);
    }
}
