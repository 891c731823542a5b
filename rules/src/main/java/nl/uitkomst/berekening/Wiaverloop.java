package nl.uitkomst.berekening;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.uitkomst.duur.Arbeidsverleden;
import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.geld.Percentage;
import nl.uitkomst.inkomen.Inkomenswet;
import nl.uitkomst.inkomen.Maandinkomen;
import nl.uitkomst.normen.Normen;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Doel;
import nl.uitkomst.tijd.Maand;
import nl.uitkomst.tijd.Periode;
import nl.uitkomst.tijd.Tijdvak;
import nl.uitkomst.uitkering.EindeOnzeker;
import nl.uitkomst.uitkering.EindeRecht;
import nl.uitkomst.uitkering.Recht;
import nl.uitkomst.verzoek.Gegeven;
import nl.uitkomst.verzoek.SoortUitkering;
import nl.uitkomst.verzoek.Uitkering.Beoordeling;
import nl.uitkomst.verzoek.Uitkering;
import nl.uitkomst.verzoek.Verzoek;
import nl.uitkomst.wia.Beoordelingsfeit;
import nl.uitkomst.wia.Capaciteitsperiode;
import nl.uitkomst.wia.EindeLoongerelateerd;
import nl.uitkomst.wia.Ingedeeld;
import nl.uitkomst.wia.InkomenNodig;
import nl.uitkomst.wia.Inkomenseisstand;
import nl.uitkomst.wia.Klasse;
import nl.uitkomst.wia.Klasseperiode;
import nl.uitkomst.wia.Klassestand;
import nl.uitkomst.wia.Loongerelateerdeopgave;
import nl.uitkomst.wia.MaatmanNodig;
import nl.uitkomst.wia.NieuweBeoordeling;
import nl.uitkomst.wia.Onder35;
import nl.uitkomst.wia.OverblijvendeVerdiencapaciteit;
import nl.uitkomst.wia.Verdienmaand;

/**
 * The life of one right under the WIA: its assessments, its phases and its end. It lays the facts before the rules and keeps
 * what they concluded by date. It sets no amount and no date of its own; it does choose when an unknown maatmaninkomen can matter
 * enough to ask for, as {@code docs/lezingen/einde-boven-65-procent.md} explains.
 */
public final class Wiaverloop {

    private static final int JAAR = 12;
    private static final BigDecimal HONDERD = BigDecimal.valueOf(100);
    private static final Percentage GRENS = Percentage.van("65");
    /** 65% less a margin of one in a hundred, for percentages that a letter has rounded; only decides whether a question is asked. */
    private static final Percentage GRENS_MET_MARGE = Percentage.van("64.35");

    private final Omgeving omgeving;
    private final Verzoek verzoek;
    private final Periode periode;
    private final Recht recht;
    private final Normen normen;
    private final Inkomens inkomens;
    private final List<Doel> doelen;

    /** Assessments in order of date, from the one that works at the start of the right; up to the first that is unknown. */
    private final List<Beoordelingsfeit> beoordelingen = new ArrayList<>();
    /** The same and those after it, by the day from which they work, whether or not their percentage is known. */
    private final TreeMap<LocalDate, Beoordeling> opgaven = new TreeMap<>();
    private LocalDate beoordelingOnbekendVanaf;
    private String padBeoordeling;

    private EindeLoongerelateerd eindeLoongerelateerd;
    private final TreeMap<LocalDate, Ingedeeld> indelingen = new TreeMap<>();
    private final TreeMap<LocalDate, Klassestand> klassen = new TreeMap<>();
    private final TreeMap<LocalDate, Inkomenseisstand> eisen = new TreeMap<>();
    private final Map<LocalDate, OverblijvendeVerdiencapaciteit> capaciteiten = new TreeMap<>();
    private final Map<Doel, List<EindeRecht>> einden = new EnumMap<>(Doel.class);
    private final Map<Doel, LocalDate> onzekerVanaf = new EnumMap<>(Doel.class);

    Wiaverloop(Omgeving omgeving, Recht recht) {
        this.omgeving = omgeving;
        this.verzoek = omgeving.verzoek();
        this.periode = omgeving.periode();
        this.recht = recht;
        this.normen = omgeving.normen();
        this.inkomens = omgeving.inkomens();
        this.doelen = omgeving.doelen();
    }

    public Recht recht() {
        return recht;
    }

    private Uitkering opgave() {
        return recht.opgave();
    }

    public boolean isWga() {
        return opgave().soort().waarde() == SoortUitkering.WGA;
    }

    // ── first round ─────────────────────────────────────────────────────────────────────────

    List<Object> eersteFeiten() {
        List<Object> feiten = new ArrayList<>();
        omgeving.geboren(recht, feiten);
        if (isWga()) {
            leesBeoordelingen();
            feiten.addAll(beoordelingen);
            feiten.addAll(duurfeiten(recht));
        }
        return feiten;
    }

    private void leesBeoordelingen() {
        padBeoordeling = opgave().beoordelingen().pad();
        List<Beoordeling> alle = opgave().beoordelingen().of(List.of());
        if (alle.size() > 1 && alle.stream().anyMatch(deel -> !deel.vanaf().bekend())) {
            padBeoordeling = alle.stream().filter(deel -> !deel.vanaf().bekend()).findFirst().orElseThrow().vanaf().pad();
            beoordelingOnbekendVanaf = recht.ingang();
            return;
        }
        List<Beoordeling> opVolgorde = alle.stream().sorted(Comparator.comparing(deel -> deel.vanaf().of(recht.ingang()))).toList();
        beoordelingOnbekendVanaf = opVolgorde.isEmpty() ? recht.ingang() : null;
        for (int nummer = 0; nummer < opVolgorde.size(); nummer++) {
            Beoordeling beoordeling = opVolgorde.get(nummer);
            boolean ingehaald = nummer + 1 < opVolgorde.size() && !opVolgorde.get(nummer + 1).vanaf().waarde().isAfter(recht.ingang());
            if (ingehaald) {
                continue;
            }
            LocalDate vanaf = opgaven.isEmpty() ? recht.ingang() : beoordeling.vanaf().waarde();
            opgaven.put(vanaf, beoordeling);
            boolean bekend = beoordeling.arbeidsongeschiktheidspercentage().bekend();
            if (beoordelingOnbekendVanaf == null && bekend) {
                beoordelingen.add(new Beoordelingsfeit(recht, beoordeling, vanaf, beoordeling.arbeidsongeschiktheidspercentage().waarde(), normen));
            } else if (beoordelingOnbekendVanaf == null) {
                padBeoordeling = beoordeling.arbeidsongeschiktheidspercentage().pad();
                beoordelingOnbekendVanaf = vanaf;
            }
        }
    }

    /** What the end of the loongerelateerde uitkering follows from. */
    static List<Object> duurfeiten(Recht recht) {
        List<Object> feiten = new ArrayList<>();
        Uitkering opgave = recht.opgave();
        if (opgave.geenLoongerelateerd().of(false)) {
            feiten.add(new Loongerelateerdeopgave(recht, null));
        } else if (opgave.loongerelateerdTotEnMet().bekend()) {
            feiten.add(new Loongerelateerdeopgave(recht, opgave.loongerelateerdTotEnMet().waarde()));
        } else if (opgave.arbeidsverleden().bekend()) {
            var jaren = opgave.arbeidsverleden().waarde();
            if (jaren.jarenVoor2016().bekend() && jaren.jarenVanaf2016().bekend()) {
                feiten.add(new Arbeidsverleden(recht, jaren.jarenVoor2016().waarde(), jaren.jarenVanaf2016().waarde(),
                        opgave.voorafgaandeIvaMaanden().of(0), opgave.ontvangenWwMaanden().of(0)));
            }
        }
        return feiten;
    }

    /** Where the end of the loongerelateerde uitkering would stand in the request. */
    String padEindeLoongerelateerd() {
        if (opgave().arbeidsverleden().bekend()) {
            var jaren = opgave().arbeidsverleden().waarde();
            return jaren.jarenVoor2016().bekend() ? jaren.jarenVanaf2016().pad() : jaren.jarenVoor2016().pad();
        }
        return opgave().loongerelateerdTotEnMet().pad();
    }

    String padBeoordeling() {
        return padBeoordeling;
    }

    // ── second round: the course of classes, requirement and end ────────────────────────────

    List<Object> verloopfeiten() {
        List<Object> feiten = new ArrayList<>();
        if (isWga()) {
            klasseperioden(feiten);
            capaciteitsperioden(feiten);
            doelen.forEach(doel -> onder35(doel, feiten));
            boolean telt = verzoek.keuzes().eindeBovenVijfenzestig() == nl.uitkomst.verzoek.Keuzes.EindeBovenVijfenzestig.UWV;
            if (telt && eindeLoongerelateerd != null) {
                doelen.forEach(doel -> verdienmaanden(Verdienmaand.Soort.WGA, doel, feiten));
            }
        } else {
            verdienmaanden(Verdienmaand.Soort.IVA, Doel.RECHT, feiten);
        }
        return feiten;
    }

    private void klasseperioden(List<Object> feiten) {
        List<Ingedeeld> opVolgorde = List.copyOf(indelingen.values());
        for (int nummer = 0; nummer < opVolgorde.size();) {
            int volgende = nummer + 1;
            while (volgende < opVolgorde.size() && opVolgorde.get(volgende).klasse() == opVolgorde.get(nummer).klasse()) {
                volgende++;
            }
            feiten.add(new Klasseperiode(recht, opVolgorde.get(nummer), opVolgorde.get(nummer).feit().vanaf(),
                    dagVoor(opVolgorde, volgende), nummer == 0));
            nummer = volgende;
        }
    }

    private void capaciteitsperioden(List<Object> feiten) {
        List<Ingedeeld> opVolgorde = List.copyOf(indelingen.values());
        int volgnummer = 0;
        for (int nummer = 0; nummer < opVolgorde.size();) {
            int volgende = nummer + 1;
            while (volgende < opVolgorde.size() && zelfdeCapaciteit(opVolgorde.get(nummer), opVolgorde.get(volgende))) {
                volgende++;
            }
            Ingedeeld eerste = opVolgorde.get(nummer);
            feiten.add(new Capaciteitsperiode(recht, volgnummer++, eerste.feit().vanaf(), dagVoor(opVolgorde, volgende), volledig(eerste),
                    eerste.feit().opgave().resterendeVerdiencapaciteitPerMaand()));
            nummer = volgende;
        }
    }

    private LocalDate dagVoor(List<Ingedeeld> opVolgorde, int volgende) {
        if (volgende < opVolgorde.size()) {
            return opVolgorde.get(volgende).feit().vanaf().minusDays(1);
        }
        return beoordelingOnbekendVanaf == null ? null : beoordelingOnbekendVanaf.minusDays(1);
    }

    private static boolean volledig(Ingedeeld ingedeeld) {
        return ingedeeld.klasse() == Klasse.VANAF_80;
    }

    private static boolean zelfdeCapaciteit(Ingedeeld een, Ingedeeld ander) {
        if (volledig(een) || volledig(ander)) {
            return volledig(een) == volledig(ander);
        }
        Gegeven<Bedrag> hier = een.feit().opgave().resterendeVerdiencapaciteitPerMaand();
        Gegeven<Bedrag> daar = ander.feit().opgave().resterendeVerdiencapaciteitPerMaand();
        return hier.bekend() && daar.bekend() && hier.waarde().equals(daar.waarde());
    }

    private void onder35(Doel doel, List<Object> feiten) {
        List<Ingedeeld> opVolgorde = List.copyOf(indelingen.values());
        for (int nummer = 1; nummer < opVolgorde.size(); nummer++) {
            Ingedeeld ingedeeld = opVolgorde.get(nummer);
            if (ingedeeld.klasse() != Klasse.MINDER_DAN_35 || eindeLoongerelateerd == null) {
                continue;
            }
            int volgende = nummer + 1;
            while (volgende < opVolgorde.size() && opVolgorde.get(volgende).klasse() == Klasse.MINDER_DAN_35) {
                volgende++;
            }
            boolean onbekendInPeriode = beoordelingOnbekendVanaf != null && !beoordelingOnbekendVanaf.isAfter(periode.totEnMet().laatsteDag());
            String padVolgende = volgende < opVolgorde.size() || !onbekendInPeriode ? null : padBeoordeling;
            Onder35 onder35 = new Onder35(recht, doel, ingedeeld, ingedeeld.feit().vanaf(), dagVoor(opVolgorde, volgende), padVolgende, eindeLoongerelateerd,
                    inkomens.maandinkomen(Inkomenswet.WIA, doel, Maand.van(ingedeeld.feit().vanaf())), ingedeeld.feit().opgave().maatmaninkomenPerMaand(),
                    verzoek.keuzes().eindeBovenVijfenzestig());
            if (bestaatNogOp(doel, onder35.eindeNaTweeMaanden())) {
                feiten.add(onder35);
            }
        }
    }

    /**
     * The months that can make a year above a limit. Only when such a year can end inside the period is there anything to count.
     */
    private void verdienmaanden(Verdienmaand.Soort soort, Doel doel, List<Object> feiten) {
        Maand begin = recht.ingang().getDayOfMonth() == 1 ? Maand.van(recht.ingang()) : Maand.van(recht.ingang()).volgende();
        Maand eersteBekende = doel == Doel.RECHT ? inkomens.eersteBekendeMaand() : periode.van();
        Maand eerste = begin.isVoor(eersteBekende) ? eersteBekende : begin;
        Maand laatste = periode.totEnMet().plus(-1);
        if (laatste.isVoor(eerste.plus(JAAR - 1))) {
            return;
        }
        boolean vorigeGeteld = false;
        int mogelijkOpRij = 0;
        boolean metOnbekendInkomen = false;
        String padMaatman = null;
        for (Maand maand : new Periode(eerste, laatste).maanden()) {
            Maandinkomen inkomen = inkomens.maandinkomen(Inkomenswet.WIA, doel, maand);
            Gegeven<Bedrag> maatman = maatmaninkomenOp(maand);
            boolean vrijgesteld = soort == Verdienmaand.Soort.IVA && normen.vrijstellingIvaOproep().geldtIn(maand);
            if (inkomen.bekend() && maatman.bekend()) {
                feiten.add(new Verdienmaand(soort, recht, inkomen, maatman.waarde(), !vorigeGeteld, vrijgesteld));
            }
            vorigeGeteld = inkomen.bekend() && maatman.bekend();
            boolean mogelijk = !vrijgesteld && (!inkomen.bekend() || (maatman.bekend() ? bovenGrens(inkomen, maatman.waarde()) : kanErboven(soort, inkomen, maand)));
            mogelijkOpRij = mogelijk ? mogelijkOpRij + 1 : 0;
            metOnbekendInkomen = mogelijk && (metOnbekendInkomen || !inkomen.bekend());
            padMaatman = !mogelijk ? null : maatman.bekend() ? padMaatman : maatman.pad();
            if (mogelijkOpRij == JAAR && metOnbekendInkomen) {
                inkomenNodig(soort, doel, maand.volgende(), feiten);
            } else if (mogelijkOpRij == JAAR && padMaatman != null) {
                maatmanNodig(soort, doel, maand.volgende(), padMaatman, feiten);
            }
        }
    }

    /**
     * Whether a known income of a month could lie above 65% of a maatmaninkomen that is not known. At 35% or more somebody can earn at
     * most 65% of the maatman, so the limit is never below the earning capacity; and capacity and percentage together say about
     * what the maatman earns. The margin covers percentages that were rounded in the letter.
     */
    private boolean kanErboven(Verdienmaand.Soort soort, Maandinkomen inkomen, Maand maand) {
        if (soort == Verdienmaand.Soort.IVA) {
            return inkomen.aftrek().isPositief();
        }
        Ingedeeld ingedeeld = opBekendeDag(maand.eersteDag(), indelingen);
        if (ingedeeld == null || ingedeeld.klasse() == Klasse.MINDER_DAN_35
                || !ingedeeld.feit().opgave().resterendeVerdiencapaciteitPerMaand().bekend()) {
            return inkomen.werk().isPositief();
        }
        Bedrag capaciteit = ingedeeld.feit().opgave().resterendeVerdiencapaciteitPerMaand().waarde();
        BigDecimal geschikt = HONDERD.subtract(ingedeeld.feit().percentage().procent());
        Bedrag grens = geschikt.signum() == 0 ? capaciteit
                : capaciteit.maal(new Percentage(HONDERD)).gedeeldDoor(new Percentage(geschikt).alsFactor()).maal(GRENS_MET_MARGE);
        return inkomen.werk().compareTo(Bedrag.hoogste(capaciteit, grens)) > 0;
    }

    /** Only to know whether a year above the limit can be there at all; whether it is, the rules say. */
    private static boolean bovenGrens(Maandinkomen inkomen, Bedrag maatmaninkomen) {
        return inkomen.werk().compareTo(maatmaninkomen.maal(GRENS)) > 0;
    }

    /** Without any income stated every month is unknown anyway, and of an IVA the year does not change an amount. */
    private void inkomenNodig(Verdienmaand.Soort soort, Doel doel, Maand na, List<Object> feiten) {
        if (soort == Verdienmaand.Soort.IVA || !verzoek.inkomen().bekend()) {
            return;
        }
        LocalDate vanaf = eindeLoongerelateerd.nietEerderDan(na.eersteDag());
        if (bestaatNogOp(doel, vanaf)) {
            eenKeer(new InkomenNodig(recht, doel, vanaf, verzoek.inkomen().pad()), feiten);
        }
    }

    private void maatmanNodig(Verdienmaand.Soort soort, Doel doel, Maand na, String pad, List<Object> feiten) {
        LocalDate vanaf = soort == Verdienmaand.Soort.WGA ? eindeLoongerelateerd.nietEerderDan(na.eersteDag()) : na.eersteDag();
        if (bestaatNogOp(doel, vanaf)) {
            eenKeer(new MaatmanNodig(recht, soort, doel, vanaf, pad), feiten);
        }
    }

    /** Of two years inside the loongerelateerde uitkering the right would end on the same day, and the same is lacking. */
    private static void eenKeer(Object feit, List<Object> feiten) {
        if (!feiten.contains(feit)) {
            feiten.add(feit);
        }
    }

    /** The day lies in the period, and the right has not ended before it for another reason. */
    private boolean bestaatNogOp(Doel doel, LocalDate dag) {
        EindeRecht einde = einde(doel);
        return !dag.isAfter(periode.totEnMet().laatsteDag()) && (einde == null || einde.dag().isAfter(dag));
    }

    private Gegeven<Bedrag> maatmaninkomenOp(Maand maand) {
        if (!isWga()) {
            return opgave().maatmaninkomenPerMaand();
        }
        var beoordeling = opgaven.floorEntry(maand.eersteDag());
        return beoordeling == null ? Gegeven.onbekend(padBeoordeling) : beoordeling.getValue().maatmaninkomenPerMaand();
    }

    // ── what the rules concluded ────────────────────────────────────────────────────────────

    void onthoud(List<Conclusie> conclusies) {
        for (Conclusie conclusie : conclusies) {
            if (conclusie instanceof EindeLoongerelateerd einde) {
                eindeLoongerelateerd = einde;
            } else if (conclusie instanceof Ingedeeld ingedeeld) {
                indelingen.put(ingedeeld.feit().vanaf(), ingedeeld);
            } else if (conclusie instanceof Klassestand klasse) {
                klassen.put(klasse.vanaf(), klasse);
            } else if (conclusie instanceof Inkomenseisstand eis && eis.nieuw()) {
                eisen.put(eis.vanaf(), eis);
            } else if (conclusie instanceof OverblijvendeVerdiencapaciteit capaciteit) {
                capaciteiten.put(capaciteit.eis().stand().vanaf(), capaciteit);
            } else if (conclusie instanceof EindeOnzeker onzeker) {
                onzekerVanaf.merge(onzeker.doel(), onzeker.dag(), (een, ander) -> een.isBefore(ander) ? een : ander);
            } else if (conclusie instanceof EindeRecht einde && einde.recht() == recht) {
                einden.computeIfAbsent(einde.doel(), geen -> new ArrayList<>()).add(einde);
            }
        }
    }

    public EindeLoongerelateerd eindeLoongerelateerd() {
        return eindeLoongerelateerd;
    }

    /** The earliest end of the right; null where it does not end. What ends the right itself also ends the advance on it. */
    public EindeRecht einde(Doel doel) {
        List<EindeRecht> mogelijk = new ArrayList<>(einden.getOrDefault(doel, List.of()));
        if (doel == Doel.VOORSCHOT) {
            einden.getOrDefault(Doel.RECHT, List.of()).stream()
                    .filter(einde -> einde.reden() == EindeRecht.Reden.AOW_LEEFTIJD || einde.reden() == EindeRecht.Reden.NOOIT_ONTSTAAN)
                    .forEach(mogelijk::add);
        }
        return mogelijk.stream().min(Comparator.comparing(EindeRecht::dag).thenComparing(EindeRecht::reden)).orElse(null);
    }

    /**
     * The first assessment of 35% or more on or after the day the right ended, inside the period; none where the right stands or ended with the
     * AOW age. The rules say whether it can revive the right.
     */
    List<NieuweBeoordeling> nieuweBeoordeling() {
        EindeRecht einde = einde(Doel.RECHT);
        if (einde == null || einde.reden() == EindeRecht.Reden.AOW_LEEFTIJD) {
            return List.of();
        }
        return indelingen.tailMap(einde.dag()).values().stream()
                .filter(ingedeeld -> ingedeeld.klasse() != Klasse.MINDER_DAN_35 && ingedeeld.feit().opgave().vanaf().bekend()
                        && ingedeeld.feit().vanaf().isAfter(recht.ingang())
                        && !ingedeeld.feit().vanaf().isAfter(omgeving.periode().totEnMet().laatsteDag()))
                .map(ingedeeld -> new NieuweBeoordeling(einde, ingedeeld.feit().vanaf(), ingedeeld.feit().opgave().pad())).limit(1).toList();
    }

    /** There is an income requirement somewhere in a month after the loongerelateerde uitkering. */
    boolean eisBeslist(Maand maand) {
        if (!isWga() || eindeLoongerelateerd == null) {
            return false;
        }
        boolean na = eindeLoongerelateerd.totEnMet() == null || eindeLoongerelateerd.totEnMet().isBefore(maand.laatsteDag());
        Inkomenseisstand eis = eisOp(maand.laatsteDag());
        return na && eis != null && eis.geldtOp(maand.laatsteDag());
    }

    /** The days of a month with right; null where there are none. */
    Tijdvak dagenIn(Doel doel, Maand maand) {
        LocalDate van = recht.ingang().isAfter(maand.eersteDag()) ? recht.ingang() : maand.eersteDag();
        EindeRecht einde = einde(doel);
        LocalDate totEnMet = einde != null && !einde.dag().isAfter(maand.laatsteDag()) ? einde.dag().minusDays(1) : maand.laatsteDag();
        return totEnMet.isBefore(van) ? null : new Tijdvak(van, totEnMet);
    }

    /** First day from which it is not known whether there still is a right; null where that is always known. */
    LocalDate onzekerVanaf(Doel doel) {
        return onzekerVanaf.get(doel);
    }

    Klassestand klasseOp(LocalDate dag) {
        return opBekendeDag(dag, klassen);
    }

    Inkomenseisstand eisOp(LocalDate dag) {
        return opBekendeDag(dag, eisen);
    }

    private <T> T opBekendeDag(LocalDate dag, TreeMap<LocalDate, T> standen) {
        var stand = standen.floorEntry(dag);
        boolean onbekend = stand == null || beoordelingOnbekendVanaf != null && !dag.isBefore(beoordelingOnbekendVanaf);
        return onbekend ? null : stand.getValue();
    }

    /** The overblijvende verdiencapaciteit on a day; null where there is no requirement or the capacity is unknown. */
    public OverblijvendeVerdiencapaciteit capaciteitOp(LocalDate dag) {
        Inkomenseisstand eis = eisOp(dag);
        return eis == null || !eis.geldtOp(dag) ? null : capaciteiten.get(eis.vanaf());
    }

    /** Able to earn at most 20% of the maatman on a day, by the assessment of that day itself. */
    boolean volledigOp(LocalDate dag) {
        Ingedeeld ingedeeld = opBekendeDag(dag, indelingen);
        return ingedeeld != null && volledig(ingedeeld);
    }

    /** Days on which an assessment begins; also one of which the percentage is unknown. */
    List<LocalDate> beoordelingsdagen() {
        List<LocalDate> dagen = new ArrayList<>(indelingen.keySet());
        if (beoordelingOnbekendVanaf != null) {
            dagen.add(beoordelingOnbekendVanaf);
        }
        return dagen;
    }

    public List<Klassestand> klassestanden() {
        return List.copyOf(klassen.values());
    }

    public List<Inkomenseisstand> eisstanden() {
        return List.copyOf(eisen.values());
    }

    public List<Ingedeeld> indelingen() {
        return List.copyOf(indelingen.values());
    }
}
