package nl.uitkomst.service.teksten;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.uitkomst.antwoord.Antwoord.Uitleg;
import nl.uitkomst.beoordeling.DuurAntwoord;
import nl.uitkomst.beoordeling.InkomenAntwoord.InkomenMaand;
import nl.uitkomst.beoordeling.InkomenAntwoord.Inkomensverschil;
import nl.uitkomst.beoordeling.InkomenAntwoord;
import nl.uitkomst.beoordeling.WajongwwAntwoord.Wajongwwvariant;
import nl.uitkomst.beoordeling.WajongwwAntwoord;
import nl.uitkomst.motor.Regelset;

/** The explanation of an assessment in three forms: plain Dutch, for lawyers, and to read aloud. */
final class Beoordelingsuitleg extends Uitlegdelen {

    /** After this many different figures the table says it better. */
    private static final int MEESTE_BLOKKEN = 6;
    /** More than this cannot be followed by ear. */
    private static final int MEESTE_BLOKKEN_VOORGELEZEN = 3;
    private static final int MEESTE_REDENEN = 2;

    Beoordelingsuitleg(Regelset regelset) {
        super("beoordelingen-uitleg.yaml", regelset);
    }

    // ── duration ────────────────────────────────────────────────────────────────────────────

    Uitleg uitleg(DuurAntwoord antwoord) {
        Map<String, String> waarden = new HashMap<>();
        waarden.put("uitkering", zin("duur", "uitkering-" + antwoord.soort()));
        if (antwoord.maanden() != null) {
            waarden.put("duur", maanden(antwoord.maanden()));
        }
        if (antwoord.laatsteDag() != null) {
            waarden.put("laatsteDag", antwoord.laatsteDag().toString());
        }
        if (antwoord.grenzen() != null) {
            waarden.put("minstens", maanden(antwoord.grenzen().minstens()));
            waarden.put("hoogstens", maanden(antwoord.grenzen().hoogstens()));
        }
        String uitkomst = antwoord.uitkomst().equals("onbekend") && antwoord.grenzen() != null ? "onbekend-tussen" : antwoord.uitkomst();
        List<String> alineas = new ArrayList<>();
        antwoord.nietBerekenbaar().stream().map(Beoordelingsuitleg::geweigerd).forEach(alineas::add);
        if (antwoord.nietBerekenbaar().isEmpty()) {
            alineas.add(zin("duur", uitkomst, waarden));
        }
        String kort = String.join(" ", alineas);
        if (!antwoord.uitkomst().equals("onbekend")) {
            List<String> redenen = redenen(antwoord.stappen(), "duur-redenen");
            lijst("waarom", redenen, alineas);
            kort = Stream.concat(Stream.of(kort), redenen.stream().limit(MEESTE_REDENEN)).collect(Collectors.joining(" "));
        }
        vragen(antwoord.ontbrekend(), alineas);
        alineas.add(zin("algemeen", "slot"));
        return new Uitleg(String.join("\n\n", alineas),
                juridisch(zin("juridisch", "duur-" + uitkomst, waarden), antwoord.stappen(), antwoord.nietBerekenbaar(), antwoord.ontbrekend(),
                        antwoord.oordeelspunten(), antwoord.aannames(), antwoord.regelset().versie()),
                voorlezen(kort, antwoord.ontbrekend()));
    }

    /** {@code "11,5 maanden"}, {@code "1 maand"}. */
    private static String maanden(String maanden) {
        String tekst = Opmaak.aantal(new BigDecimal(maanden));
        return tekst + (tekst.equals("1") ? " maand" : " maanden");
    }

    // ── income ──────────────────────────────────────────────────────────────────────────────

    Uitleg uitleg(InkomenAntwoord antwoord) {
        String wet = antwoord.wet() == null ? null : zin("inkomen", "wet-" + antwoord.wet());
        List<String> bedragen = bedragen(antwoord, wet, "inkomen");
        List<String> alineas = new ArrayList<>();
        antwoord.nietBerekenbaar().stream().map(Beoordelingsuitleg::geweigerd).forEach(alineas::add);
        if (!bedragen.isEmpty()) {
            alineas.add(zin("inkomen", "kop", Map.of("wet", wet)) + "\n- " + String.join("\n- ", bedragen));
        } else if (antwoord.uitkomst().equals("onbekend")) {
            alineas.add(zin("inkomen", "onbekend"));
        } else {
            alineas.add(zin("inkomen", "geen-inkomen"));
        }
        lijst("niet", redenen(antwoord.nietMeegeteld()), alineas);
        lijst("extra", redenen(antwoord.extraMeegeteld()), alineas);
        vragen(antwoord.ontbrekend(), alineas);
        alineas.add(zin("algemeen", "slot-inkomen"));
        String juridisch = wet == null ? zin("juridisch", "inkomen-onbekend") : zin("juridisch", "inkomen", Map.of("wet", wet));
        return new Uitleg(String.join("\n\n", alineas),
                juridisch(juridisch, antwoord.stappen(), antwoord.nietBerekenbaar(), antwoord.ontbrekend(), antwoord.oordeelspunten(), antwoord.aannames(),
                        antwoord.regelset().versie()),
                voorlezen(bedragen.isEmpty() ? alineas.get(0) : inkomenVoorlezen(antwoord, wet), antwoord.ontbrekend()));
    }

    private String inkomenVoorlezen(InkomenAntwoord antwoord, String wet) {
        List<String> zinnen = new ArrayList<>(antwoord.nietBerekenbaar().stream().map(Beoordelingsuitleg::geweigerd).toList());
        zinnen.add(zin("inkomen-voorlezen", "kop", Map.of("wet", wet)));
        zinnen.addAll(bedragen(antwoord, wet, "inkomen-voorlezen"));
        voorlezen("niet", redenen(antwoord.nietMeegeteld()), zinnen);
        voorlezen("extra", redenen(antwoord.extraMeegeteld()), zinnen);
        return String.join(" ", zinnen);
    }

    private void voorlezen(String kop, List<String> redenen, List<String> zinnen) {
        if (!redenen.isEmpty()) {
            zinnen.add(zin("algemeen", kop));
            redenen.stream().limit(MEESTE_REDENEN).forEach(zinnen::add);
        }
    }

    /** One sentence for each run of months with the same figure. */
    private List<String> bedragen(InkomenAntwoord antwoord, String wet, String groep) {
        List<String> regels = new ArrayList<>();
        List<InkomenMaand> maanden = antwoord.maanden();
        for (int nummer = 0; nummer < maanden.size();) {
            int volgende = nummer + 1;
            while (volgende < maanden.size() && gelijk(maanden.get(nummer), maanden.get(volgende))) {
                volgende++;
            }
            if (regels.size() == (groep.equals("inkomen") ? MEESTE_BLOKKEN : MEESTE_BLOKKEN_VOORGELEZEN)) {
                regels.add(zin(groep, "meer"));
                return regels;
            }
            regels.add(bedrag(maanden.get(nummer), maanden.get(volgende - 1), wet, groep));
            nummer = volgende;
        }
        return regels;
    }

    private static boolean gelijk(InkomenMaand een, InkomenMaand ander) {
        return Objects.equals(een.inkomenPerMaand(), ander.inkomenPerMaand()) && Objects.equals(een.eenOpEenPerMaand(), ander.eenOpEenPerMaand());
    }

    private String bedrag(InkomenMaand eerste, InkomenMaand laatste, String wet, String groep) {
        Map<String, String> waarden = new HashMap<>();
        waarden.put("wet", wet);
        waarden.put("wanneer", (eerste == laatste ? "In " : "Van ") + Opmaak.maanden(eerste.maand().waarde(), laatste.maand().waarde()));
        if (eerste.inkomenPerMaand() == null) {
            return zin(groep, "maand-onbekend", waarden);
        }
        waarden.put("bedrag", eerste.inkomenPerMaand().toString());
        boolean niets = eerste.inkomenPerMaand().isNul();
        List<String> zinnen = new ArrayList<>(List.of(zin(groep, niets ? "niets" : eerste == laatste ? "maand" : "maanden", waarden)));
        if (!niets && eerste.inkomenPerDag() != null && kent(groep, "per-dag")) {
            zinnen.add(zin(groep, "per-dag", Map.of("bedrag", eerste.inkomenPerDag().toString())));
        }
        if (eerste.eenOpEenPerMaand() != null) {
            zinnen.add(zin(groep, "een-op-een", Map.of("bedrag", eerste.eenOpEenPerMaand().toString())));
        }
        return String.join(" ", zinnen);
    }

    private static List<String> redenen(List<Inkomensverschil> verschillen) {
        return verschillen.stream().map(Inkomensverschil::reden).filter(Objects::nonNull).distinct().toList();
    }

    // ── Wajong and WW ───────────────────────────────────────────────────────────────────────

    Uitleg uitleg(WajongwwAntwoord antwoord) {
        List<String> alineas = new ArrayList<>();
        antwoord.nietBerekenbaar().stream().map(Beoordelingsuitleg::geweigerd).forEach(alineas::add);
        alineas.add(varianten(antwoord, "wajongww", "\n- "));
        if (antwoord.duur() != null && antwoord.duur().laatsteDag() != null) {
            alineas.add(zin("wajongww", "duur", Map.of("laatsteDag", antwoord.duur().laatsteDag().toString())));
        }
        alineas.add(zin("wajongww", "oordeel"));
        if (antwoord.bandbreedte() != null) {
            alineas.add(zin("wajongww", "bandbreedte", Map.of("laagste", antwoord.bandbreedte().laagste().toString(), "hoogste",
                    antwoord.bandbreedte().hoogste().toString())));
        }
        alineas.add(zin("wajongww", "advies"));
        vragen(antwoord.ontbrekend(), alineas);
        alineas.add(zin("wajongww", "slot"));
        String voorlezen = varianten(antwoord, "wajongww-voorlezen", " ") + " " + zin("wajongww", "oordeel") + " " + zin("wajongww", "advies");
        return new Uitleg(String.join("\n\n", alineas),
                juridisch(zin("juridisch", "wajongww"), antwoord.stappen(), antwoord.nietBerekenbaar(), antwoord.ontbrekend(), antwoord.oordeelspunten(),
                        antwoord.aannames(), antwoord.regelset().versie()),
                voorlezen(voorlezen, antwoord.ontbrekend()));
    }

    private String varianten(WajongwwAntwoord antwoord, String groep, String tussen) {
        List<String> regels = new ArrayList<>();
        for (Wajongwwvariant variant : antwoord.varianten()) {
            if (!variant.maanden().isEmpty() && variant.totaal().samen() != null) {
                regels.add(zin(groep, variant.naam(), Map.of("samen", variant.totaal().samen().toString())));
            }
        }
        if (regels.isEmpty()) {
            return zin(groep, "onbekend");
        }
        var maanden = antwoord.varianten().get(0).maanden();
        String kop = zin(groep, "kop", Map.of("wanneer",
                wanneer(maanden.get(0).maand().waarde(), maanden.get(maanden.size() - 1).maand().waarde()).toLowerCase(Locale.ROOT)));
        return kop + tussen + String.join(tussen, regels);
    }
}
