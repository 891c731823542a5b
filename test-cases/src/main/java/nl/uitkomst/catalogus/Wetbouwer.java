package nl.uitkomst.catalogus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import nl.uitkomst.catalogus.Inventaris.Gedragen;
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
    private final Map<String, Bron> bedragen;
    private final Function<List<String>, Toetsstatus> status;
    private final List<String> fouten = new ArrayList<>();

    /**
     * @param bedragen place in the law of each amount and each table, by code
     * @param status   of rules together, by their ids
     */
    Wetbouwer(List<Inventaris> inventarissen, List<Regel> regels, Map<String, Bron> bedragen, Function<List<String>, Toetsstatus> status) {
        inventarissen.forEach(inventaris -> this.inventarissen.put(inventaris.wet(), inventaris));
        this.regels = regels;
        this.bedragen = bedragen;
        this.status = status;
    }

    List<Wetblad> bouw() {
        List<Wetblad> bladen = new ArrayList<>();
        for (Wet wet : Wetten.alle()) {
            List<String> ids = regels.stream().filter(regel -> regel.bron().wet().equals(wet.code())).map(Regel::id).toList();
            if (wet.beleid() && !ids.isEmpty()) {
                bladen.add(new Wetblad(wet, List.of(beleid(wet, ids))));
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

    private Artikelblad beleid(Wet wet, List<String> ids) {
        return new Artikelblad(null, null, Bron.beleid(wet.code()), List.of(new Lidblad(null, Dekkingsstatus.GEDEKT, null, ids, List.of())), ids,
                status.apply(ids));
    }

    private List<Artikelblad> artikelen(Inventaris inventaris) {
        List<Artikelblad> artikelen = new ArrayList<>();
        for (Post post : inventaris.artikelen()) {
            artikelen.add(post.artikel() == null
                    ? new Artikelblad(post.artikelen(), post.opschrift(), null,
                            List.of(new Lidblad(null, post.reden(), post.waarom(), List.of(), List.of())), List.of(), null)
                    : artikel(inventaris.wet(), post));
        }
        return List.copyOf(artikelen);
    }

    private Artikelblad artikel(String wet, Post post) {
        Map<String, List<String>> perLid = new LinkedHashMap<>();
        regels.stream().filter(regel -> ligtIn(regel.bron(), wet, post))
                .forEach(regel -> perLid.computeIfAbsent(regel.bron().lid(), geen -> new ArrayList<>()).add(regel.id()));
        List<Lidblad> leden = new ArrayList<>();
        if (post.leden() > 0 && perLid.containsKey(null)) {
            leden.add(new Lidblad(null, Dekkingsstatus.GEDEKT, null, List.copyOf(perLid.get(null)), List.of()));
        }
        for (String nummer : post.nummers()) {
            leden.add(lid(wet, post, nummer, perLid.getOrDefault(nummer, List.of())));
        }
        post.genoemd().stream().filter(nummer -> !post.nummers().contains(nummer))
                .forEach(nummer -> fouten.add(plaats(wet, post, nummer) + " is named but does not exist"));
        List<String> ids = perLid.values().stream().flatMap(List::stream).toList();
        return new Artikelblad(post.artikel(), null, Bron.van(wet, post.artikel(), null), List.copyOf(leden), ids, ids.isEmpty() ? null : status.apply(ids));
    }

    private Lidblad lid(String wet, Post post, String nummer, List<String> eigen) {
        List<String> codes = bedragen.entrySet().stream()
                .filter(bedrag -> ligtIn(bedrag.getValue(), wet, post) && Objects.equals(bedrag.getValue().lid(), nummer))
                .map(Map.Entry::getKey).toList();
        Zonder zonder = post.zonder(nummer);
        Gedragen gedragen = post.gedragen(nummer);
        List<String> ids = gedragen == null ? eigen : gedragen.regels();
        int gronden = (eigen.isEmpty() && codes.isEmpty() ? 0 : 1) + (zonder == null ? 0 : 1) + (gedragen == null ? 0 : 1);
        if (gronden == 0) {
            fouten.add(plaats(wet, post, nummer) + " has no rule, no amount and no reason");
        } else if (gronden > 1) {
            fouten.add(plaats(wet, post, nummer) + " has a rule or an amount " + eigen + codes + ", and yet the inventory says something about it");
        }
        ids.stream().filter(id -> regels.stream().noneMatch(regel -> regel.id().equals(id)))
                .forEach(id -> fouten.add(plaats(wet, post, nummer) + " names no rule: " + id));
        Dekkingsstatus dekking = !ids.isEmpty() ? Dekkingsstatus.GEDEKT
                : !codes.isEmpty() ? Dekkingsstatus.BEDRAG : zonder == null ? Dekkingsstatus.ZONDER_REDEN : zonder.reden();
        return new Lidblad(nummer, dekking, zonder == null ? null : zonder.waarom(), List.copyOf(ids), codes);
    }

    private static boolean ligtIn(Bron bron, String wet, Post post) {
        return bron.wet().equals(wet) && post.artikel().equals(bron.artikel());
    }

    private static String plaats(String wet, Post post, String lid) {
        return wet + " " + post.artikel() + (lid == null ? "" : " lid " + lid);
    }
}
