package nl.uitkomst.service.teksten;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.uitkomst.antwoord.Antwoord;
import nl.uitkomst.antwoord.Antwoord.Gebeurtenis;
import nl.uitkomst.antwoord.Antwoord.MaandAntwoord;
import nl.uitkomst.antwoord.Antwoord.OntbrekendGegeven;
import nl.uitkomst.antwoord.Antwoord.UitkeringAntwoord;
import nl.uitkomst.service.teksten.Redenen.Reden;
import nl.uitkomst.service.teksten.Uitlegger.Uitlegwoorden;

/**
 * The explanation to read aloud: whole euros, one thought in a sentence, and at the end a question that checks the explanation. First what comes,
 * then why, what changes, the advance, the day of payment, what is not known, and what to do.
 */
final class Voorlezen {

    /** More different outcomes than this cannot be followed by ear. */
    private static final int MEESTE_BLOKKEN = 3;
    private static final int MEESTE_REDENEN = 2;
    private static final int MEESTE_GEBEURTENISSEN = 2;
    /** More questions than this cannot be answered by ear; the others come after the first answers. */
    private static final int MEESTE_VRAGEN = 3;
    /** What changes so much that it must be heard; the rest can be read. */
    private static final Set<String> TE_HOREN = Set.of("fasewissel", "einde-recht", "garantiebedrag-vervalt", "aow-leeftijd", "sanctie");

    private final Uitlegwoorden woorden;
    private final Maandzinnen maandzinnen;
    private final Redenen redenen;
    private final Voorschotzinnen voorschotzinnen;

    Voorlezen(Uitlegwoorden woorden) {
        this.woorden = woorden;
        this.maandzinnen = new Maandzinnen(woorden.voorlezen(), woorden.soorten());
        this.redenen = new Redenen(woorden);
        this.voorschotzinnen = new Voorschotzinnen(woorden.voorlezen());
    }

    String tekst(Antwoord antwoord) {
        List<String> zinnen = new ArrayList<>(antwoord.nietBerekenbaar().stream().map(Uitlegdelen::geweigerd).distinct().toList());
        boolean geweigerd = !antwoord.nietBerekenbaar().isEmpty();
        List<Blok> blokken = Blok.hoorbaar(antwoord.maanden()).stream().filter(blok -> !(geweigerd && blok.uitkeringen().isEmpty())).toList();
        bedragen(blokken, antwoord, zinnen);
        antwoord.gebeurtenissen().stream().filter(deel -> TE_HOREN.contains(deel.soort())).map(Gebeurtenis::tekst).filter(Objects::nonNull).distinct()
                .limit(MEESTE_GEBEURTENISSEN).forEach(zinnen::add);
        zinnen.addAll(Uitlegger.gezegd(antwoord));
        zinnen.addAll(voorschotzinnen.van(antwoord));
        betaling(antwoord, zinnen);
        vragen(antwoord, zinnen);
        if (antwoord.maanden().stream().flatMap(maand -> maand.uitkeringen().stream()).anyMatch(deel -> !"geen".equals(deel.fase()))) {
            zinnen.add(zin("doorgeven", Map.of()));
        }
        zinnen.add(zin("slot", Map.of()));
        return String.join(" ", zinnen);
    }

    private String zin(String naam, Map<String, String> waarden) {
        return woorden.voorlezen().get(naam).vul(waarden);
    }

    /** Each run of months with its reason, unless there are too many; a reason is told once. */
    private void bedragen(List<Blok> blokken, Antwoord antwoord, List<String> zinnen) {
        if (blokken.size() > MEESTE_BLOKKEN && blokken.stream().allMatch(blok -> blok.eerste().totaal() != null)) {
            wisselend(antwoord.maanden(), zinnen);
            redenen(blokken, 1, zinnen, new ArrayList<>());
            return;
        }
        List<String> gezegd = new ArrayList<>();
        for (int nummer = 0; nummer < Math.min(blokken.size(), MEESTE_BLOKKEN); nummer++) {
            zinnen.addAll(maandzinnen.van(blokken.get(nummer), nummer == 0 ? null : blokken.get(nummer - 1), antwoord));
            redenen(blokken, nummer + 1, zinnen, gezegd);
        }
        if (blokken.size() > MEESTE_BLOKKEN) {
            zinnen.add(zin("meer", Map.of()));
        }
    }

    /** What the runs of months up to here add to the reasons; which benefit it is about is said once in a row. */
    private void redenen(List<Blok> blokken, int totEnMet, List<String> zinnen, List<String> gezegd) {
        String over = null;
        int aantal = 0;
        for (Reden reden : redenen.perRegel(blokken.subList(0, totEnMet))) {
            if (aantal < MEESTE_REDENEN && !gezegd.contains(reden.tekst())) {
                if (reden.naam() != null && !reden.naam().equals(over)) {
                    zinnen.add(zin("reden-van", Map.of("naam", reden.naam())));
                    over = reden.naam();
                }
                zinnen.add(reden.tekst());
                gezegd.add(reden.tekst());
                aantal++;
            }
        }
    }

    /** Amounts that change all the time: the lowest and the highest of them. */
    private void wisselend(List<MaandAntwoord> maanden, List<String> zinnen) {
        Comparator<MaandAntwoord> bedrag = Comparator.comparing(maand -> maand.totaal().uitkering());
        zinnen.add(zin("wisselt", Map.of("vanaf", Opmaak.maand(maanden.get(0).maand().waarde()))));
        zinnen.add(zin("laagst", uitkering(maanden.stream().min(bedrag).orElseThrow())));
        zinnen.add(zin("hoogst", uitkering(maanden.stream().max(bedrag).orElseThrow())));
        zinnen.add(zin("tabel", Map.of()));
    }

    private static Map<String, String> uitkering(MaandAntwoord maand) {
        return Map.of("maand", maand.maand().toString(), "bedrag", maand.totaal().uitkering().toString());
    }

    /** The day on which the first amount comes; by the month where there are more of them. */
    private void betaling(Antwoord antwoord, List<String> zinnen) {
        for (MaandAntwoord maand : antwoord.maanden()) {
            for (UitkeringAntwoord deel : maand.uitkeringen()) {
                if (deel.betaaldatum() != null && deel.recht() != null && deel.recht().isPositief()) {
                    zinnen.add(zin(antwoord.maanden().size() == 1 ? "betaaldag" : "betaaldagen", betaling(deel, deel.betaaldatum())));
                    return;
                }
            }
        }
    }

    private Map<String, String> betaling(UitkeringAntwoord deel, LocalDate dag) {
        Map<String, String> waarden = new HashMap<>();
        waarden.put("naam", woorden.soorten().getOrDefault(deel.soort(), deel.soort()));
        waarden.put("dag", dag.toString());
        return waarden;
    }

    private void vragen(Antwoord antwoord, List<String> zinnen) {
        List<String> vragen = antwoord.ontbrekend().stream().map(OntbrekendGegeven::vraag).filter(Objects::nonNull).distinct().toList();
        if (!vragen.isEmpty()) {
            zinnen.add(zin("vragen", Map.of()));
            vragen.stream().limit(MEESTE_VRAGEN).forEach(zinnen::add);
        }
        if (vragen.size() > MEESTE_VRAGEN) {
            zinnen.add(zin("meer-vragen", Map.of()));
        }
    }
}
