package nl.uitkomst.watals;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import nl.uitkomst.berekening.Resultaat;
import nl.uitkomst.motor.Sessie.Gevolgtrekking;
import nl.uitkomst.recht.Conclusie.Onderwerp;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Regel;
import nl.uitkomst.recht.Steun;
import nl.uitkomst.verzoek.SoortUitkering;
import nl.uitkomst.watals.Verkenmeting.Uitspraak;

/**
 * Which rule makes a total jump or bend: the one whose conclusion changes although nothing it rests on does. Of several, the one that begins
 * to decide goes before one that ceases to, and that before an amount that only bends; and a benefit before those that look at it.
 */
final class Verkenoorzaak {

    /** The order in which the rights are computed; each looks only at those before it. */
    private static final List<SoortUitkering> VOLGORDE = List.of(SoortUitkering.WW, SoortUitkering.ZW, SoortUitkering.WGA, SoortUitkering.IVA,
            SoortUitkering.WAJONG, SoortUitkering.TOESLAGENWET);

    private final Verkenproef proef;
    private final Verkenstuk voor;
    private final Verkenstuk na;

    private Verkenoorzaak(Verkenproef proef, Verkenstuk voor, Verkenstuk na) {
        this.proef = proef;
        this.voor = voor;
        this.na = na;
    }

    static Regel van(Verkenproef proef, Verkenstuk voor, Verkenstuk na) {
        return new Verkenoorzaak(proef, voor, na).regel();
    }

    private Regel regel() {
        Resultaat daarna = proef.resultaat(na.van(), true);
        Map<Onderwerp, Uitspraak> hier = voor.einde().uitspraken();
        Map<Onderwerp, Uitspraak> daar = na.begin().uitspraken();
        Set<Onderwerp> veranderd = new HashSet<>();
        daar.forEach((onderwerp, uitspraak) -> {
            if (begint(hier, onderwerp, uitspraak) || anderBedrag(onderwerp)) {
                veranderd.add(onderwerp);
            }
        });
        Regel eerste = eerste(daarna, veranderd, stap -> begint(hier, stap.onderwerp(), daar.get(stap.onderwerp())));
        if (eerste == null) {
            Set<Onderwerp> weg = new HashSet<>(hier.keySet());
            weg.removeAll(daar.keySet());
            eerste = eerste(proef.resultaat(voor.totEnMet(), true), weg, stap -> true);
        }
        return eerste != null ? eerste : eerste(daarna, veranderd, stap -> true);
    }

    private static boolean begint(Map<Onderwerp, Uitspraak> hier, Onderwerp onderwerp, Uitspraak daar) {
        return !hier.containsKey(onderwerp) || !hier.get(onderwerp).regel().equals(daar.regel());
    }

    /** The same rule, another line. */
    private boolean anderBedrag(Onderwerp onderwerp) {
        return !Objects.equals(lijn(voor, onderwerp), lijn(na, onderwerp));
    }

    private static Verkenlijn lijn(Verkenstuk stuk, Onderwerp onderwerp) {
        Uitspraak begin = stuk.begin().uitspraken().get(onderwerp);
        return begin == null || begin.bedrag() == null || !stuk.heeftLijn() ? null
                : Verkenlijn.door(stuk.van(), begin.bedrag(), stuk.totEnMet(), stuk.einde().uitspraken().get(onderwerp).bedrag());
    }

    /** Of the conclusions that changed, the first that rests on none of the others and is of the kind asked for. */
    private Regel eerste(Resultaat resultaat, Set<Onderwerp> veranderd, Predicate<Gevolgtrekking> welke) {
        Map<Conclusie, Onderwerp> onderwerpen = new IdentityHashMap<>();
        resultaat.gevolgtrekkingen().forEach(stap -> onderwerpen.put(stap.conclusie(), stap.onderwerp()));
        return resultaat.gevolgtrekkingen().stream()
                .filter(stap -> veranderd.contains(stap.onderwerp()) && welke.test(stap))
                .filter(stap -> steun(stap).stream().map(onderwerpen::get).noneMatch(veranderd::contains))
                .min(Comparator.comparing((Gevolgtrekking stap) -> plaats(resultaat, stap)).thenComparing(Gevolgtrekking::onderwerp))
                .map(Gevolgtrekking::regel).orElse(null);
    }

    private static int plaats(Resultaat resultaat, Gevolgtrekking stap) {
        return resultaat.verzoek().uitkeringen().waarde().stream().filter(recht -> recht.nummer() == stap.onderwerp().recht())
                .mapToInt(recht -> VOLGORDE.indexOf(recht.soort().waarde())).findFirst().orElse(-1);
    }

    private static Set<Conclusie> steun(Gevolgtrekking stap) {
        Set<Conclusie> steun = new LinkedHashSet<>();
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
}
