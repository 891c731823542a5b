package nl.uitkomst.service.teksten;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.uitkomst.antwoord.Antwoord.Uitleg;
import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.motor.Regelset;
import nl.uitkomst.tijd.Maand;
import nl.uitkomst.watals.VerkenAntwoord.Soort;
import nl.uitkomst.watals.VerkenAntwoord.Verkendrempel;
import nl.uitkomst.watals.VerkenAntwoord.Verkenpunt;
import nl.uitkomst.watals.VerkenAntwoord;

/** The words of {@code _verken}: what happens at each threshold, and the whole curve in three forms. */
final class Verkenuitleg extends Uitlegdelen {

    /** More thresholds than this cannot be kept apart by ear; jumps go first. */
    private static final int MEESTE_DREMPELS_VOORGELEZEN = 3;
    private static final BigDecimal HONDERD = BigDecimal.valueOf(100);

    Verkenuitleg(Regelset regelset) {
        super("watals-uitleg.yaml", regelset);
    }

    // ── one threshold ───────────────────────────────────────────────────────────────────────

    String drempel(Verkendrempel drempel, Maand maand) {
        return drempel(drempel, maand, "verken-drempel");
    }

    private String drempel(Verkendrempel drempel, Maand maand, String groep) {
        Map<String, String> waarden = waarden(drempel, maand);
        String wat = switch (drempel.soort()) {
            case SPRONG -> zin(groep, "sprong" + kant(drempel.sprong()), waarden);
            case KNIK -> zin(groep, "knik", waarden);
            case GEVOLG_LATER -> zin(groep, "later" + kant(drempel.sprongLater()), waarden);
        };
        boolean ookLater = drempel.soort() != Soort.GEVOLG_LATER && drempel.sprongLater() != null;
        String later = ookLater ? zin(groep, "ook-later" + kant(drempel.sprongLater()), waarden) : null;
        return Stream.of(wat, reden(drempel, waarden), later).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }

    /** By the rule that makes the threshold; null where no words are known. */
    private String reden(Verkendrempel drempel, Map<String, String> waarden) {
        return drempel.regels().stream().limit(1).filter(regel -> kent("verken-redenen", regel)).map(regel -> zin("verken-redenen", regel, waarden))
                .filter(Objects::nonNull).findFirst().orElse(null);
    }

    private static String kant(Bedrag verschil) {
        return verschil.isNegatief() ? "-minder" : "-meer";
    }

    private Map<String, String> waarden(Verkendrempel drempel, Maand maand) {
        Map<String, String> waarden = new HashMap<>();
        waarden.put("maand", maand.toString());
        waarden.put("inkomen", drempel.inkomen().toString());
        waarden.put("sprong", zonderTeken(drempel.sprong()));
        if (drempel.sprongLater() != null) {
            waarden.put("later", zonderTeken(drempel.sprongLater()));
        }
        if (drempel.behoudenVoor() != null && drempel.behoudenNa() != null) {
            waarden.put("voor", behouden(drempel.behoudenVoor()));
            waarden.put("na", behouden(drempel.behoudenNa()));
            if (new BigDecimal(drempel.behoudenNa()).compareTo(BigDecimal.ONE) == 0) {
                waarden.put("helemaal", "");
            }
            if (new BigDecimal(drempel.behoudenNa()).compareTo(new BigDecimal(drempel.behoudenVoor())) > 0) {
                waarden.put("terug", "");
            }
        }
        return waarden;
    }

    private static String zonderTeken(Bedrag bedrag) {
        return Bedrag.hoogste(bedrag, Bedrag.NUL.min(bedrag)).toString();
    }

    /** {@code "30 cent"}, {@code "de hele euro"}, {@code "niets"}. */
    private String behouden(String aandeel) {
        BigDecimal centen = new BigDecimal(aandeel).multiply(HONDERD);
        BigDecimal heel = centen.setScale(0, RoundingMode.HALF_UP);
        String naam = heel.compareTo(HONDERD) == 0 ? "hele-euro" : heel.signum() == 0 ? "niets" : heel.signum() < 0 ? "verlies"
                : centen.compareTo(heel) == 0 ? "cent" : "ongeveer-cent";
        return zin("verken-drempel", naam, Map.of("cent", heel.abs().toPlainString()));
    }

    // ── the whole ───────────────────────────────────────────────────────────────────────────

    Uitleg uitleg(VerkenAntwoord antwoord) {
        List<String> alineas = new ArrayList<>();
        antwoord.nietBerekenbaar().stream().map(Uitlegdelen::geweigerd).distinct().forEach(alineas::add);
        if (!kop(antwoord, "verken").isEmpty()) {
            alineas.add(String.join(" ", kop(antwoord, "verken")));
        }
        lijst("drempels", teksten(antwoord), alineas);
        alineas.addAll(opmerkingen(antwoord.waarschuwingen()));
        vragen(antwoord.ontbrekend(), alineas);
        alineas.add(zin("algemeen", "slot"));
        List<String> gesproken = new ArrayList<>(antwoord.nietBerekenbaar().stream().map(Uitlegdelen::geweigerd).distinct().toList());
        gesproken.addAll(kop(antwoord, "verken-voorlezen"));
        gesproken.addAll(voorgelezen(antwoord));
        return new Uitleg(String.join("\n\n", alineas), juridisch(antwoord), voorlezen(String.join(" ", gesproken), antwoord.ontbrekend()));
    }

    private static List<String> teksten(VerkenAntwoord antwoord) {
        return antwoord.drempels().stream().map(Verkendrempel::tekst).filter(Objects::nonNull).toList();
    }

    /** The thresholds to be heard, lowest income first. */
    private List<String> voorgelezen(VerkenAntwoord antwoord) {
        List<Verkendrempel> gekozen = antwoord.drempels().stream().sorted(Comparator.comparing(drempel -> drempel.soort() == Soort.KNIK))
                .limit(MEESTE_DREMPELS_VOORGELEZEN).toList();
        List<String> zinnen = new ArrayList<>(antwoord.drempels().stream().filter(gekozen::contains)
                .map(drempel -> drempel(drempel, antwoord.maand(), "verken-drempel-voorlezen")).toList());
        if (antwoord.drempels().size() > gekozen.size()) {
            zinnen.add(zin("verken-voorlezen", "meer-drempels"));
        }
        return zinnen;
    }

    /** Both ends of the range; and what is kept where nothing changes in between. */
    private List<String> kop(VerkenAntwoord antwoord, String groep) {
        List<Verkenpunt> punten = antwoord.punten();
        if (!antwoord.nietBerekenbaar().isEmpty() && !bekend(punten)) {
            return List.of();
        }
        List<String> zinnen = new ArrayList<>(List.of(zin(groep, "kop", Map.of("maand", antwoord.maand().toString()))));
        if (!punten.isEmpty()) {
            zinnen.add(punt(punten.get(0), groep));
        }
        if (punten.size() > 1) {
            zinnen.add(punt(punten.get(punten.size() - 1), groep));
        }
        if (antwoord.drempels().isEmpty() && !punten.isEmpty() && punten.stream().allMatch(punt -> punt.behoudenPerEuro() != null)) {
            zinnen.add(zin(groep, "geen-drempels", Map.of("behouden", behouden(punten.get(0).behoudenPerEuro()))));
        }
        return zinnen;
    }

    private static boolean bekend(List<Verkenpunt> punten) {
        return punten.stream().allMatch(punt -> punt.uitkering() != null);
    }

    private String punt(Verkenpunt punt, String groep) {
        Map<String, String> waarden = new HashMap<>(Map.of("inkomen", punt.inkomen().toString()));
        if (punt.uitkering() != null) {
            waarden.put("uitkering", punt.uitkering().toString());
            waarden.put("samen", punt.samen().toString());
            if (punt.uitkering().isNul()) {
                waarden.put("geen", "");
            }
        }
        return zin(groep, punt.inkomen().isNul() ? "bij-nul" : "bij", waarden);
    }

    private String juridisch(VerkenAntwoord antwoord) {
        List<String> regels = antwoord.drempels().stream().map(this::juridisch).toList();
        List<Verkenpunt> punten = antwoord.punten();
        String kern = punten.isEmpty() ? "" : zin("verken-juridisch", "kop", Map.of("maand", antwoord.maand().toString(), "van",
                punten.get(0).inkomen().toString(), "tot", punten.get(punten.size() - 1).inkomen().toString()));
        String drempels = regels.isEmpty() ? punten.isEmpty() ? "" : " " + zin("verken-juridisch", bekend(punten) ? "geen-drempels" : "onbekend") : "\n- " + String.join("\n- ", regels);
        return juridisch(kern + drempels, List.of(), antwoord.nietBerekenbaar(), antwoord.ontbrekend(), antwoord.oordeelspunten(), antwoord.aannames(),
                antwoord.regelset().versie());
    }

    private String juridisch(Verkendrempel drempel) {
        Map<String, String> waarden = new HashMap<>(Map.of("inkomen", drempel.inkomen().toString(), "sprong", drempel.sprong().toString(),
                "voor", getal(drempel.behoudenVoor()), "na", getal(drempel.behoudenNa())));
        if (drempel.bron() != null) {
            waarden.put("grond", artikelen(drempel.regels().subList(0, 1)));
        }
        if (drempel.sprongLater() != null) {
            waarden.put("later", drempel.sprongLater().toString());
        }
        return zin("verken-juridisch", drempel.soort().code(), waarden);
    }

    private static String getal(String aandeel) {
        return aandeel == null ? "niet te zeggen" : Opmaak.getal(new BigDecimal(aandeel));
    }
}
