package nl.uitkomst.service.toetsing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import nl.uitkomst.verschillen.Verschilverslag;
import nl.uitkomst.verschillen.Verschilverslag.Gevalverschil;
import nl.uitkomst.verschillen.Verschilverslag.Uitkomstverschil;

/**
 * The days between which something changes; null is open at that side.
 *
 * @param van       first day
 * @param totEnMet  last day
 */
record Tijdvak(LocalDate van, LocalDate totEnMet) {

    static final Tijdvak ALLES = new Tijdvak(null, null);

    boolean isAlles() {
        return van == null && totEnMet == null;
    }

    /** Rules that begin or end in it, amounts that begin in it, and of the cases the months that touch it. */
    Verschilverslag uit(Verschilverslag verslag) {
        if (isAlles()) {
            return verslag;
        }
        return new Verschilverslag(verslag.oud(), verslag.nieuw(),
                verslag.regels().stream().filter(regel -> regel.data().stream().map(LocalDate::parse).anyMatch(this::bevat)).toList(),
                verslag.bedragen().stream().filter(bedrag -> bedrag.vanaf() != null && bevat(LocalDate.parse(bedrag.vanaf()))).toList(),
                List.of(), verslag.gevallenBeantwoord(), verslag.gevallen().stream().map(this::uit).filter(geval -> !geval.verschillen().isEmpty()).toList());
    }

    private Gevalverschil uit(Gevalverschil geval) {
        List<Uitkomstverschil> binnen = geval.verschillen().stream().filter(verschil -> verschil.maand() != null && raakt(YearMonth.parse(verschil.maand()))).toList();
        return new Gevalverschil(geval.id(), geval.titel(), geval.bestand(), geval.operatie(), geval.oudAlsVerwacht(), geval.nieuwAlsVerwacht(), binnen);
    }

    private boolean bevat(LocalDate dag) {
        return (van == null || !dag.isBefore(van)) && (totEnMet == null || !dag.isAfter(totEnMet));
    }

    private boolean raakt(YearMonth maand) {
        return (van == null || !maand.atEndOfMonth().isBefore(van)) && (totEnMet == null || !maand.atDay(1).isAfter(totEnMet));
    }
}
