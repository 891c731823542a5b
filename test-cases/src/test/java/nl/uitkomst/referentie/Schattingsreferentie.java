package nl.uitkomst.referentie;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.uitkomst.referentie.Schattingsituatie.Loon;

/**
 * The estimate in plain Java, written from the law and the contract: every way to complete the facts is worked out, and what they have in
 * common is the answer. A percentage by functions that is not known is tried at every bound and beside the other percentage.
 */
final class Schattingsreferentie {

    private static final List<String> GRENZEN = List.of("0", "20", "34.5", "35", "40", "45", "50", "55", "60", "65", "70", "80", "90", "100");
    private static final BigDecimal WEKEN = new BigDecimal("4.35");
    private static final Breuk HONDERD = Breuk.van("100");
    private static final Breuk HELFT = Breuk.van(1, 2);
    private static final String ALLEEN_HET_WERK = "alleen het werk";
    private static final String DE_LAAGSTE = "de laagste";
    private static final String ALLEEN_DE_FUNCTIES = "alleen de functies";
    private static final String DUURZAAM = "/duurzaam";
    private static final String FUNCTIES = "/functies";

    private final Schattingsituatie situatie;
    private final Breuk theorie;
    private final Breuk praktijk;

    /** What the answer must say; null where a field is absent. */
    record Verwacht(String uitkomst, List<String> mogelijk, String methode, String percentage, String klasse, String capaciteit, String inkomenseis,
            Set<String> ontbrekend) {
    }

    /** One way to fill in everything that is not known; what it is filled in with, by pointer. */
    private record Aanvulling(Map<String, Object> waarden) {

        boolean verschiltAlleenIn(String veld, Aanvulling ander) {
            return waarden.keySet().stream().allMatch(naam -> naam.equals(veld) != waarden.get(naam).equals(ander.waarden.get(naam)));
        }
    }

    /** What follows from it. */
    private record Gevolg(String uitkomst, String klasse, String methode) {

        /** Of the methods only where it changes what somebody has to earn. */
        String kern() {
            return uitkomst + klasse + (uitkomst.equals("wga") && !klasse.equals("80-100") ? methode : "");
        }
    }

    Schattingsreferentie(Schattingsituatie situatie) {
        this.situatie = situatie;
        this.theorie = theoretisch();
        this.praktijk = situatie.werk() == null ? null : perUur(situatie.werk().perUur(), situatie.werk().uren());
    }

    // ── the figures ─────────────────────────────────────────────────────────────────────────

    private Breuk perUur(BigDecimal loon, BigDecimal uren) {
        return Breuk.van(loon).maal(uren.min(situatie.maatmanuren())).gedeeldDoor(Breuk.van(situatie.maatmanuren()));
    }

    private Breuk theoretisch() {
        if (situatie.functies() == null || situatie.functies().size() < 3) {
            return null;
        }
        List<Loon> drie = situatie.functies().stream().sorted(Comparator.comparing(Loon::perUur).thenComparing(Loon::uren).reversed()).limit(3).toList();
        BigDecimal uren = drie.stream().map(Loon::uren).min(Comparator.naturalOrder()).orElseThrow();
        BigDecimal loon = drie.get(1).perUur();
        boolean beperkt = situatie.urenbeperking() != null && situatie.urenbeperking().compareTo(situatie.maatmanuren()) < 0;
        return perUur(beperkt || situatie.plafondAltijd() ? loon.min(situatie.maatmanloon()) : loon, beperkt ? uren.min(situatie.urenbeperking()) : uren);
    }

    private Breuk percentage(Breuk capaciteit) {
        Breuk maatman = Breuk.van(situatie.maatmanloon());
        return maatman.min(capaciteit).maal(HONDERD).gedeeldDoor(maatman).nietNegatief();
    }

    private static String klasse(Breuk percentage) {
        List<String> namen = List.of("minder-dan-35", "35-45", "45-55", "55-65", "65-80", "80-100");
        return namen.get((int) Stream.of("35", "45", "55", "65", "80").filter(grens -> percentage.compareTo(Breuk.van(grens)) >= 0).count());
    }

    // ── every way to complete the facts ─────────────────────────────────────────────────────

    private Map<Aanvulling, Gevolg> gevolgen() {
        List<Map<String, Object>> aanvullingen = new ArrayList<>(List.of(Map.of()));
        if (situatie.dag().isAfter(LocalDate.parse("2027-06-30"))) {
            aanvullingen = uitgebreid(aanvullingen, "9a", List.of(ALLEEN_HET_WERK, DE_LAAGSTE, ALLEEN_DE_FUNCTIES));
        }
        if (situatie.werk() != null) {
            for (String naam : Schattingsituatie.VOORWAARDEN) {
                if (!situatie.voorwaarden().containsKey(naam)) {
                    aanvullingen = uitgebreid(aanvullingen, "/werk/" + naam, List.of(true, false));
                }
            }
        }
        if (situatie.duurzaam() == null) {
            aanvullingen = uitgebreid(aanvullingen, DUURZAAM, List.of(true, false));
        }
        if (theorie == null) {
            aanvullingen = uitgebreid(aanvullingen, FUNCTIES, mogelijkePercentages());
        }
        Map<Aanvulling, Gevolg> gevolgen = new LinkedHashMap<>();
        aanvullingen.forEach(waarden -> gevolgen.put(new Aanvulling(waarden), gevolg(waarden)));
        return gevolgen;
    }

    private static List<Map<String, Object>> uitgebreid(List<Map<String, Object>> aanvullingen, String veld, List<?> antwoorden) {
        List<Map<String, Object>> meer = new ArrayList<>();
        for (Map<String, Object> aanvulling : aanvullingen) {
            for (Object antwoord : antwoorden) {
                Map<String, Object> een = new LinkedHashMap<>(aanvulling);
                een.put(veld, antwoord);
                meer.add(een);
            }
        }
        return meer;
    }

    private List<Breuk> mogelijkePercentages() {
        List<Breuk> mogelijk = new ArrayList<>(GRENZEN.stream().map(Breuk::van).toList());
        if (praktijk != null) {
            Breuk zelfde = percentage(praktijk);
            Breuk snipper = Breuk.van(1, 1_000_000_000);
            mogelijk.add(zelfde);
            mogelijk.add(zelfde.min(snipper).nietNegatief());
            mogelijk.add(zelfde.plus(snipper).laagste(HONDERD));
        }
        return mogelijk;
    }

    private Gevolg gevolg(Map<String, Object> aanvulling) {
        Breuk metFuncties = theorie == null ? (Breuk) aanvulling.get(FUNCTIES) : percentage(theorie);
        Breuk beslist = metFuncties;
        String methode = "theoretisch";
        if (situatie.werk() != null && Schattingsituatie.VOORWAARDEN.stream().allMatch(naam -> ja(aanvulling, "/werk/" + naam, situatie.voorwaarden().get(naam)))) {
            Breuk metWerk = percentage(praktijk);
            Object tijd = aanvulling.getOrDefault("9a", situatie.dag().isBefore(LocalDate.parse("2024-07-01")) ? DE_LAAGSTE : ALLEEN_HET_WERK);
            boolean alleenWerk = tijd.equals(ALLEEN_HET_WERK) && metWerk.compareTo(Breuk.van("80")) < 0;
            if (!tijd.equals(ALLEEN_DE_FUNCTIES) && (alleenWerk || metWerk.compareTo(metFuncties) < 0)) {
                beslist = metWerk;
                methode = "praktisch";
            }
        }
        String klasse = klasse(beslist);
        if (klasse.equals("80-100")) {
            return new Gevolg(ja(aanvulling, DUURZAAM, situatie.duurzaam()) ? "iva" : "wga", klasse, methode);
        }
        return new Gevolg(klasse.equals("minder-dan-35") ? "geen-recht" : "wga", klasse, methode);
    }

    private static boolean ja(Map<String, Object> aanvulling, String veld, Boolean bekend) {
        return (Boolean) aanvulling.getOrDefault(veld, bekend);
    }

    // ── what they have in common ────────────────────────────────────────────────────────────

    Verwacht verwacht() {
        Map<Aanvulling, Gevolg> gevolgen = gevolgen();
        Set<String> open = gevolgen.keySet().iterator().next().waarden().keySet().stream().filter(veld -> maaktUit(veld, gevolgen))
                .collect(Collectors.toCollection(TreeSet::new));
        List<String> uitkomsten = Stream.of("geen-recht", "wga", "iva").filter(naam -> gevolgen.values().stream().anyMatch(deel -> deel.uitkomst().equals(naam))).toList();
        String klasse = gemeen(gevolgen, Gevolg::klasse);
        String methode = gemeen(gevolgen, Gevolg::methode);
        Breuk beslist = methode == null ? null : methode.equals("praktisch") ? praktijk : theorie;
        boolean zeker = gevolgen.values().stream().map(Gevolg::kern).distinct().count() == 1;
        boolean eis = beslist != null && zeker && uitkomsten.equals(List.of("wga")) && !"80-100".equals(klasse);
        Set<String> ontbrekend = new TreeSet<>(open);
        ontbrekend.remove("9a");
        if (!"80-100".equals(klasse)) {
            ontbrekend.remove(DUURZAAM);
        }
        String uitkomst = uitkomst(open, uitkomsten);
        boolean onbeslist = uitkomst.equals("onbekend") || uitkomst.equals("vereist-oordeel");
        return new Verwacht(uitkomst, onbeslist ? uitkomsten : null, beslist == null ? null : methode, beslist == null ? null : afgekapt(percentage(beslist)), klasse,
                beslist == null ? null : perMaand(beslist).afgerond().toPlainString(), eis ? perMaand(beslist).maal(HELFT).afgerond().toPlainString() : null, ontbrekend);
    }

    private String uitkomst(Set<String> open, List<String> uitkomsten) {
        if (open.contains("9a")) {
            return "onbekend";
        }
        if (uitkomsten.size() == 1) {
            return uitkomsten.get(0);
        }
        boolean feitOpen = open.contains("/werk/duurzaamAangeboden") || open.contains(FUNCTIES) && situatie.functies() == null;
        return feitOpen ? "onbekend" : "vereist-oordeel";
    }

    private static boolean maaktUit(String veld, Map<Aanvulling, Gevolg> gevolgen) {
        return gevolgen.entrySet().stream().anyMatch(een -> gevolgen.entrySet().stream().anyMatch(ander -> !een.getValue().kern().equals(ander.getValue().kern())
                && een.getKey().verschiltAlleenIn(veld, ander.getKey())));
    }

    private static String gemeen(Map<Aanvulling, Gevolg> gevolgen, Function<Gevolg, String> deel) {
        List<String> waarden = gevolgen.values().stream().map(deel).filter(Objects::nonNull).distinct().toList();
        return waarden.size() == 1 ? waarden.get(0) : null;
    }

    private Breuk perMaand(Breuk perUur) {
        return perUur.maal(situatie.maatmanuren()).maal(WEKEN);
    }

    String maatmanPerMaand() {
        return perMaand(Breuk.van(situatie.maatmanloon())).afgerond().toPlainString();
    }

    private static String afgekapt(Breuk percentage) {
        return percentage.teller().divide(percentage.noemer(), 6, RoundingMode.DOWN).toPlainString();
    }
}
