package nl.uitkomst.benchmark;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import nl.uitkomst.verzoek.Verzoektekst;
import tools.jackson.databind.JsonNode;

/** The situations that are timed: one person, 60% incapacitated, who earns every month. */
public enum Zaken {

    /** A WGA right with the end of the loongerelateerde uitkering inside. */
    TWAALF_MAANDEN("12 months WGA", "2027-06", "", ""),
    ZESTIG_MAANDEN("60 months WGA", "2031-06", "", ""),
    HONDERDTWINTIG_MAANDEN("120 months WGA", "2036-06", "", ""),

    /** As in the contract: an advance beside the entitlement, so that the rules run twice. */
    VOORSCHOT("12 months WGA with an advance", "2027-06", "", """
            ,"verrekening":{"wijze":"voorschot","cyclusMaanden":6,"cyclusStart":"2026-07","geschatInkomenPerMaand":"700.00"}"""),

    TWEE_RECHTEN("12 months WGA and WW", "2027-06", Rechten.WW, ""),
    DRIE_RECHTEN("12 months WGA, WW and supplement", "2027-06", Rechten.WW + Rechten.TOESLAG, "");

    /** How many situations a full batch has. */
    public static final int BATCH = 1_000;

    private final String naam;
    private final String totEnMet;
    private final String andereRechten;
    private final String rest;

    Zaken(String naam, String totEnMet, String andereRechten, String rest) {
        this.naam = naam;
        this.totEnMet = totEnMet;
        this.andereRechten = andereRechten;
        this.rest = rest;
    }

    public String naam() {
        return naam;
    }

    /** The body of a request to {@code _bereken}. */
    public byte[] verzoek(String uitleg) {
        return tekst(uitleg).getBytes(StandardCharsets.UTF_8);
    }

    /** The body of a request to {@code _batch}: the same situation a thousand times. */
    public byte[] batch(String uitleg) {
        return ("{\"verzoeken\":[" + String.join(",", Collections.nCopies(BATCH, tekst(uitleg))) + "]}").getBytes(StandardCharsets.UTF_8);
    }

    public JsonNode json(String uitleg) {
        return Verzoektekst.lees(verzoek(uitleg));
    }

    private String tekst(String uitleg) {
        return """
                {"periode":{"van":"2026-07","totEnMet":"%1$s"},"persoon":{"geboortedatum":"1978-03-14"%2$s},
                 "uitkeringen":[{"soort":"wga","ingangsdatum":"2024-10-01","dagloon":"150.00","dagloonPeildatum":"2026-07-01",
                   "loongerelateerdTotEnMet":"2026-09-30",
                   "beoordelingen":[{"vanaf":"2024-10-01","arbeidsongeschiktheidspercentage":"60.00",
                     "resterendeVerdiencapaciteitPerMaand":"1256.28","maatmaninkomenPerMaand":"3140.70"}]}%3$s],
                 "inkomen":[{"soort":"loon","van":"2026-07","totEnMet":"%1$s","perMaand":"700.00"}]%4$s,"uitleg":"%5$s"}
                """.formatted(totEnMet, andereRechten.contains(Rechten.TOESLAG) ? Rechten.HUISHOUDEN : "", andereRechten, rest, uitleg);
    }

    private static final class Rechten {

        private static final String WW = """
                ,{"soort":"ww","ingangsdatum":"2026-07-01","totEnMet":"2027-12-31","dagloon":"60.00","dagloonPeildatum":"2026-07-01"}""";
        private static final String TOESLAG = """
                ,{"soort":"toeslagenwet","ingangsdatum":"2026-07-01"}""";
        private static final String HUISHOUDEN = """
                ,"huishouden":{"soort":"alleenstaand"}""";

        private Rechten() {
        }
    }
}
