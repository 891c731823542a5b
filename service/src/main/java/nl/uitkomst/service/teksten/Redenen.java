package nl.uitkomst.service.teksten;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    List<String> van(List<Blok> blokken) {
        boolean meer = blokken.stream().flatMap(blok -> blok.uitkeringen().stream()).map(UitkeringAntwoord::soort).distinct().count() > 1;
        Set<String> redenen = new LinkedHashSet<>();
        for (Blok blok : blokken) {
            for (UitkeringAntwoord deel : blok.uitkeringen()) {
                Map<String, String> naast = naast(deel, blok);
                deel.gronden().stream().filter(woorden.redenen()::containsKey).map(grond -> woorden.redenen().get(grond).vul(naast))
                        .map(reden -> meer ? van(deel, reden) : reden).forEach(redenen::add);
            }
        }
        return List.copyOf(redenen);
    }

    private String van(UitkeringAntwoord deel, String reden) {
        return woorden.zinnen().get("reden-van").vul(Map.of("naam", woorden.soorten().getOrDefault(deel.soort(), deel.soort()), "reden", reden));
    }

    /** Which other benefits there are in the same months: {@code bij-ww}, and {@code naast} for any. */
    private static Map<String, String> naast(UitkeringAntwoord deel, Blok blok) {
        Map<String, String> naast = new HashMap<>();
        blok.uitkeringen().stream().map(UitkeringAntwoord::soort).filter(soort -> !soort.equals(deel.soort())).forEach(soort -> {
            naast.put("bij-" + soort, soort);
            if (!soort.equals(TOESLAG)) {
                naast.put("naast", soort);
            }
        });
        return naast;
    }
}
