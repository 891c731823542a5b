package nl.uitkomst.antwoord;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.uitkomst.antwoord.Antwoord.Stap;
import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.motor.Sessie.Gevolgtrekking;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Doel;
import nl.uitkomst.recht.Regel;
import nl.uitkomst.recht.Steun;
import nl.uitkomst.verzoek.Uitlegniveau;

/**
 * The trace of an answer: every conclusion in a fixed order, so that the order in which the engine worked never shows.
 */
final class Stappen {

    private final List<Gevolgtrekking> opVolgorde;
    private final Map<Conclusie, Integer> nummers = new IdentityHashMap<>();
    private final Uitlegniveau niveau;
    private final Teksten teksten;

    Stappen(List<Gevolgtrekking> gevolgtrekkingen, Uitlegniveau niveau, Teksten teksten) {
        this.opVolgorde = gevolgtrekkingen.stream().sorted(Comparator.comparing(Gevolgtrekking::onderwerp)).toList();
        this.niveau = niveau;
        this.teksten = teksten;
        for (int nummer = 0; nummer < opVolgorde.size(); nummer++) {
            nummers.put(opVolgorde.get(nummer).conclusie(), nummer);
        }
    }

    /** The rule that drew a conclusion. */
    Regel regel(Conclusie conclusie) {
        return opVolgorde.get(nummers.get(conclusie)).regel();
    }

    List<Gevolgtrekking> alle() {
        return opVolgorde;
    }

    /** All conclusions that these rest on, themselves included, by number; empty where no trace was asked for. */
    Set<Integer> grondslag(Collection<? extends Conclusie> conclusies) {
        Set<Integer> gevonden = new TreeSet<>();
        if (niveau != Uitlegniveau.GEEN) {
            conclusies.forEach(conclusie -> verzamel(conclusie, gevonden));
        }
        return gevonden;
    }

    private void verzamel(Conclusie conclusie, Set<Integer> gevonden) {
        Integer nummer = nummers.get(conclusie);
        if (nummer != null && gevonden.add(nummer)) {
            steun(opVolgorde.get(nummer)).forEach(steun -> verzamel(steun, gevonden));
        }
    }

    private static List<Conclusie> steun(Gevolgtrekking stap) {
        List<Conclusie> steun = new ArrayList<>();
        for (Object feit : stap.feiten()) {
            if (feit instanceof Conclusie conclusie) {
                steun.add(conclusie);
            }
            if (feit instanceof Steun samengesteld) {
                samengesteld.steuntOp(steun::add);
            }
        }
        return steun;
    }

    static String id(int nummer) {
        return "s" + (nummer + 1);
    }

    /** The numbers of steps that may be named in the answer: all of them, or the deciding ones only. */
    List<String> ids(Set<Integer> grondslag, Set<String> gronden) {
        return grondslag.stream().filter(nummer -> zichtbaar(nummer, gronden)).map(Stappen::id).toList();
    }

    private boolean zichtbaar(int nummer, Set<String> gronden) {
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
        Bedrag bedrag = conclusie.waarde() == null ? conclusie.bedrag() : null;
        String uitkomst = bedrag == null ? conclusie.waarde() : bedrag.toString();
        Set<String> steuntOp = new java.util.LinkedHashSet<>();
        Set<Integer> direct = new HashSet<>();
        steun(stap).forEach(steun -> {
            Integer ander = nummers.get(steun);
            if (ander != null) {
                direct.add(ander);
            }
        });
        direct.stream().sorted().filter(ander -> zichtbaar(ander, gronden)).map(Stappen::id).forEach(steuntOp::add);
        return new Stap(id(nummer), stap.onderwerp().maand(),
                stap.onderwerp().doel() == Doel.VOORSCHOT ? "voorschot" : "recht", stap.regel().id(), stap.regel().bron(),
                teksten.stap(stap.regel(), invoer, uitkomst), stap.regel().formule(), invoer, uitkomst,
                bedrag == null ? null : onafgerond(bedrag), List.copyOf(steuntOp));
    }

    /** At least two decimals, so that an exact amount reads as an amount. */
    private static String onafgerond(Bedrag bedrag) {
        String cijfers = bedrag.onafgerond();
        int punt = cijfers.indexOf('.');
        return punt < 0 ? cijfers + ".00" : cijfers.length() - punt == 2 ? cijfers + "0" : cijfers;
    }
}
