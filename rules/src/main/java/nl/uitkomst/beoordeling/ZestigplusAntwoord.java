package nl.uitkomst.beoordeling;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.List;
import nl.uitkomst.antwoord.Antwoord.Aanname;
import nl.uitkomst.antwoord.Antwoord.NietTeBerekenen;
import nl.uitkomst.antwoord.Antwoord.OntbrekendGegeven;
import nl.uitkomst.antwoord.Antwoord.Oordeelspunt;
import nl.uitkomst.antwoord.Antwoord.Regelsetversie;
import nl.uitkomst.antwoord.Antwoord.Stap;
import nl.uitkomst.antwoord.Antwoord.Uitleg;
import nl.uitkomst.antwoord.Antwoord.Waarschuwing;
import nl.uitkomst.antwoord.Voorwaarde;
import nl.uitkomst.recht.Bron;
import nl.uitkomst.verzoek.Code;

/**
 * The answer of {@code POST /v1/beoordelingen/_zestigplus}.
 *
 * @param gevolg       what the route leads to; null for every other outcome
 * @param leeftijd     on the day that decides; null where a date is missing
 * @param voordelen    for the conversation; empty where the route is closed
 * @param nadelen      as {@code voordelen}
 * @param instemmingen who has to agree; empty where the route is closed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"besluitId", "regelset", "uitkomst", "mogelijkeUitkomsten", "gevolg", "leeftijd", "venster", "voordelen", "nadelen", "instemmingen",
        "voorwaarden", "stappen", "ontbrekend", "nietBerekenbaar", "aannames", "oordeelspunten", "waarschuwingen", "uitleg"})
public record ZestigplusAntwoord(String besluitId, Regelsetversie regelset, String uitkomst, List<String> mogelijkeUitkomsten, Zestigplusgevolg gevolg,
        Integer leeftijd, Zestigplusvenster venster, List<Gesprekspunt> voordelen, List<Gesprekspunt> nadelen, List<Instemming> instemmingen,
        List<Voorwaarde> voorwaarden, List<Stap> stappen, List<OntbrekendGegeven> ontbrekend, List<NietTeBerekenen> nietBerekenbaar,
        List<Aanname> aannames, List<Oordeelspunt> oordeelspunten, List<Waarschuwing> waarschuwingen, Uitleg uitleg) implements Toetsantwoord {

    /** A benefit and its class. */
    public record Zestigplusgevolg(String regeling, String klasse) {
    }

    /**
     * How the measure stands on the day that decides.
     *
     * @param van      first day of the last window that has begun; null where none has begun or the day is unknown
     * @param totEnMet its last day
     * @param vorige   the window before it
     * @param volgende the first window after the day
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({"van", "totEnMet", "status", "vorige", "volgende"})
    public record Zestigplusvenster(LocalDate van, LocalDate totEnMet, Vensterstatus status, Zestigplusperiode vorige, Zestigplusperiode volgende) {
    }

    /** The first and the last day of another window. */
    public record Zestigplusperiode(LocalDate van, LocalDate totEnMet) {
    }

    /** Whether the day lies in the window; unknown where the day is. */
    public enum Vensterstatus implements Code {
        OPEN, GESLOTEN, ONBEKEND;

        private final String code = Code.kebab(this);

        @JsonValue
        @Override
        public String code() {
            return code;
        }

        @Override
        public String toString() {
            return code();
        }
    }

    /** Something to talk about. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Gesprekspunt(String code, String tekst, Bron bron) {
    }

    /**
     * Somebody who has to agree.
     *
     * @param wie     {@code werknemer} or {@code werkgever}
     * @param nodig   null where it is not known whether there is an employer
     * @param gegeven null where it is not known
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({"wie", "nodig", "gegeven", "tekst", "bron"})
    public record Instemming(String wie, Boolean nodig, Boolean gegeven, String tekst, Bron bron) {
    }

    ZestigplusAntwoord met(Uitleg nieuweUitleg) {
        return new ZestigplusAntwoord(besluitId, regelset, uitkomst, mogelijkeUitkomsten, gevolg, leeftijd, venster, voordelen, nadelen, instemmingen,
                voorwaarden, stappen, ontbrekend, nietBerekenbaar, aannames, oordeelspunten, waarschuwingen, nieuweUitleg);
    }
}
