package nl.uitkomst.verschillen;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * What differs between two rule sets. Lists are empty where nothing differs.
 *
 * @param bronnen            Java sources of the rule set that differ: its words and its arithmetic
 * @param gevallenBeantwoord how many cases were put to both
 * @param gevallen           those with another outcome; those of which only remarks differ come last
 */
public record Verschilverslag(Versie oud, Versie nieuw, List<Regelverschil> regels, List<Bedragverschil> bedragen, List<Bronverschil> bronnen, int gevallenBeantwoord,
        List<Gevalverschil> gevallen) {

    private static final List<String> OPMERKINGEN = List.of("waarschuwingen", "aannames", "oordeelspunten");

    /**
     * One of the two rule sets.
     *
     * @param naam the version of a release, or {@code huidig}
     * @param hash of rule files and Java sources
     */
    public record Versie(String naam, String versie, String hash, int regels) {
    }

    /**
     * A rule that differs.
     *
     * @param soorten what differs: {@code nieuw}, {@code vervallen}, {@code tekst}, {@code geldigheid}, {@code verplaatst}
     * @param data    every first and last day of validity that it has in one of the two
     * @param tekst   both texts line by line; empty where only the file is another
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Regelverschil(String id, List<String> soorten, String zin, String wet, String artikel, String lid, String bestandOud, String bestandNieuw,
            List<String> data, List<Tekstregel> tekst) {
    }

    /** A line: {@code -} only in the old text, {@code +} only in the new one, {@code =} in both. */
    public record Tekstregel(String teken, String tekst) {
    }

    /**
     * A value in a file of amounts that differs.
     *
     * @param vanaf    first day of the value; null where it is about no date
     * @param wat      which part of the amount, such as {@code waarde} or {@code bronnen}
     * @param verschil new less old, with a sign; null where one is absent or no number
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Bedragverschil(String code, String naam, String eenheid, String vanaf, String wat, String oud, String nieuw, String verschil) {
    }

    /** A source file; {@code soort} is {@code nieuw}, {@code vervallen} or {@code tekst}. */
    public record Bronverschil(String bestand, String soort) {
    }

    /**
     * A case with another outcome.
     *
     * @param oudAlsVerwacht   the old rules give what the case expects
     * @param nieuwAlsVerwacht the new rules do
     */
    public record Gevalverschil(String id, String titel, String bestand, String operatie, boolean oudAlsVerwacht, boolean nieuwAlsVerwacht,
            List<Uitkomstverschil> verschillen) {

        /** Right, amounts and outcome are the same; only what is said beside them differs. */
        public boolean alleenOpmerkingen() {
            return verschillen.stream().allMatch(verschil -> OPMERKINGEN.stream().anyMatch(verschil.veld()::startsWith));
        }
    }

    /**
     * One difference in an outcome.
     *
     * @param waar     scenario, variant, cycle or result; null where the answer is about one computation
     * @param maand    null where it is about no month
     * @param verschil new less old in euro, with a sign; null where one of the two is absent or no amount
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Uitkomstverschil(String waar, String maand, String uitkering, String veld, String oud, String nieuw, String verschil) {
    }

    /** Of how many cases only warnings, assumptions or points of judgement differ. */
    public int metAlleenOpmerkingen() {
        return (int) gevallen.stream().filter(Gevalverschil::alleenOpmerkingen).count();
    }

    /** Nothing differs: no rule, amount, source or outcome. */
    public boolean leeg() {
        return regels.isEmpty() && bedragen.isEmpty() && bronnen.isEmpty() && gevallen.isEmpty();
    }
}
