package nl.uitkomst.service.toetsing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.uitkomst.catalogus.Dekkingsstatus;
import nl.uitkomst.catalogus.Toetsstatus;
import nl.uitkomst.catalogus.Treffer;
import nl.uitkomst.catalogus.Wetblad;
import nl.uitkomst.catalogus.Wetblad.Artikelblad;

/**
 * The statutes with what is covered, and what was looked for.
 *
 * @param zoek     what was typed; empty for nothing
 * @param treffers null where nothing was looked for
 */
public record Overzichtpagina(List<Samenvatting> wetten, List<Samenvatting> beleid, String versie, int gevallen, int rood, String zoek, List<Vondst> treffers) {

    /** A statute in figures. */
    public record Samenvatting(Wetblad blad, Map<Dekkingsstatus, Integer> leden, int regels, int metRegels, int beoordeeld, int opnieuw) {

        static Samenvatting van(Wetblad blad) {
            Map<Dekkingsstatus, Integer> leden = new EnumMap<>(Dekkingsstatus.class);
            blad.artikelen().forEach(artikel -> artikel.leden().forEach(lid -> leden.merge(lid.dekking(), 1, Integer::sum)));
            List<Artikelblad> metRegels = blad.artikelen().stream().filter(artikel -> artikel.status() != null).toList();
            return new Samenvatting(blad, leden, metRegels.stream().mapToInt(artikel -> artikel.regels().size()).sum(), metRegels.size(),
                    aantal(metRegels, Toetsstatus.BEOORDEELD), aantal(metRegels, Toetsstatus.OPNIEUW_BEOORDELEN));
        }

        private static int aantal(List<Artikelblad> artikelen, Toetsstatus status) {
            return (int) artikelen.stream().filter(artikel -> artikel.status() == status).count();
        }

        public int leden(Dekkingsstatus dekking) {
            return leden.getOrDefault(dekking, 0);
        }
    }

    /** Something found, with its address. */
    public record Vondst(Treffer treffer, String adres) {
    }
}
