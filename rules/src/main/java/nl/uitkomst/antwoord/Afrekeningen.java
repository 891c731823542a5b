package nl.uitkomst.antwoord;

import java.util.ArrayList;
import java.util.List;
import nl.uitkomst.antwoord.Antwoord.Afrekening;
import nl.uitkomst.antwoord.Antwoord.MaandAntwoord;
import nl.uitkomst.antwoord.Antwoord.UitkeringAntwoord;
import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.tijd.Maand;
import nl.uitkomst.tijd.Periode;

/** Settlements of an advance: per cycle what too much and too little come to together. Sums of reported figures, so that a table adds up. */
public final class Afrekeningen {

    private Afrekeningen() {
    }

    /**
     * The settlement of every whole cycle inside the period.
     *
     * @param soorten kinds of right that are paid in advance
     * @param start   the first month of some cycle
     * @param lengte  of a cycle, in months
     */
    public static List<Afrekening> van(List<MaandAntwoord> maanden, List<String> soorten, Periode periode, Maand start, int lengte) {
        List<Afrekening> afrekeningen = new ArrayList<>();
        for (Maand van = start; !van.plus(lengte - 1).isNa(periode.totEnMet()); van = van.plus(lengte)) {
            if (!van.isVoor(periode.van())) {
                Periode cyclus = new Periode(van, van.plus(lengte - 1));
                soorten.forEach(soort -> afrekeningen.add(afrekening(cyclus, soort, maanden)));
            }
        }
        return afrekeningen;
    }

    private static Afrekening afrekening(Periode cyclus, String soort, List<MaandAntwoord> maanden) {
        Bedrag voorschot = Bedrag.NUL;
        Bedrag recht = Bedrag.NUL;
        for (MaandAntwoord maand : maanden) {
            for (UitkeringAntwoord deel : maand.uitkeringen()) {
                if (cyclus.bevat(maand.maand()) && deel.soort().equals(soort)) {
                    if (deel.recht() == null || deel.voorschot() == null) {
                        return new Afrekening(soort, cyclus.van(), cyclus.totEnMet(), null, null, null, null, null, "onbekend");
                    }
                    voorschot = voorschot.plus(deel.voorschot());
                    recht = recht.plus(deel.recht());
                }
            }
        }
        Bedrag saldo = recht.min(voorschot);
        return new Afrekening(soort, cyclus.van(), cyclus.totEnMet(), voorschot, recht, saldo, saldo.tenMinsteNul(),
                Bedrag.NUL.min(saldo).tenMinsteNul(), null);
    }
}
