package nl.uitkomst.catalogus;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.uitkomst.normen.Normen;
import nl.uitkomst.normen.Normreeks;
import nl.uitkomst.normen.Normwaarde;
import nl.uitkomst.recht.Bron;

/**
 * A dated amount with all its values, in order of date.
 *
 * @param bron         place in the law
 * @param bekendTotEnMet last day for which the amount has been published; null where it holds until the law changes
 */
public record Bedragblad(String code, String naam, String eenheid, Bron bron, LocalDate bekendTotEnMet, List<Waarde> waarden) {

    /** Where a value was read. */
    public record Vindplaats(String titel, String url) {
    }

    /**
     * One value.
     *
     * @param totEnMet    last day; null for the last value
     * @param zekerheid   {@code hoog}, {@code middel} or {@code laag}
     * @param afgeleid    computed here, not seen printed
     * @param toelichting null for none
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Waarde(LocalDate vanaf, LocalDate totEnMet, String waarde, String zekerheid, boolean afgeleid, String toelichting, List<Vindplaats> bronnen) {
    }

    static Bedragblad van(Normreeks reeks, Normen normen) {
        List<Waarde> waarden = new ArrayList<>();
        for (int nummer = 0; nummer < reeks.waarden().size(); nummer++) {
            Normwaarde waarde = reeks.waarden().get(nummer);
            LocalDate totEnMet = nummer + 1 < reeks.waarden().size() ? reeks.waarden().get(nummer + 1).vanaf().minusDays(1) : null;
            waarden.add(new Waarde(waarde.vanaf(), totEnMet, waarde.waarde().toPlainString(), waarde.zekerheid().name(), waarde.afgeleid(), waarde.toelichting(),
                    waarde.bronnen().stream().map(normen::bron).map(bron -> new Vindplaats(bron.titel(), bron.url())).toList()));
        }
        LocalDate bekend = "halfjaar".equals(reeks.ritme()) ? reeks.laatsteVanaf().plusMonths(6).minusDays(1) : null;
        return new Bedragblad(reeks.code(), reeks.naam(), reeks.eenheid(), Bron.van(reeks.bron().wet(), reeks.bron().artikel(), reeks.bron().lid()), bekend,
                List.copyOf(waarden));
    }

    /** The value on a day, after the last known one that; null before the first. */
    public Waarde op(LocalDate dag) {
        return waarden.stream().filter(waarde -> !waarde.vanaf().isAfter(dag)).reduce((eerder, later) -> later).orElse(null);
    }

    /** Whether the value of that day has not been published yet. */
    public boolean voorlopigOp(LocalDate dag) {
        return bekendTotEnMet != null && dag.isAfter(bekendTotEnMet);
    }
}
