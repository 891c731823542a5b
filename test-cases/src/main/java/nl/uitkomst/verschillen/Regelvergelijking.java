package nl.uitkomst.verschillen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.uitkomst.verschillen.Verschilverslag.Bronverschil;
import nl.uitkomst.verschillen.Verschilverslag.Regelverschil;
import nl.uitkomst.verschillen.Verschilverslag.Tekstregel;

/** Two sets of rule texts, by the ids of the rules. */
final class Regelvergelijking {

    private Regelvergelijking() {
    }

    static List<Regelverschil> verschillen(Map<String, GeschrevenRegel> oud, Map<String, GeschrevenRegel> nieuw) {
        List<Regelverschil> verschillen = new ArrayList<>();
        for (String id : beide(oud, nieuw)) {
            List<String> soorten = soorten(oud.get(id), nieuw.get(id));
            if (!soorten.isEmpty()) {
                verschillen.add(verschil(id, soorten, oud.get(id), nieuw.get(id)));
            }
        }
        return verschillen;
    }

    private static TreeSet<String> beide(Map<String, ?> oud, Map<String, ?> nieuw) {
        TreeSet<String> beide = new TreeSet<>(oud.keySet());
        beide.addAll(nieuw.keySet());
        return beide;
    }

    private static List<String> soorten(GeschrevenRegel oud, GeschrevenRegel nieuw) {
        if (oud == null || nieuw == null) {
            return List.of(oud == null ? "nieuw" : "vervallen");
        }
        List<String> soorten = new ArrayList<>();
        if (!zonderGeldigheid(oud).equals(zonderGeldigheid(nieuw))) {
            soorten.add("tekst");
        }
        if (!Objects.equals(oud.geldigVanaf(), nieuw.geldigVanaf()) || !Objects.equals(oud.geldigTot(), nieuw.geldigTot())) {
            soorten.add("geldigheid");
        }
        if (!oud.bestand().equals(nieuw.bestand())) {
            soorten.add("verplaatst");
        }
        return soorten;
    }

    private static String zonderGeldigheid(GeschrevenRegel regel) {
        return regel.tekst().replaceAll("@geldig(Vanaf|Tot)\\(\"[^\"]*\"\\)", "").replaceAll("\\s+", " ");
    }

    private static Regelverschil verschil(String id, List<String> soorten, GeschrevenRegel oud, GeschrevenRegel nieuw) {
        GeschrevenRegel laatste = nieuw == null ? oud : nieuw;
        List<String> data = Stream.of(oud, nieuw).filter(Objects::nonNull).flatMap(regel -> Stream.of(regel.geldigVanaf(), regel.geldigTot())).filter(Objects::nonNull)
                .distinct().sorted().toList();
        List<Tekstregel> tekst = soorten.equals(List.of("verplaatst")) ? List.of() : tekst(regels(oud), regels(nieuw));
        return new Regelverschil(id, soorten, laatste.zin(), laatste.wet(), laatste.artikel(), laatste.lid(), oud == null ? null : oud.bestand(),
                nieuw == null ? null : nieuw.bestand(), data, tekst);
    }

    private static List<String> regels(GeschrevenRegel regel) {
        return regel == null ? List.of() : regel.tekst().lines().map(String::stripTrailing).toList();
    }

    /** Both texts with as many lines in common as can be. */
    static List<Tekstregel> tekst(List<String> oud, List<String> nieuw) {
        int[][] gelijk = new int[oud.size() + 1][nieuw.size() + 1];
        for (int van = oud.size() - 1; van >= 0; van--) {
            for (int naar = nieuw.size() - 1; naar >= 0; naar--) {
                gelijk[van][naar] = oud.get(van).equals(nieuw.get(naar)) ? gelijk[van + 1][naar + 1] + 1 : Math.max(gelijk[van + 1][naar], gelijk[van][naar + 1]);
            }
        }
        List<Tekstregel> tekst = new ArrayList<>();
        int van = 0;
        int naar = 0;
        while (van < oud.size() || naar < nieuw.size()) {
            if (van < oud.size() && naar < nieuw.size() && oud.get(van).equals(nieuw.get(naar))) {
                tekst.add(new Tekstregel("=", oud.get(van++)));
                naar++;
            } else if (naar == nieuw.size() || van < oud.size() && gelijk[van + 1][naar] >= gelijk[van][naar + 1]) {
                tekst.add(new Tekstregel("-", oud.get(van++)));
            } else {
                tekst.add(new Tekstregel("+", nieuw.get(naar++)));
            }
        }
        return tekst;
    }

    /** Files that only one of the two has, or with another sum. */
    static List<Bronverschil> bronnen(Map<String, String> oud, Map<String, String> nieuw) {
        Map<String, String> soorten = new TreeMap<>();
        for (String bestand : beide(oud, nieuw)) {
            if (!oud.containsKey(bestand)) {
                soorten.put(bestand, "nieuw");
            } else if (!oud.get(bestand).equals(nieuw.get(bestand))) {
                soorten.put(bestand, nieuw.containsKey(bestand) ? "tekst" : "vervallen");
            }
        }
        return soorten.entrySet().stream().map(bron -> new Bronverschil(bron.getKey(), bron.getValue())).toList();
    }
}
