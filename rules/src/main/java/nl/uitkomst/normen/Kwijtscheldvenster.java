package nl.uitkomst.normen;

import java.time.LocalDate;
import java.util.List;
import nl.uitkomst.geld.Bedrag;

/**
 * The days on which an advance on a WIA was granted that UWV's policy of waiving covers, in order.
 *
 * @param kruimelbedrag an amount up to which UWV does not recover
 */
public record Kwijtscheldvenster(String code, String naam, String kruimelbedrag, List<Periode> perioden) {

    /**
     * Days for which the policy was announced in one go.
     *
     * @param bron     where that was read
     * @param aanname  code of the assumption that names how it is known; null where it was announced as such
     */
    public record Periode(LocalDate van, LocalDate totEnMet, String bron, Zekerheid zekerheid, String aanname) {
    }

    /** @throws IllegalArgumentException when there is a gap between the periods, or a known policy is not certain without an assumption */
    public Kwijtscheldvenster {
        perioden = List.copyOf(perioden);
        for (int nummer = 1; nummer < perioden.size(); nummer++) {
            if (!perioden.get(nummer).van().equals(perioden.get(nummer - 1).totEnMet().plusDays(1))) {
                throw new IllegalArgumentException(code + ": gap before " + perioden.get(nummer).van());
            }
        }
        for (Periode periode : perioden) {
            if (periode.zekerheid() == Zekerheid.laag && periode.aanname() == null) {
                throw new IllegalArgumentException(code + ": " + periode.van() + " is not certain and no assumption says so");
            }
        }
    }

    /** The period a day falls in; null where no policy is known. */
    public Periode periode(LocalDate dag) {
        return perioden.stream().filter(periode -> !dag.isBefore(periode.van()) && !dag.isAfter(periode.totEnMet())).findFirst().orElse(null);
    }

    public LocalDate eersteDag() {
        return perioden.get(0).van();
    }

    public LocalDate laatsteDag() {
        return perioden.get(perioden.size() - 1).totEnMet();
    }

    /** Whether UWV leaves an amount as small as this. */
    public boolean kruimel(Bedrag bedrag) {
        return bedrag.isPositief() && bedrag.compareTo(Bedrag.euro(kruimelbedrag)) <= 0;
    }
}
