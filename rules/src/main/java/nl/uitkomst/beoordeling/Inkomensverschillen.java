package nl.uitkomst.beoordeling;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.uitkomst.antwoord.Antwoorddelen;
import nl.uitkomst.beoordeling.InkomenAntwoord.Inkomensverschil;
import nl.uitkomst.berekening.Inkomens;
import nl.uitkomst.berekening.Inkomensberekening;
import nl.uitkomst.berekening.Resultaat;
import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.geld.Factor;
import nl.uitkomst.inkomen.AndereUitkering;
import nl.uitkomst.inkomen.Inkomensfeit;
import nl.uitkomst.inkomen.Inkomenswet;
import nl.uitkomst.inkomen.LoonBijZiekte;
import nl.uitkomst.inkomen.MeetellendInkomen;
import nl.uitkomst.inkomen.Telling;
import nl.uitkomst.inkomen.Winst;
import nl.uitkomst.motor.Regelset;
import nl.uitkomst.recht.Doel;
import nl.uitkomst.recht.Regel;
import nl.uitkomst.tijd.Maand;
import nl.uitkomst.verzoek.Inkomen.Loonopgave;
import nl.uitkomst.verzoek.Inkomen.Vierwekenperiode;
import nl.uitkomst.verzoek.Inkomen;
import nl.uitkomst.verzoek.SoortInkomen;

/**
 * Takes apart the difference between what is earned and what counts. Which part of a payslip counts is not decided here: the rules are run once
 * more with half of that part, and twice the difference in outcome is what the part did. (Without it another rule could apply: a reading for a
 * keuzebudget holds only where there is one.) What is left after that is named by the rule that decided.
 */
final class Inkomensverschillen {

    private final Regelset regelset;
    private final Woorden woorden;
    private final Resultaat resultaat;
    private final Inkomenswet wet;
    private final Antwoorddelen delen;
    /** The same incomes with half of one part of every payslip. */
    private final Map<Loononderdeel, Inkomens> half = new EnumMap<>(Loononderdeel.class);
    private final Map<Loononderdeel, Inkomens> halfVoorWia = new EnumMap<>(Loononderdeel.class);
    /** Four-week wages counted for the WIA, which counts everything that is set aside. */
    private final Inkomens voorWia;
    /** Four-week wages without any of those parts: the bare wage, spread over the month. */
    private final Inkomens kaal;
    /** What was counted, by month and by the number of the income; looked up for every income of every month. */
    private final Map<Inkomens, Map<Maand, Map<Integer, List<MeetellendInkomen>>>> perMaand = new IdentityHashMap<>();
    private final List<Inkomensverschil> niet = new ArrayList<>();
    private final List<Inkomensverschil> extra = new ArrayList<>();

    Inkomensverschillen(Regelset regelset, Woorden woorden, Resultaat resultaat, Inkomenswet wet, Antwoorddelen delen) {
        this.regelset = regelset;
        this.woorden = woorden;
        this.resultaat = resultaat;
        this.wet = wet;
        this.delen = delen;
        boolean vierweken = opgaven().stream().anyMatch(this::vierweken);
        voorWia = vierweken ? reken(loon -> loon, Inkomenswet.WIA) : null;
        kaal = vierweken ? reken(Loononderdeel::kaal, Inkomenswet.WIA) : null;
        for (Loononderdeel onderdeel : Loononderdeel.values()) {
            if (opgaven().stream().anyMatch(opgave -> heeft(opgave, onderdeel))) {
                half.put(onderdeel, reken(onderdeel::gehalveerd, wet));
                if (vierweken) {
                    halfVoorWia.put(onderdeel, reken(onderdeel::gehalveerd, Inkomenswet.WIA));
                }
            }
        }
        if (resultaat.periode() != null) {
            resultaat.periode().maanden().forEach(maand -> opgaven().forEach(opgave -> maand(opgave, maand)));
        }
    }

    List<Inkomensverschil> nietMeegeteld() {
        return List.copyOf(niet);
    }

    List<Inkomensverschil> extraMeegeteld() {
        return List.copyOf(extra);
    }

    private List<Inkomen> opgaven() {
        return resultaat.verzoek().inkomen().of(List.of());
    }

    private Inkomens reken(UnaryOperator<Loonopgave> vorm, Inkomenswet voor) {
        List<Inkomen> gewijzigd = opgaven().stream().map(opgave -> opgave.metLoonopgaven(vorm)).toList();
        return Inkomensberekening.bereken(regelset, resultaat.verzoek().metInkomen(gewijzigd), voor, false).inkomens();
    }

    private boolean vierweken(Inkomen opgave) {
        return opgave.soort().of(null) == SoortInkomen.LOON && opgave.vierwekenperioden().bekend();
    }

    private static boolean heeft(Inkomen opgave, Loononderdeel onderdeel) {
        return opgave.maanden().of(List.of()).stream().anyMatch(deel -> onderdeel.in(deel.loon()).isPositief())
                || opgave.vierwekenperioden().of(List.of()).stream().anyMatch(deel -> onderdeel.in(deel.loon()).isPositief());
    }

    // ── one income in one month ─────────────────────────────────────────────────────────────

    private void maand(Inkomen opgave, Maand maand) {
        List<MeetellendInkomen> geteld = geteld(resultaat.inkomens(), wet, opgave, maand);
        if (geteld.isEmpty()) {
            return;
        }
        Regel regel = delen.regel(geteld.get(0));
        boolean teltNiet = geteld.stream().allMatch(deel -> deel.telling() == Telling.NIET);
        Bedrag verdiend = verdiend(opgave, maand);
        Bedrag rest = verdiend == null ? null : verdiend.min(som(geteld));
        if (!teltNiet) {
            for (Loononderdeel onderdeel : half.keySet()) {
                Bedrag effect = dubbel(som(geteld).min(som(geteld(half.get(onderdeel), wet, opgave, maand))));
                post(onderdeel, opgave, maand, effect, regel);
                rest = rest == null ? null : rest.plus(effect);
            }
            rest = uitbetaaldBijBrutoloon(opgave, maand, rest, regel);
        }
        rest(geteld.get(0).feit(), maand, rest, regel, teltNiet);
    }

    private List<MeetellendInkomen> geteld(Inkomens inkomens, Inkomenswet voor, Inkomen opgave, Maand maand) {
        return perMaand.computeIfAbsent(inkomens, geen -> new HashMap<>())
                .computeIfAbsent(maand, geen -> inkomens.delen(voor, Doel.RECHT, maand).stream()
                        .collect(Collectors.groupingBy(deel -> deel.feit().opgave().nummer())))
                .getOrDefault(opgave.nummer(), List.of());
    }

    private static Bedrag som(List<MeetellendInkomen> geteld) {
        return geteld.stream().map(MeetellendInkomen::bedrag).reduce(Bedrag.NUL, Bedrag::plus);
    }

    /** What is earned, in the month to which the statute counts it; null where it is unknown. */
    Bedrag verdiend(Inkomen opgave, Maand maand) {
        if (!vierweken(opgave)) {
            return resultaat.inkomens().verdienste(opgave, maand);
        }
        if (wet == Inkomenswet.WW) {
            return eindigend(opgave, maand).map(deel -> deel.loon().svLoon().of(null))
                    .reduce(Bedrag.NUL, (een, ander) -> een == null || ander == null ? null : een.plus(ander));
        }
        List<MeetellendInkomen> bruto = geteld(kaal, Inkomenswet.WIA, opgave, maand);
        return bruto.isEmpty() ? null : som(bruto);
    }

    /** What a part of the payslip does to the outcome. What is set aside and does nothing is named too: it does not count. */
    private void post(Loononderdeel onderdeel, Inkomen opgave, Maand maand, Bedrag effect, Regel regel) {
        if (effect.isNegatief()) {
            niet.add(verschil(pad(onderdeel, opgave, maand), maand, Bedrag.NUL.min(effect), onderdeel.code(), regel));
        } else if (effect.isPositief()) {
            extra.add(verschil(pad(onderdeel, opgave, maand), maand, effect, onderdeel.code(), regel));
        } else if (onderdeel.opbouw()) {
            Bedrag bedrag = bedrag(onderdeel, opgave, maand);
            if (bedrag.isPositief()) {
                niet.add(verschil(pad(onderdeel, opgave, maand), maand, bedrag, onderdeel.code(), regel));
            }
        }
    }

    /** The amount itself, in the month to which the statute counts it. */
    private Bedrag bedrag(Loononderdeel onderdeel, Inkomen opgave, Maand maand) {
        if (opgave.maanden().bekend()) {
            return opgave.maanden().waarde().stream().filter(deel -> deel.maand().equals(maand)).map(deel -> onderdeel.in(deel.loon()))
                    .reduce(Bedrag.NUL, Bedrag::plus);
        }
        if (!vierweken(opgave)) {
            return Bedrag.NUL;
        }
        if (wet == Inkomenswet.WW) {
            return eindigend(opgave, maand).map(deel -> onderdeel.in(deel.loon())).reduce(Bedrag.NUL, Bedrag::plus);
        }
        return dubbel(som(geteld(voorWia, Inkomenswet.WIA, opgave, maand))
                .min(som(geteld(halfVoorWia.get(onderdeel), Inkomenswet.WIA, opgave, maand))));
    }

    /** Every rule counts a part of a payslip in proportion, so that half of it does half of what it does. */
    private static Bedrag dubbel(Bedrag bedrag) {
        return bedrag.maal(Factor.van(2));
    }

    /** The four weeks that the WW counts in a month: those that end in it. */
    private static Stream<Vierwekenperiode> eindigend(Inkomen opgave, Maand maand) {
        return opgave.vierwekenperioden().waarde().stream().filter(deel -> Maand.van(deel.dagen().totEnMet()).equals(maand));
    }

    /** The four weeks of which something counts in a month, for this statute. */
    private Stream<Vierwekenperiode> perioden(Inkomen opgave, Maand maand) {
        return wet == Inkomenswet.WW ? eindigend(opgave, maand)
                : opgave.vierwekenperioden().of(List.of()).stream().filter(deel -> deel.dagen().overlapt(maand.dagen()));
    }

    private String pad(Loononderdeel onderdeel, Inkomen opgave, Maand maand) {
        List<String> paden = opgave.maanden().bekend()
                ? opgave.maanden().waarde().stream().filter(deel -> deel.maand().equals(maand)).map(Inkomen.LoonMaand::pad).toList()
                : perioden(opgave, maand).filter(deel -> onderdeel.in(deel.loon()).isPositief()).map(Vierwekenperiode::pad).toList();
        return paden.size() == 1 ? paden.get(0) + "/" + onderdeel.veld() : opgave.vierwekenperioden().pad();
    }

    /** Beside a gross wage the holiday allowance comes in one month; only the WW counts it then. */
    private Bedrag uitbetaaldBijBrutoloon(Inkomen opgave, Maand maand, Bedrag rest, Regel regel) {
        if (opgave.soort().waarde() != SoortInkomen.LOON || !opgave.brutoloonPerMaand().bekend() || wet == Inkomenswet.WW || rest == null) {
            return rest;
        }
        Bedrag uitbetaald = Inkomens.uitbetaaldeVakantiebijslag(opgave, maand);
        if (uitbetaald.isNul()) {
            return rest;
        }
        niet.add(verschil(opgave.pad() + "/vakantiebijslagUitbetaaldIn", maand, uitbetaald, Loononderdeel.VAKANTIEBIJSLAG_UITBETAALD.code(), regel));
        return rest.min(uitbetaald);
    }

    // ── what is left ────────────────────────────────────────────────────────────────────────

    private void rest(Inkomensfeit feit, Maand maand, Bedrag rest, Regel regel, boolean teltNiet) {
        if (feit instanceof Winst winst && winst.verlies()) {
            niet.add(verschil(winst.opgave().belastbareWinst().pad(), maand,
                    winst.jaarbedrag().gedeeldDoor(Factor.van(winst.maanden())), code(feit, teltNiet), regel));
        } else if (rest == null) {
            niet.add(verschil(feit.opgave().pad(), maand, null, code(feit, teltNiet), regel));
        } else if (rest.isPositief()) {
            niet.add(verschil(feit.opgave().pad(), maand, rest, code(feit, teltNiet), regel));
        } else if (rest.isNegatief()) {
            extra.add(verschil(feit.opgave().pad(), maand, Bedrag.NUL.min(rest), code(feit, teltNiet), regel));
        }
    }

    private String code(Inkomensfeit feit, boolean teltNiet) {
        if (feit instanceof Winst winst) {
            return wet == Inkomenswet.WW ? "winst-telt-in-uren" : teltNiet ? "bedrijf-van-voor-het-recht" : winst.verlies() ? "verlies-telt-als-nul"
                    : winst.naarWerkdagen() ? "winst-naar-werkdagen" : "geen-vakantiebijslag-over-winst";
        }
        if (feit instanceof AndereUitkering ander) {
            return !teltNiet ? "inkomen-van-voor-het-pensioen" : ander.isPensioen() ? "pensioen-van-voor-het-recht" : "andere-uitkering";
        }
        if (feit instanceof LoonBijZiekte) {
            return "inkomen-van-voor-de-ziekte";
        }
        if (teltNiet) {
            return "loon-van-voor-het-recht";
        }
        return feit.opgave().vakantiebijslagInLoon() && wet != Inkomenswet.WIA && wet != Inkomenswet.ZW ? "vakantiebijslag-in-loon"
                : "vakantiebijslag-opgebouwd";
    }

    private Inkomensverschil verschil(String pad, Maand maand, Bedrag bedrag, String code, Regel regel) {
        String reden = woorden.reden(code);
        return new Inkomensverschil(pad, maand, bedrag == null ? null : bedrag.afgerond(), code, reden, regel.bron());
    }
}
