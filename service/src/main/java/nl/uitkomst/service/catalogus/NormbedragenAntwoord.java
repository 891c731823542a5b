package nl.uitkomst.service.catalogus;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import nl.uitkomst.catalogus.Bedragblad;
import nl.uitkomst.catalogus.Catalogus;
import nl.uitkomst.recht.Bron;

/** The amounts that have a value on a day. */
public record NormbedragenAntwoord(LocalDate datum, List<Normbedrag> normbedragen) {

    /** One of them, as it is on that day. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Normbedrag(String code, String naam, String waarde, String eenheid, LocalDate geldigVanaf, LocalDate geldigTotEnMet, Bron bron, String zekerheid,
            boolean voorlopig, boolean afgeleid, String toelichting, List<Publicatie> publicaties) {
    }

    /** Where a value was read. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Publicatie(String titel, String url) {
    }

    static NormbedragenAntwoord van(Catalogus catalogus, LocalDate datum) {
        return new NormbedragenAntwoord(datum, catalogus.bedragenOp(datum).stream().map(bedrag -> normbedrag(bedrag, datum)).toList());
    }

    private static Normbedrag normbedrag(Bedragblad bedrag, LocalDate datum) {
        Bedragblad.Waarde waarde = bedrag.op(datum);
        return new Normbedrag(bedrag.code(), bedrag.naam(), waarde.waarde(), bedrag.eenheid(), waarde.vanaf(), waarde.totEnMet(), bedrag.bron(), waarde.zekerheid(),
                bedrag.voorlopigOp(datum), waarde.afgeleid(), waarde.toelichting(),
                waarde.bronnen().stream().map(bron -> new Publicatie(bron.titel(), bron.url())).toList());
    }
}
