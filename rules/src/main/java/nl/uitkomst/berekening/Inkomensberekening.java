package nl.uitkomst.berekening;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.uitkomst.inkomen.Inkomenswet;
import nl.uitkomst.motor.Regelset;
import nl.uitkomst.motor.Sessie;
import nl.uitkomst.recht.Ontbreekt;
import nl.uitkomst.recht.Regel;
import nl.uitkomst.tijd.Maand;
import nl.uitkomst.tijd.Periode;
import nl.uitkomst.verzoek.Inkomen;
import nl.uitkomst.verzoek.SoortInkomen;
import nl.uitkomst.verzoek.Verzoek;

/** Runs the rules over incomes alone, for one statute; the same facts and rules as in a whole computation. */
public final class Inkomensberekening {

    private Inkomensberekening() {
    }

    /** The months the incomes are about, from the first to the last; null where they are about none. */
    public static Periode periode(Verzoek verzoek, Inkomenswet wet) {
        Set<Maand> maanden = new TreeSet<>();
        verzoek.inkomen().of(List.of()).forEach(opgave -> maanden(opgave, wet).forEach(maanden::add));
        if (maanden.isEmpty()) {
            return null;
        }
        List<Maand> opVolgorde = List.copyOf(maanden);
        return new Periode(opVolgorde.get(0), opVolgorde.get(opVolgorde.size() - 1));
    }

    /** The WW counts four-week wages in the month in which those weeks end, which may lie after the last month of the income. */
    private static Stream<Maand> maanden(Inkomen opgave, Inkomenswet wet) {
        boolean vierweken = wet == Inkomenswet.WW && opgave.soort().of(null) == SoortInkomen.LOON && opgave.vierwekenperioden().bekend();
        return vierweken
                ? Stream.concat(Inkomens.maanden(opgave), opgave.vierwekenperioden().waarde().stream().map(deel -> Maand.van(deel.dagen().totEnMet())))
                : Inkomens.maanden(opgave);
    }

    /**
     * What counts of the incomes of a request.
     *
     * @param spoor whether each conclusion keeps the facts it rests on
     * @return without any right
     */
    public static Resultaat bereken(Regelset regelset, Verzoek verzoek, Inkomenswet wet, boolean spoor) {
        Periode periode = periode(verzoek, wet);
        Maand geen = Maand.van(regelset.normen().bedragenTotEnMet().jaar(), 1);
        Inkomens inkomens = new Inkomens(verzoek, periode == null ? new Periode(geen, geen) : periode, Set.of(wet), false);
        try (Sessie sessie = regelset.sessie(spoor)) {
            inkomens.onthoud(sessie.ronde(inkomens.vervolgfeiten(sessie.ronde(new ArrayList<>(inkomens.feiten())))));
            Map<Ontbreekt, Regel> ontbreekt = new LinkedHashMap<>(sessie.ontbreekt());
            return new Resultaat(verzoek, periode, List.of(), List.of(), List.of(), inkomens, null, null, sessie.gevolgtrekkingen(), ontbreekt, List.of(),
                    null);
        }
    }
}
