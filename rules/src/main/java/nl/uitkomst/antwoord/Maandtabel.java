package nl.uitkomst.antwoord;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import nl.uitkomst.antwoord.Antwoord.Afrekening;
import nl.uitkomst.antwoord.Antwoord.Bandbreedte;
import nl.uitkomst.antwoord.Antwoord.MaandAntwoord;
import nl.uitkomst.antwoord.Antwoord.Totaal;
import nl.uitkomst.antwoord.Antwoord.UitkeringAntwoord;
import nl.uitkomst.bandbreedte.Grens;
import nl.uitkomst.berekening.Levensloop;
import nl.uitkomst.berekening.Rechtmaand;
import nl.uitkomst.berekening.Resultaat;
import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Doel;
import nl.uitkomst.tijd.Maand;
import nl.uitkomst.uitkering.Maandbedrag;
import nl.uitkomst.uitkering.Maandrecht;
import nl.uitkomst.verzoek.Gegeven;
import nl.uitkomst.verzoek.SoortUitkering;
import nl.uitkomst.verzoek.Uitkering;
import nl.uitkomst.verzoek.Verrekening;
import nl.uitkomst.verzoek.Wijze;
import nl.uitkomst.wia.Fase;
import nl.uitkomst.wia.Herleving;

/** The months of an answer and the settlements over them. All sums are of reported figures, so that a table adds up. */
final class Maandtabel {

    private static final Set<SoortUitkering> MET_VOORSCHOT = EnumSet.of(SoortUitkering.WGA, SoortUitkering.IVA, SoortUitkering.WAJONG);
    private static final Set<SoortUitkering> MET_BETAALDATUM = MET_VOORSCHOT;
    /** The holiday allowance comes on top of these; of the others it is a part. */
    private static final Set<SoortUitkering> BOVENOP = EnumSet.of(SoortUitkering.WAJONG, SoortUitkering.TOESLAGENWET);

    private final Resultaat resultaat;
    private final Map<Rechtmaand, Grens> bandbreedten;
    private final Stappen stappen;
    private final Maand bedragenTotEnMet;
    private final Rechtmaanden rechtmaanden;
    private final Garantiestanden garanties;
    private final Set<String> gronden = new TreeSet<>();
    /** Equal months after each other share one amount, and with it what decided it. */
    private final Map<Maandrecht, List<String>> perRecht = new IdentityHashMap<>();

    /** @param bandbreedten of the unknown months that lie between two amounts */
    Maandtabel(Resultaat resultaat, Rechtmaanden rechtmaanden, Map<Rechtmaand, Grens> bandbreedten, Stappen stappen, Maand bedragenTotEnMet) {
        this.resultaat = resultaat;
        this.bandbreedten = bandbreedten;
        this.stappen = stappen;
        this.bedragenTotEnMet = bedragenTotEnMet;
        this.garanties = new Garantiestanden(stappen);
        this.rechtmaanden = rechtmaanden;
    }

    /** Ids of the rules that decided an amount; complete once {@link #maanden()} has been called. */
    Set<String> gronden() {
        return gronden;
    }

    private boolean metVoorschot() {
        return resultaat.verzoek().verrekening().wijze() == Wijze.VOORSCHOT;
    }

    List<MaandAntwoord> maanden() {
        if (resultaat.periode() == null) {
            return List.of();
        }
        boolean metTotaal = !resultaat.soortOnbekend() && resultaat.nietBerekenbaar().isEmpty();
        LocalDate herleving = herleving();
        List<MaandAntwoord> maanden = new ArrayList<>();
        for (Maand maand : resultaat.periode().maanden()) {
            maanden.add(maand(maand, metTotaal && (herleving == null || maand.eindigtVoor(herleving))));
        }
        return List.copyOf(maanden);
    }

    /** The first day on which a right may revive: from then on a person must judge whether there is more. Null where there is none. */
    private LocalDate herleving() {
        return stappen.van(Herleving.class).stream().filter(Herleving::opTijd).map(herleving -> herleving.beoordeling().vanaf())
                .min(Comparator.naturalOrder()).orElse(null);
    }

    private MaandAntwoord maand(Maand maand, boolean metTotaal) {
        Gegeven<Bedrag> inkomen = resultaat.inkomens().verdienste(maand).als(Bedrag::afgerond);
        List<UitkeringAntwoord> uitkeringen = uitkeringen(maand);
        return new MaandAntwoord(maand, inkomen.of(null), uitkeringen, metTotaal && inkomen.bekend() ? totaal(uitkeringen, inkomen.waarde()) : null);
    }

    /** Null where some amount is unknown. */
    private static Totaal totaal(List<UitkeringAntwoord> uitkeringen, Bedrag inkomen) {
        Bedrag som = Bedrag.NUL;
        for (UitkeringAntwoord uitkering : uitkeringen) {
            if (uitkering.recht() == null) {
                return null;
            }
            som = som.plus(uitkering.recht());
        }
        return new Totaal(som, som.plus(inkomen));
    }

    private List<UitkeringAntwoord> uitkeringen(Maand maand) {
        List<Uitkering> onbekend = resultaat.zonderCijfersIn(maand);
        List<UitkeringAntwoord> uitkeringen = new ArrayList<>();
        for (Uitkering uitkering : resultaat.verzoek().uitkeringen().waarde()) {
            if (onbekend.contains(uitkering)) {
                uitkeringen.add(onbekend(uitkering));
            } else {
                recht(uitkering, maand, uitkeringen);
            }
        }
        return uitkeringen;
    }

    /** The entries of one right in one month, each with the advance on it. */
    private void recht(Uitkering uitkering, Maand maand, List<UitkeringAntwoord> uitkeringen) {
        List<Rechtmaand> voorschotten = new ArrayList<>(1);
        List<Rechtmaand> rechten = new ArrayList<>(1);
        for (Rechtmaand deel : rechtmaanden.in(maand)) {
            if (deel.uitkering() == uitkering && deel.doel() == Doel.RECHT) {
                rechten.add(deel);
            } else if (deel.uitkering() == uitkering && metVoorschot(uitkering)) {
                voorschotten.add(deel);
            }
        }
        for (Rechtmaand recht : rechten) {
            uitkeringen.add(uitkering(recht, voorschot(recht, voorschotten)).met(garanties.na(recht)));
        }
        for (Rechtmaand voorschot : voorschotten) {
            if (!Bevindingen.een(rechten, recht -> hoortBij(recht, voorschot))) {
                uitkeringen.add(alleenVoorschot(voorschot));
            }
        }
    }

    /** Only the WIA and the Wajong are paid in advance on an estimate. */
    private boolean metVoorschot(Uitkering uitkering) {
        return metVoorschot() && MET_VOORSCHOT.contains(uitkering.soort().waarde());
    }

    private static boolean hoortBij(Rechtmaand een, Rechtmaand ander) {
        return een.soort() == ander.soort() || een.soort() == Rechtmaand.Soort.ONBEKEND || ander.soort() == Rechtmaand.Soort.ONBEKEND;
    }

    /** The advance of the same part; nil where there is no right on the estimate; null where it is unknown or there is none. */
    private Bedrag voorschot(Rechtmaand recht, List<Rechtmaand> voorschotten) {
        if (!metVoorschot(recht.uitkering())) {
            return null;
        }
        for (Rechtmaand voorschot : voorschotten) {
            if (hoortBij(recht, voorschot)) {
                return voorschot.bekend() ? voorschot.recht().bedrag().afgerond() : null;
            }
        }
        return Bedrag.NUL;
    }

    private UitkeringAntwoord onbekend(Uitkering uitkering) {
        String fase = uitkering.soort().waarde() == SoortUitkering.IVA ? "iva" : null;
        return new UitkeringAntwoord(uitkering.soort().waarde().code(), fase, null, "onbekend", null, null, null, null, null, null, null, null, null,
                List.of(), List.of());
    }

    /** An advance that goes on where there is no right any more: what ended the right is the ground of the nil beside it. */
    private UitkeringAntwoord alleenVoorschot(Rechtmaand voorschot) {
        Bedrag bedrag = voorschot.bekend() ? voorschot.recht().bedrag().afgerond() : null;
        List<Conclusie> einde = resultaat.levenslopen().stream().filter(leven -> leven.opgave() == voorschot.uitkering()).map(Levensloop::einde)
                .filter(Objects::nonNull).toList();
        Set<String> hier = new LinkedHashSet<>();
        einde.forEach(reden -> hier.add(stappen.regel(reden).id()));
        gronden.addAll(hier);
        return new UitkeringAntwoord(voorschot.uitkering().soort().waarde().code(), "geen", null, zekerheid(voorschot.maand()), Bedrag.NUL, null,
                Bedrag.NUL, Bedrag.NUL, Bedrag.NUL, bedrag, bedrag == null ? null : Bedrag.NUL.min(bedrag), null, null, List.copyOf(hier),
                stappen.ids(einde, hier));
    }

    private UitkeringAntwoord uitkering(Rechtmaand deel, Bedrag voorschot) {
        String soort = deel.uitkering().soort().waarde().code();
        LocalDate betaaldag = MET_BETAALDATUM.contains(deel.uitkering().soort().waarde()) ? Betaaldag.in(deel.maand()) : null;
        String betaalstatus = betaaldag == null ? null : "verwacht";
        if (deel.geenRecht()) {
            return zonderRecht(deel, soort, voorschot);
        }
        if (!deel.bekend()) {
            Grens grens = bandbreedten.get(deel);
            Bandbreedte bandbreedte = grens == null ? null : new Bandbreedte(grens.laagste(), grens.hoogste());
            return new UitkeringAntwoord(soort, fase(deel), variant(deel), grens == null ? "onbekend" : "bandbreedte", null, bandbreedte, null, null, null,
                    voorschot, null, betaaldag, betaalstatus, List.of(), List.of());
        }
        Bedrag recht = deel.recht().bedrag().afgerond();
        Bedrag verrekend = deel.verrekend() == null ? null : deel.verrekend().afgerond();
        List<String> hier = perRecht.computeIfAbsent(deel.recht(), nieuw -> List.copyOf(gronden(deel)));
        gronden.addAll(hier);
        List<String> stappenHier = stappen.ids(deel.grondslag(), hier);
        if (deel.bandbreedte()) {
            return new UitkeringAntwoord(soort, fase(deel), variant(deel), "bandbreedte", null, new Bandbreedte(deel.laagste(), recht), verrekend, null,
                    null, voorschot, null, betaaldag, betaalstatus, hier, stappenHier);
        }
        Bedrag vakantiebijslag = deel.vakantiebijslag().bedrag().afgerond();
        Bedrag betaling = BOVENOP.contains(deel.uitkering().soort().waarde()) ? recht : recht.min(vakantiebijslag);
        return new UitkeringAntwoord(soort, fase(deel), variant(deel), zekerheid(deel.maand()), recht, null, verrekend, vakantiebijslag, betaling,
                voorschot, voorschot == null ? null : recht.min(voorschot), betaaldag, betaalstatus, hier, stappenHier);
    }

    private UitkeringAntwoord zonderRecht(Rechtmaand deel, String soort, Bedrag voorschot) {
        Set<String> hier = new LinkedHashSet<>();
        deel.redenen().forEach(reden -> hier.add(stappen.regel(reden).id()));
        gronden.addAll(hier);
        Bedrag verrekend = deel.verrekend() == null ? Bedrag.NUL : deel.verrekend().afgerond();
        return new UitkeringAntwoord(soort, "geen", null, zekerheid(deel.maand()), Bedrag.NUL, null, verrekend, Bedrag.NUL, Bedrag.NUL, voorschot,
                voorschot == null ? null : Bedrag.NUL.min(voorschot), null, null, List.copyOf(hier), stappen.ids(deel.redenen(), hier));
    }

    /** After the last known amounts nothing is certain. */
    private String zekerheid(Maand maand) {
        return maand.isNa(bedragenTotEnMet) ? "voorlopig" : "vast";
    }

    /** The name of the phase in the contract; null where it is unknown. */
    static String fase(Rechtmaand deel) {
        return switch (deel.soort()) {
            case IVA -> "iva";
            case LOONGERELATEERD -> "loongerelateerd";
            case NA_LOONGERELATEERD -> deel.fase() == null ? null : deel.fase().soort() == Fase.Soort.VERVOLG ? "vervolg" : "loonaanvulling";
            case WW -> "ww";
            case ZIEKENGELD -> "ziekengeld";
            case WAJONG -> "wajong";
            case TOESLAG -> "toeslag";
            case GEEN -> "geen";
            case ONBEKEND -> null;
        };
    }

    private static String variant(Rechtmaand deel) {
        if (deel.fase() == null) {
            return null;
        }
        return switch (deel.fase().soort()) {
            case VOLLEDIG_BENUT -> "volledig-benut";
            case DEELS_BENUT -> "deels-benut";
            default -> null;
        };
    }

    /** The rules that decided kind and amount; of the loongerelateerde uitkering the amount alone says both. */
    private Set<String> gronden(Rechtmaand deel) {
        Set<String> ids = new LinkedHashSet<>();
        if (deel.soort() == Rechtmaand.Soort.NA_LOONGERELATEERD) {
            ids.add(stappen.regel(deel.fase()).id());
        }
        for (Maandbedrag bedrag : deel.delen()) {
            List<Conclusie> keten = new ArrayList<>();
            for (Maandbedrag stap = bedrag; stap != null; stap = stap.vervangt()) {
                keten.add(0, stap);
                if (stap.grond() != null) {
                    keten.add(0, stap.grond());
                }
            }
            keten.forEach(stap -> ids.add(stappen.regel(stap).id()));
        }
        return ids;
    }

    // ── settlement ──────────────────────────────────────────────────────────────────────────

    List<Afrekening> afrekeningen(List<MaandAntwoord> maanden) {
        Verrekening verrekening = resultaat.verzoek().verrekening();
        if (!metVoorschot() || !verrekening.cyclusMaanden().bekend() || !verrekening.cyclusStart().bekend() || !resultaat.heeftRechten()) {
            return List.of();
        }
        List<String> soorten = resultaat.levenslopen().stream().map(Levensloop::opgave).map(uitkering -> uitkering.soort().waarde())
                .filter(MET_VOORSCHOT::contains).map(SoortUitkering::code).toList();
        return Afrekeningen.van(maanden, soorten, resultaat.periode(), verrekening.cyclusStart().waarde(), verrekening.cyclusMaanden().waarde());
    }
}
