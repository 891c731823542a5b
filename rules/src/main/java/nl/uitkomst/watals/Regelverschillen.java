package nl.uitkomst.watals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.uitkomst.antwoord.Antwoord.MaandAntwoord;
import nl.uitkomst.antwoord.Antwoord.UitkeringAntwoord;
import nl.uitkomst.tijd.Maand;
import nl.uitkomst.tijd.Periode;
import nl.uitkomst.watals.VergelijkAntwoord.AndereRegels;

/** In which months other rules decide a benefit than in the basis. */
final class Regelverschillen {

    private final Watalsteksten woorden;

    /** One benefit in one month. */
    private record Deel(List<String> gronden, String fase) {
    }

    Regelverschillen(Watalsteksten woorden) {
        this.woorden = woorden;
    }

    /** Of the months that both have; a benefit of which something is unknown is left out. */
    List<AndereRegels> tussen(List<MaandAntwoord> basis, List<MaandAntwoord> scenario) {
        Map<Maand, MaandAntwoord> anders = new HashMap<>();
        scenario.forEach(maand -> anders.put(maand.maand(), maand));
        Map<String, List<Regelverschil>> perUitkering = new LinkedHashMap<>();
        for (MaandAntwoord maand : basis) {
            if (anders.containsKey(maand.maand())) {
                tussen(maand, anders.get(maand.maand())).forEach(verschil -> voegToe(verschil,
                        perUitkering.computeIfAbsent(verschil.uitkering(), nieuw -> new ArrayList<>())));
            }
        }
        return perUitkering.values().stream().flatMap(List::stream).flatMap(rij -> rij.maanden().maanden().stream()
                        .map(maand -> new AndereRegels(maand, rij.uitkering(), rij.basis(), rij.scenario(), woorden.regelverschil(rij))))
                .sorted(Comparator.comparing(AndereRegels::maand)).toList();
    }

    /** A month joins the row before it when it says the same. */
    private static void voegToe(Regelverschil nieuw, List<Regelverschil> rijen) {
        Regelverschil vorig = rijen.isEmpty() ? null : rijen.get(rijen.size() - 1);
        boolean sluitAan = vorig != null && vorig.maanden().totEnMet().volgende().equals(nieuw.maanden().van())
                && vorig.over(nieuw.maanden()).equals(nieuw);
        if (sluitAan) {
            rijen.set(rijen.size() - 1, vorig.over(new Periode(vorig.maanden().van(), nieuw.maanden().totEnMet())));
        } else {
            rijen.add(nieuw);
        }
    }

    private static List<Regelverschil> tussen(MaandAntwoord basis, MaandAntwoord scenario) {
        Set<String> soorten = new LinkedHashSet<>();
        basis.uitkeringen().forEach(deel -> soorten.add(deel.soort()));
        scenario.uitkeringen().forEach(deel -> soorten.add(deel.soort()));
        List<Regelverschil> verschillen = new ArrayList<>();
        for (String soort : soorten) {
            Deel hier = deel(basis, soort);
            Deel daar = deel(scenario, soort);
            if (hier != null && daar != null && !Set.copyOf(hier.gronden()).equals(Set.copyOf(daar.gronden()))) {
                verschillen.add(new Regelverschil(new Periode(basis.maand(), basis.maand()), soort, zonder(hier.gronden(), daar.gronden()),
                        zonder(daar.gronden(), hier.gronden()), hier.fase(), daar.fase()));
            }
        }
        return verschillen;
    }

    private static List<String> zonder(List<String> alle, List<String> ander) {
        return alle.stream().filter(grond -> !ander.contains(grond)).toList();
    }

    /** Null where it is not known which rules decide. */
    private static Deel deel(MaandAntwoord maand, String soort) {
        List<UitkeringAntwoord> delen = maand.uitkeringen().stream().filter(deel -> deel.soort().equals(soort)).toList();
        if (delen.stream().anyMatch(deel -> deel.recht() == null && (deel.bandbreedte() == null || deel.gronden().isEmpty()))) {
            return null;
        }
        List<String> fasen = delen.stream().map(UitkeringAntwoord::fase).distinct().toList();
        return new Deel(delen.stream().flatMap(deel -> deel.gronden().stream()).distinct().toList(), fasen.size() == 1 ? fasen.get(0) : null);
    }
}
