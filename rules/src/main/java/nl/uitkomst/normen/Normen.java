package nl.uitkomst.normen;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.uitkomst.motor.Yaml;
import nl.uitkomst.recht.Bron;
import nl.uitkomst.tijd.Maand;
import tools.jackson.core.type.TypeReference;

/** All dated amounts of a rule set, read once and checked when read. */
public final class Normen {

    /** First day for which every amount is known. */
    public static final LocalDate EERSTE_DAG = LocalDate.of(2020, 1, 1);

    private static final String MAP = "/nl/uitkomst/normen/";
    private static final List<String> BESTANDEN = List.of(
            "maximumdagloon", "indexatie-daglonen", "minimumloon-21", "minimumloon-20", "minimumloon-19", "minimumloon-18",
            "vakantiebijslag", "uitkeringspercentage-35-45", "uitkeringspercentage-45-55", "uitkeringspercentage-55-65",
            "uitkeringspercentage-65-80", "uitkeringspercentage-80-100",
            "sociaal-minimum-gehuwd", "sociaal-minimum-kostendeler", "sociaal-minimum-21", "sociaal-minimum-20", "sociaal-minimum-19", "sociaal-minimum-18",
            "dwangsom-dag-1-14", "dwangsom-dag-15-28", "dwangsom-dag-29-42");
    /** What is no row of amounts and has a form of its own. */
    private static final List<String> ANDERE = List.of("aow-leeftijd", "vrijstelling-iva-oproep", "algemeen-erkende-feestdagen", "aankondigingen-dwangsom", "vensters-60-plusmaatregel",
            "kwijtschelding-wia-voorschot");

    private final Map<String, Normreeks> reeksen;
    private final Map<String, Normbron> bronnen;
    private final AowTabel aowTabel;
    private final Vrijstelling vrijstellingIvaOproep;
    private final Feestdagen feestdagen;
    private final Dwangsomaankondigingen aankondigingen;
    private final Maatregelvensters zestigplus;
    private final Kwijtscheldvenster kwijtscheldvenster;
    private final String hash;
    private final Consumer<String> toeschouwer;
    private final Maand bedragenTotEnMet;

    /** Where an amount was read. */
    public record Normbron(String titel, String url) {
    }

    private Normen(Map<String, Normreeks> reeksen, Map<String, Normbron> bronnen, AowTabel aowTabel,
            Vrijstelling vrijstellingIvaOproep, Feestdagen feestdagen, Dwangsomaankondigingen aankondigingen, Maatregelvensters zestigplus,
            Kwijtscheldvenster kwijtscheldvenster, String hash, Consumer<String> toeschouwer) {
        this.reeksen = reeksen;
        this.bronnen = bronnen;
        this.aowTabel = aowTabel;
        this.vrijstellingIvaOproep = vrijstellingIvaOproep;
        this.feestdagen = feestdagen;
        this.aankondigingen = aankondigingen;
        this.zestigplus = zestigplus;
        this.kwijtscheldvenster = kwijtscheldvenster;
        this.hash = hash;
        this.toeschouwer = toeschouwer;
        this.bedragenTotEnMet = Maand.van(reeksen.values().stream().filter(reeks -> "halfjaar".equals(reeks.ritme()))
                .map(Normreeks::laatsteVanaf).min(LocalDate::compareTo).orElseThrow()).plus(5);
    }

    /** @throws RuntimeException when a file is missing, malformed, has a gap or names an unknown source */
    public static Normen laad() {
        Map<String, Normbron> bronnen = Yaml.lees(MAP + "bronnen.yaml", new TypeReference<Map<String, Normbron>>() { });
        Map<String, Normreeks> reeksen = new LinkedHashMap<>();
        for (String bestand : BESTANDEN) {
            Normreeks reeks = Yaml.lees(MAP + bestand + ".yaml", new TypeReference<Normreeks>() { });
            reeksen.put(reeks.code(), controleer(reeks, bestand, bronnen));
        }
        AowTabel aowTabel = Yaml.lees(MAP + "aow-leeftijd.yaml", new TypeReference<AowTabel>() { });
        Vrijstelling vrijstelling = Yaml.lees(MAP + "vrijstelling-iva-oproep.yaml", new TypeReference<Vrijstelling>() { });
        Feestdagen feestdagen = Yaml.lees(MAP + "algemeen-erkende-feestdagen.yaml", new TypeReference<Feestdagen>() { });
        Dwangsomaankondigingen aankondigingen = Yaml.lees(MAP + "aankondigingen-dwangsom.yaml", new TypeReference<Dwangsomaankondigingen>() { });
        Maatregelvensters zestigplus = Yaml.lees(MAP + "vensters-60-plusmaatregel.yaml", new TypeReference<Maatregelvensters>() { });
        for (Maatregelvensters.Venster venster : zestigplus.vensters()) {
            controleerBronnen(zestigplus.code() + " " + venster.van(), venster.bronnen(), bronnen);
        }
        Kwijtscheldvenster kwijtscheldvenster = Yaml.lees(MAP + "kwijtschelding-wia-voorschot.yaml", new TypeReference<Kwijtscheldvenster>() { });
        return new Normen(reeksen, bronnen, aowTabel, vrijstelling, feestdagen, aankondigingen, zestigplus, kwijtscheldvenster, hash(), code -> { });
    }

    private static Normreeks controleer(Normreeks reeks, String bestand, Map<String, Normbron> bronnen) {
        if (!reeks.code().equals(bestand)) {
            throw new IllegalArgumentException(bestand + ".yaml holds " + reeks.code());
        }
        if (reeks.waarden().get(0).vanaf().isAfter(EERSTE_DAG)) {
            throw new IllegalArgumentException(reeks.code() + " is not known on " + EERSTE_DAG);
        }
        for (Normwaarde waarde : reeks.waarden()) {
            controleerBronnen(reeks.code() + " " + waarde.vanaf(), waarde.bronnen(), bronnen);
        }
        return reeks;
    }

    private static void controleerBronnen(String waarvan, List<String> sleutels, Map<String, Normbron> bronnen) {
        if (sleutels.isEmpty() || !bronnen.keySet().containsAll(sleutels)) {
            throw new IllegalArgumentException(waarvan + ": source missing or unknown");
        }
    }

    /** SHA-256 over the amount files, in a fixed order. */
    private static String hash() {
        try {
            MessageDigest som = MessageDigest.getInstance("SHA-256");
            List<String> bestanden = new ArrayList<>(BESTANDEN);
            bestanden.addAll(ANDERE);
            for (String bestand : bestanden) {
                try (InputStream invoer = Normen.class.getResourceAsStream(MAP + bestand + ".yaml")) {
                    som.update(invoer.readAllBytes());
                }
            }
            return "sha256:" + HexFormat.of().formatHex(som.digest());
        } catch (NoSuchAlgorithmException | IOException fout) {
            throw new UncheckedIOException(new IOException(fout));
        }
    }

    /** @throws IllegalArgumentException when there is no such amount */
    public Normreeks reeks(String code) {
        Normreeks reeks = reeksen.get(code);
        if (reeks == null) {
            throw new IllegalArgumentException("unknown amount: " + code);
        }
        toeschouwer.accept(code);
        return reeks;
    }

    /** The same amounts but for one row of them, under its code; to see what hangs on it. The hash is that of the files. */
    public Normen met(Normreeks andere) {
        Map<String, Normreeks> anders = new LinkedHashMap<>(reeksen);
        anders.put(andere.code(), andere);
        return new Normen(anders, bronnen, aowTabel, vrijstellingIvaOproep, feestdagen, aankondigingen, zestigplus, kwijtscheldvenster, hash, toeschouwer);
    }

    /** The same amounts; somebody is told the code of each that is asked for. */
    public Normen onderHetOogVan(Consumer<String> ander) {
        return new Normen(reeksen, bronnen, aowTabel, vrijstellingIvaOproep, feestdagen, aankondigingen, zestigplus, kwijtscheldvenster, hash, ander);
    }

    /** Places in the law of what is no row of amounts, by code. */
    public Map<String, Bron> tabellen() {
        Map<String, Bron> plaatsen = new LinkedHashMap<>();
        plaatsen.put(aowTabel.code(), plaats(aowTabel.bron()));
        plaatsen.put(vrijstellingIvaOproep.code(), plaats(vrijstellingIvaOproep.bron()));
        plaatsen.put(feestdagen.code(), plaats(feestdagen.bron()));
        return plaatsen;
    }

    private static Bron plaats(Normreeks.Vindplaats bron) {
        return Bron.van(bron.wet(), bron.artikel(), bron.lid());
    }

    public List<Normreeks> alle() {
        return List.copyOf(reeksen.values());
    }

    public Normbron bron(String sleutel) {
        return bronnen.get(sleutel);
    }

    public AowTabel aowTabel() {
        return aowTabel;
    }

    /** Months whose income does not lead to a call for examination (WIA 52 lid 3). */
    public Vrijstelling vrijstellingIvaOproep() {
        return vrijstellingIvaOproep;
    }

    /** The days on which a short term does not end (Algemene termijnenwet). */
    public Feestdagen feestdagen() {
        return feestdagen;
    }

    /** What has been announced about the term to decide and the dwangsom, and is no law. */
    public Dwangsomaankondigingen dwangsomaankondigingen() {
        return aankondigingen;
    }

    /** When the simplified assessment for people of sixty and older is open. */
    public Maatregelvensters zestigplus() {
        return zestigplus;
    }

    /** The days of the policy of waiving advances on a WIA. */
    public Kwijtscheldvenster kwijtscheldvenster() {
        return kwijtscheldvenster;
    }

    /** SHA-256 over all amount files. */
    public String hashcode() {
        return hash;
    }

    /** Last month for which the half-yearly amounts have been published. */
    public Maand bedragenTotEnMet() {
        return bedragenTotEnMet;
    }
}
