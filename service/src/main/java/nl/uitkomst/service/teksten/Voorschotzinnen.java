package nl.uitkomst.service.teksten;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.uitkomst.antwoord.Antwoord;
import nl.uitkomst.antwoord.Antwoord.Afrekening;
import nl.uitkomst.antwoord.Antwoord.UitkeringAntwoord;
import nl.uitkomst.geld.Bedrag;

/** An advance and what comes of it, to be heard: what it is, and what is paid or asked back in the end. */
final class Voorschotzinnen {

    /** Of more settlements than this only the largest bill is told. */
    private static final int MEESTE_AFREKENINGEN = 2;

    private final Map<String, Sjabloon> woorden;

    Voorschotzinnen(Map<String, Sjabloon> woorden) {
        this.woorden = woorden;
    }

    List<String> van(Antwoord antwoord) {
        List<Bedrag> voorschotten = antwoord.maanden().stream().flatMap(maand -> Aandeel.van(maand.uitkeringen()).stream()).map(Aandeel::voorschot)
                .filter(Objects::nonNull).distinct().toList();
        if (voorschotten.isEmpty()) {
            return List.of();
        }
        List<String> zinnen = new ArrayList<>();
        boolean vast = voorschotten.size() == 1 && antwoord.maanden().stream().allMatch(Voorschotzinnen::heeftEenVoorschot);
        zinnen.add(vast ? zin("voorschot-vast", Map.of("bedrag", voorschotten.get(0).toString())) : zin("voorschot-wisselt", Map.of()));
        zinnen.add(zin("voorschot-uitleg", Map.of()));
        afrekeningen(antwoord.afrekeningen().stream().filter(deel -> deel.saldo() != null).toList(), zinnen);
        return zinnen;
    }

    private static boolean heeftEenVoorschot(Antwoord.MaandAntwoord maand) {
        return maand.uitkeringen().stream().map(UitkeringAntwoord::voorschot).filter(Objects::nonNull).count() == 1;
    }

    private String zin(String naam, Map<String, String> waarden) {
        return woorden.get(naam).vul(waarden);
    }

    private void afrekeningen(List<Afrekening> afrekeningen, List<String> zinnen) {
        if (afrekeningen.isEmpty()) {
            return;
        }
        if (afrekeningen.stream().allMatch(deel -> deel.saldo().isNul())) {
            zinnen.add(zin("afrekening-gelijk", Map.of()));
        } else if (afrekeningen.size() <= MEESTE_AFREKENINGEN) {
            afrekeningen.stream().filter(deel -> !deel.saldo().isNul()).map(this::afrekening).forEach(zinnen::add);
        } else {
            zinnen.add(zin("afrekeningen", Map.of("aantal", String.valueOf(afrekeningen.size()))));
            Afrekening grootste = afrekeningen.stream().max(Comparator.comparing(Afrekening::terugvordering)).orElseThrow();
            zinnen.add(grootste.terugvordering().isPositief() ? zin("grootste-rekening", Map.of("bedrag", grootste.terugvordering().toString()))
                    : zin("geen-rekening", Map.of()));
        }
    }

    private String afrekening(Afrekening afrekening) {
        boolean terug = afrekening.terugvordering().isPositief();
        return zin(terug ? "afrekening-terug" : "afrekening-erbij", Map.of(
                "maanden", Opmaak.maanden(afrekening.van().waarde(), afrekening.totEnMet().waarde()),
                "bedrag", (terug ? afrekening.terugvordering() : afrekening.nabetaling()).toString()));
    }
}
