package nl.uitkomst.simulatie;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import nl.uitkomst.simulatie.versie.Versierekenaar.Maandrecht;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The groups that one person belongs to: of each kind of grouping one. */
final class Groepen {

    static final String IEDEREEN = "iedereen";
    private static final String ONBEKEND = "onbekend";
    private static final List<String> VOLGORDE = List.of(IEDEREEN, "uitkering", "fase", "inkomen", "huishouden");
    private static final long[] GRENZEN = {1, 500_00, 1000_00, 1500_00, 2500_00};
    private static final String[] BANDEN = {"0 geen", "1 tot € 500", "2 € 500 tot € 1.000", "3 € 1.000 tot € 1.500", "4 € 1.500 tot € 2.500", "5 vanaf € 2.500"};
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final List<String> soorten = new ArrayList<>();
    private final List<String> waarden = new ArrayList<>();

    /**
     * @param kenmerken names of what is known beside the request
     * @param regel     with the values of those
     * @param rechten   of this person, in order of month
     */
    static Groepen van(List<String> kenmerken, Regel regel, List<Maandrecht> rechten) {
        Groepen groepen = new Groepen();
        groepen.zet("uitkering", rechten.isEmpty() ? "geen" : uitkering(rechten));
        groepen.zet("fase", rechten.isEmpty() || rechten.get(0).fase() == null ? "geen" : rechten.get(0).fase());
        groepen.zet("inkomen", inkomen(rechten));
        groepen.zet("huishouden", huishouden(regel));
        for (int plaats = 0; plaats < kenmerken.size(); plaats++) {
            String soort = kenmerken.get(plaats);
            groepen.zet(groepen.soorten.contains(soort) ? soort + " (kenmerk)" : soort, regel.kenmerken().get(plaats));
        }
        return groepen;
    }

    private void zet(String soort, String waarde) {
        soorten.add(soort);
        waarden.add(waarde);
    }

    /** The kinds of right of the first month that has any. */
    private static String uitkering(List<Maandrecht> rechten) {
        String eerste = rechten.get(0).maand();
        return rechten.stream().filter(recht -> recht.maand().equals(eerste)).map(Maandrecht::uitkering).distinct().sorted()
                .reduce((een, ander) -> een + " en " + ander).orElseThrow();
    }

    /** What is earned in a month on average, over the months with a right. */
    private static String inkomen(List<Maandrecht> rechten) {
        long som = 0;
        long maanden = 0;
        String vorige = null;
        for (Maandrecht recht : rechten) {
            if (recht.inkomen() == null) {
                return ONBEKEND;
            }
            if (!recht.maand().equals(vorige)) {
                som += recht.inkomen();
                maanden++;
                vorige = recht.maand();
            }
        }
        return maanden == 0 ? ONBEKEND : band(som / maanden);
    }

    static String band(long centen) {
        int plaats = 0;
        while (plaats < GRENZEN.length && centen >= GRENZEN[plaats]) {
            plaats++;
        }
        return BANDEN[plaats];
    }

    private static String huishouden(Regel regel) {
        JsonNode soort = JSON.readTree(regel.bytes()).at(Kolom.HUISHOUDEN.plaats());
        return soort.isMissingNode() ? "niet opgegeven" : soort.asString();
    }

    String waarde(String soort) {
        return waarden.get(soorten.indexOf(soort));
    }

    /** @param ontvanger is given each kind of grouping with the group, and first everybody */
    void alle(BiConsumer<String, String> ontvanger) {
        ontvanger.accept(IEDEREEN, IEDEREEN);
        for (int plaats = 0; plaats < soorten.size(); plaats++) {
            ontvanger.accept(soorten.get(plaats), waarden.get(plaats));
        }
    }

    /** Counts a person in each group. */
    void tel(Stand stand, String wat, long... erbij) {
        alle((soort, waarde) -> stand.tel(Stand.sleutel(wat, soort, waarde), erbij));
    }

    /**
     * The kinds of grouping, in the order in which a report shows them, each with its groups.
     *
     * @throws Melding when a kind has more groups than a report could show
     */
    static Map<String, Map<String, long[]>> geteld(Stand stand, String wat) {
        Map<String, Map<String, long[]>> perSoort = new TreeMap<>(Comparator.comparingInt(Groepen::volgorde).thenComparing(Comparator.naturalOrder()));
        stand.onder(wat).forEach((sleutel, som) -> {
            String[] delen = sleutel.split(Stand.TUSSEN, 2);
            Map<String, long[]> groepen = perSoort.computeIfAbsent(delen[0], nieuw -> new TreeMap<>());
            groepen.put(delen[1], som);
            if (groepen.size() > Kenmerken.MEESTE_WAARDEN) {
                throw new Melding("Het kenmerk " + delen[0] + " heeft meer dan " + Kenmerken.MEESTE_WAARDEN + " waarden. Een verslag kan er zoveel niet laten zien.");
            }
        });
        return perSoort;
    }

    private static int volgorde(String soort) {
        int plaats = VOLGORDE.indexOf(soort);
        return plaats < 0 ? VOLGORDE.size() : plaats;
    }
}
