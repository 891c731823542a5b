package nl.uitkomst.bandbreedte;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.uitkomst.bandbreedte.Bereik.Soort;
import nl.uitkomst.berekening.Resultaat;
import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.geld.Factor;
import nl.uitkomst.geld.Percentage;
import nl.uitkomst.inkomen.Inkomenswet;
import nl.uitkomst.inkomen.Maandinkomen;
import nl.uitkomst.inkomen.MeetellendInkomen;
import nl.uitkomst.recht.Doel;
import nl.uitkomst.recht.Ontbreekt;
import nl.uitkomst.tijd.Maand;
import nl.uitkomst.tijd.Periode;
import nl.uitkomst.tijd.Termijn;
import nl.uitkomst.verzoek.AardOverigeUitkering;
import nl.uitkomst.verzoek.Hulpbehoevendheid;
import nl.uitkomst.verzoek.Inkomen;
import nl.uitkomst.verzoek.Keuzes.GebrokenMaand;
import nl.uitkomst.verzoek.Persoon.Huishouden;
import nl.uitkomst.verzoek.Regime;
import nl.uitkomst.verzoek.SoortHuishouden;
import nl.uitkomst.verzoek.SoortInkomen;
import nl.uitkomst.verzoek.SoortUitkering;
import nl.uitkomst.verzoek.Uitkering;
import nl.uitkomst.verzoek.Uitkering.Beoordeling;
import nl.uitkomst.verzoek.Verzoek;
import nl.uitkomst.ww.EindeWw;
import nl.uitkomst.ww.Onderbreking;

/**
 * The ranges of missing facts. Why no other answer can lie outside them stands in {@code docs/besluiten/0015}; a fact that has no range
 * here leaves unknown what rests on it.
 */
final class Bereiken {

    /** More than any income, capacity or wage that a request can hold, each beyond the one before. */
    private static final Bedrag ONEINDIG = Bedrag.euro("1e15");
    private static final Bedrag NOG_MEER = Bedrag.euro("1e18");
    private static final Bedrag CENT = Bedrag.euro("0.01");
    private static final Factor HELFT = Factor.verhouding(1, 2);
    private static final Factor GRENS_VAN_WERK = Factor.verhouding(100, 65);
    /** The lowest percentage of each class: with it the maatmaninkomen is asked for whenever a percentage of that class asks for it. */
    private static final List<Percentage> KLASSEN = List.of("0", "35", "45", "55", "65", "80").stream().map(Percentage::van).toList();
    private static final Percentage VIJFENDERTIG = Percentage.van("35");
    private static final List<LocalDate> PARTNERS = List.of(LocalDate.of(1971, 12, 31), LocalDate.of(1972, 1, 1));
    private static final LocalDate MET_AOW = LocalDate.of(1900, 1, 1);
    private static final int KORTSTE_WW = 3;
    private static final BigDecimal MEESTE_JAREN = BigDecimal.valueOf(60);
    private static final int MEESTE_ONDERBREKINGEN = 3;

    private final Resultaat resultaat;
    private final Verzoek verzoek;
    private final Periode periode;

    Bereiken(Resultaat resultaat) {
        this.resultaat = resultaat;
        this.verzoek = resultaat.verzoek();
        this.periode = resultaat.periode();
    }

    /** The ranges of what is asked and has one, in the order of the pointers. */
    List<Bereik> alle() {
        List<Bereik> bereiken = new ArrayList<>();
        boolean inkomen = false;
        for (String pad : new TreeSet<>(resultaat.ontbreekt().keySet().stream().map(Ontbreekt::pad).toList())) {
            Bereik bereik = bereik(pad);
            if (bereik != null) {
                bereiken.add(bereik);
            } else {
                inkomen |= pad.startsWith(verzoek.inkomen().pad());
            }
        }
        Bereik inkomens = inkomen ? inkomens() : null;
        if (inkomens != null) {
            bereiken.add(inkomens);
        }
        return bereiken;
    }

    /**
     * Of each part of an arbeidsverleden that is asked the least and the most there can be. The end of the right only moves on with it, so where
     * both give the same, everything between them does; they say nothing about amounts.
     */
    List<Bereik> uitersten() {
        List<Bereik> uitersten = new ArrayList<>();
        for (Ontbreekt gevraagd : resultaat.ontbreekt().keySet()) {
            if (gevraagd.pad().endsWith("/jarenVoor2016") || gevraagd.pad().endsWith("/jarenVanaf2016")) {
                uitersten.add(Bereik.een(Soort.PRECIES, gevraagd.pad(), List.of(BigDecimal.ZERO, MEESTE_JAREN)));
            }
        }
        return uitersten;
    }

    /** Null where the fact has no range. */
    private Bereik bereik(String pad) {
        String[] delen = pad.split("/");
        return switch (delen[1]) {
            case "persoon" -> persoon(pad, delen[delen.length - 1]);
            case "inkomen" -> delen.length < 4 ? null : inkomensgegeven(pad, delen[delen.length - 1]);
            case "uitkeringen" -> delen.length < 4 ? null : uitkering(pad, delen, verzoek.uitkeringen().waarde().get(Integer.parseInt(delen[2])));
            default -> null;
        };
    }

    private Bereik inkomensgegeven(String pad, String veld) {
        return switch (veld) {
            case "honderdProcent", "bestondVoorRecht" -> jaNee(pad);
            case "aard" -> Bereik.een(Soort.PRECIES, pad, List.of(AardOverigeUitkering.values()));
            default -> null;
        };
    }

    private Bereik uitkering(String pad, String[] delen, Uitkering uitkering) {
        return switch (delen[delen.length - 1]) {
            case "duurzaamGeenArbeidsvermogen", "dienstbetrekkingLoopt", "viervijfEis" -> jaNee(pad);
            case "arbeidsurenPerWeek" -> alleen(uitkering)
                    ? naastWw(uitkering, Map.of(pad, CENT), Map.of(pad, ONEINDIG), met(zonderInkomen(), pad, ONEINDIG)) : null;
            case "beoordelingen" -> beoordelingen(pad, uitkering);
            case "arbeidsongeschiktheidspercentage" -> Bereik.een(Soort.PRECIES, pad, KLASSEN);
            case "resterendeVerdiencapaciteitPerMaand" -> capaciteit(pad, uitkering);
            case "maatmaninkomenPerMaand" -> maatman(pad, uitkering);
            case "loongerelateerdTotEnMet", "totEnMet", "arbeidsverleden", "jarenVoor2016", "jarenVanaf2016" ->
                uitkering.soort().waarde() == SoortUitkering.WGA ? eindeLoongerelateerd(uitkering) : eindeWw(uitkering);
            default -> null;
        };
    }

    private static Bereik jaNee(String pad) {
        return Bereik.een(Soort.PRECIES, pad, List.of(true, false));
    }

    /** The only right there is, apart from a supplement. */
    private boolean alleen(Uitkering uitkering) {
        return verzoek.uitkeringen().waarde().stream().allMatch(deel -> deel == uitkering || deel.soort().of(null) == SoortUitkering.TOESLAGENWET);
    }

    // ── household and person ────────────────────────────────────────────────────────────────

    private Bereik persoon(String pad, String veld) {
        return switch (veld) {
            case "soort" -> huishouden(pad);
            case "woontBijOuders", "kindOnder12" -> jaNee(pad);
            case "partnerGeboortedatum" -> Bereik.een(Soort.PRECIES, pad, PARTNERS);
            case "partnerInkomenUitArbeidPerMaand", "partnerOverigInkomenPerMaand" -> Bereik.een(Soort.TOESLAG, pad, List.of(Bedrag.NUL, ONEINDIG));
            case "geboortedatum" -> geboortedatum(pad);
            default -> null;
        };
    }

    private Bereik huishouden(String pad) {
        List<Map<String, Object>> antwoorden = new ArrayList<>();
        for (SoortHuishouden soort : SoortHuishouden.values()) {
            antwoorden.add(verzoek.persoon().huishouden().bekend() ? Map.of(pad, soort)
                    : Map.of(verzoek.persoon().huishouden().pad(), Huishouden.onbekend(), pad, soort));
        }
        return new Bereik(Soort.PRECIES, antwoorden);
    }

    /** The grondslag grows with the age from 18 to 21, and the right ends at the AOW age. */
    private Bereik geboortedatum(String pad) {
        boolean wajong = verzoek.uitkeringen().waarde().stream().anyMatch(deel -> deel.soort().of(null) == SoortUitkering.WAJONG && alleen(deel)
                && !deel.garantiebedragPerMaand().bekend());
        if (!wajong || verzoek.keuzes().gebrokenMaand() != GebrokenMaand.UWV) {
            return null;
        }
        return Bereik.een(Soort.HOOFDRECHT, pad, List.of(periode.totEnMet().laatsteDag().minusYears(18), periode.van().eersteDag().minusYears(40), MET_AOW));
    }

    // ── WIA ─────────────────────────────────────────────────────────────────────────────────

    private Bereik beoordelingen(String pad, Uitkering wga) {
        if (!alleen(wga) || wga.hulpbehoevendheid().of(Hulpbehoevendheid.GEEN) != Hulpbehoevendheid.GEEN) {
            return null;
        }
        Beoordeling beoordeling = Beoordeling.onbekend(pad + "/0");
        List<Map<String, Object>> antwoorden = new ArrayList<>();
        KLASSEN.forEach(percentage -> antwoorden.add(Map.of(pad, List.of(beoordeling), beoordeling.arbeidsongeschiktheidspercentage().pad(), percentage)));
        return new Bereik(Soort.HOOFDRECHT, antwoorden);
    }

    /** Per month it decides between three kinds of benefit: up to the income, up to twice the income, and above that. */
    private Bereik capaciteit(String pad, Uitkering wga) {
        if (!alleen(wga)) {
            return null;
        }
        TreeSet<Bedrag> waarden = new TreeSet<>(List.of(CENT, NOG_MEER));
        for (Maand maand : periode.maanden()) {
            Maandinkomen inkomen = resultaat.inkomens().maandinkomen(Inkomenswet.WIA, Doel.RECHT, maand);
            if (inkomen.bekend() && inkomen.voorEis().isPositief()) {
                waarden.add(inkomen.voorEis().maal(Factor.van(2)));
            }
        }
        waarden.addAll(capaciteiten(wga)); // two assessments of equal capacity are one
        return Bereik.een(Soort.HOOFDRECHT, pad, List.copyOf(waarden));
    }

    private static List<Bedrag> capaciteiten(Uitkering wga) {
        return wga.beoordelingen().of(List.of()).stream().map(deel -> deel.resterendeVerdiencapaciteitPerMaand().of(CENT)).toList();
    }

    /** Which months lie above 65% changes only where 65% of the maatmaninkomen passes what was earned in some month. */
    private Bereik maatman(String pad, Uitkering uitkering) {
        if (uitkering.soort().waarde() == SoortUitkering.IVA) {
            return Bereik.een(Soort.PRECIES, pad, List.of(ONEINDIG)); // it decides about a call, not about an amount
        }
        List<Maandinkomen> inkomens = verdienmaanden().stream().map(maand -> resultaat.inkomens().maandinkomen(Inkomenswet.WIA, Doel.RECHT, maand)).toList();
        boolean alleBekend = inkomens.stream().allMatch(Maandinkomen::bekend);
        TreeSet<Bedrag> waarden = new TreeSet<>(List.of(Bedrag.NUL, NOG_MEER)); // every month with work lies above it, and none does
        inkomens.stream().filter(Maandinkomen::bekend).forEach(inkomen -> waarden.add(inkomen.werk().maal(GRENS_VAN_WERK)));
        return alleBekend || alleen(uitkering) ? Bereik.een(alleBekend ? Soort.PRECIES : Soort.HOOFDRECHT, pad, List.copyOf(waarden)) : null;
    }

    /** From the first month in which something is earned, which may lie before the period. */
    private List<Maand> verdienmaanden() {
        Maand eerste = resultaat.gevolgtrekkingen().stream().map(deel -> deel.conclusie()).filter(MeetellendInkomen.class::isInstance)
                .map(deel -> ((MeetellendInkomen) deel).duur().van()).min(Maand::compareTo).filter(maand -> maand.isVoor(periode.van()))
                .orElse(periode.van());
        return new Periode(eerste, periode.totEnMet()).maanden();
    }

    /** Before it, after it, or for a part of the month each. */
    private Bereik eindeLoongerelateerd(Uitkering wga) {
        if (!alleen(wga) || kanOnder35(wga) || verzoek.keuzes().gebrokenMaand() != GebrokenMaand.UWV) {
            return null;
        }
        return new Bereik(Soort.HOOFDRECHT_GESPLITST, List.of(Map.of(wga.geenLoongerelateerd().pad(), true),
                Map.of(wga.loongerelateerdTotEnMet().pad(), periode.totEnMet().volgende().laatsteDag())));
    }

    /** A later assessment under 35% may end the right on a day that hangs on the income of one month. */
    private static boolean kanOnder35(Uitkering wga) {
        List<Beoordeling> beoordelingen = wga.beoordelingen().of(List.of());
        return beoordelingen.size() > 1 && beoordelingen.stream().anyMatch(deel -> !deel.arbeidsongeschiktheidspercentage().bekend()
                || deel.arbeidsongeschiktheidspercentage().waarde().compareTo(VIJFENDERTIG) < 0);
    }

    // ── WW ──────────────────────────────────────────────────────────────────────────────────

    /**
     * Over before a month, going on after it, or ending on the last weekday but one: a part of a month can be worth more than the whole. Months
     * above 87.5% move each of those days on, so they are also tried that much earlier.
     */
    private Bereik eindeWw(Uitkering ww) {
        if (!alleen(ww) || ww.soort().waarde() != SoortUitkering.WW) {
            return null;
        }
        String pad = ww.totEnMet().pad();
        LocalDate eerste = Termijn.dagNa(KORTSTE_WW, ww.ingangsdatum().waarde()).minusDays(1);
        long onderbrekingen = resultaat.gevolgtrekkingen().stream().map(deel -> deel.conclusie())
                .filter(deel -> deel instanceof Onderbreking maand && maand.doel() == Doel.RECHT).count();
        boolean eerder = onderbrekingen <= MEESTE_ONDERBREKINGEN;
        TreeSet<LocalDate> dagen = new TreeSet<>(List.of(naPeriode()));
        for (Maand maand : periode.maanden()) {
            LocalDate dag = laatsteWerkdagOpEenNa(maand);
            for (int maanden = 0; maanden <= (eerder ? onderbrekingen : 0); maanden++) {
                dagen.add(dag.minusMonths(maanden));
            }
        }
        List<Map<String, Object>> antwoorden = new ArrayList<>(List.of(Map.of(pad, eerste)));
        dagen.tailSet(eerste, false).forEach(dag -> antwoorden.add(eerder ? Map.of(pad, dag) : met(zonderInkomen(), pad, dag)));
        return new Bereik(Soort.HOOFDRECHT, antwoorden);
    }

    private static LocalDate laatsteWerkdagOpEenNa(Maand maand) {
        LocalDate dag = maand.laatsteDag();
        while (dag.getDayOfWeek() == DayOfWeek.SATURDAY || dag.getDayOfWeek() == DayOfWeek.SUNDAY) {
            dag = dag.minusDays(1);
        }
        return dag.minusDays(1);
    }

    private LocalDate naPeriode() {
        return periode.totEnMet().plus(12).laatsteDag();
    }

    // ── income ──────────────────────────────────────────────────────────────────────────────

    /**
     * The income of every month of which something is missing: what is known of it, more than anything can bear, and where a kind of benefit
     * begins; between those the amounts only fall. Null where there is more than one right, or the amounts do not only fall.
     */
    private Bereik inkomens() {
        List<Uitkering> rechten = verzoek.uitkeringen().waarde().stream().filter(deel -> deel.soort().of(null) != SoortUitkering.TOESLAGENWET).toList();
        if (rechten.size() != 1 || !rechten.get(0).soort().bekend()) {
            return null;
        }
        Uitkering recht = rechten.get(0);
        if (ontbreektAlleenElders(wet(recht))) {
            return null;
        }
        return switch (recht.soort().waarde()) {
            case WGA -> kanOnder35(recht) ? null : inkomens(Inkomenswet.WIA, drempels(recht));
            case IVA -> inkomens(Inkomenswet.WIA, List.of());
            case ZW -> inkomens(Inkomenswet.ZW, List.of());
            case WAJONG -> recht.duurzaamGeenArbeidsvermogen().of(recht.regime().of(null) == Regime.WAJONG2015)
                    && !recht.garantiebedragPerMaand().bekend() ? inkomens(Inkomenswet.WAJONG, List.of()) : null;
            case WW -> naastWw(recht, inkomen(Inkomenswet.WW, ONEINDIG), inkomen(Inkomenswet.WW, Bedrag.NUL), zonderInkomen());
            default -> null;
        };
    }

    private static Inkomenswet wet(Uitkering recht) {
        return switch (recht.soort().waarde()) {
            case ZW -> Inkomenswet.ZW;
            case WAJONG -> Inkomenswet.WAJONG;
            case WW -> Inkomenswet.WW;
            default -> Inkomenswet.WIA;
        };
    }

    private static List<Bedrag> drempels(Uitkering wga) {
        List<Bedrag> drempels = new ArrayList<>();
        capaciteiten(wga).forEach(capaciteit -> drempels.addAll(List.of(capaciteit, capaciteit.maal(HELFT))));
        if (!wga.beoordelingen().bekend()) {
            drempels.addAll(List.of(CENT, CENT.maal(HELFT)));
        }
        return drempels;
    }

    private Bereik inkomens(Inkomenswet wet, List<Bedrag> drempels) {
        TreeSet<Bedrag> waarden = new TreeSet<>(drempels);
        waarden.addAll(List.of(Bedrag.NUL, ONEINDIG));
        return new Bereik(Soort.HOOFDRECHT, waarden.stream().map(waarde -> inkomen(wet, waarde)).toList());
    }

    /**
     * The incomes of which nothing is missing, and in each month of which something is missing a wage that brings the sum to an amount. What is known of
     * a wage of which another month is missing stays.
     */
    private Map<String, Object> inkomen(Inkomenswet wet, Bedrag minstens) {
        String pad = verzoek.inkomen().pad();
        List<Inkomen> inkomens = new ArrayList<>(verzoek.inkomen().of(List.of()).stream().filter(deel -> !ontbreektIn(deel)).toList());
        for (Maand maand : inkomensmaanden(wet)) {
            Maandinkomen bekend = resultaat.inkomens().maandinkomen(wet, Doel.RECHT, maand);
            List<MeetellendInkomen> blijft = bekend.delen().stream().filter(deel -> deel.feit().opgave() == null || !ontbreektIn(deel.feit().opgave())).toList();
            Bedrag meer = (bekend.bekend() ? bekend.aftrek() : minstens).min(Maandinkomen.som(Doel.RECHT, maand, blijft).aftrek());
            if (meer.isPositief()) {
                int nummer = inkomens.size();
                inkomens.add(Inkomen.loon(pad + "/nieuw-" + nummer, nummer, new Periode(maand, maand), meer));
            }
        }
        return Map.of(pad, inkomens);
    }

    /** Something of this income is asked. */
    private boolean ontbreektIn(Inkomen deel) {
        return resultaat.ontbreekt().keySet().stream().anyMatch(gevraagd -> gevraagd.pad().startsWith(deel.pad() + "/"));
    }

    /** Of other income than wages it is known what counts, and yet something of it is asked: a wage cannot stand for that. */
    private boolean ontbreektAlleenElders(Inkomenswet wet) {
        return verzoek.inkomen().of(List.of()).stream().filter(deel -> deel.soort().of(null) != SoortInkomen.LOON && ontbreektIn(deel))
                .anyMatch(deel -> inkomensmaanden(wet).stream().map(maand -> resultaat.inkomens().maandinkomen(wet, Doel.RECHT, maand))
                        .anyMatch(maand -> maand.delen().stream().anyMatch(telt -> telt.feit().opgave() != null && telt.feit().opgave().pad().equals(deel.pad()))));
    }

    /** A month before the period can be one of a year above 65% (WIA 56). */
    private List<Maand> inkomensmaanden(Inkomenswet wet) {
        Maand eerste = wet == Inkomenswet.WIA ? resultaat.inkomens().eersteBekendeMaand() : periode.van();
        return new Periode(eerste, periode.totEnMet()).maanden();
    }

    /**
     * Months above 87.5% move the end on, as many as there may have been. The days to which it can move are tried without any income: known
     * income would move it on from there, and never is more paid with it. Null while it is asked whether the right lasts longer than three months: which days
     * there are, only the answer to that says.
     */
    private Bereik naastWw(Uitkering ww, Map<String, Object> meeste, Map<String, Object> minste, Map<String, Object> zonder) {
        EindeWw einde = resultaat.gevolgtrekkingen().stream().map(deel -> deel.conclusie()).filter(EindeWw.class::isInstance).map(EindeWw.class::cast)
                .filter(deel -> deel.doel() == Doel.RECHT).findFirst().orElse(null);
        if (einde == null) {
            return resultaat.ontbreekt().containsKey(new Ontbreekt(ww.viervijfEis().pad())) ? null : new Bereik(Soort.HOOFDRECHT, List.of(meeste, zonder));
        }
        List<Map<String, Object>> antwoorden = new ArrayList<>(List.of(meeste, minste));
        LocalDate laatste = einde.oorspronkelijk().isBefore(periode.van().eersteDag()) ? naPeriode() : einde.oorspronkelijk();
        for (int maanden = 1; !laatste.isAfter(periode.totEnMet().laatsteDag()); maanden++) {
            laatste = Termijn.dagNa(maanden, einde.oorspronkelijk().plusDays(1)).minusDays(1);
            antwoorden.add(met(zonder, ww.totEnMet().pad(), laatste));
        }
        return new Bereik(Soort.HOOFDRECHT, antwoorden);
    }

    private Map<String, Object> zonderInkomen() {
        return Map.of(verzoek.inkomen().pad(), List.of());
    }

    private static Map<String, Object> met(Map<String, Object> antwoord, String pad, Object waarde) {
        Map<String, Object> meer = new TreeMap<>(antwoord);
        meer.put(pad, waarde);
        return meer;
    }
}
