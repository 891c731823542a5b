package nl.uitkomst.catalogus;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.uitkomst.catalogus.Wetblad.Artikelblad;

/** Finds places, rules, cases, readings and amounts by what somebody types. */
final class Zoeker {

    /** {@code art. 61 lid 4 wia}, {@code WIA 61.4}, {@code 4:17}. */
    private static final Pattern PLAATS = Pattern.compile("(?:\\b(\\w+)\\s+)??(?:art(?:ikel|\\.)?\\s*)?\\b(\\d+[a-z]*(?::\\d+[a-z]*)?)\\b(?:(?:\\s*,?\\s*lid\\s+|\\.|\\s+)(\\d+))?");

    private final Catalogus catalogus;

    Zoeker(Catalogus catalogus) {
        this.catalogus = catalogus;
    }

    /** Places first, then rules of those places, then what has all the words. */
    List<Treffer> zoek(String vraag) {
        String gezocht = plat(vraag);
        List<Treffer> gevonden = new ArrayList<>(plaatsen(gezocht));
        List<String> woorden = Arrays.stream(gezocht.split("[^\\p{L}\\p{N}:%-]+")).filter(woord -> woord.length() > 1).toList();
        if (!woorden.isEmpty()) {
            opWoorden(woorden, gevonden);
        }
        return gevonden.stream().distinct().toList();
    }

    private List<Treffer> plaatsen(String vraag) {
        Matcher plaats = PLAATS.matcher(vraag);
        List<Treffer> gevonden = new ArrayList<>();
        if (!plaats.find()) {
            return gevonden;
        }
        String artikel = plaats.group(2);
        String lid = plaats.group(3);
        List<String> genoemd = catalogus.wetten().stream().map(blad -> blad.wet().code()).filter(code -> woord(vraag, plat(code))).toList();
        List<Treffer> regels = new ArrayList<>();
        for (Wetblad blad : catalogus.wetten()) {
            if (!genoemd.isEmpty() && !genoemd.contains(blad.wet().code())) {
                continue;
            }
            for (Artikelblad deel : blad.artikelen()) {
                boolean heeftLid = lid == null || deel.leden().stream().anyMatch(ander -> lid.equals(ander.lid()));
                if (!deel.rij() && artikel.equals(deel.artikel()) && heeftLid) {
                    String code = blad.wet().code();
                    gevonden.add(new Treffer("artikel", code + " " + artikel, "artikel " + artikel + (lid == null ? "" : " lid " + lid) + " " + code, code, artikel, lid));
                    deel.leden().stream().filter(ander -> lid == null || lid.equals(ander.lid())).flatMap(ander -> ander.regels().stream())
                            .forEach(id -> regels.add(treffer(catalogus.regel(id).orElseThrow())));
                }
            }
        }
        gevonden.addAll(regels);
        return gevonden;
    }

    private void opWoorden(List<String> woorden, List<Treffer> gevonden) {
        catalogus.regels().stream().filter(regel -> alle(woorden, regel.id() + " " + regel.zin() + " " + regel.toelichting())).map(Zoeker::treffer).forEach(gevonden::add);
        catalogus.lezingen().stream().filter(lezing -> alle(woorden, lezing.blad() + " " + lezing.titel() + " " + lezing.artikel() + " " + lezing.gekozen()))
                .forEach(lezing -> gevonden.add(new Treffer("lezing", lezing.blad(), lezing.titel(), null, null, null)));
        catalogus.bedragen().stream().filter(bedrag -> alle(woorden, bedrag.code() + " " + bedrag.naam()))
                .forEach(bedrag -> gevonden.add(new Treffer("bedrag", bedrag.code(), bedrag.naam(), bedrag.bron().wet(), bedrag.bron().artikel(), bedrag.bron().lid())));
        catalogus.gevallen().stream().filter(geval -> alle(woorden, geval.geval() + " " + geval.titel()))
                .forEach(geval -> gevonden.add(new Treffer("geval", geval.geval(), geval.titel(), null, null, null)));
    }

    private static Treffer treffer(Regelblad regel) {
        return new Treffer("regel", regel.id(), regel.zin(), regel.regel().bron().wet(), regel.regel().bron().artikel(), regel.regel().bron().lid());
    }

    private static boolean alle(List<String> woorden, String tekst) {
        String plat = plat(tekst);
        return woorden.stream().allMatch(plat::contains);
    }

    private static boolean woord(String tekst, String woord) {
        return Arrays.asList(tekst.split("[^\\p{L}\\p{N}-]+")).contains(woord);
    }

    /** Without capitals and accents. */
    private static String plat(String tekst) {
        return Normalizer.normalize(tekst, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
    }
}
