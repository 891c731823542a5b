package nl.uitkomst.catalogus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.uitkomst.motor.Yaml;
import nl.uitkomst.recht.Bron;
import tools.jackson.core.type.TypeReference;

/** The sign-offs, by article, and what they say of the rules as they are now. */
final class Aftekeningen {

    private static final String MAP = "/nl/uitkomst/aftekeningen/";

    private final Map<List<String>, Aftekening> perArtikel = new LinkedHashMap<>();

    Aftekeningen(List<Aftekening> alle) {
        alle.forEach(aftekening -> perArtikel.put(sleutel(aftekening.wet(), aftekening.artikel()), aftekening));
    }

    /** Those of the articles that rules cite, where there is a file. */
    static Aftekeningen lees(List<Bron> bronnen) {
        List<Aftekening> gevonden = new ArrayList<>();
        bronnen.stream().map(Aftekeningen::bestand).distinct().filter(bestand -> Aftekeningen.class.getResource(MAP + bestand) != null)
                .forEach(bestand -> gevonden.add(Yaml.lees(MAP + bestand, new TypeReference<Aftekening>() { })));
        return new Aftekeningen(gevonden);
    }

    /** {@code wajong-1a-4.yaml} for article 1a:4; of a policy its code. */
    static String bestand(Bron bron) {
        return (bron.wet() + (bron.artikel() == null ? "" : "-" + bron.artikel().replace(':', '-'))).toLowerCase(Locale.ROOT) + ".yaml";
    }

    Aftekening van(Bron bron) {
        return perArtikel.get(sleutel(bron.wet(), bron.artikel()));
    }

    private static List<String> sleutel(String wet, String artikel) {
        return List.of(wet, artikel == null ? "" : artikel);
    }

    /** @param hash of the rule as it is now */
    Toetsstatus status(Bron bron, String regel, String hash) {
        Aftekening aftekening = van(bron);
        if (aftekening == null || !aftekening.regels().containsKey(regel)) {
            return Toetsstatus.NOG_NIET_BEOORDEELD;
        }
        return aftekening.regels().get(regel).equals(hash) ? Toetsstatus.BEOORDEELD : Toetsstatus.OPNIEUW_BEOORDELEN;
    }

    /** Of an article: as long as one rule of it has changed, was added or has gone since the sign-off, it must be looked at again. */
    Toetsstatus samen(Bron bron, Map<String, Toetsstatus> regels) {
        Aftekening aftekening = van(bron);
        if (aftekening == null) {
            return Toetsstatus.NOG_NIET_BEOORDEELD;
        }
        boolean dezelfde = aftekening.regels().keySet().equals(regels.keySet()) && regels.values().stream().allMatch(Toetsstatus.BEOORDEELD::equals);
        return dezelfde ? Toetsstatus.BEOORDEELD : Toetsstatus.OPNIEUW_BEOORDELEN;
    }
}
