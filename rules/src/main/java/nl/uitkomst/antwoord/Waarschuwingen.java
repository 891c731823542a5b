package nl.uitkomst.antwoord;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.uitkomst.antwoord.Antwoord.MaandAntwoord;
import nl.uitkomst.antwoord.Antwoord.Waarschuwing;
import nl.uitkomst.berekening.Rechtmaand;
import nl.uitkomst.berekening.Resultaat;
import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.geld.Factor;
import nl.uitkomst.inkomen.AndereUitkering;
import nl.uitkomst.inkomen.Brutoloon;
import nl.uitkomst.inkomen.Inkomensfeit;
import nl.uitkomst.inkomen.Inkomenswet;
import nl.uitkomst.inkomen.Loonstrook;
import nl.uitkomst.inkomen.OpgegevenLoon;
import nl.uitkomst.inkomen.Vakantiegeldmaand;
import nl.uitkomst.inkomen.Vierwekenbetaling;
import nl.uitkomst.inkomen.Vierwekenmaand;
import nl.uitkomst.inkomen.Winst;
import nl.uitkomst.motor.Regelset;
import nl.uitkomst.recht.Doel;
import nl.uitkomst.samenloop.Wiasamenloopinkomen;
import nl.uitkomst.tijd.Maand;
import nl.uitkomst.tijd.Tijdvak;
import nl.uitkomst.uitkering.EindeOnzeker;
import nl.uitkomst.uitkering.EindeRecht;
import nl.uitkomst.verzoek.Gegeven;
import nl.uitkomst.verzoek.Inkomen;
import nl.uitkomst.verzoek.SoortUitkering;
import nl.uitkomst.verzoek.Uitkering;
import nl.uitkomst.wia.Herleving;
import nl.uitkomst.zw.BeginZiekengeld;

/** What to look out for, and what to verify first. */
final class Waarschuwingen {

    private static final String LET_OP = "let-op";
    private static final String CONTROLEER_EERST = "controleer-eerst";
    private static final Set<String> MET_BETAALDATUM = Set.of("wga", "iva", "wajong");
    private static final int DECEMBER = 12;
    private static final int ACHTSTE = 8;

    private final Bevindingen bevindingen;
    private final Resultaat resultaat;
    private final Regelset regelset;
    private final Teksten teksten;
    private final List<Waarschuwing> waarschuwingen = new ArrayList<>();

    Waarschuwingen(Bevindingen bevindingen, Regelset regelset, Teksten teksten) {
        this.bevindingen = bevindingen;
        this.resultaat = bevindingen.resultaat();
        this.regelset = regelset;
        this.teksten = teksten;
    }

    List<Waarschuwing> alle() {
        if (!resultaat.heeftRechten()) {
            return List.of();
        }
        betaling();
        inkomen();
        samenloop();
        waarschuw(resultaat.lonen().gebruikt("maximumdagloon"), "boven-maximumdagloon", LET_OP,
                "WFSV", "17", "1");
        waarschuw(wwOnderEenAchtste(), "ww-onder-een-achtste", LET_OP, "WW", "41");
        waarschuw(bevindingen.concludeert(Herleving.class, herleving -> !herleving.opTijd()), "herleving-te-laat", LET_OP, "WIA", "57", "1");
        eindeOnzeker();
        hoogte();
        Maand laatste = regelset.normen().bedragenTotEnMet();
        waarschuw(Bevindingen.een(bevindingen.maanden(), maand -> maand.maand().isNa(laatste)), "regel-verlopen", CONTROLEER_EERST);
        return List.copyOf(waarschuwingen);
    }

    /** What to look out for in incomes, where no right is computed. */
    List<Waarschuwing> overInkomen() {
        inkomen();
        return List.copyOf(waarschuwingen);
    }

    private void betaling() {
        boolean december = Bevindingen.een(bevindingen.maanden(), maand -> maand.maand().nummer() == DECEMBER
                && Bevindingen.een(maand.uitkeringen(), deel -> MET_BETAALDATUM.contains(deel.soort())));
        waarschuw(december, "betaaldatum-december", LET_OP);
        waarschuw(bevindingen.voorschot(), "voorschot-voorlopig", LET_OP, "AIB", "4:1", "6");
        waarschuw(bevindingen.voorschot(), "loongegevens-later", LET_OP, "AIB", "4:1", "3");
    }

    private void inkomen() {
        waarschuw(bevindingen.telt(Vierwekenmaand.class) || bevindingen.telt(Vierwekenbetaling.class), "vierwekenloon",
                LET_OP, "AIB", "4:1", "1");
        waarschuw(bevindingen.telt(Winst.class, winst -> winst.wet() != Inkomenswet.WW), "zelfstandige-jaarafrekening", LET_OP, "AIB", "4:1", "5");
        waarschuw(bevindingen.telt(Winst.class, winst -> winst.wet() == Inkomenswet.WW), "zelfstandige-uren-ww", CONTROLEER_EERST, "WW", "1b", "5");
        waarschuw(bevindingen.telt(Loonstrook.class, Waarschuwingen::teltOpbouw) || bevindingen.telt(Brutoloon.class, Waarschuwingen::teltOpbouw),
                "vakantiegeld-ikb", CONTROLEER_EERST, "AIB", "4:1", "8");
        waarschuw(bevindingen.telt(Loonstrook.class, strook -> strook.wet() == Inkomenswet.WW) || bevindingen.telt(Vakantiegeldmaand.class),
                "vakantiegeld-ww", CONTROLEER_EERST, "AIB", "4:1", "10");
        waarschuw(bevindingen.telt(AndereUitkering.class), "soort-inkomen-controleren", CONTROLEER_EERST, "AIB", "3:3");
        boolean metVakantiebijslag = bevindingen.telt(OpgegevenLoon.class, loon -> !zonderVakantiebijslag(loon));
        boolean zonder = bevindingen.telt(OpgegevenLoon.class, Waarschuwingen::zonderVakantiebijslag);
        waarschuw(metVakantiebijslag && zonder, "inkomen-per-wet-verschilt", CONTROLEER_EERST, "AIB", "2:5", "1");
    }

    /** What an amount makes worth looking at: a limit close by, a month that stands out, little to live on, a small remainder. */
    private void hoogte() {
        Grensafstand.van(bevindingen).forEach((naam, bron) -> waarschuwingen.add(new Waarschuwing("dichtbij-grens",
                teksten.tekst(Teksten.Soort.WAARSCHUWING, "dichtbij-grens", "tekst", Map.of(naam, "")), LET_OP, bron)));
        waarschuw(eenMaandSpringtEruit(), "eenmalige-beloning", CONTROLEER_EERST, "AIB", "4:1", "6");
        waarschuw(loonVanVoorHetRecht(), "nabetaling-oude-periode", CONTROLEER_EERST, "AIB", "4:1", "7");
        waarschuw(inkomenWisselt(), "toeslagen-elders", LET_OP);
        waarschuw(toeslagNogNietGenoemd() && Minimumtoets.onderMinimum(bevindingen, regelset.normen()), "toeslagenwet-controleren", LET_OP, "TW", "2", "1");
        waarschuw(Bevindingen.een(resultaat.rechtmaanden(), maand -> maand.soort() != Rechtmaand.Soort.TOESLAG && heel(maand)
                && Signaalgrenzen.ergLaag(maand.recht().bedrag())), "uitkering-erg-laag", LET_OP);
    }

    /** Where a WW goes over into ziekengeld, another warning says to ask for a toeslag. */
    private boolean toeslagNogNietGenoemd() {
        return !bevindingen.concludeert(BeginZiekengeld.class);
    }

    /** Not with four-week wages, of which two fall in one month every year, nor with holiday pay that the request itself puts in a month. */
    private boolean eenMaandSpringtEruit() {
        if (bevindingen.telt(Vierwekenbetaling.class) || bevindingen.telt(Vierwekenmaand.class) || bevindingen.telt(Vakantiegeldmaand.class)) {
            return false;
        }
        List<MaandAntwoord> maanden = bevindingen.maanden();
        for (int nummer = 1; nummer < maanden.size() - 1; nummer++) {
            Bedrag voor = maanden.get(nummer - 1).inkomen();
            Bedrag hier = maanden.get(nummer).inkomen();
            Bedrag na = maanden.get(nummer + 1).inkomen();
            if (voor != null && hier != null && na != null && Signaalgrenzen.springtEruit(voor, hier, na)) {
                return true;
            }
        }
        return false;
    }

    /** Wages over days of which some lie before the first day of a right. */
    private boolean loonVanVoorHetRecht() {
        List<LocalDate> begin = bevindingen.rechten().map(Uitkering::ingangsdatum).filter(Gegeven::bekend).map(Gegeven::waarde).toList();
        return resultaat.verzoek().inkomen().of(List.of()).stream().flatMap(Waarschuwingen::loondagen)
                .anyMatch(dagen -> begin.stream().anyMatch(dag -> dagen.van().isBefore(dag) && !dagen.totEnMet().isBefore(dag)));
    }

    private static Stream<Tijdvak> loondagen(Inkomen inkomen) {
        return Stream.concat(inkomen.maanden().of(List.of()).stream().map(strook -> strook.maand().dagen()),
                inkomen.vierwekenperioden().of(List.of()).stream().map(Inkomen.Vierwekenperiode::dagen));
    }

    private boolean inkomenWisselt() {
        Bedrag eerste = null;
        for (MaandAntwoord maand : bevindingen.maanden()) {
            if (maand.inkomen() != null && eerste != null && !eerste.equals(maand.inkomen())) {
                return true;
            }
            eerste = maand.inkomen() == null ? eerste : maand.inkomen();
        }
        return false;
    }

    /** A month of which the whole is known, with a right on every day. */
    private static boolean heel(Rechtmaand maand) {
        return maand.doel() == Doel.RECHT && maand.bekend() && maand.heleMaand();
    }

    private static boolean teltOpbouw(Inkomensfeit feit) {
        return (feit.wet() == Inkomenswet.WIA || feit.wet() == Inkomenswet.ZW) && !feit.anderWerkVoorZiekte();
    }

    private static boolean zonderVakantiebijslag(Inkomensfeit feit) {
        return feit.wet() == Inkomenswet.WAJONG || feit.wet() == Inkomenswet.TOESLAGENWET;
    }

    private void samenloop() {
        boolean wwInVerzoek = Bevindingen.een(resultaat.verzoek().uitkeringen().waarde(), recht -> recht.soort().of(null) == SoortUitkering.WW);
        waarschuw(bevindingen.heeft(SoortUitkering.WAJONG) && wwInVerzoek, "wajong-ww-verwijtbaar", CONTROLEER_EERST, "AIB", "2:4", "3");
        waarschuw(bevindingen.concludeert(Wiasamenloopinkomen.class), "samenloop-ww-zw", CONTROLEER_EERST, "AIB", "3:3", "5");
        waarschuw(bevindingen.concludeert(BeginZiekengeld.class), "toeslagenwet-opnieuw-toetsen", CONTROLEER_EERST, "TW", "2", "1");
    }

    /** A WW that is as a rule under an eighth of the minimum wage is not paid (WW 41); the entitlement itself stays. */
    private boolean wwOnderEenAchtste() {
        return Bevindingen.een(resultaat.rechtmaanden(), maand -> maand.soort() == Rechtmaand.Soort.WW && heel(maand) && maand.recht().bedrag().isPositief()
                && maand.recht().bedrag().compareTo(achtste(maand.maand())) < 0);
    }

    /** An eighth of the minimum wage with holiday allowance, in euro per month. */
    private Bedrag achtste(Maand maand) {
        return regelset.normen().reeks("minimumloon-21").op(maand).alsBedrag()
                .maal(regelset.normen().reeks("vakantiebijslag").op(maand).alsPercentage().alsVerhoging()).gedeeldDoor(Factor.van(ACHTSTE));
    }

    /** What is said of a day after this one (a class, an income to earn) may lapse, because the right may have ended. */
    private void eindeOnzeker() {
        bevindingen.van(EindeOnzeker.class).stream().filter(onzeker -> onzeker.doel() == Doel.RECHT && resultaat.periode().dagen().bevat(onzeker.dag()))
                .min(Comparator.comparing(EindeOnzeker::dag).thenComparing(EindeOnzeker::reden)).ifPresent(onzeker -> waarschuwingen.add(new Waarschuwing("einde-onzeker",
                        teksten.tekst(Teksten.Soort.WAARSCHUWING, "einde-onzeker", "tekst", Map.of("vanaf", onzeker.dag().toString())), CONTROLEER_EERST,
                        Bevindingen.bron("WIA", "56", onzeker.reden() == EindeRecht.Reden.JAAR_BOVEN_65 ? "3" : "2"))));
    }

    /** @param plaats statute, article, paragraph and part; nothing where no statute says it */
    private void waarschuw(boolean geldt, String code, String ernst, String... plaats) {
        if (geldt) {
            waarschuwingen.add(new Waarschuwing(code, teksten.tekst(Teksten.Soort.WAARSCHUWING, code, "tekst", Map.of()), ernst,
                    plaats.length == 0 ? null : Bevindingen.bron(plaats)));
        }
    }
}
