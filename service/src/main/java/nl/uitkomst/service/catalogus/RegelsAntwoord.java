package nl.uitkomst.service.catalogus;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import nl.uitkomst.catalogus.Catalogus;
import nl.uitkomst.catalogus.Regelblad;
import nl.uitkomst.recht.Bron;

/** All rules in short. */
public record RegelsAntwoord(String versie, List<RegelKort> regels) {

    /** One of them. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RegelKort(String regelId, String zin, Bron bron, LocalDate geldigVanaf, LocalDate geldigTot, String status) {

        static RegelKort van(Regelblad blad) {
            return new RegelKort(blad.id(), blad.zin(), blad.regel().bron(), blad.regel().geldigVanaf(), blad.regel().geldigTot(), blad.status().code());
        }
    }

    static RegelsAntwoord van(Catalogus catalogus) {
        return new RegelsAntwoord(catalogus.versie(), catalogus.regels().stream().map(RegelKort::van).toList());
    }
}
