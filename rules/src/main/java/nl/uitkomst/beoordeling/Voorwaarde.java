package nl.uitkomst.beoordeling;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import nl.uitkomst.recht.Bron;
import nl.uitkomst.verzoek.Code;

/** A condition of the law and whether it is met. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Voorwaarde(String code, Status status, String uitleg, Bron bron) {

    /** Unknown as long as the fact or the judgement is not given. */
    public enum Status implements Code {
        VOLDAAN, NIET_VOLDAAN, ONBEKEND;

        private final String code = Code.kebab(this);

        static Status van(Boolean voldaan) {
            return voldaan == null ? ONBEKEND : voldaan ? VOLDAAN : NIET_VOLDAAN;
        }

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
}
