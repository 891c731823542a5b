package nl.uitkomst.simulatie.versie;

import java.util.List;

/** One version of the rules at work. Only types of the JDK and of this package cross to it and back. Safe to use from many threads at once. */
public interface Versierekenaar {

    /** What this version says of one request in UTF-8; a request that it refuses gives faults and no months. Never throws for what is asked. */
    Uitrekening reken(byte[] verzoek);

    /** What this version is made of. */
    Opmaak opmaak();

    /**
     * @param besluitId null when the request is refused
     * @param maanden   every right in every month
     * @param fouten    place and code of each fault, with a space between; empty when there is an answer
     */
    record Uitrekening(String besluitId, List<Maandrecht> maanden, List<String> fouten) {
    }

    /**
     * One right in one month, or in the part of it that one phase lasts.
     *
     * @param inkomen   of the whole month in cents; null when unknown
     * @param uitkering kind of right
     * @param fase      null where the right has none
     * @param recht     in cents; null when it is unknown or lies between two amounts
     * @param gronden   ids of the rules that decided
     */
    record Maandrecht(String maand, Long inkomen, String uitkering, String fase, Long recht, List<String> gronden) {
    }

    /**
     * @param versie   as the rule set calls itself
     * @param hash     over the rules
     * @param bedragen over the amounts
     */
    record Opmaak(String versie, String hash, String bedragen, List<Regelblad> regels, List<Normblad> normen) {
    }

    /**
     * A rule.
     *
     * @param artikel its place in the law, in words
     * @param zin     what it says
     * @param drl     as it stands in its file
     */
    record Regelblad(String id, String artikel, String zin, String drl) {
    }

    /**
     * An amount from a day on.
     *
     * @param vanaf  ISO date
     * @param waarde as it stands in its file, with a point
     */
    record Normblad(String code, String naam, String eenheid, String artikel, String vanaf, String waarde) {
    }
}
