package nl.uitkomst.service.catalogus;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import nl.uitkomst.catalogus.Bedragblad;
import nl.uitkomst.catalogus.Catalogus;
import nl.uitkomst.catalogus.Lezingblad;
import nl.uitkomst.catalogus.Regelblad;
import nl.uitkomst.gevallen.Dekking.Naburig;
import nl.uitkomst.gevallen.Verslag.Gevalverslag;
import nl.uitkomst.recht.Bron;

/** One rule with all that belongs to it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RegelAntwoord(String regelId, String zin, Bron bron, LocalDate geldigVanaf, LocalDate geldigTot, String status, String hash,
        RegelAftekening aftekening, String formule, String toelichting, List<String> voorwaarden, List<RegelBedrag> bedragen, List<String> steuntOp,
        List<RegelGeval> gevallen, RegelPaar paar, List<RegelLezing> lezing, String bestand, String drl) {

    /** Who looked at it, in what capacity. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RegelAftekening(String rol, LocalDate datum, String opmerking) {
    }

    /** An amount it reads, with all its values. */
    public record RegelBedrag(String code, String naam, String eenheid, Bron bron, List<BedragWaarde> waarden) {

        static RegelBedrag van(Bedragblad blad) {
            return new RegelBedrag(blad.code(), blad.naam(), blad.eenheid(), blad.bron(),
                    blad.waarden().stream().map(waarde -> new BedragWaarde(waarde.vanaf(), waarde.waarde(), waarde.zekerheid())).toList());
        }
    }

    /** A value of an amount. */
    public record BedragWaarde(LocalDate geldigVanaf, String waarde, String zekerheid) {
    }

    /** A case that fires it. */
    public record RegelGeval(String code, String titel, String status) {
    }

    /** Two cases the same but for one fact. */
    public record RegelPaar(String raakt, String raaktNiet, String verschil) {

        static RegelPaar van(Naburig paar) {
            return paar == null ? null : new RegelPaar(paar.vuurt(), paar.vuurtNiet(), paar.feit());
        }
    }

    /** A reading it holds. */
    public record RegelLezing(String code, String titel, String gekozen, String tekst) {

        static RegelLezing van(Lezingblad blad) {
            return new RegelLezing(blad.blad(), blad.titel(), blad.gekozen(), blad.tekst());
        }
    }

    static RegelAntwoord van(Catalogus catalogus, Regelblad blad) {
        RegelAftekening aftekening = blad.aftekening() == null || !blad.aftekening().regels().containsKey(blad.id()) ? null
                : new RegelAftekening(blad.aftekening().rol(), blad.aftekening().datum(), blad.aftekening().opmerking());
        return new RegelAntwoord(blad.id(), blad.zin(), blad.regel().bron(), blad.regel().geldigVanaf(), blad.regel().geldigTot(), blad.status().code(), blad.hash(),
                aftekening, blad.regel().formule(), blad.toelichting().isEmpty() ? null : blad.toelichting(), blad.voorwaarden(),
                blad.bedragen().stream().map(RegelBedrag::van).toList(), blad.steuntOp(),
                catalogus.gevallen(blad.gevallen()).stream().map(geval -> geval(catalogus, geval)).toList(), RegelPaar.van(blad.paar()),
                blad.lezingen().stream().map(RegelLezing::van).toList(), blad.bestand(), blad.drl());
    }

    private static RegelGeval geval(Catalogus catalogus, Gevalverslag geval) {
        return new RegelGeval(geval.geval(), geval.titel(), catalogus.status(geval.geval()));
    }
}
