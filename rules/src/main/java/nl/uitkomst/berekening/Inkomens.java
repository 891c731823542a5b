package nl.uitkomst.berekening;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.geld.Factor;
import nl.uitkomst.inkomen.AndereUitkering;
import nl.uitkomst.inkomen.Brutoloon;
import nl.uitkomst.inkomen.InkomenOnbekend;
import nl.uitkomst.inkomen.LoonBijZiekte;
import nl.uitkomst.inkomen.Loonstrook;
import nl.uitkomst.inkomen.Maandinkomen;
import nl.uitkomst.inkomen.MeetellendInkomen;
import nl.uitkomst.inkomen.OpgegevenLoon;
import nl.uitkomst.inkomen.Schatting;
import nl.uitkomst.inkomen.Vierwekenloon;
import nl.uitkomst.inkomen.Vierwekenmaand;
import nl.uitkomst.inkomen.Vierwekenstrook;
import nl.uitkomst.inkomen.Winst;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Doel;
import nl.uitkomst.tijd.Maand;
import nl.uitkomst.tijd.Periode;
import nl.uitkomst.verzoek.Gegeven;
import nl.uitkomst.verzoek.Inkomen;
import nl.uitkomst.verzoek.Inkomen.LoonMaand;
import nl.uitkomst.verzoek.Inkomen.Vierwekenperiode;
import nl.uitkomst.verzoek.SoortInkomen;
import nl.uitkomst.verzoek.Verrekening;
import nl.uitkomst.verzoek.Verzoek;
import nl.uitkomst.verzoek.Wijze;

/**
 * The incomes of a request as facts for the rules, and what the rules made of them added up per month.
 *
 * <p>Three steps, in this order: {@link #feiten()}, {@link #vervolgfeiten}, {@link #maandinkomen}.
 */
public final class Inkomens {

    private final Verzoek verzoek;
    private final Periode periode;
    private final List<MeetellendInkomen> meetellend = new ArrayList<>();
    private final Map<Maand, Maandinkomen> verdiend = new HashMap<>();
    private final Map<Maand, Maandinkomen> geschat = new HashMap<>();
    private final Map<Inkomen, List<Vierwekenloon>> vierweken = new LinkedHashMap<>();

    Inkomens(Verzoek verzoek, Periode periode) {
        this.verzoek = verzoek;
        this.periode = periode;
    }

    private List<Inkomen> opgaven() {
        return verzoek.inkomen().of(List.of());
    }

    // ── facts ───────────────────────────────────────────────────────────────────────────────

    /** What the rules can look at straight away. */
    List<Object> feiten() {
        List<Object> feiten = new ArrayList<>();
        if (!verzoek.inkomen().bekend()) {
            feiten.add(new InkomenOnbekend(verzoek.inkomen().pad()));
        }
        for (Inkomen opgave : opgaven()) {
            if (!opgave.soort().bekend()) {
                feiten.add(new InkomenOnbekend(opgave.soort().pad()));
            } else {
                switch (opgave.soort().waarde()) {
                    case LOON -> loon(opgave, feiten);
                    case WINST -> winst(opgave, feiten);
                    case ZIEKENGELD_OF_DOORBETAALD_LOON -> metDuur(opgave, feiten, duur -> feiten.add(new LoonBijZiekte(opgave, duur,
                            opgave.perMaand(), opgave.voorafgaandInkomenPerMaand(), opgave.honderdProcent())));
                    case OVERIGE_UITKERING -> metDuur(opgave, feiten, duur -> { });
                }
            }
        }
        schattingen(feiten);
        return feiten;
    }

    private static void metDuur(Inkomen opgave, List<Object> feiten, java.util.function.Consumer<Periode> verder) {
        if (opgave.duur().bekend()) {
            verder.accept(opgave.duur().waarde());
        } else {
            feiten.add(new InkomenOnbekend(opgave.duur().pad()));
        }
    }

    private static void loon(Inkomen opgave, List<Object> feiten) {
        if (opgave.maanden().bekend()) {
            strokenPerMaand(opgave, feiten);
        } else if (opgave.vierwekenperioden().bekend()) {
            for (Vierwekenperiode periode : opgave.vierwekenperioden().waarde()) {
                feiten.add(periode.loon().svLoon().bekend()
                        ? new Vierwekenstrook(periode.pad(), periode.dagen(), periode.loon().svLoon().waarde(), periode.loon())
                        : new InkomenOnbekend(periode.loon().svLoon().pad()));
            }
        } else {
            metDuur(opgave, feiten, duur -> {
                if (opgave.perMaand().bekend()) {
                    feiten.add(new OpgegevenLoon(opgave, duur, opgave.perMaand().waarde()));
                } else if (opgave.brutoloonPerMaand().bekend()) {
                    feiten.add(new Brutoloon(opgave, duur, opgave.brutoloonPerMaand().waarde(), opgave.vakantiebijslagPercentage()));
                } else {
                    feiten.add(new InkomenOnbekend(opgave.perMaand().pad()));
                }
            });
        }
    }

    private static void strokenPerMaand(Inkomen opgave, List<Object> feiten) {
        Set<Maand> genoemd = new HashSet<>();
        for (LoonMaand strook : opgave.maanden().waarde()) {
            genoemd.add(strook.maand());
            feiten.add(strook.loon().svLoon().bekend()
                    ? new Loonstrook(opgave, strook.pad(), new Periode(strook.maand(), strook.maand()), strook.loon().svLoon().waarde(), strook.loon())
                    : new InkomenOnbekend(strook.loon().svLoon().pad()));
        }
        if (maanden(opgave).anyMatch(maand -> !genoemd.contains(maand))) {
            feiten.add(new InkomenOnbekend(opgave.maanden().pad()));
        }
    }

    private static void winst(Inkomen opgave, List<Object> feiten) {
        if (!opgave.jaar().bekend()) {
            feiten.add(new InkomenOnbekend(opgave.jaar().pad()));
            return;
        }
        Periode duur = winstduur(opgave);
        boolean bestond = opgave.bestondVoorRecht().of(false);
        List<Gegeven<Bedrag>> delen = List.of(opgave.belastbareWinst(), opgave.ondernemersaftrek(), opgave.mkbWinstvrijstelling());
        if (bestond || delen.stream().allMatch(Gegeven::bekend)) {
            feiten.add(new Winst(opgave, duur, jaarbedrag(opgave), bestond));
        } else {
            delen.stream().filter(deel -> !deel.bekend()).forEach(deel -> feiten.add(new InkomenOnbekend(deel.pad())));
        }
    }

    private static Periode winstduur(Inkomen opgave) {
        Maand begin = opgave.gestartOp().bekend() ? Maand.van(opgave.gestartOp().waarde()) : Maand.van(opgave.jaar().waarde(), 1);
        return new Periode(begin, Maand.van(opgave.jaar().waarde(), 12));
    }

    private static Bedrag jaarbedrag(Inkomen opgave) {
        return Stream.of(opgave.belastbareWinst(), opgave.ondernemersaftrek(), opgave.mkbWinstvrijstelling())
                .filter(Gegeven::bekend).map(Gegeven::waarde).reduce(Bedrag.NUL, Bedrag::plus);
    }

    private void schattingen(List<Object> feiten) {
        Verrekening verrekening = verzoek.verrekening();
        if (verrekening.wijze() == Wijze.PER_MAAND) {
            return;
        }
        if (verrekening.geschatInkomenPerMaand().bekend()) {
            feiten.add(new Schatting(verrekening.geschatInkomenPerMaand().pad(), periode, verrekening.geschatInkomenPerMaand().waarde()));
            return;
        }
        List<Verrekening.Schatting> schattingen = verrekening.geschatInkomen().of(List.of());
        for (Verrekening.Schatting schatting : schattingen) {
            feiten.add(new Schatting(verrekening.geschatInkomen().pad() + "/" + schatting.maand(), new Periode(schatting.maand(), schatting.maand()),
                    schatting.bedrag()));
        }
        if (!verrekening.geschatInkomen().bekend()) {
            feiten.add(new InkomenOnbekend(verrekening.geschatInkomenPerMaand().pad()));
        } else if (schattingen.size() < periode.aantalMaanden()) {
            feiten.add(new InkomenOnbekend(verrekening.geschatInkomen().pad()));
        }
    }

    /** What the rules can look at once they have seen the first facts. */
    List<Object> vervolgfeiten(List<Conclusie> conclusies) {
        onthoud(conclusies);
        List<Object> feiten = new ArrayList<>();
        Map<String, Vierwekenloon> perPad = new HashMap<>();
        for (Conclusie conclusie : conclusies) {
            if (conclusie instanceof Vierwekenloon loon) {
                perPad.put(loon.strook().pad(), loon);
            }
        }
        for (Inkomen opgave : opgaven()) {
            if (opgave.vierwekenperioden().bekend() && opgave.soort().of(null) == SoortInkomen.LOON) {
                List<Vierwekenloon> lonen = opgave.vierwekenperioden().waarde().stream()
                        .map(deel -> perPad.get(deel.pad())).filter(java.util.Objects::nonNull).toList();
                vierweken.put(opgave, lonen);
                maanden(opgave).filter(maand -> volledigBekend(opgave, maand)).forEach(maand -> feiten.add(new Vierwekenmaand(opgave, maand,
                        lonen.stream().filter(loon -> loon.strook().dagen().overlapt(maand.dagen())).toList())));
            }
            if (opgave.soort().of(null) == SoortInkomen.OVERIGE_UITKERING && opgave.duur().bekend()) {
                feiten.add(new AndereUitkering(opgave, opgave.duur().waarde(), opgave.aard(), opgave.bestondVoorRecht(), voorafgaand(opgave)));
            }
        }
        return feiten;
    }

    /** Every four-week period that touches the month has a known wage, and there is at least one. */
    private static boolean volledigBekend(Inkomen opgave, Maand maand) {
        List<Vierwekenperiode> delen = opgave.vierwekenperioden().waarde().stream().filter(deel -> deel.dagen().overlapt(maand.dagen())).toList();
        return !delen.isEmpty() && delen.stream().allMatch(deel -> deel.loon().svLoon().bekend());
    }

    /** What was earned with work before a pension: as given, or else what the request says of the month before it. */
    private Gegeven<Bedrag> voorafgaand(Inkomen pensioen) {
        if (pensioen.voorafgaandInkomenPerMaand().bekend()) {
            return pensioen.voorafgaandInkomenPerMaand();
        }
        Maand ervoor = pensioen.duur().waarde().van().plus(-1);
        List<Inkomen> werk = opgaven().stream().filter(opgave -> opgave.soort().of(null) != SoortInkomen.OVERIGE_UITKERING)
                .filter(opgave -> dekt(opgave, ervoor)).toList();
        List<MeetellendInkomen> geteld = delen(Doel.RECHT, ervoor);
        boolean allesGeteld = werk.stream().allMatch(opgave -> geteld.stream().anyMatch(deel -> deel.feit().opgave() == opgave));
        if ((!werk.isEmpty() || periode.bevat(ervoor)) && allesGeteld) {
            return Gegeven.bekend(pensioen.voorafgaandInkomenPerMaand().pad(), Maandinkomen.som(Doel.RECHT, ervoor, geteld).werk());
        }
        return pensioen.voorafgaandInkomenPerMaand();
    }

    // ── what the rules made of it ───────────────────────────────────────────────────────────

    void onthoud(List<Conclusie> conclusies) {
        for (Conclusie conclusie : conclusies) {
            if (conclusie instanceof MeetellendInkomen inkomen) {
                meetellend.add(inkomen);
            }
        }
    }

    /** What counts in a month; also of a month before the period, for as far as the request says anything of it. */
    public Maandinkomen maandinkomen(Doel doel, Maand maand) {
        return doel == Doel.RECHT
                ? verdiend.computeIfAbsent(maand, this::verdiendIn)
                : geschat.computeIfAbsent(maand, this::geschatIn);
    }

    private List<MeetellendInkomen> delen(Doel doel, Maand maand) {
        List<MeetellendInkomen> delen = new ArrayList<>();
        for (MeetellendInkomen deel : meetellend) {
            if (deel.doel() == doel && deel.geldtIn(maand)) {
                delen.add(deel);
            }
        }
        return delen;
    }

    private Maandinkomen verdiendIn(Maand maand) {
        List<MeetellendInkomen> delen = delen(Doel.RECHT, maand);
        boolean bekend = verzoek.inkomen().bekend();
        for (Inkomen opgave : opgaven()) {
            boolean bepaald = opgave.soort().bekend() && duurBekend(opgave);
            bekend &= bepaald && (!dekt(opgave, maand) || delen.stream().anyMatch(deel -> deel.feit().opgave() == opgave));
        }
        return bekend ? Maandinkomen.som(Doel.RECHT, maand, delen) : Maandinkomen.onbekend(Doel.RECHT, maand, delen);
    }

    private Maandinkomen geschatIn(Maand maand) {
        List<MeetellendInkomen> delen = delen(Doel.VOORSCHOT, maand);
        boolean bekend = !delen.isEmpty() || !periode.bevat(maand);
        return bekend ? Maandinkomen.som(Doel.VOORSCHOT, maand, delen) : Maandinkomen.onbekend(Doel.VOORSCHOT, maand, delen);
    }

    /** Whether an income covers a month; false where its duration is unknown. */
    private static boolean dekt(Inkomen opgave, Maand maand) {
        if (opgave.soort().of(null) == SoortInkomen.WINST) {
            return opgave.jaar().bekend() && winstduur(opgave).bevat(maand);
        }
        return opgave.duur().bekend() ? opgave.duur().waarde().bevat(maand) : maanden(opgave).anyMatch(maand::equals);
    }

    /** Whether it is known which months an income covers. */
    private static boolean duurBekend(Inkomen opgave) {
        return opgave.duur().bekend() || maanden(opgave).findAny().isPresent();
    }

    /** The months an income covers; none where that is unknown. */
    private static Stream<Maand> maanden(Inkomen opgave) {
        if (opgave.soort().of(null) == SoortInkomen.WINST) {
            return opgave.jaar().bekend() ? winstduur(opgave).maanden().stream() : Stream.empty();
        }
        if (opgave.duur().bekend()) {
            return opgave.duur().waarde().maanden().stream();
        }
        if (opgave.maanden().bekend()) {
            return opgave.maanden().waarde().stream().map(LoonMaand::maand).sorted();
        }
        if (opgave.vierwekenperioden().bekend()) {
            return opgave.vierwekenperioden().waarde().stream()
                    .flatMap(deel -> new Periode(Maand.van(deel.dagen().van()), Maand.van(deel.dagen().totEnMet())).maanden().stream())
                    .distinct().sorted();
        }
        return Stream.empty();
    }

    /** The first month of which the request says something, at the latest the first month of the period. */
    Maand eersteBekendeMaand() {
        return opgaven().stream().flatMap(opgave -> maanden(opgave).limit(1)).min(Maand::compareTo)
                .filter(maand -> maand.isVoor(periode.van())).orElse(periode.van());
    }

    /**
     * What the person earns in a month, as it is earned; no law is applied to it.
     *
     * @return unknown where some income of the month is unknown
     */
    public Gegeven<Bedrag> verdienste(Maand maand) {
        if (!verzoek.inkomen().bekend()) {
            return Gegeven.onbekend(verzoek.inkomen().pad());
        }
        Bedrag som = Bedrag.NUL;
        for (Inkomen opgave : opgaven()) {
            if (!opgave.soort().bekend() || !duurBekend(opgave)) {
                return Gegeven.onbekend(opgave.pad());
            }
            if (dekt(opgave, maand)) {
                Bedrag deel = verdienste(opgave, maand);
                if (deel == null) {
                    return Gegeven.onbekend(opgave.pad());
                }
                som = som.plus(deel);
            }
        }
        return Gegeven.bekend("", som);
    }

    private Bedrag verdienste(Inkomen opgave, Maand maand) {
        if (opgave.soort().waarde() == SoortInkomen.WINST) {
            boolean bekend = opgave.belastbareWinst().bekend() && opgave.ondernemersaftrek().bekend() && opgave.mkbWinstvrijstelling().bekend();
            return bekend ? jaarbedrag(opgave).tenMinsteNul().gedeeldDoor(Factor.van(winstduur(opgave).aantalMaanden())) : null;
        }
        if (opgave.maanden().bekend()) {
            return opgave.maanden().waarde().stream().filter(strook -> strook.maand().equals(maand)).findFirst()
                    .map(strook -> strook.loon().svLoon().of(null)).orElse(null);
        }
        if (opgave.vierwekenperioden().bekend()) {
            return !volledigBekend(opgave, maand) ? null
                    : vierweken.get(opgave).stream().map(loon -> loon.verdiendInMaand(maand)).reduce(Bedrag.NUL, Bedrag::plus);
        }
        if (opgave.brutoloonPerMaand().bekend()) {
            return opgave.brutoloonPerMaand().waarde().plus(uitbetaaldeVakantiebijslag(opgave, maand));
        }
        return opgave.perMaand().of(null);
    }

    /** In the month of payment: the percentage over the months of the last twelve that this income covers. */
    private static Bedrag uitbetaaldeVakantiebijslag(Inkomen opgave, Maand maand) {
        if (maand.nummer() != opgave.vakantiebijslagUitbetaaldIn()) {
            return Bedrag.NUL;
        }
        long maanden = maanden(opgave).filter(ander -> ander.isVoor(maand) && !ander.isVoor(maand.plus(-12))).count();
        return opgave.brutoloonPerMaand().waarde().maal(opgave.vakantiebijslagPercentage()).maal(Factor.van(maanden));
    }
}
