package nl.uitkomst.service.teksten;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.uitkomst.antwoord.Antwoord.UitkeringAntwoord;
import nl.uitkomst.service.teksten.Uitlegger.Uitlegwoorden;

/** Why the amounts are what they are: one line for each rule that decided one, in plain words, and of which benefit where there are more. */
final class Redenen {

    /** It stands beside a benefit and changes none. */
    private static final String TOESLAG = "toeslagenwet";

    private final Uitlegwoorden woorden;

    Redenen(Uitlegwoorden woorden) {
        this.woorden = woorden;
    }

    /**
     * Why, and the rule that says so.
     *
     * @param naam the benefit it is about; null where there is one only
     */
    record Reden(String regel, String naam, String tekst) {
    }

    /** Each sentence once, in the order of the months. */
    List<String> van(List<Blok> blokken) {
        return perRegel(blokken).stream().map(reden -> reden.naam() == null ? reden.tekst() : met(reden)).distinct().toList();
    }

    /** Every rule that decided an amount, with its sentence; two rules may have the same. */
    List<Reden> perRegel(List<Blok> blokken) {
        Set<String> soorten = blokken.stream().flatMap(blok -> blok.uitkeringen().stream()).filter(Redenen::telt).map(UitkeringAntwoord::soort)
                .collect(Collectors.toSet());
        Set<Reden> redenen = new LinkedHashSet<>();
        for (Blok blok : blokken) {
            for (UitkeringAntwoord deel : blok.uitkeringen()) {
                Map<String, String> naast = naast(deel, soorten);
                deel.gronden().stream().filter(woorden.redenen()::containsKey).map(grond -> new Reden(grond,
                        soorten.size() > 1 ? woorden.soorten().getOrDefault(deel.soort(), deel.soort()) : null, woorden.redenen().get(grond).vul(naast)))
                        .filter(reden -> !reden.tekst().isEmpty()).forEach(redenen::add);
            }
        }
        return List.copyOf(redenen);
    }

    /** A benefit without any figure is refused or unknown, and then no other amount rests on it. */
    private static boolean telt(UitkeringAntwoord deel) {
        return deel.recht() != null || deel.bandbreedte() != null;
    }

    private String met(Reden reden) {
        return woorden.zinnen().get("reden-van").vul(Map.of("naam", reden.naam(), "reden", reden.tekst()));
    }

    /**
     * What a reason can ask for: another benefit ({@code bij-ww}, {@code naast} for any), another rule for the same amount ({@code met-ww-27-1}),
     * nothing to deduct ({@code zonder-inkomen}).
     */
    private static Map<String, String> naast(UitkeringAntwoord deel, Set<String> soorten) {
        Map<String, String> naast = new HashMap<>();
        deel.gronden().forEach(grond -> naast.put("met-" + grond, grond));
        if (deel.verrekendInkomen() != null && deel.verrekendInkomen().isNul()) {
            naast.put("zonder-inkomen", "");
        }
        soorten.stream().filter(soort -> !soort.equals(deel.soort())).forEach(soort -> {
            naast.put("bij-" + soort, soort);
            if (!soort.equals(TOESLAG)) {
                naast.put("naast", soort);
            }
        });
        return naast;
    }
}
