package nl.uitkomst.service.teksten;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.uitkomst.antwoord.Antwoord;
import nl.uitkomst.antwoord.Antwoord.Stap;
import nl.uitkomst.antwoord.Antwoord.UitkeringAntwoord;
import nl.uitkomst.recht.Bron;
import nl.uitkomst.recht.Regel;
import nl.uitkomst.service.teksten.Uitlegger.Uitlegwoorden;

/** The explanation for lawyers: per run of equal months the articles, the formula and its numbers; then what it rests on. */
final class Juridisch {

    private static final int MEESTE_BLOKKEN = 36;

    private final Uitlegwoorden woorden;
    private final Map<String, Regel> regels;

    Juridisch(Uitlegwoorden woorden, Map<String, Regel> regels) {
        this.woorden = woorden;
        this.regels = regels;
    }

    String tekst(Antwoord antwoord) {
        List<String> alineas = new ArrayList<>();
        List<Blok> blokken = Blok.van(antwoord.maanden());
        blokken.stream().limit(MEESTE_BLOKKEN).flatMap(blok -> blok(blok, antwoord).stream()).forEach(alineas::add);
        if (blokken.size() > MEESTE_BLOKKEN) {
            alineas.add(meer(blokken.subList(MEESTE_BLOKKEN, blokken.size())));
        }
        antwoord.afrekeningen().stream().filter(deel -> deel.saldo() != null).map(deel -> zin("afrekening", Map.of(
                "maanden", Opmaak.maanden(deel.van().waarde(), deel.totEnMet().waarde()), "recht", deel.recht().toString(),
                "voorschot", deel.voorschot().toString(), "saldo", deel.saldo().toString()))).forEach(alineas::add);
        lijst("gebeurtenissen", Uitlegger.gebeurtenissen(antwoord).map(deel -> met(deel.tekst(),
                regels.containsKey(deel.grond()) ? regels.get(deel.grond()).bron() : null)), alineas);
        lijst("niet-berekend", antwoord.nietBerekenbaar().stream().map(deel -> met(deel.reden(), deel.bron())), alineas);
        lijst("ontbreekt", antwoord.ontbrekend().stream().map(deel -> met(deel.waarom(),
                regels.containsKey(deel.grond()) ? regels.get(deel.grond()).bron() : null)), alineas);
        lijst("oordelen", antwoord.oordeelspunten().stream().map(deel -> met(deel.tekst(), deel.bron())), alineas);
        lijst("aannames", antwoord.aannames().stream().map(deel -> met(deel.tekst(), deel.bron())), alineas);
        alineas.add(vakantiebijslag(antwoord) + " " + zin("slot", Map.of("versie", antwoord.regelset().versie())));
        return String.join("\n\n", alineas);
    }

    /** The months that are not written out one by one, with the articles they rest on. */
    private String meer(List<Blok> blokken) {
        String gronden = gronden(blokken.stream().flatMap(blok -> blok.uitkeringen().stream()).flatMap(deel -> deel.gronden().stream()));
        return gronden.isEmpty() ? zin("meer", Map.of()) : zin("meer-gronden", Map.of("gronden", gronden));
    }

    private String gronden(Stream<String> ids) {
        return ids.filter(regels::containsKey).map(id -> regels.get(id).bron().inWoorden()).distinct().collect(Collectors.joining(", "));
    }

    /** Of which benefits the amounts hold the holiday allowance. */
    private String vakantiebijslag(Antwoord antwoord) {
        Map<Boolean, List<String>> namen = antwoord.maanden().stream().flatMap(maand -> Aandeel.van(maand.uitkeringen()).stream())
                .filter(aandeel -> aandeel.bekend() && aandeel.recht().isPositief())
                .collect(Collectors.partitioningBy(Aandeel::vakantiegeldErbij, Collectors.mapping(aandeel -> naam(aandeel.soort()), Collectors.toList())));
        String erin = namen.get(false).stream().distinct().collect(Collectors.joining(" en "));
        String erbij = namen.get(true).stream().distinct().collect(Collectors.joining(" en "));
        return zin(erin.isEmpty() && erbij.isEmpty() ? "bruto" : erbij.isEmpty() ? "inclusief" : erin.isEmpty() ? "exclusief" : "beide", Map.of("inclusief", erin, "exclusief", erbij));
    }

    private String naam(String soort) {
        return woorden.soorten().getOrDefault(soort, soort);
    }

    private String zin(String naam, Map<String, String> waarden) {
        return woorden.juridisch().get(naam).vul(waarden);
    }

    private void lijst(String kop, Stream<String> regels, List<String> alineas) {
        String tekst = regels.filter(Objects::nonNull).distinct().map(regel -> "\n- " + regel).collect(Collectors.joining());
        if (!tekst.isEmpty()) {
            alineas.add(zin(kop, Map.of()) + tekst);
        }
    }

    private static String met(String tekst, Bron bron) {
        return tekst == null || bron == null ? tekst : tekst + " (" + bron.inWoorden() + ")";
    }

    private List<String> blok(Blok blok, Antwoord antwoord) {
        if (blok.uitkeringen().isEmpty()) {
            return antwoord.nietBerekenbaar().isEmpty()
                    ? List.of(zin("geen-uitkering", Map.of("maanden", hoofdletter(blok.maanden()), "soort", zin("uitkering", Map.of())))) : List.of();
        }
        return blok.uitkeringen().stream().map(deel -> deel(blok, deel, antwoord)).toList();
    }

    private String deel(Blok blok, UitkeringAntwoord deel, Antwoord antwoord) {
        String gronden = gronden(deel.gronden().stream());
        Map<String, String> waarden = new HashMap<>(Map.of("maanden", hoofdletter(blok.maanden()), "soort", volledigeNaam(deel), "gronden", gronden));
        String zin = gronden.isEmpty() ? "bedrag-zonder-grond" : "bedrag";
        if ("geen".equals(deel.fase())) {
            return zin(gronden.isEmpty() ? "geen-recht-zonder-grond" : "geen-recht", waarden);
        } else if (deel.bandbreedte() != null) {
            waarden.putAll(Map.of("laagste", deel.bandbreedte().laagste().toString(), "hoogste", deel.bandbreedte().hoogste().toString()));
            zin = gronden.isEmpty() ? "bandbreedte-open" : "bandbreedte";
        } else if (deel.recht() == null) {
            return zin("onbekend", waarden);
        } else {
            waarden.put("bedrag", deel.recht().toString());
        }
        String kop = zin(zin, waarden);
        String formules = deel.gronden().stream().map(id -> formule(id, deel, antwoord)).filter(Objects::nonNull).collect(Collectors.joining("; "));
        return formules.isEmpty() ? kop : kop + " " + formules + ".";
    }

    /** {@code "WGA-uitkering, loonaanvullingsuitkering (verdiencapaciteit deels benut)"}. */
    private String volledigeNaam(UitkeringAntwoord deel) {
        String naam = naam(deel.soort());
        String fase = deel.fase() == null || deel.fase().equals("geen") ? naam : woorden.fasen().getOrDefault(deel.fase(), deel.fase());
        String metFase = fase.equals(naam) ? naam : naam + ", " + fase;
        return deel.variant() == null ? metFase : metFase + " (" + woorden.fasen().getOrDefault(deel.variant(), deel.variant()) + ")";
    }

    /** {@code "0,70 × (A − B × C/D), met A = 3.262,50, B = 700"}; null where the rule has no formula. */
    private String formule(String id, UitkeringAntwoord deel, Antwoord antwoord) {
        Regel regel = regels.get(id);
        if (regel == null || regel.formule() == null) {
            return null;
        }
        String getallen = antwoord.stappen().stream().filter(stap -> stap.regel().equals(id) && deel.stappen().contains(stap.id())).findFirst()
                .map(Juridisch::getallen).orElse("");
        String formule = hoofdletter(regel.formule());
        return getallen.isEmpty() ? formule : formule + ", met " + getallen;
    }

    private static String getallen(Stap stap) {
        return stap.invoer().entrySet().stream().map(deel -> deel.getKey() + " = " + getal(deel.getValue())).collect(Collectors.joining(", "));
    }

    private static String getal(String waarde) {
        return waarde.matches("-?\\d+(\\.\\d+)?") ? Opmaak.getal(new BigDecimal(waarde)) : waarde;
    }

    private static String hoofdletter(String tekst) {
        return tekst.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + tekst.substring(1);
    }
}
