package nl.uitkomst.service.problemen;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/**
 * An error as RFC 9457 describes it. It never holds a value that was sent.
 *
 * @param type   where the problem is explained, relative to this service
 * @param code   the last part of {@code type}; does not change
 * @param fouten every fault of the request; empty where the request was not read
 */
@JsonPropertyOrder({"type", "title", "status", "detail", "code", "fouten"})
public record Probleem(String type, String title, int status, String detail, String code, List<Invoerfout> fouten) {

    /**
     * One fault in the body.
     *
     * @param pad    JSON Pointer of the place
     * @param uitleg what is wrong and what is expected, in Dutch
     */
    @JsonPropertyOrder({"pad", "code", "uitleg"})
    public record Invoerfout(String pad, String code, String uitleg) {
    }
}
