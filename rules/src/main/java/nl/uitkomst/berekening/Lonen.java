package nl.uitkomst.berekening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.geld.Factor;
import nl.uitkomst.loon.Dagloonopgave;
import nl.uitkomst.loon.Maandloon;
import nl.uitkomst.loon.Minimumloon;
import nl.uitkomst.loon.Minimumloonopgave;
import nl.uitkomst.normen.Normen;
import nl.uitkomst.normen.Normreeks;
import nl.uitkomst.normen.Normwaarde;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.tijd.Maand;
import nl.uitkomst.tijd.Periode;
import nl.uitkomst.verzoek.Uitkering;

/** Daglonen and minimum wages per half-year: the dated amounts resolved before the rules run. */
public final class Lonen {

    private static final int MAANDEN_PER_HALFJAAR = 6;

    private final Normen normen;
    private final Map<Integer, TreeMap<Maand, Maandloon>> maandlonen = new HashMap<>();
    private final List<Minimumloon> minimumlonen = new ArrayList<>();
    private final Set<GebruikteNorm> gebruikt = new LinkedHashSet<>();

    /** A dated amount that an answer rests on. */
    public record GebruikteNorm(String code, Normwaarde waarde) {
    }

    Lonen(Normen normen) {
        this.normen = normen;
    }

    /** First months of the half-years in a period; the first one is the first month of the period itself. */
    static List<Maand> halfjaren(Periode periode) {
        List<Maand> halfjaren = new ArrayList<>();
        for (Maand maand = periode.van(); !maand.isNa(periode.totEnMet()); maand = maand.plus(MAANDEN_PER_HALFJAAR - (maand.nummer() - 1) % MAANDEN_PER_HALFJAAR)) {
            halfjaren.add(maand);
        }
        return halfjaren;
    }

    /** @param eerder a month before the period of which the dagloon is needed too; null where there is none */
    List<Object> dagloonfeiten(Uitkering recht, Periode periode, Maand eerder) {
        if ((!recht.dagloon().bekend() && !recht.maandloon().bekend()) || !recht.dagloonPeildatum().bekend()) {
            return List.of();
        }
        List<Object> feiten = new ArrayList<>();
        if (eerder != null && eerder.isVoor(periode.van())) {
            feiten.add(dagloonfeit(recht, eerder));
        }
        halfjaren(periode).forEach(vanaf -> feiten.add(dagloonfeit(recht, vanaf)));
        return feiten;
    }

    private Dagloonopgave dagloonfeit(Uitkering recht, Maand vanaf) {
        Bedrag dagloon = recht.dagloon().bekend() ? recht.dagloon().waarde() : recht.maandloon().waarde().gedeeldDoor(Factor.DAGEN_PER_MAAND);
        LocalDate peildatum = recht.dagloonPeildatum().waarde();
        return new Dagloonopgave(recht.nummer(), recht.soort().waarde(), vanaf, dagloon, peildatum, index(peildatum, vanaf.eersteDag()),
                normen.reeks("maximumdagloon").op(vanaf));
    }

    /** Where the missing dagloon or day of a right would stand; null where both are known. */
    String padOnbekend(Uitkering recht) {
        if (!recht.dagloon().bekend() && !recht.maandloon().bekend()) {
            return recht.dagloon().pad();
        }
        return recht.dagloonPeildatum().bekend() ? null : recht.dagloonPeildatum().pad();
    }

    /** The product of the revisions between two days; backwards they are divided out. */
    private Factor index(LocalDate peildatum, LocalDate dag) {
        Factor index = Factor.EEN;
        Normreeks reeks = normen.reeks("indexatie-daglonen");
        for (Normwaarde herziening : reeks.waarden()) {
            if (herziening.vanaf().isAfter(peildatum) && !herziening.vanaf().isAfter(dag)) {
                index = index.maal(herziening.alsPercentage().alsVerhoging());
                gebruikt.add(new GebruikteNorm(reeks.code(), herziening));
            } else if (herziening.vanaf().isAfter(dag) && !herziening.vanaf().isAfter(peildatum)) {
                index = index.gedeeldDoor(herziening.alsPercentage().alsVerhoging());
                gebruikt.add(new GebruikteNorm(reeks.code(), herziening));
            }
        }
        return index;
    }

    /** @param leeftijden 18 to 20, and 21 for everyone of that age and older */
    List<Object> minimumloonfeiten(Periode periode, Set<Integer> leeftijden) {
        List<Object> feiten = new ArrayList<>();
        for (Maand vanaf : halfjaren(periode)) {
            for (int leeftijd : leeftijden) {
                feiten.add(new Minimumloonopgave(vanaf, leeftijd, bedrag("minimumloon-" + leeftijd, vanaf),
                        normen.reeks("vakantiebijslag").op(vanaf).alsPercentage()));
            }
        }
        return feiten;
    }

    /** A dated amount in a month; remembered as one the answer rests on. */
    Bedrag bedrag(String code, Maand maand) {
        Normreeks reeks = normen.reeks(code);
        gebruikt.add(new GebruikteNorm(code, reeks.op(maand)));
        return reeks.op(maand).alsBedrag();
    }

    void onthoud(List<Conclusie> conclusies) {
        for (Conclusie conclusie : conclusies) {
            if (conclusie instanceof Maandloon maandloon) {
                maandlonen.computeIfAbsent(maandloon.recht(), geen -> new TreeMap<>()).put(maandloon.vanaf(), maandloon);
                if (maandloon.dagloon().gemaximeerd()) {
                    gebruikt.add(new GebruikteNorm("maximumdagloon", maandloon.dagloon().geindexeerd().opgave().maximum()));
                }
            } else if (conclusie instanceof Minimumloon minimumloon) {
                minimumlonen.add(minimumloon);
            }
        }
    }

    /** @return null where the dagloon of the right is unknown */
    Maandloon maandloon(Uitkering recht, Maand maand) {
        TreeMap<Maand, Maandloon> vanRecht = maandlonen.get(recht.nummer());
        var laatste = vanRecht == null ? null : vanRecht.floorEntry(maand);
        return laatste == null ? null : laatste.getValue();
    }

    Minimumloon minimumloon(Maand maand, int leeftijd) {
        Minimumloon gevonden = null;
        for (Minimumloon minimumloon : minimumlonen) {
            boolean past = minimumloon.opgave().leeftijd() == leeftijd && !minimumloon.opgave().vanaf().isNa(maand);
            if (past && (gevonden == null || minimumloon.opgave().vanaf().isNa(gevonden.opgave().vanaf()))) {
                gevonden = minimumloon;
            }
        }
        return gevonden;
    }

    /** Whether an answer rests on some amount of a row. */
    public boolean gebruikt(String code) {
        for (GebruikteNorm norm : gebruikt) {
            if (norm.code().equals(code)) {
                return true;
            }
        }
        return false;
    }

    public Set<GebruikteNorm> gebruikt() {
        return gebruikt;
    }
}
