package nl.uitkomst.antwoord;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.uitkomst.antwoord.Antwoord.Stap;
import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.motor.Sessie.Gevolgtrekking;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Doel;
import nl.uitkomst.recht.Regel;
import nl.uitkomst.uitkering.Gebeurtenisvoorwaarde;
import nl.uitkomst.verzoek.Uitlegniveau;

/**
 * The trace of an answer: every conclusion in a fixed order, so that the order in which the engine worked never shows.
 */
final class Stappen {

    private static final Comparator<Gevolgtrekking> VOLGORDE = Comparator.comparing(Gevolgtrekking::onderwerp);

    private final List<Gevolgtrekking> opVolgorde;
    /** What events hang on; those stand with the event, not among the steps. */
    private final List<Gevolgtrekking> voorwaarden = new ArrayList<>();
    private final Map<Class<?>, List<Gevolgtrekking>> perSoort = new HashMap<>();
    private final Map<Class<?>, List<Conclusie>> gesorteerd = new HashMap<>();
    private final Map<Conclusie, Regel> regels;
    private final Map<Conclusie, Integer> nummers = new IdentityHashMap<>();
    /** Per step the steps it rests on directly. */
    private final List<BitSet> steun = new ArrayList<>();
    private final Uitlegniveau niveau;
    private final Teksten teksten;

    Stappen(List<Gevolgtrekking> gevolgtrekkingen, Uitlegniveau niveau, Teksten teksten) {
        this.niveau = niveau;
        this.teksten = teksten;
        this.regels = new IdentityHashMap<>(gevolgtrekkingen.size());
        List<Gevolgtrekking> stappen = new ArrayList<>(gevolgtrekkingen.size());
        for (Gevolgtrekking stap : gevolgtrekkingen) {
            if (stap.conclusie() instanceof Gebeurtenisvoorwaarde) {
                voorwaarden.add(stap);
            } else {
                stappen.add(stap);
                regels.put(stap.conclusie(), stap.regel());
                perSoort.computeIfAbsent(stap.conclusie().getClass(), nieuw -> new ArrayList<>()).add(stap);
            }
        }
        voorwaarden.sort(VOLGORDE);
        opVolgorde = stappen;
        if (niveau != Uitlegniveau.GEEN) {
            nummer();
        }
    }

    /** Only an answer that shows steps needs all of them in order; that is work for who asks a million answers. */
    private void nummer() {
        opVolgorde.sort(VOLGORDE);
        for (Gevolgtrekking stap : opVolgorde) {
            nummers.put(stap.conclusie(), nummers.size());
        }
        opVolgorde.forEach(stap -> steun.add(steun(stap)));
    }

    private static String id(int nummer) {
        return "s" + (nummer + 1);
    }

    private BitSet steun(Gevolgtrekking stap) {
        BitSet gevonden = new BitSet(opVolgorde.size());
        stap.steuntOp(conclusie -> voegToe(gevonden, conclusie));
        return gevonden;
    }

    private void voegToe(BitSet gevonden, Conclusie conclusie) {
        Integer nummer = nummers.get(conclusie);
        if (nummer != null) {
            gevonden.set(nummer);
        }
    }

    /** The rule that drew a conclusion. */
    Regel regel(Conclusie conclusie) {
        return regels.get(conclusie);
    }

    /** The conditions of what a conclusion says will happen. */
    List<Gevolgtrekking> voorwaarden(Conclusie gebeurtenis) {
        return voorwaarden.stream().filter(deel -> ((Gebeurtenisvoorwaarde) deel.conclusie()).gebeurtenis().equals(gebeurtenis))
                .toList();
    }

    /** All of them, in no order to rely on. */
    List<Gevolgtrekking> ongeordend() {
        return opVolgorde;
    }

    /** The conclusions of one record type, in order. */
    @SuppressWarnings("unchecked") // filled by class
    <C extends Record & Conclusie> List<C> van(Class<C> soort) {
        if (!perSoort.containsKey(soort)) {
            return List.of();
        }
        return (List<C>) (List<?>) gesorteerd.computeIfAbsent(soort, nieuw -> stappenVan(List.of(nieuw)).stream().map(Gevolgtrekking::conclusie).toList());
    }

    /** The steps of some record types together, in order. */
    List<Gevolgtrekking> stappenVan(List<Class<?>> soorten) {
        List<Gevolgtrekking> gevonden = new ArrayList<>();
        for (Class<?> soort : soorten) {
            gevonden.addAll(perSoort.getOrDefault(soort, List.of()));
        }
        if (gevonden.size() > 1) {
            gevonden.sort(VOLGORDE);
        }
        return gevonden;
    }

    /**
     * The ids of the steps that these conclusions rest on, themselves included; in order. Only the deciding ones where the answer shows
     * no more than those, none where it shows no steps.
     */
    List<String> ids(Collection<? extends Conclusie> conclusies, Collection<String> gronden) {
        if (niveau == Uitlegniveau.GEEN) {
            return List.of();
        }
        BitSet gevonden = new BitSet(opVolgorde.size());
        for (Conclusie conclusie : conclusies) {
            verzamel(nummers.get(conclusie), gevonden);
        }
        return zichtbareIds(gevonden, gronden);
    }

    private void verzamel(int nummer, BitSet gevonden) {
        if (!gevonden.get(nummer)) {
            gevonden.set(nummer);
            BitSet direct = steun.get(nummer);
            for (int ander = direct.nextSetBit(0); ander >= 0; ander = direct.nextSetBit(ander + 1)) {
                verzamel(ander, gevonden);
            }
        }
    }

    private List<String> zichtbareIds(BitSet nummers, Collection<String> gronden) {
        List<String> ids = new ArrayList<>();
        for (int nummer = nummers.nextSetBit(0); nummer >= 0; nummer = nummers.nextSetBit(nummer + 1)) {
            if (zichtbaar(nummer, gronden)) {
                ids.add(id(nummer));
            }
        }
        return ids;
    }

    private boolean zichtbaar(int nummer, Collection<String> gronden) {
        return niveau == Uitlegniveau.VOLLEDIG || niveau == Uitlegniveau.KORT && gronden.contains(opVolgorde.get(nummer).regel().id());
    }

    /** @param gronden ids of the rules that decided an amount somewhere in the answer */
    List<Stap> stappen(Set<String> gronden) {
        List<Stap> stappen = new ArrayList<>();
        for (int nummer = 0; nummer < opVolgorde.size(); nummer++) {
            if (zichtbaar(nummer, gronden)) {
                stappen.add(stap(nummer, gronden));
            }
        }
        return stappen;
    }

    private Stap stap(int nummer, Set<String> gronden) {
        Gevolgtrekking stap = opVolgorde.get(nummer);
        Conclusie conclusie = stap.conclusie();
        Map<String, String> invoer = conclusie.invoer().alsMap();
        String waarde = conclusie.waarde();
        Bedrag bedrag = waarde == null ? conclusie.bedrag() : null;
        String uitkomst = bedrag == null ? waarde : bedrag.toString();
        Regel regel = stap.regel();
        String doel = stap.onderwerp().doel() == Doel.VOORSCHOT ? "voorschot" : "recht";
        return new Stap(id(nummer), stap.onderwerp().maand(), conclusie.maandTotEnMet(), doel, regel.id(), regel.bron(), regel.geldigVanaf(),
                regel.geldigTot(), teksten.stap(regel, invoer, uitkomst), regel.formule(), invoer, uitkomst,
                bedrag == null ? null : bedrag.alsOnafgerondBedrag(), zichtbareIds(steun.get(nummer), gronden));
    }
}
