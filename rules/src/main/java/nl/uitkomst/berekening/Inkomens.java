package nl.uitkomst.berekening;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.geld.Factor;
import nl.uitkomst.inkomen.AndereUitkering;
import nl.uitkomst.inkomen.Brutoloon;
import nl.uitkomst.inkomen.InkomenOnbekend;
import nl.uitkomst.inkomen.Inkomenswet;
import nl.uitkomst.inkomen.LoonBijZiekte;
import nl.uitkomst.inkomen.Loonstrook;
import nl.uitkomst.inkomen.Maandinkomen;
import nl.uitkomst.inkomen.MeetellendInkomen;
import nl.uitkomst.inkomen.OpgegevenLoon;
import nl.uitkomst.inkomen.Schatting;
import nl.uitkomst.inkomen.Vakantiegeldmaand;
import nl.uitkomst.inkomen.Vierwekenbetaling;
import nl.uitkomst.inkomen.Vierwekenloon;
import nl.uitkomst.inkomen.Vierwekenmaand;
import nl.uitkomst.inkomen.Vierwekenstrook;
import nl.uitkomst.inkomen.Winst;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Doel;
import nl.uitkomst.tijd.Maand;
import nl.uitkomst.tijd.Periode;
import nl.uitkomst.verzoek.Gegeven;
import nl.uitkomst.verzoek.Inkomen.LoonMaand;
import nl.uitkomst.verzoek.Inkomen.Vierwekenperiode;
import nl.uitkomst.verzoek.Inkomen;
import nl.uitkomst.verzoek.Keuzes;
import nl.uitkomst.verzoek.SoortInkomen;
import nl.uitkomst.verzoek.Verrekening;
import nl.uitkomst.verzoek.Verzoek;
import nl.uitkomst.verzoek.Wijze;

/**
 * The incomes of a request as facts for the rules, for each statute that takes income into account, and what the rules made of them
 * added up per month.
 *
 * <p>Three steps, in this order: {@link #feiten()}, {@link #vervolgfeiten}, {@link #maandinkomen}.
 */
public final class Inkomens {

    private final Verzoek verzoek;
    private final Periode periode;
    private final Set<Inkomenswet> wetten;
    private final boolean metVoorschot;
    private final Keuzes keuzes;
    private final List<MeetellendInkomen> meetellend = new ArrayList<>();
    private final Map<Sleutel, Maandinkomen> maandinkomens = new HashMap<>();
    private final Map<String, Vierwekenloon> vierweken = new HashMap<>();

    /** One sum. */
    private record Sleutel(Inkomenswet wet, Doel doel, Maand maand) {
    }

    /** @param metVoorschot whether some right of the request is paid in advance */
    Inkomens(Verzoek verzoek, Periode periode, Set<Inkomenswet> wetten, boolean metVoorschot) {
        this.verzoek = verzoek;
        this.periode = periode;
        this.wetten = wetten;
        this.metVoorschot = metVoorschot;
        this.keuzes = verzoek.keuzes();
    }

    /** The request without the incomes of which a wage in their place leaves nothing in the period: nothing of them need be known. */
    static Verzoek zonderVervangen(Verzoek verzoek, Periode periode) {
        if (verzoek.proefloon() == null || !verzoek.inkomen().bekend()) {
            return verzoek;
        }
        Periode vervangen = verzoek.proefloon().duur().waarde();
        return verzoek.metInkomen(verzoek.inkomen().waarde().stream().filter(opgave -> !duurBekend(opgave)
                || maanden(opgave).anyMatch(maand -> !vervangen.bevat(maand) && !maand.isNa(periode.totEnMet()))).toList());
    }

    private List<Inkomen> opgaven() {
        return verzoek.inkomen().of(List.of());
    }

    /** One wage stands in the place of all income of this month. */
    private boolean opProef(Maand maand) {
        return verzoek.proefloon() != null && verzoek.proefloon().duur().waarde().bevat(maand);
    }

    // ── facts ───────────────────────────────────────────────────────────────────────────────

    /** What the rules can look at straight away. */
    List<Object> feiten() {
        Set<Object> onbekend = new LinkedHashSet<>();
        List<Object> feiten = new ArrayList<>();
        if (!verzoek.inkomen().bekend() && !periode.maanden().stream().allMatch(this::opProef)) {
            onbekend.add(new InkomenOnbekend(verzoek.inkomen().pad()));
        }
        for (Inkomenswet wet : wetten) {
            if (verzoek.proefloon() != null) {
                feiten(wet, verzoek.proefloon(), feiten, onbekend);
            }
            opgaven().forEach(opgave -> feiten(wet, opgave, feiten, onbekend));
            schattingen(wet, feiten, onbekend);
        }
        feiten.addAll(onbekend);
        return feiten;
    }

    private void feiten(Inkomenswet wet, Inkomen opgave, List<Object> feiten, Set<Object> onbekend) {
        if (!opgave.soort().bekend()) {
            onbekend.add(new InkomenOnbekend(opgave.soort().pad()));
            return;
        }
        switch (opgave.soort().waarde()) {
            case LOON -> loon(wet, opgave, feiten, onbekend);
            case WINST -> winst(wet, opgave, feiten, onbekend);
            case ZIEKENGELD_OF_DOORBETAALD_LOON -> metDuur(opgave, onbekend, duur -> feiten.add(new LoonBijZiekte(opgave, wet, duur,
                    opgave.perMaand(), opgave.voorafgaandInkomenPerMaand(), opgave.honderdProcent())));
            case OVERIGE_UITKERING -> metDuur(opgave, onbekend, duur -> { });
        }
    }

    private static void metDuur(Inkomen opgave, Set<Object> onbekend, Consumer<Periode> verder) {
        if (opgave.duur().bekend()) {
            verder.accept(opgave.duur().waarde());
        } else {
            onbekend.add(new InkomenOnbekend(opgave.duur().pad()));
        }
    }

    private void loon(Inkomenswet wet, Inkomen opgave, List<Object> feiten, Set<Object> onbekend) {
        if (opgave.maanden().bekend()) {
            strokenPerMaand(wet, opgave, feiten, onbekend);
        } else if (opgave.vierwekenperioden().bekend()) {
            opgave.vierwekenperioden().waarde().forEach(periode -> vierweken(wet, opgave, periode, feiten, onbekend));
        } else {
            metDuur(opgave, onbekend, duur -> {
                if (opgave.perMaand().bekend()) {
                    feiten.add(new OpgegevenLoon(opgave, wet, duur, opgave.perMaand().waarde()));
                } else if (opgave.brutoloonPerMaand().bekend()) {
                    bruto(wet, opgave, duur, feiten);
                } else {
                    onbekend.add(new InkomenOnbekend(opgave.perMaand().pad()));
                }
            });
        }
    }

    private void bruto(Inkomenswet wet, Inkomen opgave, Periode duur, List<Object> feiten) {
        Bedrag loon = opgave.brutoloonPerMaand().waarde();
        feiten.add(new Brutoloon(opgave, wet, duur, loon, opgave.vakantiebijslagPercentage()));
        if (wet == Inkomenswet.WW && !opgave.vakantiebijslagInLoon()) {
            duur.maanden().stream().filter(maand -> maand.nummer() == opgave.vakantiebijslagUitbetaaldIn() && maandenErvoor(opgave, maand) > 0)
                    .forEach(maand -> feiten.add(new Vakantiegeldmaand(opgave, wet, maand, loon, opgave.vakantiebijslagPercentage(),
                            maandenErvoor(opgave, maand))));
        }
    }

    private void vierweken(Inkomenswet wet, Inkomen opgave, Vierwekenperiode periode, List<Object> feiten, Set<Object> onbekend) {
        if (!periode.loon().svLoon().bekend()) {
            onbekend.add(new InkomenOnbekend(periode.loon().svLoon().pad()));
        } else if (wet == Inkomenswet.WW) {
            feiten.add(new Vierwekenbetaling(opgave, wet, periode.pad(), Maand.van(periode.dagen().totEnMet()), periode.loon().svLoon().waarde()));
        } else {
            feiten.add(new Vierwekenstrook(opgave, wet, periode.pad(), periode.dagen(), periode.loon().svLoon().waarde(), periode.loon(),
                    keuzes.ikbWajongToeslagenwet()));
        }
    }

    private void strokenPerMaand(Inkomenswet wet, Inkomen opgave, List<Object> feiten, Set<Object> onbekend) {
        Set<Maand> genoemd = new HashSet<>();
        for (LoonMaand strook : opgave.maanden().waarde()) {
            genoemd.add(strook.maand());
            if (strook.loon().svLoon().bekend()) {
                feiten.add(new Loonstrook(opgave, wet, strook.pad(), new Periode(strook.maand(), strook.maand()), strook.loon().svLoon().waarde(),
                        strook.loon(), keuzes.ikbWajongToeslagenwet()));
            } else {
                onbekend.add(new InkomenOnbekend(strook.loon().svLoon().pad()));
            }
        }
        if (maanden(opgave).anyMatch(maand -> !genoemd.contains(maand))) {
            onbekend.add(new InkomenOnbekend(opgave.maanden().pad()));
        }
    }

    /** The WW looks at the hours of a self-employed person, so for it the profit itself need not be known. */
    private void winst(Inkomenswet wet, Inkomen opgave, List<Object> feiten, Set<Object> onbekend) {
        if (!opgave.jaar().bekend()) {
            onbekend.add(new InkomenOnbekend(opgave.jaar().pad()));
            return;
        }
        boolean bestond = opgave.bestondVoorRecht().of(false);
        boolean telt = wet != Inkomenswet.WW && !(bestond && (wet == Inkomenswet.WIA || wet == Inkomenswet.ZW));
        List<Gegeven<Bedrag>> delen = List.of(opgave.belastbareWinst(), opgave.ondernemersaftrek(), opgave.mkbWinstvrijstelling());
        if (!telt || delen.stream().allMatch(Gegeven::bekend)) {
            feiten.add(new Winst(opgave, wet, winstduur(opgave), jaarbedrag(opgave), bestond, keuzes.winstBegonnenInJaar()));
        } else {
            delen.stream().filter(deel -> !deel.bekend()).forEach(deel -> onbekend.add(new InkomenOnbekend(deel.pad())));
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

    private void schattingen(Inkomenswet wet, List<Object> feiten, Set<Object> onbekend) {
        Verrekening verrekening = verzoek.verrekening();
        if (verrekening.wijze() == Wijze.PER_MAAND || !metVoorschot || wet == Inkomenswet.TOESLAGENWET) {
            return;
        }
        if (verrekening.geschatInkomenPerMaand().bekend()) {
            feiten.add(new Schatting(verrekening.geschatInkomenPerMaand().pad(), wet, periode, verrekening.geschatInkomenPerMaand().waarde()));
            return;
        }
        List<Verrekening.Schatting> schattingen = verrekening.geschatInkomen().of(List.of());
        for (Verrekening.Schatting schatting : schattingen) {
            feiten.add(new Schatting(verrekening.geschatInkomen().pad() + "/" + schatting.maand(), wet,
                    new Periode(schatting.maand(), schatting.maand()), schatting.bedrag()));
        }
        if (!verrekening.geschatInkomen().bekend()) {
            onbekend.add(new InkomenOnbekend(verrekening.geschatInkomenPerMaand().pad()));
        } else if (schattingen.size() < periode.aantalMaanden()) {
            onbekend.add(new InkomenOnbekend(verrekening.geschatInkomen().pad()));
        }
    }

    /** What the rules can look at once they have seen the first facts. */
    List<Object> vervolgfeiten(List<Conclusie> conclusies) {
        onthoud(conclusies);
        List<Object> feiten = new ArrayList<>();
        for (Conclusie conclusie : conclusies) {
            if (conclusie instanceof Vierwekenloon loon) {
                vierweken.put(loon.strook().pad() + " " + loon.strook().wet(), loon);
            }
        }
        for (Inkomenswet wet : wetten) {
            opgaven().forEach(opgave -> vervolg(wet, opgave, feiten));
        }
        return feiten;
    }

    private void vervolg(Inkomenswet wet, Inkomen opgave, List<Object> feiten) {
        if (opgave.vierwekenperioden().bekend() && opgave.soort().of(null) == SoortInkomen.LOON && wet != Inkomenswet.WW) {
            List<Vierwekenloon> lonen = opgave.vierwekenperioden().waarde().stream()
                    .map(deel -> vierweken.get(deel.pad() + " " + wet)).filter(Objects::nonNull).toList();
            maanden(opgave).filter(maand -> volledigBekend(opgave, maand)).forEach(maand -> feiten.add(new Vierwekenmaand(opgave, wet, maand,
                    lonen.stream().filter(loon -> loon.strook().dagen().overlapt(maand.dagen())).toList())));
        }
        if (opgave.soort().of(null) == SoortInkomen.OVERIGE_UITKERING && opgave.duur().bekend()) {
            feiten.add(new AndereUitkering(opgave, wet, opgave.duur().waarde(), opgave.aard(), opgave.bestondVoorRecht(), voorafgaand(opgave),
                    keuzes.overigeUitkeringBijWajong()));
        }
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
        List<Inkomen> werk = opProef(ervoor) ? List.of(verzoek.proefloon()) : opgaven().stream().filter(opgave -> opgave.soort().of(null) != SoortInkomen.OVERIGE_UITKERING)
                .filter(opgave -> dekt(opgave, ervoor)).toList();
        List<MeetellendInkomen> geteld = delen(Inkomenswet.WIA, Doel.RECHT, ervoor);
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

    /** What counts for a statute in a month; also of a month before the period, for as far as the request says anything of it. */
    public Maandinkomen maandinkomen(Inkomenswet wet, Doel doel, Maand maand) {
        return maandinkomens.computeIfAbsent(new Sleutel(wet, doel, maand),
                sleutel -> doel == Doel.RECHT ? verdiendIn(wet, maand) : geschatIn(wet, maand));
    }

    /** What the rules made of each income of a month. */
    public List<MeetellendInkomen> delen(Inkomenswet wet, Doel doel, Maand maand) {
        List<MeetellendInkomen> delen = new ArrayList<>();
        boolean alleenProef = doel == Doel.RECHT && opProef(maand);
        for (MeetellendInkomen deel : meetellend) {
            boolean verdiend = !alleenProef || deel.feit().opgave() == verzoek.proefloon();
            if (verdiend && deel.feit().wet() == wet && deel.doel() == doel && deel.geldtIn(maand)) {
                delen.add(deel);
            }
        }
        return delen;
    }

    private Maandinkomen verdiendIn(Inkomenswet wet, Maand maand) {
        List<MeetellendInkomen> delen = delen(wet, Doel.RECHT, maand);
        if (opProef(maand)) {
            return Maandinkomen.som(Doel.RECHT, maand, delen);
        }
        boolean bekend = verzoek.inkomen().bekend();
        for (Inkomen opgave : opgaven()) {
            boolean bepaald = opgave.soort().bekend() && duurBekend(opgave);
            bekend &= bepaald && (!telt(wet, opgave, maand) || heeftDeelVan(delen, opgave));
        }
        return bekend ? Maandinkomen.som(Doel.RECHT, maand, delen) : Maandinkomen.onbekend(Doel.RECHT, maand, delen);
    }

    private static boolean heeftDeelVan(List<MeetellendInkomen> delen, Inkomen opgave) {
        for (MeetellendInkomen deel : delen) {
            if (deel.feit().opgave() == opgave) {
                return true;
            }
        }
        return false;
    }

    /** Something of this income must be counted, or found not to count, in the month. */
    private static boolean telt(Inkomenswet wet, Inkomen opgave, Maand maand) {
        if (wet == Inkomenswet.WW && opgave.vierwekenperioden().bekend()) {
            return opgave.vierwekenperioden().waarde().stream().anyMatch(deel -> Maand.van(deel.dagen().totEnMet()).equals(maand));
        }
        return dekt(opgave, maand);
    }

    private Maandinkomen geschatIn(Inkomenswet wet, Maand maand) {
        List<MeetellendInkomen> delen = delen(wet, Doel.VOORSCHOT, maand);
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
        return opgave.duur().bekend() && opgave.soort().of(null) != SoortInkomen.WINST || maanden(opgave).findAny().isPresent();
    }

    /** The months an income covers; none where that is unknown. */
    static Stream<Maand> maanden(Inkomen opgave) {
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
    public Maand eersteBekendeMaand() {
        Maand eerste = periode.van();
        for (Inkomen opgave : opgaven()) {
            Maand begin = maanden(opgave).findFirst().orElse(eerste);
            eerste = begin.isVoor(eerste) ? begin : eerste;
        }
        return eerste;
    }

    /**
     * What the person earns in a month, as it is earned; no law is applied to it.
     *
     * @return unknown where some income of the month is unknown
     */
    public Gegeven<Bedrag> verdienste(Maand maand) {
        if (opProef(maand)) {
            return verzoek.proefloon().perMaand();
        }
        if (!verzoek.inkomen().bekend()) {
            return Gegeven.onbekend(verzoek.inkomen().pad());
        }
        Bedrag som = Bedrag.NUL;
        for (Inkomen opgave : opgaven()) {
            Bedrag deel = verdienste(opgave, maand);
            if (deel == null) {
                return Gegeven.onbekend(opgave.pad());
            }
            som = som.plus(deel);
        }
        return Gegeven.bekend("", som);
    }

    /** What one income brings in a month; nil where it does not cover that month, null where it is unknown. */
    public Bedrag verdienste(Inkomen opgave, Maand maand) {
        if (!opgave.soort().bekend() || !duurBekend(opgave)) {
            return null;
        }
        return dekt(opgave, maand) ? bekendeVerdienste(opgave, maand) : Bedrag.NUL;
    }

    private Bedrag bekendeVerdienste(Inkomen opgave, Maand maand) {
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
                    : opgave.vierwekenperioden().waarde().stream().map(deel -> verdienste(deel, maand)).reduce(Bedrag.NUL, Bedrag::plus);
        }
        if (opgave.brutoloonPerMaand().bekend()) {
            return opgave.brutoloonPerMaand().waarde().plus(uitbetaaldeVakantiebijslag(opgave, maand));
        }
        return opgave.perMaand().of(null);
    }

    /** The wage of four weeks, spread evenly over its weekdays. */
    private static Bedrag verdienste(Vierwekenperiode deel, Maand maand) {
        return deel.dagen().doorsnede(maand.dagen())
                .map(dagen -> deel.loon().svLoon().waarde().maal(Factor.verhouding(dagen.werkdagen(), deel.dagen().werkdagen())))
                .orElse(Bedrag.NUL);
    }

    /** In the month of payment: the percentage over the months of the last twelve that this income covers. */
    public static Bedrag uitbetaaldeVakantiebijslag(Inkomen opgave, Maand maand) {
        if (opgave.vakantiebijslagInLoon() || maand.nummer() != opgave.vakantiebijslagUitbetaaldIn()) {
            return Bedrag.NUL;
        }
        return opgave.brutoloonPerMaand().waarde().maal(opgave.vakantiebijslagPercentage()).maal(Factor.van(maandenErvoor(opgave, maand)));
    }

    /** How many of the twelve months before a month an income covers. */
    private static int maandenErvoor(Inkomen opgave, Maand maand) {
        return (int) maanden(opgave).filter(ander -> ander.isVoor(maand) && !ander.isVoor(maand.plus(-12))).count();
    }
}
