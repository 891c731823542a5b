package nl.uitkomst.normen;

import java.time.LocalDate;
import java.util.List;

/** The AOW ages by date of birth (AOW 7a). */
public record AowTabel(String code, String naam, String eenheid, Normreeks.Vindplaats bron, List<Rij> waarden) {

    /** Both dates of birth belong to the row. */
    public record Rij(LocalDate geborenVan, LocalDate geborenTotEnMet, int jaren, int maanden, List<String> bronnen, Zekerheid zekerheid) {
    }

    /** @throws IllegalArgumentException when rows leave a gap or overlap */
    public AowTabel {
        waarden = List.copyOf(waarden);
        for (int nummer = 1; nummer < waarden.size(); nummer++) {
            if (!waarden.get(nummer).geborenVan().equals(waarden.get(nummer - 1).geborenTotEnMet().plusDays(1))) {
                throw new IllegalArgumentException("aow-leeftijd: gap or overlap before " + waarden.get(nummer).geborenVan());
            }
        }
    }

    /** The row of a date of birth; before the first or after the last known row that one. */
    public Rij rij(LocalDate geboortedatum) {
        Rij rij = waarden.get(0);
        for (int nummer = 1; nummer < waarden.size() && geboortedatum.isAfter(rij.geborenTotEnMet()); nummer++) {
            rij = waarden.get(nummer);
        }
        return rij;
    }

    /** Whether the age for this date of birth has been set (known for births up to the last row). */
    public boolean isVastgesteld(LocalDate geboortedatum) {
        return !geboortedatum.isAfter(waarden.get(waarden.size() - 1).geborenTotEnMet());
    }

    /** The day on which the AOW age is reached; a day that does not exist in that month becomes its last day. */
    public LocalDate dag(LocalDate geboortedatum) {
        Rij rij = rij(geboortedatum);
        return geboortedatum.plusMonths(12L * rij.jaren() + rij.maanden());
    }
}
