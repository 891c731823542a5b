package nl.uitkomst.service.teksten;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.uitkomst.antwoord.Antwoord;
import nl.uitkomst.antwoord.Antwoord.Gebeurtenis;
import nl.uitkomst.antwoord.Antwoord.Uitleg;
import nl.uitkomst.antwoord.Teksten;
import nl.uitkomst.motor.Regelset;
import nl.uitkomst.recht.Regel;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** The words of the answers of this service. A rule without a text that fits says its own name, which is plain Dutch too. */
@Component
public final class Antwoordteksten implements Teksten {

    private final Map<String, Sjabloon> stappen = new HashMap<>(Tekstbestand.lees("stappen.yaml", new TypeReference<Map<String, Sjabloon>>() { }));
    private final Map<Soort, Map<String, Map<String, Sjabloon>>> perSoort = new EnumMap<>(Soort.class);
    private final Map<String, Sjabloon> gebeurtenissen = Tekstbestand.lees("gebeurtenissen.yaml", new TypeReference<>() { });
    private final Uitlegger uitlegger;

    public Antwoordteksten(Regelset regelset) {
        perSoort.put(Soort.ONTBREKEND, metOnderdelen("ontbrekend.yaml"));
        perSoort.put(Soort.NIET_BEREKENBAAR, metOnderdelen("niet-berekenbaar.yaml"));
        perSoort.put(Soort.AANNAME, alleenTekst("aannames.yaml"));
        perSoort.put(Soort.OORDEELSPUNT, alleenTekst("oordeelspunten.yaml"));
        perSoort.put(Soort.WAARSCHUWING, alleenTekst("waarschuwingen.yaml"));
        perSoort.put(Soort.VOORWAARDE, alleenTekst("voorwaarden.yaml"));
        stappen.putAll(Tekstmap.samen("stappen.yaml", new TypeReference<Map<String, Sjabloon>>() { }));
        uitlegger = new Uitlegger(regelset);
    }

    private static Map<String, Map<String, Sjabloon>> metOnderdelen(String bestand) {
        return Tekstbestand.lees(bestand, new TypeReference<>() { });
    }

    private static Map<String, Map<String, Sjabloon>> alleenTekst(String bestand) {
        Map<String, Sjabloon> gelezen = Tekstbestand.lees(bestand, new TypeReference<>() { });
        Map<String, Map<String, Sjabloon>> resultaat = new HashMap<>();
        gelezen.forEach((code, tekst) -> resultaat.put(code, Map.of("tekst", tekst)));
        return resultaat;
    }

    @Override
    public String stap(Regel regel, Map<String, String> invoer, String uitkomst) {
        Sjabloon sjabloon = stappen.get(regel.id());
        Map<String, String> waarden = new HashMap<>(invoer);
        if (uitkomst != null) {
            waarden.put("uitkomst", uitkomst);
        }
        String tekst = sjabloon == null ? null : sjabloon.vul(waarden);
        return tekst == null ? regel.zin() + "." : tekst;
    }

    @Override
    public String tekst(Soort soort, String code, String onderdeel, Map<String, String> waarden) {
        Map<String, Map<String, Sjabloon>> codes = perSoort.get(soort);
        String bijWet = code + bijWet(waarden.get("artikel"));
        Sjabloon sjabloon = codes.getOrDefault(bijWet, codes.getOrDefault(code, Map.of())).get(onderdeel);
        return sjabloon == null ? null : sjabloon.vul(waarden);
    }

    /** {@code "-tw"}: the same name can stand for another fact when a rule of another statute asks for it. */
    private static String bijWet(String artikel) {
        return artikel == null ? "" : "-" + artikel.substring(0, artikel.indexOf(' ')).toLowerCase(Locale.ROOT);
    }

    @Override
    public String gebeurtenis(Gebeurtenis gebeurtenis) {
        Sjabloon sjabloon = gebeurtenissen.get(gebeurtenis.soort());
        if (sjabloon == null) {
            return null;
        }
        Map<String, String> waarden = new HashMap<>();
        waarden.put("datum", gebeurtenis.datum().toString());
        zet(waarden, "uitkering", uitlegger.soort(gebeurtenis.uitkering()));
        zet(waarden, "van", uitlegger.fase(gebeurtenis.van()));
        zet(waarden, "naar", uitlegger.fase(gebeurtenis.naar()));
        zet(waarden, gebeurtenis.soort() + "-" + gebeurtenis.naar(), gebeurtenis.naar());
        zet(waarden, "bij-" + gebeurtenis.uitkering(), gebeurtenis.uitkering());
        zet(waarden, "grond-" + gebeurtenis.grond(), gebeurtenis.grond());
        zet(waarden, "herlevingTotEnMet", gebeurtenis.herlevingTotEnMet() == null ? null : gebeurtenis.herlevingTotEnMet().toString());
        zet(waarden, "bedrag", gebeurtenis.bedrag() == null ? null : gebeurtenis.bedrag().toString());
        return sjabloon.vul(waarden);
    }

    private static void zet(Map<String, String> waarden, String naam, String waarde) {
        if (waarde != null) {
            waarden.put(naam, waarde);
        }
    }

    @Override
    public Uitleg uitleg(Antwoord antwoord) {
        return uitlegger.uitleg(antwoord);
    }

    boolean kent(Soort soort, String code, String onderdeel) {
        return perSoort.get(soort).getOrDefault(code, Map.of()).containsKey(onderdeel);
    }

    Set<String> codes(Soort soort) {
        return perSoort.get(soort).keySet();
    }

    Map<String, Sjabloon> stappen() {
        return stappen;
    }

    Map<String, Sjabloon> gebeurtenissen() {
        return gebeurtenissen;
    }
}
