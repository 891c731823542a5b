package nl.uitkomst.berekening;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.uitkomst.duur.Duur;
import nl.uitkomst.motor.Regelset;
import nl.uitkomst.motor.Sessie;
import nl.uitkomst.motor.Sessie.Gevolgtrekking;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Doel;
import nl.uitkomst.recht.NietBerekenbaar;
import nl.uitkomst.recht.Ontbreekt;
import nl.uitkomst.recht.Regel;
import nl.uitkomst.tijd.Maand;
import nl.uitkomst.uitkering.Recht;
import nl.uitkomst.uitkering.RechtZonderIngang;
import nl.uitkomst.verzoek.SoortUitkering;
import nl.uitkomst.verzoek.Uitkering;
import nl.uitkomst.wia.EindeLoongerelateerd;
import nl.uitkomst.ww.EindeWw;
import nl.uitkomst.ww.Wwduurvraag;

/** How long a WW or a loongerelateerde uitkering lasts: the same facts and rules as in a whole computation. */
public final class Duurberekening {

    /**
     * What the rules concluded.
     *
     * @param halveMaanden the duration in half months; null where it is unknown
     * @param laatsteDag   null where the duration is unknown or nil
     * @param einde        the conclusion it rests on; null where the duration is unknown
     */
    public record Uitkomst(Integer halveMaanden, LocalDate laatsteDag, Conclusie einde, List<Gevolgtrekking> gevolgtrekkingen,
            Map<Ontbreekt, Regel> ontbreekt, List<NietBerekenbaar> nietBerekenbaar) {
    }

    private Duurberekening() {
    }

    /** @param opgave a WGA or a WW, of a known kind */
    public static Uitkomst bereken(Regelset regelset, Uitkering opgave, boolean spoor) {
        try (Sessie sessie = regelset.sessie(spoor)) {
            if (!opgave.ingangsdatum().bekend()) {
                sessie.ronde(List.of(new RechtZonderIngang(opgave.soort().waarde(), opgave.ingangsdatum().pad())));
                return onbekend(sessie, List.of());
            }
            LocalDate ingang = opgave.ingangsdatum().waarde();
            if (Rechten.duurVolgtAndereRegels(ingang)) {
                return onbekend(sessie, List.of(new NietBerekenbaar("duur-voor-april-2019", opgave.ingangsdatum().pad())));
            }
            Recht recht = new Recht(opgave, ingang, Maand.van(ingang));
            List<Conclusie> conclusies = sessie.ronde(recht.ww() ? Wwrecht.duurfeiten(recht, List.of(Doel.RECHT)) : Wiaverloop.duurfeiten(recht));
            Conclusie einde = conclusies.stream().filter(deel -> deel instanceof EindeWw || deel instanceof EindeLoongerelateerd).findFirst().orElse(null);
            return einde == null ? onbekend(sessie, List.of()) : bekend(sessie, recht, einde);
        }
    }

    private static Uitkomst onbekend(Sessie sessie, List<NietBerekenbaar> geweigerd) {
        return new Uitkomst(null, null, null, sessie.gevolgtrekkingen(), new LinkedHashMap<>(sessie.ontbreekt()), geweigerd);
    }

    private static Uitkomst bekend(Sessie sessie, Recht recht, Conclusie einde) {
        Conclusie grondslag = einde instanceof EindeWw ww ? ww.grondslag() : ((EindeLoongerelateerd) einde).grondslag();
        LocalDate laatste = einde instanceof EindeWw ww ? ww.totEnMet() : ((EindeLoongerelateerd) einde).totEnMet();
        int halveMaanden = grondslag instanceof Duur duur ? duur.halveMaanden()
                : 2 * (int) ChronoUnit.MONTHS.between(recht.ingang(), laatste.plusDays(1)); // a term in whole months, by the rule itself
        return new Uitkomst(halveMaanden, halveMaanden == 0 ? null : laatste, einde, sessie.gevolgtrekkingen(), Map.of(), List.of());
    }

    /** Asks the rules why a fact is needed: the rule that cannot do without the duration. */
    public static Map<Ontbreekt, Regel> vraag(Regelset regelset, Uitkering opgave, List<String> paden) {
        Map<Ontbreekt, Regel> gevraagd = new LinkedHashMap<>();
        try (Sessie sessie = regelset.sessie(false)) {
            if (opgave.soort().waarde() == SoortUitkering.WW) {
                sessie.ronde(paden.stream().map(Wwduurvraag::new).toList());
                gevraagd.putAll(sessie.ontbreekt());
            } else {
                Regel jaren = regelset.regels().stream().filter(regel -> regel.id().equals("wia-59-3")).findFirst().orElseThrow();
                paden.forEach(pad -> gevraagd.put(new Ontbreekt(pad), jaren));
            }
        }
        return gevraagd;
    }
}
