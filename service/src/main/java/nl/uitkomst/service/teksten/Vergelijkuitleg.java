package nl.uitkomst.service.teksten;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.uitkomst.antwoord.Antwoord.MaandAntwoord;
import nl.uitkomst.antwoord.Antwoord.Uitleg;
import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.motor.Regelset;
import nl.uitkomst.service.teksten.Uitlegger.Uitlegwoorden;
import nl.uitkomst.watals.Regelverschil;
import nl.uitkomst.watals.VergelijkAntwoord.AndereGebeurtenis;
import nl.uitkomst.watals.VergelijkAntwoord.AndereRegels;
import nl.uitkomst.watals.VergelijkAntwoord.Maandverschil;
import nl.uitkomst.watals.VergelijkAntwoord.Scenariouitkomst;
import nl.uitkomst.watals.VergelijkAntwoord.Vergelijktotaal;
import nl.uitkomst.watals.VergelijkAntwoord;
import tools.jackson.core.type.TypeReference;

/** The explanation of {@code _vergelijk}: first what there is now, then per scenario what would be different and why. */
final class Vergelijkuitleg extends Uitlegdelen {

    /** After this many different rows of months the table says it better. */
    private static final int MEESTE_RIJEN = 6;
    /** More scenarios than this cannot be kept apart by ear. */
    private static final int MEESTE_SCENARIOS_VOORGELEZEN = 3;
    private static final String GEEN = "geen";

    private final Uitlegwoorden gedeeld = Tekstbestand.lees("uitleg.yaml", new TypeReference<>() { });

    Vergelijkuitleg(Regelset regelset) {
        super("watals-uitleg.yaml", regelset);
    }

    Uitleg uitleg(VergelijkAntwoord antwoord) {
        List<String> alineas = new ArrayList<>();
        antwoord.nietBerekenbaar().stream().map(Uitlegdelen::geweigerd).distinct().forEach(alineas::add);
        alineas.add(nu(antwoord, "vergelijk"));
        antwoord.scenarios().forEach(scenario -> scenario(scenario, alineas));
        alineas.addAll(opmerkingen(antwoord.waarschuwingen()));
        vragen(antwoord.ontbrekend(), alineas);
        alineas.add(zin("algemeen", "slot"));
        return new Uitleg(String.join("\n\n", alineas), juridisch(antwoord), voorlezen(antwoord));
    }

    // ── plain ───────────────────────────────────────────────────────────────────────────────

    private String nu(VergelijkAntwoord antwoord, String groep) {
        Map<String, String> waarden = new HashMap<>(totaal(antwoord.basis().totaal()));
        List<MaandAntwoord> maanden = antwoord.basis().maanden();
        if (!maanden.isEmpty()) {
            YearMonth van = maanden.get(0).maand().waarde();
            YearMonth totEnMet = maanden.get(maanden.size() - 1).maand().waarde();
            waarden.put("maanden", Opmaak.maanden(van, totEnMet));
            waarden.put("Wanneer", wanneer(van, totEnMet));
            waarden.put("wanneer", wanneer(van, totEnMet).toLowerCase(Locale.ROOT));
        }
        return zin(groep, "nu", waarden);
    }

    private void scenario(Scenariouitkomst scenario, List<String> alineas) {
        alineas.add(kop(scenario, "vergelijk"));
        if (scenario.verschil().samen() != null && !gelijk(scenario)) {
            lijst("per-maand", perMaand(scenario), alineas);
        }
        lijst("waarom", redenen(scenario), alineas);
        lijst("anders", scenario.andereGebeurtenissen().stream().filter(deel -> deel.tekst() != null).map(this::gebeurtenis).toList(), alineas);
    }

    private String kop(Scenariouitkomst scenario, String groep) {
        Map<String, String> waarden = new HashMap<>(totaal(scenario.totaal()));
        waarden.put("naam", scenario.naam());
        List<String> zinnen = new ArrayList<>(List.of(zin(groep, "scenario", waarden)));
        verschil("samen", scenario.verschil().samen(), groep, zinnen);
        verschil("uitkering", scenario.verschil().uitkering(), groep, zinnen);
        return String.join(" ", zinnen);
    }

    private void verschil(String waarvan, Bedrag verschil, String groep, List<String> zinnen) {
        if (verschil != null) {
            String kant = verschil.isNul() ? "gelijk" : verschil.isPositief() ? "meer" : "minder";
            zinnen.add(zin(groep, waarvan + "-" + kant, Map.of("bedrag", zonderTeken(verschil).toString())));
        }
    }

    private static Bedrag zonderTeken(Bedrag bedrag) {
        return bedrag.isNegatief() ? Bedrag.NUL.min(bedrag) : bedrag;
    }

    private static boolean gelijk(Scenariouitkomst scenario) {
        return scenario.verschilPerMaand().stream().map(Maandverschil::samen).distinct().count() <= 1;
    }

    /** One line for each row of months with the same difference. */
    private List<String> perMaand(Scenariouitkomst scenario) {
        List<String> regels = new ArrayList<>();
        List<Maandverschil> maanden = scenario.verschilPerMaand();
        for (int nummer = 0; nummer < maanden.size();) {
            int volgende = nummer + 1;
            while (volgende < maanden.size() && Objects.equals(maanden.get(nummer).samen(), maanden.get(volgende).samen())) {
                volgende++;
            }
            if (regels.size() == MEESTE_RIJEN) {
                regels.add(zin("vergelijk", "meer-rijen"));
                return regels;
            }
            Bedrag samen = maanden.get(nummer).samen();
            String kant = samen.isNul() ? "maand-gelijk" : samen.isPositief() ? "maand-meer" : "maand-minder";
            regels.add(zin("vergelijk", kant, Map.of("bedrag", zonderTeken(samen).toString(), "wanneer",
                    wanneer(maanden.get(nummer).maand().waarde(), maanden.get(volgende - 1).maand().waarde()))));
            nummer = volgende;
        }
        return regels;
    }

    /** Why, in plain words: what the rules say that decide only here; where they are the same, that it is the facts. */
    private List<String> redenen(Scenariouitkomst scenario) {
        Set<String> redenen = new LinkedHashSet<>();
        scenario.andereRegels().stream().flatMap(deel -> deel.scenario().stream()).filter(gedeeld.redenen()::containsKey)
                .map(id -> gedeeld.redenen().get(id).vul(Map.of())).filter(reden -> reden != null && !reden.isEmpty()).forEach(redenen::add);
        boolean verschilt = scenario.verschilPerMaand().stream().anyMatch(maand -> maand.uitkering() != null && !maand.uitkering().isNul());
        if (redenen.isEmpty() && scenario.andereRegels().isEmpty() && verschilt) {
            redenen.add(zin("vergelijk", "zelfde-regels"));
        }
        return List.copyOf(redenen);
    }

    private String gebeurtenis(AndereGebeurtenis gebeurtenis) {
        return zin("vergelijk", "gebeurtenis-" + gebeurtenis.alleenIn(), Map.of("tekst", gebeurtenis.tekst()));
    }

    private static Map<String, String> totaal(Vergelijktotaal totaal) {
        Map<String, String> waarden = new HashMap<>();
        zet(waarden, "uitkering", totaal.uitkering());
        zet(waarden, "inkomen", totaal.inkomen());
        if (totaal.inkomen() != null && totaal.inkomen().isNul()) {
            waarden.put("zonder-inkomen", "");
        }
        zet(waarden, "samen", totaal.samen());
        return waarden;
    }

    private static void zet(Map<String, String> waarden, String naam, Bedrag bedrag) {
        if (bedrag != null) {
            waarden.put(naam, bedrag.toString());
        }
    }

    // ── the other two ───────────────────────────────────────────────────────────────────────

    private String voorlezen(VergelijkAntwoord antwoord) {
        List<String> zinnen = new ArrayList<>(antwoord.nietBerekenbaar().stream().map(Uitlegdelen::geweigerd).distinct().toList());
        zinnen.add(nu(antwoord, "vergelijk-voorlezen"));
        for (Scenariouitkomst scenario : antwoord.scenarios().stream().limit(MEESTE_SCENARIOS_VOORGELEZEN).toList()) {
            zinnen.add(kop(scenario, "vergelijk-voorlezen"));
            redenen(scenario).stream().filter(reden -> !zinnen.contains(reden)).limit(1).forEach(zinnen::add);
        }
        if (antwoord.scenarios().size() > MEESTE_SCENARIOS_VOORGELEZEN) {
            zinnen.add(zin("vergelijk-voorlezen", "meer-scenarios"));
        }
        if (antwoord.nietBerekenbaar().isEmpty()) {
            zinnen.add(zin("vergelijk-voorlezen", "doorgeven"));
        }
        return voorlezen(String.join(" ", zinnen), antwoord.ontbrekend());
    }

    private String juridisch(VergelijkAntwoord antwoord) {
        List<String> alineas = new ArrayList<>(List.of(nu(antwoord, "vergelijk-juridisch")));
        for (Scenariouitkomst scenario : antwoord.scenarios()) {
            Map<String, String> waarden = new HashMap<>(totaal(scenario.totaal()));
            waarden.put("naam", scenario.naam());
            zet(waarden, "verschil", scenario.verschil().samen());
            zet(waarden, "verschilUitkering", scenario.verschil().uitkering());
            List<String> regels = scenario.andereRegels().stream().map(AndereRegels::tekst).filter(Objects::nonNull).distinct().toList();
            String kop = zin("vergelijk-juridisch", "scenario", waarden);
            alineas.add(kop + (regels.isEmpty() ? " " + zin("vergelijk-juridisch", "zelfde-regels") : "\n- " + String.join("\n- ", regels)));
        }
        return juridisch(String.join("\n\n", alineas), List.of(), antwoord.nietBerekenbaar(), antwoord.ontbrekend(), antwoord.oordeelspunten(),
                antwoord.aannames(), antwoord.regelset().versie());
    }

    // ── one row of months in which other rules decide ───────────────────────────────────────

    String regelverschil(Regelverschil rij) {
        Map<String, String> waarden = new HashMap<>();
        waarden.put("wanneer", wanneer(rij.maanden().van().waarde(), rij.maanden().totEnMet().waarde()));
        waarden.put("naam", gedeeld.soorten().getOrDefault(rij.uitkering(), rij.uitkering()));
        String basis = artikelen(rij.basis());
        String scenario = artikelen(rij.scenario());
        if (basis.equals(scenario)) {
            waarden.put("zelfde", basis);
            return zin("regelverschil", "zelfde-artikel", waarden);
        }
        if (!basis.isEmpty()) {
            waarden.put("basis", basis);
        }
        if (!scenario.isEmpty()) {
            waarden.put("scenario", scenario);
        }
        if (rij.faseBasis() != null && rij.faseScenario() != null && !rij.faseBasis().equals(rij.faseScenario())) {
            boolean geen = rij.faseBasis().equals(GEEN) || rij.faseScenario().equals(GEEN);
            waarden.put(geen ? rij.faseBasis().equals(GEEN) ? "welRecht" : "geenRecht" : "andereFase", "");
            waarden.put("faseBasis", gedeeld.fasen().getOrDefault(rij.faseBasis(), rij.faseBasis()));
            waarden.put("faseScenario", gedeeld.fasen().getOrDefault(rij.faseScenario(), rij.faseScenario()));
        }
        return zin("regelverschil", "verschil", waarden);
    }
}
