package nl.uitkomst.referentie;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A request for an estimate; null is unknown.
 *
 * @param functies    null when none were named, an empty list when there are none
 * @param werk        null where there is no work
 * @param voorwaarden of the conditions on the work those that are known
 */
record Schattingsituatie(LocalDate dag, BigDecimal maatmanloon, BigDecimal maatmanuren, List<Loon> functies, BigDecimal urenbeperking, Loon werk,
        Map<String, Boolean> voorwaarden, Boolean duurzaam, boolean plafondAltijd) {

    static final List<String> VOORWAARDEN = List.of("passend", "duurzaamAangeboden", "representatief", "loonwaarde");

    /** A wage per hour and hours in a week. */
    record Loon(BigDecimal perUur, BigDecimal uren) {
    }
}
