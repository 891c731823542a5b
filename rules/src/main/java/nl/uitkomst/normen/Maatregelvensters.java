package nl.uitkomst.normen;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.uitkomst.tijd.Tijdvak;

/** The rows of days in which a temporary measure is open, in order of date. */
public record Maatregelvensters(String code, String naam, Normreeks.Vindplaats bron, List<Venster> vensters) {

    /**
     * One row of days; both ends belong to it.
     *
     * @param tweedeAanvraag how sure it is that a second claim falls under it too
     */
    public record Venster(LocalDate van, LocalDate totEnMet, List<String> bronnen, Zekerheid zekerheid, Zekerheid tweedeAanvraag, String toelichting) {

        public Tijdvak dagen() {
            return new Tijdvak(van, totEnMet);
        }
    }

    /** @throws IllegalArgumentException when there is none, or when one does not end before the next begins */
    public Maatregelvensters {
        vensters = List.copyOf(vensters);
        if (vensters.isEmpty()) {
            throw new IllegalArgumentException(code + ": no windows");
        }
        for (int nummer = 1; nummer < vensters.size(); nummer++) {
            if (!vensters.get(nummer - 1).dagen().totEnMet().isBefore(vensters.get(nummer).van())) {
                throw new IllegalArgumentException(code + ": overlap at " + vensters.get(nummer).van());
            }
        }
    }

    /** The last window that began on or before a day. */
    public Optional<Venster> begonnenOp(LocalDate dag) {
        return vensters.stream().filter(venster -> !venster.van().isAfter(dag)).reduce((eerder, later) -> later);
    }

    /** The last window that ended before a window began. */
    public Optional<Venster> voor(Venster venster) {
        return begonnenOp(venster.van().minusDays(1));
    }

    /** The first window that begins after a day. */
    public Optional<Venster> na(LocalDate dag) {
        return vensters.stream().filter(venster -> venster.van().isAfter(dag)).findFirst();
    }
}
