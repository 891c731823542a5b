package nl.uitkomst.berekening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import nl.uitkomst.inkomen.Inkomenswet;
import nl.uitkomst.normen.Normen;
import nl.uitkomst.recht.NietBerekenbaar;
import nl.uitkomst.recht.Ontbreekt;
import nl.uitkomst.tijd.Maand;
import nl.uitkomst.tijd.Periode;
import nl.uitkomst.verzoek.Gegeven;
import nl.uitkomst.verzoek.Hulpbehoevendheid;
import nl.uitkomst.verzoek.Inkomen;
import nl.uitkomst.verzoek.Regime;
import nl.uitkomst.verzoek.SoortInkomen;
import nl.uitkomst.verzoek.SoortUitkering;
import nl.uitkomst.verzoek.Uitkering;
import nl.uitkomst.verzoek.Verzoek;

/**
 * The rights of a request that can be computed, and the refusals of those that cannot, each with its reason. What only the course of a
 * right can tell (a WW beside a loongerelateerde uitkering) is refused later.
 */
final class Rechten {

    private static final Set<SoortUitkering> WIA = EnumSet.of(SoortUitkering.WGA, SoortUitkering.IVA);
    /** Of rights that began earlier the duration followed other rules. */
    private static final LocalDate DUUR_VANAF = LocalDate.of(2019, 4, 1);
    /** The set-off of the Wajong of before is not modelled. */
    private static final Maand WAJONG_VANAF = Maand.van(2021, 1);

    private final Verzoek verzoek;
    private final Periode periode;
    private final Map<SoortUitkering, List<Uitkering>> perSoort = new LinkedHashMap<>();
    private final List<NietBerekenbaar> geweigerd = new ArrayList<>();
    private final List<Uitkering> zonderCijfers = new ArrayList<>();
    private final List<Ontbreekt> ontbreekt = new ArrayList<>();
    /** A WW that was not claimed: it counts nowhere. */
    private boolean nietAangevraagd;
    /** Rights that are asked after: their first day is not known. */
    private final List<Uitkering> zonderIngang = new ArrayList<>();
    /** Rights that may count for others although no figure of them can be given. */
    private final List<Uitkering> onbepaald = new ArrayList<>();

    Rechten(Verzoek verzoek, Periode periode) {
        this.verzoek = verzoek;
        this.periode = periode;
        for (Uitkering uitkering : verzoek.uitkeringen().waarde()) {
            if (!uitkering.soort().bekend()) {
                ontbreekt.add(new Ontbreekt(uitkering.soort().pad()));
                zonderCijfers.add(uitkering);
            } else if (uitkering.soort().waarde() == SoortUitkering.WW && !uitkering.aangevraagd().of(true)) {
                nietAangevraagd = true;
            } else {
                perSoort.computeIfAbsent(WIA.contains(uitkering.soort().waarde()) ? SoortUitkering.WGA : uitkering.soort().waarde(),
                        geen -> new ArrayList<>()).add(uitkering);
            }
        }
        if (ontbreekt.isEmpty()) {
            weiger();
        } else {
            alle().forEach(zonderCijfers::add); // a right of unknown kind can change every other one
            perSoort.clear();
        }
    }

    // ── refusals ────────────────────────────────────────────────────────────────────────────

    private void weiger() {
        hoogstens(SoortUitkering.WAO, 0, "wao-buiten");
        hoogstens(SoortUitkering.WAZ, 0, "waz-buiten");
        hoogstens(SoortUitkering.WGA, 1, "twee-wia-rechten");
        hoogstens(SoortUitkering.WAJONG, 1, "twee-wajong-rechten");
        hoogstens(SoortUitkering.ZW, 1, "twee-zw-rechten");
        hoogstens(SoortUitkering.TOESLAGENWET, 1, "twee-toeslagen");
        hoogstens(SoortUitkering.WW, 2, "meer-dan-twee-ww-rechten");
        if (periode.van().eersteDag().isBefore(Normen.EERSTE_DAG)) {
            alle().forEach(uitkering -> zonderCijfers.add(uitkering));
            perSoort.clear();
            geweigerd.add(new NietBerekenbaar("maanden-voor-2020", "/periode"));
            return;
        }
        for (Uitkering uitkering : alle()) {
            weigerEen(uitkering);
        }
        zonderIngangsdatum();
        weigerNaastElkaar();
        werkDoor();
    }

    private void zonderIngangsdatum() {
        for (Uitkering uitkering : alle()) {
            boolean nodig = uitkering.soort().waarde() != SoortUitkering.WAJONG && uitkering.soort().waarde() != SoortUitkering.TOESLAGENWET;
            if (nodig && !uitkering.ingangsdatum().bekend()) {
                zonderIngang.add(uitkering);
                zonderCijfers(uitkering);
            }
        }
    }

    /** What another right cannot be computed without is unknown for that right too. */
    private void werkDoor() {
        onbepaaldNaast(SoortUitkering.ZW, SoortUitkering.WW, Rechten::kanZiekZijnTijdens);
        onbepaaldNaast(SoortUitkering.WW, SoortUitkering.ZW, (zw, ww) -> kanZiekZijnTijdens(ww, zw));
        boolean naastWia = onbepaald.stream().anyMatch(ander -> ander.soort().waarde() == SoortUitkering.WW || ander.soort().waarde() == SoortUitkering.ZW);
        if (naastWia && een(SoortUitkering.WGA) != null) {
            zonderCijfers(een(SoortUitkering.WGA));
        }
        onbepaaldNaast(SoortUitkering.WGA, SoortUitkering.WW, this::kanUitgeslotenZijn);
        onbepaaldNaast(SoortUitkering.IVA, SoortUitkering.WW, this::kanUitgeslotenZijn);
        boolean naastWajong = onbepaald.stream().anyMatch(ander -> ander.soort().waarde() != SoortUitkering.TOESLAGENWET);
        if (naastWajong && een(SoortUitkering.WAJONG) != null) {
            zonderCijfers(een(SoortUitkering.WAJONG));
        }
        if (!onbepaald.isEmpty() && een(SoortUitkering.TOESLAGENWET) != null) {
            zonderCijfers(een(SoortUitkering.TOESLAGENWET));
        }
    }

    /** Of which right of one kind there is nothing to say, as long as that of another is unknown. */
    private void onbepaaldNaast(SoortUitkering oorzaak, SoortUitkering gevolg, BiPredicate<Uitkering, Uitkering> hangtAf) {
        List<Uitkering> oorzaken = onbepaald.stream().filter(recht -> recht.soort().waarde() == oorzaak).toList();
        for (Uitkering recht : List.copyOf(alle(gevolg))) {
            if (oorzaken.stream().anyMatch(ander -> hangtAf.test(recht, ander))) {
                zonderCijfers(recht);
            }
        }
    }

    /** A WW is paid on for thirteen weeks of illness and then stops for the ziekengeld. */
    private static boolean kanZiekZijnTijdens(Uitkering ww, Uitkering zw) {
        return !ww.ingangsdatum().bekend() || !zw.ingangsdatum().bekend() || ww.ingangsdatum().waarde().isBefore(zw.ingangsdatum().waarde());
    }

    /** An IVA leaves no WW, and neither does a loongerelateerde uitkering from the same work (WW 19). */
    private boolean kanUitgeslotenZijn(Uitkering ww, Uitkering wia) {
        boolean eerderWerkloos = !wia.ingangsdatum().bekend() || !ww.ingangsdatum().waarde().isAfter(wia.ingangsdatum().waarde());
        boolean voorbij = wia.geenLoongerelateerd().of(false)
                || wia.loongerelateerdTotEnMet().bekend() && wia.loongerelateerdTotEnMet().waarde().isBefore(periode.van().eersteDag());
        return wia.soort().waarde() == SoortUitkering.IVA || eerderWerkloos && !voorbij;
    }

    private void zonderCijfers(Uitkering uitkering) {
        zonderCijfers.add(uitkering);
        onbepaald.add(uitkering);
        perSoort.values().forEach(rechten -> rechten.remove(uitkering));
    }

    private void weigerEen(Uitkering uitkering) {
        for (Gegeven<LocalDate> peildatum : List.of(uitkering.dagloonPeildatum(), uitkering.garantiebedragPeildatum())) {
            if (peildatum.bekend() && peildatum.waarde().isBefore(Normen.EERSTE_DAG)) {
                weiger(uitkering, "peildatum-voor-2020", peildatum.pad());
                return;
            }
        }
        boolean vroeg = uitkering.ingangsdatum().bekend() && duurVolgtAndereRegels(uitkering.ingangsdatum().waarde());
        if (uitkering.arbeidsverleden().bekend() && vroeg) {
            weiger(uitkering, "duur-voor-april-2019", uitkering.arbeidsverleden().pad());
        } else if (uitkering.soort().waarde() == SoortUitkering.WAJONG) {
            weigerWajong(uitkering);
        } else if (uitkering.soort().waarde() == SoortUitkering.WW && urenOnbekend()) {
            weiger(uitkering, "winst-naast-ww-zonder-uren", uitkering.pad());
        }
    }

    /** Whether the duration of a right that began on this day followed rules that are not modelled. */
    static boolean duurVolgtAndereRegels(LocalDate ingang) {
        return ingang.isBefore(DUUR_VANAF);
    }

    private void weigerWajong(Uitkering wajong) {
        boolean verhoogd = wajong.hulpbehoevendheid().bekend() && wajong.hulpbehoevendheid().waarde() != Hulpbehoevendheid.GEEN;
        if (periode.van().isVoor(WAJONG_VANAF)) {
            weiger(wajong, "wajong-voor-2021", "/periode");
        } else if (wajong.regime().of(null) == Regime.WAJONG2015 && !wajong.duurzaamGeenArbeidsvermogen().of(true)) {
            weiger(wajong, "wajong2015-met-arbeidsvermogen", wajong.duurzaamGeenArbeidsvermogen().pad());
        } else if (verhoogd && wajong.duurzaamGeenArbeidsvermogen().bekend() && !wajong.duurzaamGeenArbeidsvermogen().waarde()) {
            weiger(wajong, "hulpbehoevend-met-arbeidsvermogen", wajong.hulpbehoevendheid().pad());
        }
    }

    private boolean urenOnbekend() {
        return verzoek.inkomen().of(List.of()).stream().anyMatch(inkomen -> inkomen.soort().of(null) == SoortInkomen.WINST
                && !inkomen.bestondVoorRecht().of(false) && !inkomen.urenPerMaand().bekend() && raaktPeriode(inkomen));
    }

    private boolean raaktPeriode(Inkomen winst) {
        return winst.jaar().bekend() && winst.jaar().waarde() >= periode.van().jaar() && winst.jaar().waarde() <= periode.totEnMet().jaar();
    }

    /** Of every right that is left, apart from Wajong and supplement, the first day is known. */
    private void weigerNaastElkaar() {
        Uitkering wia = een(SoortUitkering.WGA);
        for (Uitkering ww : List.copyOf(alle(SoortUitkering.WW))) {
            Uitkering zw = een(SoortUitkering.ZW);
            if (wia != null && wia.soort().waarde() == SoortUitkering.IVA) {
                weiger(ww, "ww-naast-iva", ww.pad());
            } else if (zw != null && !zw.ingangsdatum().waarde().isAfter(ww.ingangsdatum().waarde())) {
                weiger(ww, "ww-naast-zw", ww.pad());
            } else if (wia != null && (zw != null || alle(SoortUitkering.WW).size() > 1)) {
                weiger(wia, "wia-naast-twee-uitkeringen", wia.pad());
                wia = null;
            } else if (zw != null && alle(SoortUitkering.WW).size() > 1) {
                weiger(zw, "zw-naast-twee-ww-rechten", zw.pad());
            }
        }
        Uitkering naast = een(SoortUitkering.WW) != null ? een(SoortUitkering.WW) : een(SoortUitkering.ZW);
        if (wia != null && naast != null) {
            LocalDate samen = wia.ingangsdatum().waarde().isAfter(naast.ingangsdatum().waarde()) ? wia.ingangsdatum().waarde() : naast.ingangsdatum().waarde();
            if (samen.isBefore(Normen.EERSTE_DAG)) {
                weiger(wia, "samenloop-voor-2020", wia.pad());
            }
        }
        if (ww().size() > 1 && ww().get(0).ingangsdatum().waarde().isBefore(Normen.EERSTE_DAG)) {
            weiger(ww().get(1), "samenloop-voor-2020", ww().get(1).pad());
        }
        if (een(SoortUitkering.TOESLAGENWET) != null && loonderving().isEmpty() && onbepaald.isEmpty() && !nietAangevraagd) {
            weiger(een(SoortUitkering.TOESLAGENWET), "toeslag-zonder-uitkering", een(SoortUitkering.TOESLAGENWET).pad());
        }
    }

    private void hoogstens(SoortUitkering soort, int aantal, String code) {
        if (alle(soort).size() > aantal) {
            weiger(soort, code, List.copyOf(alle(soort)));
        }
    }

    private void weiger(SoortUitkering soort, String code, List<Uitkering> welke) {
        List.copyOf(welke).forEach(uitkering -> weiger(uitkering, code, uitkering.pad()));
        perSoort.remove(soort);
    }

    /** Refuses one right; whether it counts for others is then unknown, except of a WW that the law excludes. */
    void weiger(Uitkering uitkering, String code, String pad) {
        geweigerd.add(new NietBerekenbaar(code, pad));
        zonderCijfers(uitkering);
        if (code.startsWith("ww-naast-")) {
            onbepaald.remove(uitkering);
        }
    }

    // ── what is left ────────────────────────────────────────────────────────────────────────

    private List<Uitkering> alle(SoortUitkering soort) {
        return perSoort.getOrDefault(soort, List.of());
    }

    private List<Uitkering> alle() {
        List<Uitkering> alle = new ArrayList<>();
        perSoort.values().forEach(alle::addAll);
        return alle;
    }

    /** The one right of a kind, the WGA standing for the whole WIA; null where there is none. */
    Uitkering een(SoortUitkering soort) {
        return alle(soort).isEmpty() ? null : alle(soort).get(0);
    }

    /** The rights to WW, the one that arose last first: it takes income into account before the other. */
    List<Uitkering> ww() {
        return alle(SoortUitkering.WW).size() < 2 ? alle(SoortUitkering.WW) : alle(SoortUitkering.WW).stream()
                .sorted(Comparator.comparing((Uitkering ww) -> ww.ingangsdatum().of(LocalDate.MIN)).reversed()).toList();
    }

    /** The benefits that a supplement can stand beside (TW 1 lid 1 under d). */
    List<Uitkering> loonderving() {
        return alle().stream().filter(uitkering -> uitkering.soort().waarde() != SoortUitkering.TOESLAGENWET).toList();
    }

    /** Rights that may exist, but of which no figure is given. */
    List<Uitkering> zonderCijfers() {
        return zonderCijfers;
    }

    /** Rights whose first day is not known. */
    List<Uitkering> zonderIngang() {
        return zonderIngang;
    }

    List<NietBerekenbaar> geweigerd() {
        return geweigerd;
    }

    List<Ontbreekt> ontbreekt() {
        return ontbreekt;
    }

    /** A right that is paid in advance on an estimate. */
    boolean metVoorschot() {
        return een(SoortUitkering.WGA) != null || een(SoortUitkering.WAJONG) != null;
    }

    /** The statutes that take income into account for the rights that are left. */
    Set<Inkomenswet> inkomenswetten() {
        Set<Inkomenswet> wetten = EnumSet.noneOf(Inkomenswet.class);
        for (Uitkering uitkering : alle()) {
            wetten.add(switch (uitkering.soort().waarde()) {
                case WW -> Inkomenswet.WW;
                case ZW -> Inkomenswet.ZW;
                case WAJONG -> Inkomenswet.WAJONG;
                case TOESLAGENWET -> Inkomenswet.TOESLAGENWET;
                default -> Inkomenswet.WIA;
            });
        }
        return wetten;
    }
}
