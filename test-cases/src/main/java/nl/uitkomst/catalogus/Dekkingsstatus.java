package nl.uitkomst.catalogus;

import com.fasterxml.jackson.annotation.JsonValue;

/** What becomes of an article or a paragraph. */
public enum Dekkingsstatus {
    /** A rule carries it. */
    GEDEKT("gedekt"),
    /** It is in the dated amounts; no rule cites it. */
    BEDRAG("bedrag"),
    /** A person must judge; the judgement is an input. */
    OORDEEL("oordeel"),
    /** It says nothing about what somebody is entitled to: a power to make rules, a reference, a way of paying. */
    GEEN_GEVOLG("geen-gevolg"),
    BUITEN_BEREIK("buiten-bereik"),
    NOG_NIET_GEBOUWD("nog-niet-gebouwd"),
    /** No rule and no reason; turns the build red. */
    ZONDER_REDEN("zonder-reden");

    private final String code;

    Dekkingsstatus(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
