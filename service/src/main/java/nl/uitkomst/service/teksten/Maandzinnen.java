package nl.uitkomst.service.teksten;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.uitkomst.antwoord.Antwoord;
import nl.uitkomst.antwoord.Antwoord.Gebeurtenis;
import nl.uitkomst.antwoord.Antwoord.Totaal;
import nl.uitkomst.antwoord.Antwoord.UitkeringAntwoord;
import nl.uitkomst.geld.Bedrag;

/**
 * What is received in a run of equal months, in sentences: the whole first, then each benefit, then the holiday allowance, wages and advance.
 * A sentence that the words do not have is left out.
 */
final class Maandzinnen {

    private static final String BIJNA_NUL = "bedrag-bijna-nul";
    private static final Bedrag HALVE_EURO = Bedrag.euro("0.50");

    private final Map<String, Sjabloon> woorden;
    private final Map<String, String> soorten;

    Maandzinnen(Map<String, Sjabloon> woorden, Map<String, String> soorten) {
        this.woorden = woorden;
        this.soorten = soorten;
    }

    /**
     * @param vorige   the run of months told before this one, of which wages need not be told again; null for none
     * @param antwoord the answer the months belong to; it names the benefit where a month has none
     */
    List<String> van(Blok blok, Blok vorige, Antwoord antwoord) {
        List<Aandeel> alle = Aandeel.van(blok.uitkeringen());
        List<Aandeel> met = alle.stream().filter(aandeel -> !aandeel.geen()).toList();
        Regels regels = new Regels(blok, new ArrayList<>());
        if (met.isEmpty()) {
            regels.zin("geen-uitkering", Map.of("naam", alle.size() == 1 ? naam(alle.get(0)) : naam(antwoord)));
        } else if (met.size() == 1) {
            een(met.get(0), namen(antwoord).size() > 1, regels);
        } else {
            meer(met, regels);
        }
        if (!met.isEmpty()) {
            alle.stream().filter(Aandeel::geen).forEach(aandeel -> regels.zin("deel-geen", Map.of("naam", naam(aandeel))));
        }
        samen(blok, vorige, met, regels);
        alle.forEach(aandeel -> voorschot(aandeel, alle.size() == 1, regels));
        return regels.zinnen;
    }

    /** The sentences so far, and what each of them can say of the months. */
    private final class Regels {

        private final Map<String, String> vast;
        private final List<String> zinnen;

        private Regels(Blok blok, List<String> zinnen) {
            this.vast = Map.of("wanneer", blok.wanneer(), "vanaf", blok.vanaf(), "laatste", blok.totEnMet(), "pm", blok.eenMaand() ? "" : " per maand");
            this.zinnen = zinnen;
        }

        private void zin(String naam, Map<String, String> waarden) {
            Map<String, String> alle = new HashMap<>(vast);
            alle.putAll(waarden);
            if (woorden.containsKey(naam)) {
                zinnen.add(woorden.get(naam).vul(alle));
            }
        }
    }

    private String naam(Aandeel aandeel) {
        return soorten.getOrDefault(aandeel.soort(), aandeel.soort());
    }

    /** The one benefit that the answer is about; a word for any benefit where there are more. */
    private String naam(Antwoord antwoord) {
        Set<String> namen = namen(antwoord);
        return namen.size() == 1 ? namen.iterator().next() : woorden.get("uitkering").vul(Map.of());
    }

    /** What an answer is about, in any of its months. */
    private Set<String> namen(Antwoord antwoord) {
        return Stream.concat(antwoord.maanden().stream().flatMap(maand -> maand.uitkeringen().stream()).map(UitkeringAntwoord::soort),
                antwoord.gebeurtenissen().stream().map(Gebeurtenis::uitkering)).map(soort -> soorten.getOrDefault(soort, soort))
                .collect(Collectors.toSet());
    }

    /** @param noem whether to say which benefit it is */
    private void een(Aandeel aandeel, boolean noem, Regels regels) {
        if (aandeel.onbekend()) {
            regels.zin("onbekend", Map.of("naam", naam(aandeel)));
        } else if (!aandeel.bekend()) {
            regels.zin((aandeel.laagste().isNul() ? "bedrag-hoogstens" : "bedrag-tussen") + (aandeel.hangtAfVanGegeven() ? "-open" : ""),
                    tussen(aandeel.laagste(), aandeel.hoogste()));
        } else if (aandeel.isNul()) {
            regels.zin("bedrag-nul", Map.of("naam", naam(aandeel)));
        } else {
            regels.zin(woorden.containsKey(BIJNA_NUL) && onderEenHalveEuro(aandeel.recht()) ? BIJNA_NUL : "bedrag",
                    Map.of("bedrag", aandeel.recht().toString(), "naam", naam(aandeel)));
            if (noem) {
                regels.zin("dat-is", Map.of("naam", naam(aandeel)));
            }
            vakantiegeld(aandeel, true, regels);
        }
    }

    /** In whole euros it would be nil, and it is not. */
    private static boolean onderEenHalveEuro(Bedrag bedrag) {
        return bedrag.compareTo(HALVE_EURO) < 0;
    }

    private void meer(List<Aandeel> aandelen, Regels regels) {
        List<Aandeel> boven = aandelen.stream().filter(aandeel -> !aandeel.isNul()).toList();
        if (boven.size() == 1 && boven.get(0).bekend()) {
            een(boven.get(0), true, regels);
            aandelen.stream().filter(Aandeel::isNul).forEach(aandeel -> deel(aandeel, regels));
            return;
        }
        if (aandelen.stream().allMatch(Aandeel::onbekend)) {
            regels.zin("onbekend-samen", Map.of("naam", opsomming(aandelen.stream().map(this::naam).toList())));
            return;
        }
        if (aandelen.stream().anyMatch(Aandeel::onbekend)) {
            regels.zin("onbekend-deels", Map.of());
        } else if (aandelen.stream().allMatch(Aandeel::bekend)) {
            regels.zin("samen-bedrag", Map.of("bedrag", som(aandelen, Aandeel::recht).toString()));
        } else {
            regels.zin("samen-tussen", tussen(som(aandelen, Aandeel::laagste), som(aandelen, Aandeel::hoogste)));
        }
        aandelen.forEach(aandeel -> deel(aandeel, regels));
        aandelen.forEach(aandeel -> vakantiegeld(aandeel, false, regels));
    }

    /** {@code "Wajong-uitkering, WW-uitkering en toeslag"}. */
    private static String opsomming(List<String> namen) {
        int laatste = namen.size() - 1;
        return String.join(", ", namen.subList(0, laatste)) + " en " + namen.get(laatste);
    }

    private static Bedrag som(List<Aandeel> aandelen, Function<Aandeel, Bedrag> bedrag) {
        return aandelen.stream().map(bedrag).reduce(Bedrag.NUL, Bedrag::plus);
    }

    private void deel(Aandeel aandeel, Regels regels) {
        Map<String, String> waarden = new HashMap<>(Map.of("naam", naam(aandeel)));
        if (aandeel.onbekend()) {
            regels.zin("deel-onbekend", waarden);
        } else if (!aandeel.bekend()) {
            waarden.putAll(tussen(aandeel.laagste(), aandeel.hoogste()));
            regels.zin(aandeel.hangtAfVanGegeven() ? "deel-tussen-open" : "deel-tussen", waarden);
        } else if (aandeel.isNul()) {
            regels.zin("deel-nul", waarden);
        } else {
            waarden.put("bedrag", aandeel.recht().toString());
            regels.zin("deel", waarden);
        }
    }

    private static Map<String, String> tussen(Bedrag laagste, Bedrag hoogste) {
        return Map.of("laagste", laagste.toString(), "hoogste", hoogste.toString());
    }

    private void vakantiegeld(Aandeel aandeel, boolean enige, Regels regels) {
        if (aandeel.bekend() && aandeel.vakantiebijslag().isPositief()) {
            String zin = aandeel.vakantiegeldErbij() ? enige ? "vakantiegeld-erbij" : "vakantiegeld-bij" : enige ? "vakantiegeld" : "vakantiegeld-van";
            regels.zin(zin, Map.of("naam", naam(aandeel), "bedrag", aandeel.vakantiebijslag().toString()));
        } else if (aandeel.vakantiegeldErin()) {
            regels.zin(enige ? "vakantiegeld-erin" : "vakantiegeld-in", Map.of("naam", naam(aandeel)));
        }
    }

    private void samen(Blok blok, Blok vorige, List<Aandeel> aandelen, Regels regels) {
        if (!blok.eenMaand() && !aandelen.isEmpty()) {
            regels.zin("blijft", Map.of());
        }
        Bedrag inkomen = blok.eerste().inkomen();
        Totaal totaal = blok.eerste().totaal();
        if (totaal == null || inkomen == null || !inkomen.isPositief()) {
            return;
        }
        Map<String, String> waarden = Map.of("inkomen", inkomen.toString(), "samen", totaal.samen().toString());
        if (vorige == null || !inkomen.equals(vorige.eerste().inkomen())) {
            regels.zin("verdient", waarden);
            if (aandelen.size() == 1 && aandelen.get(0).teltMinderDan(inkomen)) {
                Bedrag telt = aandelen.get(0).verrekendInkomen();
                regels.zin(telt.isNul() ? "telt-niet" : "telt", Map.of("bedrag", telt.toString()));
            }
        }
        if (totaal.uitkering().isPositief()) {
            regels.zin("samen", waarden);
        }
    }

    private void voorschot(Aandeel aandeel, boolean enige, Regels regels) {
        if (aandeel.bekend() && aandeel.voorschot() != null) {
            String soort = (enige ? "voorschot" : "voorschot-van") + (aandeel.voorschot().equals(aandeel.recht()) ? "-gelijk" : "-anders");
            regels.zin(soort, Map.of("naam", naam(aandeel), "bedrag", aandeel.voorschot().toString()));
        }
    }
}
