package nl.uitkomst.antwoord;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.uitkomst.antwoord.Antwoord.Afrekening;
import nl.uitkomst.antwoord.Antwoord.MaandAntwoord;
import nl.uitkomst.antwoord.Antwoord.Totaal;
import nl.uitkomst.antwoord.Antwoord.UitkeringAntwoord;
import nl.uitkomst.berekening.Rechtmaand;
import nl.uitkomst.berekening.Resultaat;
import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Doel;
import nl.uitkomst.tijd.Maand;
import nl.uitkomst.tijd.Periode;
import nl.uitkomst.verzoek.Gegeven;
import nl.uitkomst.verzoek.Uitkering;
import nl.uitkomst.verzoek.Verrekening;
import nl.uitkomst.verzoek.Wijze;
import nl.uitkomst.wia.Fase;
import nl.uitkomst.wia.IvaBedrag;
import nl.uitkomst.wia.Maandbedrag;

/** The months of an answer and the settlements over them. All sums are of reported figures, so that a table adds up. */
final class Maandtabel {

    private final Resultaat resultaat;
    private final Stappen stappen;
    private final Maand bedragenTotEnMet;
    private final Map<Maand, List<Rechtmaand>> perMaand;
    private final Set<String> gronden = new TreeSet<>();

    Maandtabel(Resultaat resultaat, Stappen stappen, Maand bedragenTotEnMet) {
        this.resultaat = resultaat;
        this.stappen = stappen;
        this.bedragenTotEnMet = bedragenTotEnMet;
        this.perMaand = resultaat.rechtmaanden().stream().collect(Collectors.groupingBy(Rechtmaand::maand));
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
        return resultaat.periode().maanden().stream().map(this::maand).toList();
    }

    private MaandAntwoord maand(Maand maand) {
        Gegeven<Bedrag> inkomen = resultaat.inkomens().verdienste(maand).als(Bedrag::afgerond);
        List<UitkeringAntwoord> uitkeringen = uitkeringen(maand);
        return new MaandAntwoord(maand, inkomen.of(null), uitkeringen, totaal(uitkeringen, inkomen));
    }

    private Totaal totaal(List<UitkeringAntwoord> uitkeringen, Gegeven<Bedrag> inkomen) {
        boolean onbekendRecht = resultaat.verzoek().uitkeringen().waarde().stream().anyMatch(uitkering -> !uitkering.soort().bekend());
        if (onbekendRecht || !resultaat.nietBerekenbaar().isEmpty() || uitkeringen.stream().anyMatch(uitkering -> uitkering.recht() == null)) {
            return null;
        }
        Bedrag uitkering = uitkeringen.stream().map(UitkeringAntwoord::recht).reduce(Bedrag.NUL, Bedrag::plus);
        return inkomen.bekend() ? new Totaal(uitkering, uitkering.plus(inkomen.waarde())) : null;
    }

    private List<UitkeringAntwoord> uitkeringen(Maand maand) {
        if (resultaat.wia() != null && resultaat.verloop() == null) {
            return List.of(onbekend(resultaat.wia()));
        }
        List<Rechtmaand> rechten = entries(Doel.RECHT, maand);
        List<Rechtmaand> voorschotten = entries(Doel.VOORSCHOT, maand);
        List<UitkeringAntwoord> uitkeringen = new ArrayList<>();
        for (Rechtmaand recht : rechten) {
            uitkeringen.add(uitkering(recht, voorschot(recht, voorschotten)));
        }
        for (Rechtmaand voorschot : voorschotten) {
            if (rechten.stream().noneMatch(recht -> hoortBij(recht, voorschot))) {
                uitkeringen.add(alleenVoorschot(voorschot));
            }
        }
        return uitkeringen;
    }

    private List<Rechtmaand> entries(Doel doel, Maand maand) {
        return perMaand.getOrDefault(maand, List.of()).stream().filter(recht -> recht.doel() == doel).toList();
    }

    private static boolean hoortBij(Rechtmaand een, Rechtmaand ander) {
        return een.soort() == ander.soort() || een.soort() == Rechtmaand.Soort.ONBEKEND || ander.soort() == Rechtmaand.Soort.ONBEKEND;
    }

    /** The advance of the same part; nil where there is no right on the estimate; null where it is unknown. */
    private Bedrag voorschot(Rechtmaand recht, List<Rechtmaand> voorschotten) {
        if (!metVoorschot()) {
            return null;
        }
        List<Rechtmaand> zelfde = voorschotten.stream().filter(voorschot -> hoortBij(recht, voorschot)).toList();
        if (zelfde.isEmpty()) {
            return Bedrag.NUL;
        }
        return zelfde.get(0).bekend() ? zelfde.get(0).recht().bedrag().afgerond() : null;
    }

    private UitkeringAntwoord onbekend(Uitkering uitkering) {
        String fase = uitkering.soort().waarde().code().equals("iva") ? "iva" : null;
        return new UitkeringAntwoord(uitkering.soort().waarde().code(), fase, null, "onbekend", null, null, null, null, null, null, null, null,
                List.of(), List.of());
    }

    private UitkeringAntwoord alleenVoorschot(Rechtmaand voorschot) {
        Bedrag bedrag = voorschot.bekend() ? voorschot.recht().bedrag().afgerond() : null;
        return new UitkeringAntwoord(voorschot.uitkering().soort().waarde().code(), "geen", null, zekerheid(voorschot.maand()), Bedrag.NUL, Bedrag.NUL,
                Bedrag.NUL, Bedrag.NUL, bedrag, bedrag == null ? null : Bedrag.NUL.min(bedrag), null, null, List.of(), List.of());
    }

    private UitkeringAntwoord uitkering(Rechtmaand deel, Bedrag voorschot) {
        String soort = deel.uitkering().soort().waarde().code();
        LocalDate betaaldag = Betaaldag.in(deel.maand());
        String betaalstatus = betaaldag == null ? null : "verwacht";
        if (!deel.bekend()) {
            return new UitkeringAntwoord(soort, fase(deel), variant(deel), "onbekend", null, null, null, null, voorschot, null, betaaldag, betaalstatus,
                    List.of(), List.of());
        }
        Bedrag recht = deel.recht().bedrag().afgerond();
        Bedrag vakantiebijslag = deel.vakantiebijslag().bedrag().afgerond();
        Set<String> hier = gronden(deel);
        gronden.addAll(hier);
        return new UitkeringAntwoord(soort, fase(deel), variant(deel), zekerheid(deel.maand()), recht, verrekend(deel), vakantiebijslag,
                recht.min(vakantiebijslag), voorschot, voorschot == null ? null : recht.min(voorschot), betaaldag, betaalstatus, List.copyOf(hier),
                stappen.ids(deel.grondslag(), hier));
    }

    /** After the last known amounts nothing is certain. */
    private String zekerheid(Maand maand) {
        return maand.isNa(bedragenTotEnMet) ? "voorlopig" : "vast";
    }

    static String fase(Rechtmaand deel) {
        if (deel.soort() == Rechtmaand.Soort.IVA) {
            return "iva";
        }
        if (deel.soort() == Rechtmaand.Soort.LOONGERELATEERD) {
            return "loongerelateerd";
        }
        if (deel.fase() == null) {
            return null;
        }
        return deel.fase().soort() == Fase.Soort.VERVOLG ? "vervolg" : "loonaanvulling";
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

    /** What the law of this benefit takes into account, before the proportion of the daglonen. */
    private Bedrag verrekend(Rechtmaand deel) {
        Fase fase = deel.fase();
        if (fase != null && fase.soort() == Fase.Soort.VERVOLG) {
            return Bedrag.NUL;
        }
        if (fase != null && fase.soort() == Fase.Soort.DEELS_BENUT) {
            return fase.deel().overblijvendeVerdiencapaciteit().afgerond();
        }
        return resultaat.inkomens().maandinkomen(deel.doel(), deel.maand()).aftrek().afgerond();
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
            }
            if (keten.get(0) instanceof IvaBedrag iva) {
                keten.add(0, iva.uitkering());
            }
            keten.forEach(stap -> ids.add(stappen.regel(stap).id()));
        }
        return ids;
    }

    // ── settlement ──────────────────────────────────────────────────────────────────────────

    List<Afrekening> afrekeningen(List<MaandAntwoord> maanden) {
        Verrekening verrekening = resultaat.verzoek().verrekening();
        if (!metVoorschot() || !verrekening.cyclusMaanden().bekend() || !verrekening.cyclusStart().bekend() || resultaat.verloop() == null) {
            return List.of();
        }
        List<Afrekening> afrekeningen = new ArrayList<>();
        int lengte = verrekening.cyclusMaanden().waarde();
        Periode periode = resultaat.periode();
        for (Maand van = verrekening.cyclusStart().waarde(); !van.plus(lengte - 1).isNa(periode.totEnMet()); van = van.plus(lengte)) {
            if (!van.isVoor(periode.van())) {
                afrekeningen.add(afrekening(new Periode(van, van.plus(lengte - 1)), maanden));
            }
        }
        return afrekeningen;
    }

    private Afrekening afrekening(Periode cyclus, List<MaandAntwoord> maanden) {
        String soort = resultaat.wia().soort().waarde().code();
        List<UitkeringAntwoord> delen = maanden.stream().filter(maand -> cyclus.bevat(maand.maand())).flatMap(maand -> maand.uitkeringen().stream()).toList();
        if (delen.stream().anyMatch(deel -> deel.recht() == null || deel.voorschot() == null)) {
            return new Afrekening(soort, cyclus.van(), cyclus.totEnMet(), null, null, null, null, null, "onbekend");
        }
        Bedrag voorschot = delen.stream().map(UitkeringAntwoord::voorschot).reduce(Bedrag.NUL, Bedrag::plus);
        Bedrag recht = delen.stream().map(UitkeringAntwoord::recht).reduce(Bedrag.NUL, Bedrag::plus);
        Bedrag saldo = recht.min(voorschot);
        return new Afrekening(soort, cyclus.van(), cyclus.totEnMet(), voorschot, recht, saldo, saldo.tenMinsteNul(),
                Bedrag.NUL.min(saldo).tenMinsteNul(), null);
    }
}
