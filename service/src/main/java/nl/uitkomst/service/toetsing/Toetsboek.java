package nl.uitkomst.service.toetsing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.uitkomst.catalogus.Catalogus;
import nl.uitkomst.catalogus.Gevalblad;
import nl.uitkomst.catalogus.Regelblad;
import nl.uitkomst.catalogus.Wetblad;
import nl.uitkomst.catalogus.Wetblad.Artikelblad;
import nl.uitkomst.service.catalogus.Catalogusbron;
import org.springframework.stereotype.Component;

/** The catalogue as the pages look in it: by the names in an address. Nothing is made before somebody opens a page. */
@Component
public class Toetsboek {

    /** Cases in full that are kept; reading one from its file takes longer than showing it. */
    private static final int BEWAARD = 300;

    private final Catalogusbron bron;
    private final Map<String, Gevalblad> gevallen = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Gevalblad> oudste) {
            return size() > BEWAARD;
        }
    });

    Toetsboek(Catalogusbron bron) {
        this.bron = bron;
    }

    Catalogus catalogus() {
        return bron.catalogus();
    }

    /** @param code in any case */
    Optional<Wetblad> wet(String code) {
        return catalogus().wetten().stream().filter(blad -> blad.wet().code().toLowerCase(Locale.ROOT).equals(code.toLowerCase(Locale.ROOT))).findFirst();
    }

    Optional<Artikelblad> artikel(Wetblad wet, String artikel) {
        return wet.artikelen().stream().filter(deel -> !deel.rij() && artikel.equals(deel.artikel())).findFirst();
    }

    /** A rule that is known to exist. */
    Regelblad regel(String id) {
        return catalogus().regel(id).orElseThrow();
    }

    Optional<Gevalblad> geval(String id) {
        Gevalblad bewaard = gevallen.get(id);
        if (bewaard != null) {
            return Optional.of(bewaard);
        }
        Optional<Gevalblad> gelezen = catalogus().geval(id);
        gelezen.ifPresent(blad -> gevallen.put(id, blad));
        return gelezen;
    }

    /** Rules that are known to exist. */
    public List<Regelblad> regels(List<String> ids) {
        return ids.stream().map(this::regel).toList();
    }

    /** Whether a code is that of an amount; else it is that of a table. */
    public boolean heeftBedrag(String code) {
        return catalogus().bedrag(code).isPresent();
    }

    /** The articles before and after one, with rows left out; null where there is none. */
    Map<String, String> buren(Wetblad wet, Artikelblad artikel) {
        List<String> nummers = new ArrayList<>(wet.artikelen().stream().filter(deel -> !deel.rij() && deel.artikel() != null).map(Artikelblad::artikel).toList());
        int plaats = nummers.indexOf(artikel.artikel());
        Map<String, String> buren = new HashMap<>();
        if (plaats > 0) {
            buren.put("vorige", nummers.get(plaats - 1));
        }
        if (plaats >= 0 && plaats + 1 < nummers.size()) {
            buren.put("volgende", nummers.get(plaats + 1));
        }
        return buren;
    }
}
