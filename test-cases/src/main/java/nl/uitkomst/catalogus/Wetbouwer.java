package nl.uitkomst.catalogus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import nl.uitkomst.catalogus.Inventaris.Post;
import nl.uitkomst.catalogus.Inventaris.Zonder;
import nl.uitkomst.catalogus.Wetblad.Artikelblad;
import nl.uitkomst.catalogus.Wetblad.Lidblad;
import nl.uitkomst.recht.Bron;
import nl.uitkomst.recht.Regel;
import nl.uitkomst.recht.Wet;
import nl.uitkomst.recht.Wetten;

/** Lays rules and amounts beside the inventory of the statutes, and finds what does not fit. */
final class Wetbouwer {

    private final Map<String, Inventaris> inventarissen = new LinkedHashMap<>();
    private final List<Regel> regels;
    private final List<Bedragblad> bedragen;
    private final Function<List<String>, Toetsstatus> status;
    private final List<String> fouten = new ArrayList<>();

    /** @param status of rules together, by their ids */
    Wetbouwer(List<Inventaris> inventarissen, List<Regel> regels, List<Bedragblad> bedragen, Function<List<String>, Toetsstatus> status) {
        inventarissen.forEach(inventaris -> this.inventarissen.put(inventaris.wet(), inventaris));
        this.regels = regels;
        this.bedragen = bedragen;
        this.status = status;
    }

    List<Wetblad> bouw() {
        List<Wetblad> bladen = new ArrayList<>();
        for (Wet wet : Wetten.alle()) {
            if (wet.beleid()) {
                bladen.add(new Wetblad(wet, List.of(beleid(wet))));
            } else if (inventarissen.containsKey(wet.code())) {
                bladen.add(new Wetblad(wet, artikelen(inventarissen.get(wet.code()))));
            }
        }
        regels.stream().filter(regel -> regel.bron().bwbId() != null && !kent(regel.bron()))
                .forEach(regel -> fouten.add(regel.id() + " cites " + regel.bron().inWoorden() + ", which is not in the inventory"));
        return List.copyOf(bladen);
    }

    /** What is wrong: a paragraph without rule and without reason, a reason that is out of date, a place that does not exist. */
    List<String> fouten() {
        return List.copyOf(fouten);
    }

    private boolean kent(Bron bron) {
        Inventaris inventaris = inventarissen.get(bron.wet());
        return inventaris != null && inventaris.artikelen().stream().filter(post -> bron.artikel().equals(post.artikel()))
                .anyMatch(post -> bron.lid() == null || post.nummers().contains(bron.lid()));
    }

    private Artikelblad beleid(Wet wet) {
        List<String> ids = regels.stream().filter(regel -> regel.bron().wet().equals(wet.code())).map(Regel::id).toList();
        return new Artikelblad(null, null, Bron.beleid(wet.code()), List.of(new Lidblad(null, Dekkingsstatus.GEDEKT, null, ids, List.of())), status.apply(ids));
    }

    private List<Artikelblad> artikelen(Inventaris inventaris) {
        List<Artikelblad> artikelen = new ArrayList<>();
        for (Post post : inventaris.artikelen()) {
            artikelen.add(post.artikel() == null
                    ? new Artikelblad(post.artikelen(), post.opschrift(), null, List.of(new Lidblad(null, post.reden(), post.waarom(), List.of(), List.of())), null)
                    : artikel(inventaris.wet(), post));
        }
        return List.copyOf(artikelen);
    }

    private Artikelblad artikel(String wet, Post post) {
        Map<String, List<String>> perLid = new TreeMap<>(Comparator.nullsFirst(Comparator.naturalOrder()));
        regels.stream().filter(regel -> ligtIn(regel.bron(), wet, post)).forEach(regel -> perLid.computeIfAbsent(regel.bron().lid(), geen -> new ArrayList<>()).add(regel.id()));
        List<Lidblad> leden = new ArrayList<>();
        if (post.leden() > 0 && perLid.containsKey(null)) {
            leden.add(new Lidblad(null, Dekkingsstatus.GEDEKT, null, List.copyOf(perLid.get(null)), List.of()));
        }
        for (String nummer : post.nummers()) {
            leden.add(lid(wet, post, nummer, perLid.getOrDefault(nummer, List.of())));
        }
        for (Zonder deel : post.zonder()) {
            deel.nummers().stream().filter(nummer -> !post.nummers().contains(nummer))
                    .forEach(nummer -> fouten.add(plaats(wet, post, nummer) + " has a reason but does not exist"));
        }
        List<String> ids = leden.stream().flatMap(lid -> lid.regels().stream()).toList();
        return new Artikelblad(post.artikel(), null, Bron.van(wet, post.artikel(), null), List.copyOf(leden), ids.isEmpty() ? null : status.apply(ids));
    }

    private Lidblad lid(String wet, Post post, String nummer, List<String> ids) {
        List<String> codes = bedragen.stream().filter(bedrag -> ligtIn(bedrag.bron(), wet, post) && Objects.equals(bedrag.bron().lid(), nummer)).map(Bedragblad::code).toList();
        Zonder reden = post.zonder(nummer);
        if (reden != null && !(ids.isEmpty() && codes.isEmpty())) {
            fouten.add(plaats(wet, post, nummer) + " has a reason, and yet a rule or an amount: " + ids + codes);
        }
        if (reden == null && ids.isEmpty() && codes.isEmpty()) {
            fouten.add(plaats(wet, post, nummer) + " has no rule, no amount and no reason");
        }
        Dekkingsstatus dekking = !ids.isEmpty() ? Dekkingsstatus.GEDEKT
                : !codes.isEmpty() ? Dekkingsstatus.BEDRAG : reden == null ? Dekkingsstatus.ZONDER_REDEN : reden.reden();
        return new Lidblad(nummer, dekking, ids.isEmpty() && codes.isEmpty() && reden != null ? reden.waarom() : null, List.copyOf(ids), codes);
    }

    private static boolean ligtIn(Bron bron, String wet, Post post) {
        return bron.wet().equals(wet) && post.artikel().equals(bron.artikel());
    }

    private static String plaats(String wet, Post post, String lid) {
        return wet + " " + post.artikel() + (lid == null ? "" : " lid " + lid);
    }
}
