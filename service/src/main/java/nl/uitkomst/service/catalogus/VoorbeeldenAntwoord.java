package nl.uitkomst.service.catalogus;

import java.util.List;

/** Requests that can be sent as they are, with what the rules answer. */
public record VoorbeeldenAntwoord(List<Voorbeeldverzoek> voorbeelden) {

    /**
     * One of them.
     *
     * @param pad where it is sent to
     */
    public record Voorbeeldverzoek(String code, String titel, String pad, Object verzoek, Object antwoord) {
    }
}
