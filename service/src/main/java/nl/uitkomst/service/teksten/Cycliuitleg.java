package nl.uitkomst.service.teksten;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.uitkomst.antwoord.Antwoord.Uitleg;
import nl.uitkomst.antwoord.Antwoord.Waarschuwing;
import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.motor.Regelset;
import nl.uitkomst.watals.CycliAntwoord.Cyclus;
import nl.uitkomst.watals.CycliAntwoord.Signaal;
import nl.uitkomst.watals.CycliAntwoord;

/** The explanation of {@code _cycli}: which cycle gives the smallest bill, what each gives, and when the estimate no longer fits. */
final class Cycliuitleg extends Uitlegdelen {

    private static final int MEESTE_SIGNALEN = 6;
    private static final String ANDERE_MAANDEN = "cycli-over-andere-maanden";
    private static final String ALLEEN_ZELFSTANDIGEN = "twaalf-maanden-voor-zelfstandigen";

    Cycliuitleg(Regelset regelset) {
        super("watals-uitleg.yaml", regelset);
    }

    // ── which cycle ─────────────────────────────────────────────────────────────────────────

    /** What {@code tekst} of the answer says: a comparison and what UWV offers, no advice. */
    String tekst(CycliAntwoord antwoord) {
        return String.join(" ", zinnen(antwoord, "cycli"));
    }

    private List<String> zinnen(CycliAntwoord antwoord, String groep) {
        List<Cyclus> cycli = antwoord.cycli().stream().filter(cyclus -> cyclus.grootsteTerugvordering() != null).toList();
        if (cycli.isEmpty()) {
            return antwoord.nietBerekenbaar().isEmpty() ? List.of(zin(groep, "onbekend")) : List.of();
        }
        List<String> zinnen = new ArrayList<>();
        List<Cyclus> laagste = laagste(cycli);
        zinnen.add(laagste(laagste, laagste.size() == antwoord.cycli().size(), "", groep));
        boolean zelfstandig = antwoord.waarschuwingen().stream().noneMatch(deel -> deel.code().equals(ALLEEN_ZELFSTANDIGEN));
        List<Cyclus> andere = cycli.stream().filter(cyclus -> !voorZelfstandigen(cyclus)).toList();
        if (!zelfstandig && laagste.stream().allMatch(Cycliuitleg::voorZelfstandigen) && !andere.isEmpty()) {
            zinnen.add(zin(groep, "zelfstandigen"));
            zinnen.add(laagste(laagste(andere), false, "anders-", groep));
        }
        zinnen.add(zin(groep, "op-verzoek"));
        return zinnen;
    }

    private static boolean voorZelfstandigen(Cyclus cyclus) {
        return cyclus.aanbod().equals(CycliAntwoord.VOOR_ZELFSTANDIGEN);
    }

    private static List<Cyclus> laagste(List<Cyclus> cycli) {
        Bedrag bedrag = cycli.stream().map(Cyclus::grootsteTerugvordering).min(Comparator.naturalOrder()).orElseThrow();
        return cycli.stream().filter(cyclus -> cyclus.grootsteTerugvordering().equals(bedrag)).toList();
    }

    private String laagste(List<Cyclus> laagste, boolean alle, String soort, String groep) {
        Bedrag bedrag = laagste.get(0).grootsteTerugvordering();
        String naam = soort + (bedrag.isNul() ? "niets" : "rekening") + (alle ? "-alle" : "");
        return zin(groep, naam, Map.of("cycli", namen(laagste), "per", namen(laagste).replaceFirst("^1 maand$", "maand"), "bedrag", bedrag.toString()));
    }

    /** {@code "1 maand"}, {@code "3, 6 of 12 maanden"}. */
    private static String namen(List<Cyclus> cycli) {
        List<String> lengten = cycli.stream().map(cyclus -> String.valueOf(cyclus.cyclusMaanden())).toList();
        int laatste = lengten.size() - 1;
        String tekst = laatste == 0 ? lengten.get(0) : String.join(", ", lengten.subList(0, laatste)) + " of " + lengten.get(laatste);
        return tekst + (tekst.equals("1") ? " maand" : " maanden");
    }

    // ── the three forms ─────────────────────────────────────────────────────────────────────

    Uitleg uitleg(CycliAntwoord antwoord) {
        List<String> alineas = new ArrayList<>();
        antwoord.nietBerekenbaar().stream().map(Uitlegdelen::geweigerd).distinct().forEach(alineas::add);
        if (!zinnen(antwoord, "cycli").isEmpty()) {
            alineas.add(tekst(antwoord));
        }
        antwoord.waarschuwingen().stream().filter(deel -> deel.code().equals(ANDERE_MAANDEN)).map(Waarschuwing::tekst)
                .forEach(alineas::add);
        lijst("per-cyclus", antwoord.cycli().stream().filter(cyclus -> cyclus.grootsteTerugvordering() != null).map(this::cyclus).toList(), alineas);
        lijst("signalen", signalen(antwoord), alineas);
        vragen(antwoord.ontbrekend(), alineas);
        if (antwoord.nietBerekenbaar().isEmpty()) {
            alineas.add(zin("cycli", "doorgeven"));
        }
        alineas.add(zin("algemeen", "slot"));
        List<String> gesproken = new ArrayList<>(antwoord.nietBerekenbaar().stream().map(Uitlegdelen::geweigerd).distinct().toList());
        gesproken.addAll(zinnen(antwoord, "cycli-voorlezen"));
        if (antwoord.nietBerekenbaar().isEmpty()) {
            gesproken.add(zin("cycli-voorlezen", "voorschot"));
            if (!antwoord.signalen().isEmpty()) {
                gesproken.add(zin("cycli-voorlezen", antwoord.signalen().size() == 1 ? "signaal" : "signalen", Map.of("maand",
                        antwoord.signalen().get(0).maand().toString(), "aantal", String.valueOf(antwoord.signalen().size()))));
            }
            gesproken.add(zin("cycli-voorlezen", "doorgeven"));
        }
        return new Uitleg(String.join("\n\n", alineas), juridisch(antwoord), voorlezen(String.join(" ", gesproken), antwoord.ontbrekend()));
    }

    private String cyclus(Cyclus cyclus) {
        boolean terug = cyclus.grootsteTerugvordering().isPositief();
        boolean erbij = cyclus.grootsteNabetaling().isPositief();
        String naam = terug && erbij ? "cyclus-terug-en-erbij" : terug ? "cyclus-terug" : erbij ? "cyclus-erbij" : "cyclus-niets";
        String elke = cyclus.cyclusMaanden() == 1 ? zin("cycli", "elke-maand") : zin("cycli", "elke-cyclus", Map.of("cyclus", namen(List.of(cyclus))));
        return zin("cycli", naam, Map.of("elke", elke, "terug", cyclus.grootsteTerugvordering().toString(), "erbij",
                cyclus.grootsteNabetaling().toString()));
    }

    /** One line for each run of months that differ in the same way. */
    private List<String> signalen(CycliAntwoord antwoord) {
        List<String> regels = new ArrayList<>();
        List<Signaal> signalen = antwoord.signalen();
        for (int nummer = 0; nummer < signalen.size();) {
            int volgende = nummer + 1;
            while (volgende < signalen.size() && sluitAan(signalen.get(volgende - 1), signalen.get(volgende))) {
                volgende++;
            }
            if (regels.size() == MEESTE_SIGNALEN) {
                regels.add(zin("cycli", "meer-signalen"));
                return regels;
            }
            regels.add(signaal(signalen.get(nummer), signalen.get(volgende - 1)));
            nummer = volgende;
        }
        return regels;
    }

    private static boolean sluitAan(Signaal een, Signaal ander) {
        return ander.maand().equals(een.maand().plus(1)) && een.geschat().equals(ander.geschat()) && een.werkelijk().equals(ander.werkelijk())
                && Objects.equals(een.passendVoorschot(), ander.passendVoorschot());
    }

    private String signaal(Signaal eerste, Signaal laatste) {
        Map<String, String> waarden = new HashMap<>(Map.of("wanneer", wanneer(eerste.maand().waarde(), laatste.maand().waarde()), "pm",
                eerste.equals(laatste) ? "" : " per maand", "geschat", eerste.geschat().toString(), "werkelijk", eerste.werkelijk().toString(),
                "vanaf", eerste.passendVoorschotVanaf().toString()));
        if (eerste.passendVoorschot() != null) {
            waarden.put("voorschot", eerste.passendVoorschot().toString());
        }
        return zin("cycli", "signaal", waarden);
    }

    private String juridisch(CycliAntwoord antwoord) {
        List<String> regels = antwoord.cycli().stream().flatMap(cyclus -> cyclus.afrekeningen().stream().map(deel -> deel.saldo() == null ? null
                : zin("cycli-juridisch", "afrekening", Map.of("cyclus", namen(List.of(cyclus)), "maanden",
                        Opmaak.maanden(deel.van().waarde(), deel.totEnMet().waarde()), "recht", deel.recht().toString(), "voorschot",
                        deel.voorschot().toString(), "saldo", deel.saldo().toString())))).filter(Objects::nonNull).toList();
        String kern = zin("cycli-juridisch", "kop") + (regels.isEmpty() ? "" : "\n- " + String.join("\n- ", regels));
        return juridisch(kern, List.of(), antwoord.nietBerekenbaar(), antwoord.ontbrekend(), antwoord.oordeelspunten(), antwoord.aannames(),
                antwoord.regelset().versie());
    }
}
