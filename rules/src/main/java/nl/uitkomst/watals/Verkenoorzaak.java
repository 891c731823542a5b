package nl.uitkomst.watals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
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

    /** @return null where no conclusion about these months explains it */
    static Regel van(Verkenproef proef, Verkenstuk voor, Verkenstuk na) {
        return new Verkenoorzaak(proef, voor, na).regel();
    }

    private Regel regel() {
        Resultaat daarna = proef.resultaat(na.van(), true);
        Map<Onderwerp, Uitspraak> hier = voor.einde().uitspraken();
        Map<Onderwerp, Uitspraak> daar = na.begin().uitspraken();
        Set<Onderwerp> weg = new HashSet<>(hier.keySet());
        weg.removeAll(daar.keySet());
        Set<Onderwerp> veranderd = new HashSet<>(weg);
        daar.keySet().stream().filter(onderwerp -> begint(onderwerp) || anderBedrag(onderwerp)).forEach(veranderd::add);
        Regel eerste = eerste(daarna, veranderd, this::begint);
        if (eerste == null && !weg.isEmpty()) {
            eerste = eerste(proef.resultaat(voor.totEnMet(), true), veranderd, weg::contains);
        }
        return eerste != null ? eerste : eerste(daarna, veranderd, onderwerp -> true);
    }

    /** Another rule decides it than before, or nothing was decided before. */
    private boolean begint(Onderwerp onderwerp) {
        Uitspraak hier = voor.einde().uitspraken().get(onderwerp);
        Uitspraak daar = na.begin().uitspraken().get(onderwerp);
        return daar != null && (hier == null || !hier.regel().equals(daar.regel()));
    }

    /** The same rule, another line; another amount where there is no line. */
    private boolean anderBedrag(Onderwerp onderwerp) {
        return voor.heeftLijn() && na.heeftLijn() ? !Objects.equals(lijn(voor, onderwerp), lijn(na, onderwerp))
                : !Objects.equals(voor.einde().uitspraken().get(onderwerp), na.begin().uitspraken().get(onderwerp));
    }

    private static Verkenlijn lijn(Verkenstuk stuk, Onderwerp onderwerp) {
        Uitspraak begin = stuk.begin().uitspraken().get(onderwerp);
        return begin == null || begin.bedrag() == null ? null
                : Verkenlijn.door(stuk.van(), begin.bedrag(), stuk.totEnMet(), stuk.einde().uitspraken().get(onderwerp).bedrag());
    }

    /** Of the conclusions asked for that changed, the first that rests on none that did. */
    private static Regel eerste(Resultaat resultaat, Set<Onderwerp> veranderd, Predicate<Onderwerp> welke) {
        Map<Conclusie, Onderwerp> onderwerpen = new IdentityHashMap<>();
        resultaat.gevolgtrekkingen().forEach(stap -> onderwerpen.put(stap.conclusie(), stap.onderwerp()));
        return resultaat.gevolgtrekkingen().stream()
                .filter(stap -> veranderd.contains(stap.onderwerp()) && welke.test(stap.onderwerp()))
                .filter(stap -> steun(stap).stream().map(onderwerpen::get).noneMatch(veranderd::contains))
                .min(Comparator.comparing((Gevolgtrekking stap) -> plaats(resultaat, stap)).thenComparing(Gevolgtrekking::onderwerp))
                .map(Gevolgtrekking::regel).orElse(null);
    }

    private static int plaats(Resultaat resultaat, Gevolgtrekking stap) {
        return resultaat.verzoek().uitkeringen().waarde().stream().filter(recht -> recht.nummer() == stap.onderwerp().recht())
                .mapToInt(recht -> VOLGORDE.indexOf(recht.soort().waarde())).findFirst().orElse(-1);
    }

    private static List<Conclusie> steun(Gevolgtrekking stap) {
        List<Conclusie> steun = new ArrayList<>();
        stap.steuntOp(steun::add);
        return steun;
    }
}
